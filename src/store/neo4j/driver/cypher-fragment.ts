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
}

/** Gives the fragment of a name; throws where there is none. */
export type FragmentNamed = (name: string) => CypherFragment

/** The mark of a fragment within a statement: its name, and in brackets the variables that it speaks of. */
const MARKER = /\/\* @include ([\w-]+)(?:\((\w+(?:, \w+)*)\))? \*\//g

/** Takes a fragment and its header apart; throws where the header says what a header cannot, and where it includes one. */
export function parseCypherFragment(name: string, content: string): CypherFragment {
  const file = `fragments/${name}`
  const header = readHeader(file, content, ['@variable', '@param'])
  invariant(!header.text.includes('@include'), `${file}.cypher: a fragment includes none`)
  const variables = header.tagged
    .filter((line) => line.startsWith('@variable '))
    .map((line) => {
      const [, variable] = /^@variable\s+(\w+)\s+\S/.exec(line) ?? []
      invariant(variable !== undefined, `${file}.cypher: "${line}" is no variable`)
      return variable
    })
  return {
    name,
    description: header.description,
    text: header.text,
    variables,
    params: fieldsIn(header, file, '@param'),
  }
}

/**
 * A text with its fragments in the place of their marks, each line as far in as the mark's. Only names that stand in the
 * file get into it: it is read before anybody asks. Throws where a mark names no fragment, or not its variables.
 */
export function withFragments(file: string, text: string, fragmentNamed: FragmentNamed): string {
  const resolved = text
    .split('\n')
    .map((line) => {
      const indent = /^ */.exec(line)?.[0] ?? ''
      return line.replace(MARKER, (marker, name: string, named: string | undefined) => {
        const { text: said, variables } = fragmentNamed(name)
        const given = named?.split(', ') ?? []
        invariant(
          given.length === variables.length,
          `${file}.cypher: ${marker} names other variables than the fragment`,
        )
        return renamed(said, variables, given).replaceAll('\n', `\n${indent}`)
      })
    })
    .join('\n')
  invariant(!resolved.includes('@include'), `${file}.cypher: a mark of a fragment is written otherwise`)
  return resolved
}

/** A text that speaks of other variables: where one stands by itself, not as the name of a property or of a label. */
function renamed(text: string, variables: readonly string[], given: readonly string[]): string {
  if (variables.length === 0) return text
  const standing = new RegExp(`(?<![\\w.:$'])(?:${variables.join('|')})\\b`, 'g')
  return text.replace(standing, (variable) => given[variables.indexOf(variable)] ?? variable)
}
