import { Command, Option } from 'commander'
import { type GraphQLFormattedError, print } from 'graphql'
import { readConfig } from '../config.ts'
import { type Candidate, Failure } from '../errors.ts'
import type { Limits } from '../graphql/limits/limits.ts'
import {
  type NamedQuestion,
  type QuestionVariable,
  readNamedQuestions,
} from '../graphql/named-questions/named-questions.ts'
import { type GivenTexts, readQuestionValues } from '../graphql/named-questions/question-values.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import type { JsonObject } from './json.ts'
import type { Output } from './output.ts'
import { renderAnswer } from './render-answer.ts'
import { waitUntilReady } from './wait-until-ready.ts'

/** A named question with its variables as they were typed, and how its answer is wanted. */
interface Asked {
  readonly question: NamedQuestion
  readonly given: GivenTexts
  /** The JSON of the API, rather than a text to be read. */
  readonly asJson: boolean
}

/** What is asked, and within which limits. */
interface Opened {
  readonly store: Store
  readonly limits: Limits
}

interface JsonAnswer {
  readonly data?: JsonObject | null
  readonly errors?: readonly GraphQLFormattedError[]
}

/** `tributary ask [<name> [--<variable> <value>]… [--json] [--record <folder>]]`; sets the exit code of the process. */
export function askCommand(output: Output): Command {
  const questions = readNamedQuestions()
  const command = new Command('ask')
    .description('ask a named question; without a name, list them')
    .argument('[name]', 'the name of the question')
    .helpCommand(false)
    .allowExcessArguments()
    .allowUnknownOption()
    .action((name?: string) => {
      if (name === undefined) return output.print(questionList(questions))
      output.warn(`ask: no question is called ${name}; there are ${questions.map((one) => one.name).join(', ')}.`)
      process.exitCode = 1
    })
  for (const question of questions) command.addCommand(questionCommand(question, output))
  return command
}

/**
 * Asks a named question of a store and writes the answer, and what stands in its way; gives the exit code: 0 without an
 * error, 1 with.
 */
export async function ask(
  { question, given, asJson }: Asked,
  { store, limits }: Opened,
  output: Output,
): Promise<0 | 1> {
  // Not before they are needed: a list, a help or a refusal would else come half a second later.
  const [{ createSchema }, { askNamedQuestion }, { createYogaServer }, { rememberHash }] = await Promise.all([
    import('../graphql/create-schema.ts'),
    import('../graphql/server/ask-named-question.ts'),
    import('../graphql/server/create-yoga-server.ts'),
    import('../graphql/server/remember-hash.ts'),
  ])
  try {
    const schema = createSchema()
    const values = readQuestionValues(schema, question, given)
    const yoga = createYogaServer(schema, rememberHash(store), limits, (error) => output.warn(String(error)))
    const response = await askNamedQuestion(yoga, question, values, { signal: new AbortController().signal })
    const answer: JsonAnswer = await response.json()
    const text = asJson ? JSON.stringify(answer, null, 2) : renderAnswer(answer.data ?? {})
    if (text !== '') output.print(text)
    for (const error of answer.errors ?? []) for (const line of errorLines(error)) output.warn(line)
    return answer.errors === undefined ? 0 : 1
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    output.warn(`${error.code}: ${error.message}`)
    return 1
  }
}

function questionCommand(question: NamedQuestion, output: Output): Command {
  const { name, title, description, variables } = question
  const command = new Command(name).summary(title).description(`${title}\n\n${description}`)
  for (const variable of variables) command.addOption(optionOf(variable))
  return command
    .option('--json', 'print the JSON of the API, to be piped on')
    .option('--record <folder>', 'the record to ask; otherwise the Neo4j of NEO4J_URI, or the folder of RECORD')
    .showHelpAfterError(`What it takes: tributary ask ${name} --help`)
    .action(async ({ json = false, record = null, ...given }: Options) => {
      process.exitCode = await askAsSet({ question, given: givenTexts(given), asJson: json }, record, output)
    })
}

/** The options of every question, and its variables, each with the values it was given. */
interface Options {
  readonly json?: boolean
  readonly record?: string | null
  readonly [variable: string]: unknown
}

function optionOf({ name, description, definition }: QuestionVariable): Option {
  const type = print(definition.type)
  const byDefault = definition.defaultValue === undefined ? '' : ` = ${print(definition.defaultValue)}`
  return new Option(`--${name} <value>`, `${description} (${type}${byDefault})`.trim()).argParser(
    (value: string, before: readonly string[] = []) => [...before, value],
  )
}

function givenTexts(given: Readonly<Record<string, unknown>>): GivenTexts {
  return new Map(Object.entries(given).flatMap(([name, texts]) => (Array.isArray(texts) ? [[name, texts]] : [])))
}

/** Asks the record of this folder, or else what the service would answer from. */
async function askAsSet(asked: Asked, folder: string | null, output: Output): Promise<0 | 1> {
  const reading = readConfig()
  const opening =
    'faults' in reading
      ? reading
      : await openStore(folder === null ? reading.config : { recordFolder: folder, neo4j: null })
  if ('faults' in reading || 'faults' in opening) {
    for (const fault of 'faults' in opening ? opening.faults : []) output.warn(fault)
    return 1
  }
  const { store } = opening
  try {
    await waitUntilReady(store)
    return await ask(asked, { store, limits: reading.config.limits }, output)
  } finally {
    await store.close()
  }
}

function questionList(questions: readonly NamedQuestion[]): string {
  const width = Math.max(...questions.map(({ name }) => name.length))
  const rows = questions.map(({ name, title }) => `${name.padEnd(width)}  ${title}`)
  return [...rows, '', 'To ask one: tributary ask <name>. What it takes: tributary ask <name> --help'].join('\n')
}

/** An error in words: its code and message, then what may have been meant, a line each. */
function errorLines({ message, extensions = {} }: GraphQLFormattedError): readonly string[] {
  const candidates = (extensions['candidates'] ?? []) as readonly Candidate[]
  return [`${extensions['code']}: ${message}`, ...candidates.map(({ id, kind, name }) => `  ${id}  ${name} (${kind})`)]
}
