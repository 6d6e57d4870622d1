/** Who may ask, from where, and what. */
export interface Access {
  /** One of these must come with every request but those for health; where there are none, everybody may ask. */
  readonly tokens: readonly string[]
  /** The origins whose pages may ask and read; an origin that is not one of them is told nothing. */
  readonly corsOrigins: readonly string[]
  readonly graphiql: boolean
  /** Whether the schema may be asked for; where not, errors offer no names of it either. */
  readonly introspection: boolean
  /** Whether named questions are all that may be asked. */
  readonly questionsOnly: boolean
  /** Whether each answer tells what it asked of the store. */
  readonly trace: boolean
}

/** Everybody may ask anything, of a page of this service or of no page. */
export const OPEN_ACCESS: Access = {
  tokens: [],
  corsOrigins: [],
  graphiql: true,
  introspection: true,
  questionsOnly: false,
  trace: false,
}
