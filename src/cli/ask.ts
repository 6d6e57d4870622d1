import { Argument, Command, Option } from 'commander'
import { print } from 'graphql'
import { Failure } from '../errors.ts'
import {
  type NamedQuestion,
  type QuestionVariable,
  readNamedQuestions,
} from '../graphql/named-questions/named-questions.ts'
import { type GivenTexts, readQuestionValues } from '../graphql/named-questions/question-values.ts'
import { createNearest } from '../record/report/nearest.ts'
import { type Asker, inKebab, type SourceOptions, warnOf, withAsker, withoutApiWords, withSource } from './asker.ts'
import { type ExitCode, exitCodeOf } from './exit-code.ts'
import type { Output } from './output.ts'
import { placedTexts, placedVariables } from './placed-variables.ts'
import { renderAnswer, renderTold } from './render-answer.ts'
import { PLAIN_SCREEN, type Screen } from './screen.ts'
import { type ViewOptions, viewOptions, withView } from './view-options.ts'

/** How an answer is wanted: what it tells, with all that it rests on, or as the API gives it. */
export type AnswerForm = 'ANSWER' | 'DETAILS' | 'JSON'

/** A named question with its variables as they were typed, and how its answer is wanted. */
interface Asked {
  readonly question: NamedQuestion
  readonly given: GivenTexts
  readonly form: AnswerForm
}

/**
 * `tributary ask [<name> [<value>…] [--<variable> <value>]… [--details | --json] [--record <folder> | --url <address>]]`;
 * sets the exit code of the process. What a question takes is read only where it is wanted.
 */
export function askCommand(
  output: Output,
  screen: Screen,
  isWanted: (question: string) => boolean = () => true,
): Command {
  const questions = readNamedQuestions()
  const names = new Set(questions.map(({ name }) => name))
  const command = new Command('ask')
    .argument('[name]', 'the name of the question')
    .helpCommand(false)
    .allowExcessArguments()
    .allowUnknownOption()
    .action(async (name: string | undefined, _, { args }: Command) => {
      if (name === undefined) return output.print(questionList(questions))
      // Whoever writes the options first means the same.
      const at = args.findIndex((arg) => names.has(arg))
      const called = args[at]
      if (at > 0 && called !== undefined) {
        await command.parseAsync([called, ...args.slice(0, at), ...args.slice(at + 1)], { from: 'user' })
        return
      }
      const isOption = name.startsWith('-')
      const near = isOption ? null : createNearest()(name, [...names])
      output.warn(
        isOption ? `ask: ${name} belongs behind the name of a question.` : `ask: no question is called ${name}.`,
      )
      if (near !== null) output.warn(`(Did you mean ${near}?)`)
      output.warn('Which there are: tributary ask')
      process.exitCode = 2
    })
  for (const question of questions) {
    const { name, title } = question
    command.addCommand(isWanted(name) ? questionCommand(question, output, screen) : new Command(name).summary(title))
  }
  return command
}

/** Asks a named question and writes the answer, and what stands in its way; gives the exit code. */
export async function ask(
  { question, given, form }: Asked,
  asker: Asker,
  output: Output,
  screen: Screen = PLAIN_SCREEN,
): Promise<ExitCode> {
  try {
    const values = readQuestionValues(asker.schema, await asker.ready(question), given)
    const answer = await asker.askOwn(question.document, values)
    const render = form === 'DETAILS' ? renderAnswer : renderTold
    // What is told in sentences is told whole, or not at all: a part of it would be taken for the answer.
    const told = answer.errors === undefined ? (answer.data ?? {}) : {}
    const text = form === 'JSON' ? JSON.stringify(answer, null, 2) : render(told, screen)
    if (text !== '') output.print(text)
    return warnOf(answer, output)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    output.warn(withoutApiWords(error.message))
    return exitCodeOf([error.code])
  }
}

/** The options of every question, and its variables, each with the values it was given. */
interface Options extends SourceOptions, ViewOptions {
  readonly json?: boolean
  readonly details?: boolean
  readonly [variable: string]: unknown
}

function questionCommand(question: NamedQuestion, output: Output, screen: Screen): Command {
  const { name, title, description, variables } = question
  const command = new Command(name).summary(title).description(`${title}\n\n${description}`)
  const placed = placedVariables(question)
  for (const { variable, isMany } of placed)
    command.addArgument(new Argument(`[${variable.name}${isMany ? '...' : ''}]`))
  for (const option of variables.flatMap(optionsOf)) command.addOption(option)
  for (const option of viewOptions(question)) command.addOption(option)
  return withSource(command)
    .option('--details', 'also what the answer rests on, field by field')
    .addOption(new Option('--json', 'print the JSON of the API, to be piped on').conflicts('details'))
    .showHelpAfterError(`What it takes: tributary ask ${name} --help`)
    .action(async () => {
      const options = command.opts<Options>()
      const named = namedTexts(variables, options)
      const inPlace = placedTexts(placed, command.processedArgs)
      const twice = [...inPlace.keys()].find((variable) => named.has(variable))
      if (twice !== undefined) command.error(`error: ${twice} is given twice, by its place and as --${twice}`)
      const given = withView(question, new Map([...named, ...inPlace]), options)
      const form = options.json === true ? 'JSON' : options.details === true ? 'DETAILS' : 'ANSWER'
      process.exitCode = await withAsker(options, output, (asker) =>
        ask({ question, given, form }, asker, output, screen),
      )
    })
}

/** A variable as an option that may be repeated, in the spelling of a shell (`--as-of`), and unseen in that of the API (`--asOf`). */
export function optionsOf({ name, description, definition }: QuestionVariable): readonly Option[] {
  const type = print(definition.type)
  const byDefault = definition.defaultValue === undefined ? '' : ` = ${print(definition.defaultValue)}`
  const many = (value: string, before: readonly string[] = []) => [...before, value]
  const option = (flag: string) =>
    new Option(`--${flag} <value>`, `${description} (${type}${byDefault})`.trim()).argParser(many)
  const flag = inKebab(name)
  return flag === name ? [option(flag)] : [option(flag), option(name).hideHelp()]
}

/** What the options give for variables. */
export function namedTexts(
  variables: readonly QuestionVariable[],
  options: Readonly<Record<string, unknown>>,
): GivenTexts {
  return new Map(
    variables.flatMap(({ name }) => {
      const texts = options[name]
      return Array.isArray(texts) ? [[name, texts] as const] : []
    }),
  )
}

function questionList(questions: readonly NamedQuestion[]): string {
  const width = Math.max(...questions.map(({ name }) => name.length))
  const rows = questions.map(({ name, title }) => `${name.padEnd(width)}  ${title}`)
  const how =
    'To ask one, of whatever you like: tributary ask <name> <value>… What it takes: tributary ask <name> --help'
  return [...rows, '', how].join('\n')
}
