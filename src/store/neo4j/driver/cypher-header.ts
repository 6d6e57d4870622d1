import { invariant } from '../../../errors.ts'

/** What stands at the head of a file of `cypher/`, and what follows it. */
export interface CypherHeader {
  /** What the file gives, in words. */
  readonly description: string
  /** The lines that say something to the program, each with its tag. */
  readonly tagged: readonly string[]
  /** What follows the header. */
  readonly text: string
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

/** Takes the header off a file; throws where it has a line of another tag than these. */
export function readHeader(file: string, content: string, tags: readonly string[]): CypherHeader {
  const lines = content.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const header = lines.slice(0, end).map((line) => line.slice(2).trim())
  const tagged = header.filter((line) => line.startsWith('@'))
  const unknown = tagged.find((line) => !tags.some((tag) => line.startsWith(`${tag} `)))
  invariant(unknown === undefined, `${file}.cypher: its header says "${unknown}"`)
  return {
    description: header
      .filter((line) => !line.startsWith('@'))
      .join(' ')
      .trim(),
    tagged,
    text: lines.slice(end).join('\n').trim(),
  }
}

/** The fields that a header declares under a tag; throws where a line is none. */
export function fieldsIn({ tagged }: CypherHeader, file: string, tag: string): readonly CypherField[] {
  return tagged
    .filter((line) => line.startsWith(`${tag} `))
    .map((line) => {
      const [, name = '', written = '', description = ''] = /^@\w+\s+(\w+)\s+(\S+)\s+(.+)$/.exec(line) ?? []
      const type = CYPHER_TYPES.find((one) => one === written.replace(/\?$/, ''))
      invariant(type !== undefined, `${file}.cypher: "${line}" is no field`)
      return { name, type, isNullable: written.endsWith('?'), description }
    })
}

/** Whether a value is of the type that a header declares. */
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
