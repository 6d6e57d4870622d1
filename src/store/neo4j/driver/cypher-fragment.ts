import { invariant } from '../../../errors.ts'
import { type CypherField, fieldsIn, readHeader } from './cypher-header.ts'

/** What several statements say, written once, with what its header declares. */
export interface CypherFragment {
  readonly name: string
  /** What it gives, in words. */
  readonly description: string
  /** What is put in the place of each marker, without the header. */
  readonly text: string
  /** The names in it that a statement puts its own variables for. */
  readonly variables: readonly string[]
  readonly params: readonly CypherField[]
  /** Of one that encloses statements: the columns that come instead of theirs. */
  readonly returns: readonly CypherField[]
}

/** Gives the fragment of a name; throws where there is none. */
export type FragmentNamed = (name: string) => CypherFragment

/** The mark of a fragment within a statement: its name, and in brackets the variables that it speaks of. */
const MARKER = /\/\* @include ([\w-]+)(?:\((\w+(?:, \w+)*)\))? \*\//g

/** Where a fragment encloses a statement, and where it names the statement's columns. */
const ENCLOSED = '/* @statement */'
const COLUMNS = '/* @columns */'

/** Takes a fragment and its header apart; throws where the header says what a header cannot. */
export function parseCypherFragment(name: string, content: string): CypherFragment {
  const file = `fragments/${name}`
  const header = readHeader(file, content, ['@variable', '@param', '@return'])
  const variables = header.tagged
    .filter((line) => line.startsWith('@variable '))
    .map((line) => {
      const [, variable] = /^@variable\s+(\w+)\s+\S/.exec(line) ?? []
      invariant(variable !== undefined, `${file}.cypher: "${line}" is no variable`)
      return variable
    })
  const returns = fieldsIn(header, file, '@return')
  for (const mark of [ENCLOSED, COLUMNS]) {
    const count = header.text.split(mark).length - 1
    invariant(count === (returns.length > 0 ? 1 : 0), `${file}.cypher: one that gives columns has one ${mark}`)
  }
  return {
    name,
    description: header.description,
    text: header.text,
    variables,
    params: fieldsIn(header, file, '@param'),
    returns,
  }
}

/**
 * A text with its fragments in the place of their marks, each line as far in as the mark's. Only names that stand in the
 * file get into it: it is read before anybody asks. Throws where a mark names no fragment, or not its variables.
 */
export function withFragments(file: string, text: string, fragmentNamed: FragmentNamed): string {
  const included = withIncluded(file, text, (name) => {
    const fragment = fragmentNamed(name)
    // A fragment may say what others say, which include none themselves.
    return { ...fragment, text: withIncluded(`fragments/${name}`, fragment.text, fragmentNamed) }
  })
  invariant(!included.includes('@include'), `${file}.cypher: a mark of a fragment is written otherwise, or too deep`)
  return included
}

function withIncluded(file: string, text: string, fragmentNamed: FragmentNamed): string {
  return text
    .split('\n')
    .map((line) => {
      return line.replace(MARKER, (marker, name: string, named: string | undefined) => {
        const { text: said, variables, returns } = fragmentNamed(name)
        invariant(returns.length === 0, `${file}.cypher: ${marker} names one that encloses statements`)
        const given = named?.split(', ') ?? []
        invariant(
          given.length === variables.length,
          `${file}.cypher: ${marker} names other variables than the fragment`,
        )
        return indented(renamed(said, variables, given), indentOf(line))
      })
    })
    .join('\n')
}

/** A statement of these columns within a fragment that encloses it. */
export function enclosed(statement: string, columns: readonly CypherField[], fragment: CypherFragment): string {
  invariant(fragment.returns.length > 0, `fragments/${fragment.name}.cypher encloses no statement`)
  return fragment.text
    .split('\n')
    .map((line) =>
      line.trim() === ENCLOSED ? line.replace(ENCLOSED, () => indented(statement, indentOf(line))) : line,
    )
    .join('\n')
    .replace(COLUMNS, () => columns.map(({ name }) => name).join(', '))
}

/** A text whose further lines stand as far in as the first. */
function indented(text: string, indent: string): string {
  return text.replaceAll('\n', `\n${indent}`)
}

function indentOf(line: string): string {
  return /^ */.exec(line)?.[0] ?? ''
}

/** A text that speaks of other variables: where one stands by itself, not as the name of a property or of a label. */
function renamed(text: string, variables: readonly string[], given: readonly string[]): string {
  if (variables.length === 0) return text
  const standing = new RegExp(`(?<![\\w.:$'])(?:${variables.join('|')})\\b`, 'g')
  return text.replace(standing, (variable) => given[variables.indexOf(variable)] ?? variable)
}
