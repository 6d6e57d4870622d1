/** What a request may ask for; every one is a setting, and shown by `overview.limits`. */
export interface Limits {
  readonly bodyBytes: number
  readonly tokens: number
  readonly documentDepth: number
  readonly aliases: number
  readonly rootFields: number
  readonly directives: number
  readonly variableValues: number
  readonly variableDepth: number
  readonly variableText: number
  readonly errors: number
  readonly first: number
  readonly ids: number
  readonly lineageDepth: number
  readonly subgraphDepth: number
  readonly subgraphEntities: number
  readonly pathLength: number
  readonly shared: number
  readonly cost: number
  readonly transactionMs: number
  readonly inFlight: number
}

export interface LimitRow {
  readonly name: keyof Limits
  readonly setting: string
  readonly default: number
  readonly least: number
  readonly most: number
  readonly unit: string
  /** What is bounded, as the tables of README and of `overview` put it. */
  readonly meaning: string
}

/** The table of limits: name, setting, default, allowed range, unit and meaning. */
export const LIMIT_ROWS: readonly LimitRow[] = [
  row('bodyBytes', 'MAX_BODY_BYTES', 262_144, [1024, 16_777_216], 'bytes', 'the body of one HTTP request'),
  row('tokens', 'MAX_TOKENS', 2000, [100, 100_000], 'tokens', 'the GraphQL document of one request'),
  row('documentDepth', 'MAX_DOCUMENT_DEPTH', 12, [3, 50], 'levels', 'fields within fields, introspection aside'),
  row('aliases', 'MAX_ALIASES', 15, [0, 1000], 'aliases', 'aliases in one operation'),
  row('rootFields', 'MAX_ROOT_FIELDS', 10, [1, 1000], 'fields', 'questions in one operation'),
  row('directives', 'MAX_DIRECTIVES', 5, [0, 1000], 'directives', 'directives in one operation'),
  row(
    'variableValues',
    'MAX_VARIABLE_VALUES',
    5000,
    [100, 100_000],
    'values',
    'the variables of one request, each list and object counted as one more',
  ),
  row('variableDepth', 'MAX_VARIABLE_DEPTH', 8, [3, 50], 'levels', 'lists and objects within each other in a variable'),
  row('variableText', 'MAX_VARIABLE_TEXT', 4000, [200, 100_000], 'characters', 'one text in the variables'),
  row('errors', 'MAX_ERRORS', 20, [2, 1000], 'errors', 'what one answer tells; the last says if there were more'),
  row('first', 'MAX_FIRST', 100, [1, 500], 'items', 'the page that `first` asks for'),
  row('ids', 'MAX_IDS', 100, [1, 500], 'items', 'a list given as an argument'),
  row('lineageDepth', 'MAX_LINEAGE_DEPTH', 5, [1, 10], 'steps', '`depth` of `fedBy`, `fedInto` and `verdict`'),
  row('subgraphDepth', 'MAX_SUBGRAPH_DEPTH', 5, [1, 10], 'steps', '`depth` of `subgraph` and `compare`'),
  row('subgraphEntities', 'MAX_SUBGRAPH_ENTITIES', 2000, [1, 2000], 'entities', '`limit` and `known` of `subgraph`'),
  row('pathLength', 'MAX_PATH_LENGTH', 10, [1, 10], 'steps', '`maxLength` of `paths`'),
  row('shared', 'MAX_SHARED', 10, [2, 10], 'entities', 'entities that `sharedNeighbours` is asked about'),
  row(
    'cost',
    'MAX_COST',
    20_000,
    [100, 1_000_000],
    'nodes',
    'what one operation can give at most, every list at its bound',
  ),
  row('transactionMs', 'TRANSACTION_TIMEOUT_MS', 2000, [10, 60_000], 'milliseconds', 'one question to the store'),
  row('inFlight', 'MAX_IN_FLIGHT', 64, [1, 10_000], 'requests', 'requests answered at the same time; more get 503'),
]

/** The limits as they stand without settings. */
export const DEFAULT_LIMITS: Limits = limitsFrom((row) => row.default)

/** How long a request may take beyond one question to the store, in milliseconds. */
export const REQUEST_GRACE_MS = 500

/** Limits with a value for each row. */
export function limitsFrom(settingOf: (row: LimitRow) => number): Limits {
  const values = new Map(LIMIT_ROWS.map((one) => [one.name, settingOf(one)]))
  const value = (name: keyof Limits) => values.get(name) ?? 0
  return {
    bodyBytes: value('bodyBytes'),
    tokens: value('tokens'),
    documentDepth: value('documentDepth'),
    aliases: value('aliases'),
    rootFields: value('rootFields'),
    directives: value('directives'),
    variableValues: value('variableValues'),
    variableDepth: value('variableDepth'),
    variableText: value('variableText'),
    errors: value('errors'),
    first: value('first'),
    ids: value('ids'),
    lineageDepth: value('lineageDepth'),
    subgraphDepth: value('subgraphDepth'),
    subgraphEntities: value('subgraphEntities'),
    pathLength: value('pathLength'),
    shared: value('shared'),
    cost: value('cost'),
    transactionMs: value('transactionMs'),
    inFlight: value('inFlight'),
  }
}

function row(
  name: keyof Limits,
  setting: string,
  byDefault: number,
  [least, most]: readonly [number, number],
  unit: string,
  meaning: string,
): LimitRow {
  return { name, setting, default: byDefault, least, most, unit, meaning }
}
