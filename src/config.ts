import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { distance } from 'fastest-levenshtein'
import type { Access } from './access.ts'
import { LIMIT_ROWS, type Limits, limitsFrom } from './graphql/limits/limits.ts'
import type { Neo4jSettings } from './store/neo4j-settings.ts'

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Everything that can be set, read once. */
export interface Config {
  readonly host: string
  readonly port: number
  readonly recordFolder: string
  /** Whether rows of the folder that have faults are left out, rather than the record refused. */
  readonly isLenient: boolean
  /** The folder of the texts of its documents; null where they are not at hand. */
  readonly textsFolder: string | null
  /** Where Neo4j is; null for the embedded store. */
  readonly neo4j: Neo4jSettings | null
  /** The folder in which a record is kept as it was indexed, for the next start; null for none. */
  readonly cacheFolder: string | null
  /** How many threads answer requests, beside the one that listens; with none, that one does. */
  readonly workers: number
  readonly logLevel: LogLevel
  readonly limits: Limits
  readonly access: Access
}

export interface SettingRow {
  readonly setting: string
  readonly default: string
  readonly meaning: string
}

/** The schemes that the driver speaks; `neo4j` routes within a cluster, `+s` encrypts. */
const URI_SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc']
const SCHEMES = URI_SCHEMES.map((scheme) => `\`${scheme}://\``).join(', ')

/** The table of settings, as README shows it. */
export const SETTING_ROWS: readonly SettingRow[] = [
  { setting: 'HOST', default: '127.0.0.1', meaning: 'the address to listen on' },
  { setting: 'PORT', default: '4000', meaning: 'the port to listen on; 0 takes a free one' },
  { setting: 'RECORD', default: 'the shipped record, `seed/`', meaning: 'the folder of the record to serve' },
  {
    setting: 'RECORD_LENIENT',
    default: 'false',
    meaning: '`true` leaves rows of that folder that have faults out, with what hangs on them',
  },
  {
    setting: 'TEXTS',
    default: 'none',
    meaning: 'the folder of the texts of its documents, which the page then shows with their claims marked',
  },
  {
    setting: 'CACHE',
    default: '`tributary-<user>` in the system’s temporary folder',
    meaning:
      'the folder in which a record of 256 kB or more is kept as it was read, checked and indexed, so that the next start with the same files takes it from there; it must be this user’s alone to write; `off`: none',
  },
  { setting: 'NEO4J_URI', default: 'none: the embedded store', meaning: `where Neo4j is: ${SCHEMES}` },
  { setting: 'NEO4J_USERNAME', default: 'neo4j', meaning: 'its user; one that may only read will do' },
  { setting: 'NEO4J_PASSWORD', default: 'none', meaning: 'the password of that user' },
  { setting: 'NEO4J_DATABASE', default: 'neo4j', meaning: 'the database that holds the record' },
  {
    setting: 'WORKERS',
    default: '1; with Neo4j one for each processor but one, at most 4',
    meaning:
      'threads that answer requests, beside the one that listens, 0 to 32; each has a store of its own, over one embedded record that all of them see; 0: all in one thread',
  },
  {
    setting: 'LOG_LEVEL',
    default: 'info',
    meaning: `how much to log: ${LOG_LEVELS.map((one) => `\`${one}\``).join(', ')}`,
  },
  {
    setting: 'API_TOKENS',
    default: 'none: everybody may ask',
    meaning:
      'tokens of 16 characters or more, separated by commas: each request but those to `/health` must carry one (`Authorization: Bearer …`)',
  },
  {
    setting: 'CORS_ORIGINS',
    default: 'none',
    meaning: 'origins whose pages may ask and read answers, separated by commas, as `https://example.org`',
  },
  { setting: 'GRAPHIQL', default: 'on', meaning: '`off`: GraphiQL is not served' },
  { setting: 'INTROSPECTION', default: 'on', meaning: '`off`: the schema is not told, nor its names in errors' },
  { setting: 'QUESTIONS_ONLY', default: 'off', meaning: '`on`: nothing but named questions is answered' },
  {
    setting: 'TRACE',
    default: 'off',
    meaning: '`on`: each answer tells what it asked of the store, in `extensions.trace`',
  },
  ...LIMIT_ROWS.map((row) => ({
    setting: row.setting,
    default: String(row.default),
    meaning: `at most so many ${row.unit}: ${row.meaning} (${row.least} to ${row.most})`,
  })),
]

/** Where records are kept: nobody else's folder is of that name, or it is not used. */
function cacheFolderFrom(given: string | null): string | null {
  if (given?.toLowerCase() === 'off') return null
  return given ?? join(tmpdir(), `tributary-${process.getuid?.() ?? 'user'}`)
}

/** How many threads answer at most, and where nothing is said and Neo4j does the work. */
const MOST_WORKERS = 32
const MOST_BY_DEFAULT = 4

function workersByDefault(): number {
  return Math.max(1, Math.min(MOST_BY_DEFAULT, availableParallelism() - 1))
}

type Environment = Readonly<Record<string, string | undefined>>

const NOT_A_URI = `NEO4J_URI: must be an address that begins with one of ${SCHEMES.replaceAll('`', '')}.`

/** A configuration, or every fault of the environment, one sentence each. */
export type ConfigReading =
  | { readonly config: Config; readonly notes: readonly string[] }
  | { readonly faults: readonly string[] }

/** Reads the environment, once, and checks it whole; what is said beside it stands in place of its own. */
export function readConfig(environment: Environment = process.env, said: Environment = {}): ConfigReading {
  const faults: string[] = []
  const given = (name: string) => givenIn(name in said ? said : environment, name)
  const whole = (name: string, byDefault: number, least: number, most: number): number => {
    const text = given(name)
    if (text === null) return byDefault
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= least && value <= most) return value
    faults.push(`${name}: must be a whole number from ${least} to ${most}, not "${text}".`)
    return byDefault
  }
  const lenient = given('RECORD_LENIENT') ?? 'false'
  if (lenient !== 'true' && lenient !== 'false') faults.push(`RECORD_LENIENT: must be true or false, not "${lenient}".`)
  const level = given('LOG_LEVEL') ?? 'info'
  const logLevel = LOG_LEVELS.find((one) => one === level)
  if (logLevel === undefined) faults.push(`LOG_LEVEL: must be one of ${LOG_LEVELS.join(', ')}, not "${level}".`)
  const isOn = (name: string, byDefault: boolean): boolean => {
    const text = given(name)?.toLowerCase() ?? null
    if (text !== null && text !== 'on' && text !== 'off') faults.push(`${name}: must be on or off, not "${text}".`)
    return text === null ? byDefault : text === 'on'
  }
  const listed = (name: string, isOne: (text: string) => boolean, fault: string): readonly string[] => {
    const texts = (given(name) ?? '').split(',').map((text) => text.trim())
    const list = texts.filter((text) => text !== '')
    // A token is not repeated: what is told here may be read by others.
    if (!list.every(isOne)) faults.push(`${name}: ${fault}`)
    // Commas alone, as of two variables that were not set: without a word everybody would be let in.
    if (list.length === 0 && given(name) !== null) faults.push(`${name}: names none: give one, or leave it out.`)
    return list
  }
  const uri = given('NEO4J_URI')
  if (uri !== null && !isNeo4jUri(uri)) {
    faults.push(NOT_A_URI)
  }
  const config = {
    host: given('HOST') ?? '127.0.0.1',
    port: whole('PORT', 4000, 0, 65_535),
    recordFolder: given('RECORD') ?? fileURLToPath(new URL('../seed/', import.meta.url)),
    isLenient: lenient === 'true',
    textsFolder: given('TEXTS'),
    neo4j: uri === null ? null : neo4jSettings(uri, given),
    cacheFolder: cacheFolderFrom(given('CACHE')),
    workers: whole('WORKERS', uri === null ? 1 : workersByDefault(), 0, MOST_WORKERS),
    logLevel: logLevel ?? 'info',
    access: {
      tokens: listed('API_TOKENS', isToken, 'each must have 16 characters or more, without spaces.'),
      corsOrigins: listed('CORS_ORIGINS', isOrigin, 'each must be an origin, as https://example.org, without a path.'),
      graphiql: isOn('GRAPHIQL', true),
      introspection: isOn('INTROSPECTION', true),
      questionsOnly: isOn('QUESTIONS_ONLY', false),
      trace: isOn('TRACE', false),
    },
    limits: limitsFrom((row) => whole(row.setting, row.default, row.least, row.most)),
  }
  return faults.length > 0 ? { faults } : { config, notes: misspelt(environment) }
}

/** How many letters a name may differ by to be taken for a setting misspelt, and how long it must be at least. */
const MOST_EDITS = 2
const LEAST_LENGTH = 8

/** What of the environment is no setting and looks like one, a sentence each; other programs' names are left alone. */
function misspelt(environment: Environment): readonly string[] {
  const settings = SETTING_ROWS.map(({ setting }) => setting)
  return Object.keys(environment)
    .filter((name) => name.length >= LEAST_LENGTH && !settings.includes(name))
    .flatMap((name) => {
      const meant = settings.find(
        (setting) => setting.length >= LEAST_LENGTH && distance(name.toUpperCase(), setting) <= MOST_EDITS,
      )
      return meant === undefined ? [] : [`${name} is no setting: is ${meant} meant?`]
    })
    .sort()
}

function isToken(text: string): boolean {
  return /^\S{16,}$/.test(text)
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text
}

/** How to reach the Neo4j that a command is to write into: its own words before the environment's. */
export function readNeo4jSettings(
  asked: { readonly uri?: string; readonly username?: string; readonly database?: string },
  environment: Environment = process.env,
): { readonly settings: Neo4jSettings } | { readonly faults: readonly string[] } {
  const given = (name: string) => givenIn(environment, name)
  const uri = asked.uri ?? given('NEO4J_URI')
  if (uri === null) return { faults: ['Say where Neo4j is: --uri, or NEO4J_URI.'] }
  if (!isNeo4jUri(uri)) return { faults: [NOT_A_URI] }
  // A driver would take this for the user's own database, whichever that is.
  if (asked.database?.trim() === '') return { faults: ['--database: must be the name of a database.'] }
  const { username, password, database } = neo4jSettings(uri, given)
  return { settings: { uri, password, username: asked.username ?? username, database: asked.database ?? database } }
}

/**
 * Has libraries leave out what they check for whoever develops with them, unless the environment says what is run: GraphQL
 * compares names of types at every field. To be called before any of them is read.
 */
export function sayProduction(environment: Record<string, string | undefined> = process.env): void {
  environment['NODE_ENV'] ??= 'production'
}

function givenIn(environment: Environment, name: string): string | null {
  const value = environment[name]?.trim() ?? ''
  return value === '' ? null : value
}

function isNeo4jUri(uri: string): boolean {
  return (
    URL.canParse(uri) && new URL(uri).hostname !== '' && URI_SCHEMES.some((scheme) => uri.startsWith(`${scheme}://`))
  )
}

function neo4jSettings(uri: string, given: (name: string) => string | null): Neo4jSettings {
  return {
    uri,
    username: given('NEO4J_USERNAME') ?? 'neo4j',
    password: given('NEO4J_PASSWORD') ?? '',
    database: given('NEO4J_DATABASE') ?? 'neo4j',
  }
}
