import { readdirSync, readFileSync } from 'node:fs'
import { EXAMPLE_OF_TYPE, type ExampleOf } from '../../domain/model/record.ts'

/** The folder of the named questions, one a file. */
const QUESTIONS_FOLDER = new URL('../../../schema/questions/', import.meta.url)

/** What a variable of a question names by default, and whether it names several. */
export interface ExampleVariable {
  readonly what: ExampleOf
  readonly isList: boolean
}

/** A variable on a line of its own, with a text, or a list of texts, to begin with: `$subject: String! = "SCD9"`. */
const VARIABLE = /^\s*\$(\w+): (\[?)(\w+)!?\]?!? = \[?"/gm

let known: ReadonlyMap<string, ReadonlyMap<string, ExampleVariable>> | null = null

/** The named questions that ask about something by default, and by name the variables that say about what. */
export function exampleVariables(): ReadonlyMap<string, ReadonlyMap<string, ExampleVariable>> {
  known ??= new Map(
    readdirSync(QUESTIONS_FOLDER)
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => [
        file.replace(/\.graphql$/, ''),
        variablesIn(readFileSync(new URL(file, QUESTIONS_FOLDER), 'utf8')),
      ]),
  )
  return known
}

function variablesIn(question: string): ReadonlyMap<string, ExampleVariable> {
  return new Map(
    [...question.matchAll(VARIABLE)].flatMap(([, name = '', bracket, type = '']) => {
      const what = EXAMPLE_OF_TYPE.get(type)
      return what === undefined ? [] : [[name, { what, isList: bracket === '[' }]]
    }),
  )
}
