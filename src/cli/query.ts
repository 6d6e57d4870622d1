import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { Command } from 'commander'
import { Failure } from '../errors.ts'
import { type SourceOptions, warnOf, withAsker, withSource } from './asker.ts'
import type { Output } from './output.ts'

interface QueryOptions extends SourceOptions {
  readonly variables?: string
}

/** `tributary query [<document>]`: GraphQL as it is typed, of a file, or of standard input; prints JSON, sets the exit code. */
export function queryCommand(output: Output): Command {
  const command = new Command('query')
    .argument('[document]', 'GraphQL, or a file of it; without one, or as -, it is read from standard input')
    .option('--variables <json>', 'the variables, as a JSON object')
  return withSource(command).action(async (document: string | undefined, options: QueryOptions) => {
    const variables = readVariables(options.variables)
    const source = await readDocument(document ?? '-')
    if (source.trim() === '') {
      throw new Failure('BAD_INPUT', 'query: there is nothing to ask: give GraphQL, a file of it, or standard input.')
    }
    process.exitCode = await withAsker(options, output, async (asker) => {
      const answer = await asker.ask(source, variables)
      output.print(JSON.stringify(answer, null, 2))
      return warnOf(answer, output)
    })
  })
}

/** The text of a document: a word without a brace is a file's name. */
async function readDocument(document: string): Promise<string> {
  if (document === '-') return text(process.stdin)
  if (document.includes('{')) return document
  try {
    return await readFile(document, 'utf8')
  } catch {
    throw new Failure(
      'BAD_INPUT',
      `${document}: is neither GraphQL, such as '{ overview { title } }', nor a file that can be read.`,
    )
  }
}

function readVariables(json = '{}'): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json)
    // What is neither null nor a list has fields.
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // What is no JSON is no object either.
  }
  throw new Failure('BAD_INPUT', `--variables: must be a JSON object such as {"ref": "SCD9"}.`)
}
