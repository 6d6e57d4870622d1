/** A limit: its setting and the range that is allowed. */
interface Limit {
  readonly setting: string
  readonly default: number
  readonly least: number
  readonly most: number
  readonly unit: string
  /** What is bounded, as the tables of README and of `overview` put it. */
  readonly meaning: string
}

/** What a request may ask for, in the order of the tables; every one is a setting, and shown by `overview.limits`. */
const LIMITS = {
  bodyBytes: limit('MAX_BODY_BYTES', 262_144, [1024, 16_777_216], 'bytes', 'the body of one HTTP request'),
  tokens: limit('MAX_TOKENS', 2000, [100, 100_000], 'tokens', 'the GraphQL document of one request'),
  documentDepth: limit('MAX_DOCUMENT_DEPTH', 12, [3, 50], 'levels', 'fields within fields, introspection aside'),
  aliases: limit('MAX_ALIASES', 15, [0, 1000], 'aliases', 'aliases in one operation'),
  rootFields: limit('MAX_ROOT_FIELDS', 10, [1, 1000], 'fields', 'questions in one operation'),
  directives: limit('MAX_DIRECTIVES', 5, [0, 1000], 'directives', 'directives in one operation'),
  variableValues: limit(
    'MAX_VARIABLE_VALUES',
    5000,
    [100, 100_000],
    'values',
    'the variables of one request, each list and object counted as one more',
  ),
  variableDepth: limit('MAX_VARIABLE_DEPTH', 8, [3, 50], 'levels', 'lists and objects within each other in a variable'),
  variableText: limit('MAX_VARIABLE_TEXT', 4000, [200, 100_000], 'characters', 'one text in the variables'),
  errors: limit('MAX_ERRORS', 20, [2, 1000], 'errors', 'what one answer tells; the last says if there were more'),
  first: limit('MAX_FIRST', 100, [1, 500], 'items', 'the page that `first` asks for'),
  ids: limit('MAX_IDS', 100, [1, 500], 'items', 'a list given as an argument'),
  lineageDepth: limit('MAX_LINEAGE_DEPTH', 5, [1, 10], 'steps', '`depth` of `fedBy`, `fedInto` and `verdict`'),
  subgraphDepth: limit(
    'MAX_SUBGRAPH_DEPTH',
    5,
    [1, 10],
    'steps',
    '`depth` of `subgraph`, `compare` and `compareDocuments`',
  ),
  subgraphEntities: limit('MAX_SUBGRAPH_ENTITIES', 2000, [1, 2000], 'entities', '`limit` and `known` of `subgraph`'),
  pathLength: limit('MAX_PATH_LENGTH', 10, [1, 10], 'steps', '`maxLength` of `paths`'),
  shared: limit('MAX_SHARED', 10, [2, 10], 'entities', 'entities that `sharedNeighbours` is asked about'),
  cost: limit(
    'MAX_COST',
    500_000,
    [100, 10_000_000],
    'nodes',
    'what one operation could give, every list at its bound',
  ),
  rows: limit(
    'MAX_ROWS',
    50_000,
    [100, 10_000_000],
    'rows',
    'what the store gives for one operation; of what is only counted ten are one',
  ),
  nodes: limit('MAX_NODES', 100_000, [100, 10_000_000], 'nodes', 'what the lists of one answer hold together'),
  looked: limit(
    'MAX_LOOKED',
    20_000,
    [100, 10_000_000],
    'relationships',
    'what a page of an entity’s relationships looks through, on a side, or of a type or kind, for what its View shows',
  ),
  answerBytes: limit(
    'MAX_ANSWER_BYTES',
    16_777_216,
    [1024, 268_435_456],
    'bytes',
    'one answer as it is sent; an export may be longer',
  ),
  transactionMs: limit(
    'TRANSACTION_TIMEOUT_MS',
    2000,
    [10, 60_000],
    'milliseconds',
    'a request from its arrival, its waiting too; of an export each question to the store',
  ),
  inFlight: limit(
    'MAX_IN_FLIGHT',
    64,
    [1, 10_000],
    'requests',
    'requests answered at the same time, of one client a quarter where there are others; more get 503',
  ),
}

type LimitName = keyof typeof LIMITS

/** The value of each limit. */
export type Limits = Readonly<Record<LimitName, number>>

/** A row of the table of limits. */
export interface LimitRow extends Limit {
  readonly name: LimitName
}

// The keys are those of the table, which has no others.
const NAMES = Object.keys(LIMITS) as readonly LimitName[]

/** The table of limits. */
export const LIMIT_ROWS: readonly LimitRow[] = NAMES.map((name) => ({ name, ...LIMITS[name] }))

/** The limits as they stand without settings. */
export const DEFAULT_LIMITS: Limits = limitsFrom((row) => row.default)

/** How long past its time limit what is there of an answer may still be put together, in milliseconds. */
export const FINISHING_MS = 250

/** Limits with a value for each row. */
export function limitsFrom(settingOf: (row: LimitRow) => number): Limits {
  const values = LIMIT_ROWS.map((row) => [row.name, settingOf(row)] as const)
  return Object.fromEntries(values) as Limits
}

function limit(
  setting: string,
  byDefault: number,
  [least, most]: readonly [number, number],
  unit: string,
  meaning: string,
): Limit {
  return { setting, default: byDefault, least, most, unit, meaning }
}
