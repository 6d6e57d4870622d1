/** The closed set of codes an answer can carry in `extensions.code`; GraphQL's own for parsing and validation stand beside them. */
export const FAILURE_CODES = [
  'BAD_INPUT',
  'NOT_FOUND',
  'AMBIGUOUS',
  'LIMIT_EXCEEDED',
  'TIMED_OUT',
  'STORE_UNAVAILABLE',
  'OVERLOADED',
  'UNAUTHORISED',
  'INTERNAL_SERVER_ERROR',
] as const

export type FailureCode = (typeof FAILURE_CODES)[number]

/** An entity offered to a caller whose reference matched none or several. */
export interface Candidate {
  readonly id: string
  readonly kind: string
  readonly name: string
}

/** What a caller can act upon: its message is written for the caller and may leave the process as it is. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly code: FailureCode
  readonly candidates: readonly Candidate[] | null
  /** The cursor from which on a list is to be asked for that was given up so far; null where there is none. */
  readonly after: string | null

  constructor(
    code: FailureCode,
    message: string,
    options: { readonly candidates?: readonly Candidate[]; readonly after?: string; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.candidates = options.candidates ?? null
    this.after = options.after ?? null
  }
}

/** Throws a plain error, a fault of ours and not of the caller's, unless the condition holds. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`)
}

/** What stands at a place of a list; a fault of ours, as loud as a broken invariant, where nothing does. */
export function at<Item>(list: ArrayLike<Item>, index: number): Item {
  const item = list[index]
  if (item === undefined) throw new Error(`Invariant broken: nothing stands at ${index} of ${list.length}`)
  return item
}

/** What a key stands for that the map surely has; a fault of ours, as loud as a broken invariant, where it has not. */
export function knownIn<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`Invariant broken: nothing is known of ${String(key)}`)
  return value
}
