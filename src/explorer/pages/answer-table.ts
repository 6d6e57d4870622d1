import { fieldWords } from '../parts/plain-words.ts'
import { isPart, type Part } from './answer-in-words.ts'

/** A list of an answer as a table. */
export interface AnswerTable {
  /** What it lists, in words. */
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

export interface TableRow {
  /** The id of what it is of; null where the answer does not tell. */
  readonly id: string | null
  readonly cells: readonly string[]
}

/** What is no column: what stands elsewhere on the page, or means nothing to a reader. */
const NO_COLUMNS = new Set(['id', 'cursor', 'prose', 'pageInfo', '__typename'])

/** What has values of a closed set, which are told in small letters; a name in capitals stays as it is. */
const CLOSED_SETS = new Set([
  'certainty',
  'modality',
  'bound',
  'kind',
  'type',
  'phase',
  'differences',
  'family',
  'side',
])

/** What only wraps something, and has no part in its name. */
const WRAPPERS = new Set(['edges', 'nodes', 'node', 'told'])

/** Every list of things in an answer as a table, in the order of the answer; lists within a thing are a cell of it. */
export function answerTables(data: unknown): readonly AnswerTable[] {
  const tables: AnswerTable[] = []
  const look = (value: unknown, way: readonly string[]) => {
    if (isList(value)) {
      if (value.length > 0) tables.push(tableOf(value, way))
    } else if (isPart(value)) {
      for (const [name, part] of Object.entries(value)) {
        // A page of edges and the same as nodes is told once.
        if (name === 'nodes' && isList(value['edges'])) continue
        if (!NO_COLUMNS.has(name)) look(part, WRAPPERS.has(name) ? way : [...way, name])
      }
    }
  }
  look(data, [])
  return tables
}

function tableOf(things: readonly Part[], way: readonly string[]): AnswerTable {
  const rows = things.map((thing) => ({ id: idOf(thing), cells: new Map(cellsOf(thing, [])) }))
  const names = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))]
  const columns = names.filter((name) => rows.some(({ cells }) => (cells.get(name) ?? '') !== ''))
  return {
    title: fieldWords(way.at(-1) ?? 'answer'),
    columns,
    rows: rows.map(({ id, cells }) => ({ id, cells: columns.map((name) => cells.get(name) ?? '') })),
  }
}

/** What a thing tells, each by its name in words. */
function cellsOf(value: Part, way: readonly string[]): readonly (readonly [string, string])[] {
  return Object.entries(value).flatMap(([name, part]): readonly (readonly [string, string])[] => {
    if (NO_COLUMNS.has(name)) return []
    const here = WRAPPERS.has(name) ? way : [...way, name]
    if (isPart(part)) return cellsOf(part, here)
    const text = Array.isArray(part) ? part.map(shortOf).join('; ') : scalarOf(part)
    return [[here.map(fieldWords).join(', '), CLOSED_SETS.has(name) ? text.toLowerCase().replaceAll('_', ' ') : text]]
  })
}

/** A thing in a list of another, in a few words: its name, its sentence, or where it stands. */
function shortOf(value: unknown): string {
  if (!isPart(value)) return scalarOf(value)
  const { document, locator, phrase } = value
  if (isPart(document) && typeof phrase === 'string') {
    return `${scalarOf(document['title'])}, ${scalarOf(locator)}: “${phrase}”`
  }
  const told = value['name'] ?? value['sentence'] ?? value['statement'] ?? value['question'] ?? value['title']
  if (typeof told === 'string') return told
  return cellsOf(value, [])
    .map(([, text]) => text)
    .filter((text) => text !== '')
    .join(' ')
}

function scalarOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return value.toLocaleString('en-GB')
  return String(value)
}

function idOf(thing: Part): string | null {
  const own = thing['id']
  if (typeof own === 'string') return own
  const node = thing['node']
  return isPart(node) ? idOf(node) : null
}

function isList(value: unknown): value is readonly Part[] {
  return Array.isArray(value) && value.every(isPart)
}
