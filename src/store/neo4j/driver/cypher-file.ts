import { readFileSync } from 'node:fs'
import { CORE_VOCABULARY, type Vocabulary } from '../../../domain/model/vocabulary.ts'
import { invariant } from '../../../errors.ts'
import {
  type CypherFragment,
  enclosed,
  type FragmentNamed,
  parseCypherFragment,
  withFragments,
} from './cypher-fragment.ts'
import { type CypherField, type CypherHeader, fieldsIn, readHeader } from './cypher-header.ts'
import { TYPE_SLOTS, type TypeSlot } from './type-slots.ts'

/** A statement with what its header declares. */
export interface CypherFile {
  readonly name: string
  /** What it gives, in words. */
  readonly description: string
  /** The statement as it is sent: without its header, with its fragments, its slots filled with the types of a vocabulary. */
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

/**
 * For what a statement is read: for any View, or shorter for those that leave out nothing but by modality; of these shorter
 * still where whole lists are asked for, by no type and no kind.
 */
export type Reading = 'ANY' | 'PLAIN' | 'PLAIN_WHOLE'

/**
 * Reads `cypher/<name>.cypher` for a vocabulary and for Views; throws where it is not there or its header says what a header
 * cannot. One that asks nothing of a View is the same for any.
 */
export function readCypherFile(
  name: string,
  vocabulary: Vocabulary = CORE_VOCABULARY,
  reading: Reading = 'ANY',
): CypherFile {
  const content = contentOf(name)
  if (!content.includes(SHOWN)) return parseCypherFile(name, content, readFragment, vocabulary)
  const named = (fragment: string) =>
    readFragment(reading !== 'ANY' && fragment === 'shown' ? 'shown-plainly' : fragment)
  const file = parseCypherFile(name, content.replace(SOUGHT, reading === 'PLAIN_WHOLE' ? '' : '$1'), named, vocabulary)
  // The header declares what either reading takes.
  return { ...file, params: file.params.filter((param) => new RegExp(`\\$asked\\.${param.name}\\b`).test(file.text)) }
}

/** The reading of a statement that takes these parameters. */
export function readingFor(parameters: Readonly<Record<string, unknown>>): Reading {
  if (!('plain' in parameters)) return 'ANY'
  return seeksNothing(parameters['types']) && seeksNothing(parameters['kinds']) ? 'PLAIN_WHOLE' : 'PLAIN'
}

/** Whether all seeks of a list are for everything. */
function seeksNothing(sought: unknown): boolean {
  return !Array.isArray(sought) || sought.every((one) => one === '')
}

/** The mark of what has another form in a plain reading. */
const SHOWN = '/* @include shown('

/** What a statement seeks by type or by kind, between its marks. */
const SOUGHT = /^ *\/\* @sought \*\/\n([\s\S]*?)^ *\/\* @end \*\/\n/gm

/** Takes a statement and its header apart; throws where the header says what a header cannot. */
export function parseCypherFile(
  name: string,
  content: string,
  fragmentNamed: FragmentNamed = readFragment,
  vocabulary: Vocabulary = CORE_VOCABULARY,
): CypherFile {
  const header = readHeader(name, content, ['@param', '@return', '@slot', '@rows', '@within'])
  const returns = fieldsIn(header, name, '@return')
  const enclosing = wordsTagged(header, '@within')
  const within = enclosing === null ? null : fragmentNamed(enclosing)
  const statement = withTypes(name, withFragments(name, header.text, fragmentNamed), slotsIn(header, name), vocabulary)
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

/** The slots that the header declares; throws where there is no such slot. */
function slotsIn({ tagged }: CypherHeader, file: string): readonly TypeSlot[] {
  return tagged
    .filter((line) => line.startsWith('@slot '))
    .map((line) => {
      const [, name] = /^@slot\s+(\w+)\s+\S/.exec(line) ?? []
      const slot = SLOTS.find((one) => one === name)
      invariant(slot !== undefined, `${file}.cypher: "${line}" is no slot`)
      return slot
    })
}

/** A statement with its slots filled, each line as far in as the slot; throws where it has others than it declares. */
function withTypes(file: string, text: string, slots: readonly TypeSlot[], vocabulary: Vocabulary): string {
  const filled = slots.reduce((before, slot) => {
    const mark = `/* @slot ${slot} */`
    invariant(before.includes(mark), `${file}.cypher has no ${mark}`)
    const types = TYPE_SLOTS[slot](vocabulary)
    return before.replace(
      new RegExp(`^( *)(.*?)${mark.replace(/[*/]/g, '\\$&')}`, 'gm'),
      (_, indent: string, head: string) => `${indent}${head}${types.replaceAll('\n', `\n${indent}`)}`,
    )
  }, text)
  invariant(!filled.includes('@slot'), `${file}.cypher: a slot is not declared`)
  return filled
}

const SLOTS = Object.keys(TYPE_SLOTS) as readonly TypeSlot[]

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
