import { readFileSync } from 'node:fs'
import { invariant } from '../../../errors.ts'

/** A statement with what its header declares. */
export interface CypherFile {
  readonly name: string
  /** What it gives, in words. */
  readonly description: string
  /** The statement as it is sent, without its header. */
  readonly text: string
  readonly params: readonly CypherField[]
  readonly returns: readonly CypherField[]
  /** How many rows come, in words; null for a statement that returns nothing. */
  readonly rows: string | null
}

/** A parameter or a column. */
export interface CypherField {
  readonly name: string
  readonly type: CypherType
  readonly isNullable: boolean
  readonly description: string
}

/** The types a header may name: `list` is one of lists, `map[]` are rows to write. */
const CYPHER_TYPES = ['string', 'string[]', 'integer', 'integer[]', 'boolean', 'list', 'map', 'map[]'] as const
type CypherType = (typeof CYPHER_TYPES)[number]

/** `cypher/` stands beside `src/` and, once built, beside `dist/`. */
const FOLDER = new URL('../../../../cypher/', import.meta.url)

/** Reads `cypher/<name>.cypher`; throws where it is not there or its header says what a header cannot. */
export function readCypherFile(name: string): CypherFile {
  return parseCypherFile(name, readFileSync(new URL(`${name}.cypher`, FOLDER), 'utf8'))
}

/** Takes a statement and its header apart; throws where the header says what a header cannot. */
export function parseCypherFile(name: string, content: string): CypherFile {
  const lines = content.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const header = lines.slice(0, end).map((line) => line.slice(2).trim())
  const tagged = header.filter((line) => line.startsWith('@'))
  const unknown = tagged.find((line) => !/^@(param|return|rows)\s/.test(line))
  invariant(unknown === undefined, `${name}.cypher: its header says "${unknown}"`)
  return {
    name,
    description: header
      .filter((line) => !line.startsWith('@'))
      .join(' ')
      .trim(),
    text: lines.slice(end).join('\n').trim(),
    params: fieldsOf(name, tagged, '@param'),
    returns: fieldsOf(name, tagged, '@return'),
    rows: /^@rows\s+(.+)$/.exec(tagged.at(-1) ?? '')?.[1] ?? null,
  }
}

/** Whether a value is of the type that the header declares. */
export function isOfType({ type, isNullable }: CypherField, value: unknown): boolean {
  if (value === null) return isNullable
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'map') return typeof value === 'object' && !Array.isArray(value)
  if (!type.endsWith('[]')) return type === 'list' ? Array.isArray(value) : typeof value === type
  if (!Array.isArray(value)) return false
  const first: unknown = value[0]
  // One tells for all: a list of a statement holds one type.
  if (first === undefined) return true
  return isOfType({ ...ITEM, type: CYPHER_TYPES.find((one) => `${one}[]` === type) ?? 'list' }, first)
}

const ITEM = { name: '', isNullable: false, description: '' }

function fieldsOf(file: string, tagged: readonly string[], tag: string): readonly CypherField[] {
  return tagged
    .filter((line) => line.startsWith(`${tag} `))
    .map((line) => {
      const [, name = '', written = '', description = ''] = /^@\w+\s+(\w+)\s+(\S+)\s+(.+)$/.exec(line) ?? []
      const type = CYPHER_TYPES.find((one) => one === written.replace(/\?$/, ''))
      invariant(type !== undefined, `${file}.cypher: "${line}" is no field`)
      return { name, type, isNullable: written.endsWith('?'), description }
    })
}
