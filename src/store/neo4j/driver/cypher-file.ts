import { readFileSync } from 'node:fs'
import {
  type CypherFragment,
  enclosed,
  type FragmentNamed,
  parseCypherFragment,
  withFragments,
} from './cypher-fragment.ts'
import { type CypherField, type CypherHeader, fieldsIn, readHeader } from './cypher-header.ts'

/** A statement with what its header declares. */
export interface CypherFile {
  readonly name: string
  /** What it gives, in words. */
  readonly description: string
  /** The statement as it is sent: without its header, with its fragments. */
  readonly text: string
  readonly params: readonly CypherField[]
  readonly returns: readonly CypherField[]
  /** How many rows come, in words; null for a statement that returns nothing. */
  readonly rows: string | null
  /** What encloses the statement and gives its rows; null where nothing does. */
  readonly within: CypherFragment | null
}

/** `cypher/` stands beside `src/` and, once built, beside `dist/`. */
const FOLDER = new URL('../../../../cypher/', import.meta.url)

/** Reads `cypher/<name>.cypher`; throws where it is not there or its header says what a header cannot. */
export function readCypherFile(name: string): CypherFile {
  return parseCypherFile(name, contentOf(name))
}

/** Takes a statement and its header apart; throws where the header says what a header cannot. */
export function parseCypherFile(
  name: string,
  content: string,
  fragmentNamed: FragmentNamed = readFragment,
): CypherFile {
  const header = readHeader(name, content, ['@param', '@return', '@rows', '@within'])
  const returns = fieldsIn(header, name, '@return')
  const enclosing = wordsTagged(header, '@within')
  const within = enclosing === null ? null : fragmentNamed(enclosing)
  const statement = withFragments(name, header.text, fragmentNamed)
  return {
    name,
    description: header.description,
    text: within === null ? statement : enclosed(statement, returns, within),
    params: fieldsIn(header, name, '@param'),
    returns,
    rows: wordsTagged(header, '@rows'),
    within,
  }
}

/** What the header says under a tag; null where it has none. */
function wordsTagged({ tagged }: CypherHeader, tag: string): string | null {
  const line = tagged.find((one) => one.startsWith(`${tag} `))
  return line === undefined ? null : line.slice(tag.length).trim()
}

function readFragment(name: string) {
  return parseCypherFragment(name, contentOf(`fragments/${name}`))
}

function contentOf(name: string): string {
  return readFileSync(new URL(`${name}.cypher`, FOLDER), 'utf8')
}
