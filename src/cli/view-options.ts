import { Option } from 'commander'
import { valueFromASTUntyped } from 'graphql'
import type { NamedQuestion } from '../graphql/named-questions/named-questions.ts'
import type { GivenTexts } from '../graphql/named-questions/question-values.ts'

/** What was said of the View without writing it as JSON. */
export interface ViewOptions {
  readonly asOf?: string
  readonly knownBy?: string
  readonly planned?: boolean
  readonly document?: readonly string[]
}

/** The variable by which a question takes a View. */
const VIEW = 'view'

/** The options by which a View is given in words; none for a question that takes no View. */
export function viewOptions({ variables }: NamedQuestion): readonly Option[] {
  if (variables.every(({ name }) => name !== VIEW)) return []
  return [
    new Option('--as-of <day>', 'only what held on this day, as 2009-06-17'),
    new Option('--known-by <day>', 'only by documents that were certainly public by this day'),
    new Option('--planned', 'also what was planned'),
    new Option('--document <id>', 'only by this document; may be given several times').argParser(
      (value: string, before: readonly string[] = []) => [...before, value],
    ),
  ]
}

/** The values given, with what the options say put into the View; a View that is no JSON object is left, to be refused. */
export function withView(question: NamedQuestion, given: GivenTexts, options: ViewOptions): GivenTexts {
  const { asOf, knownBy, planned = false, document } = options
  if (asOf === undefined && knownBy === undefined && !planned && document === undefined) return given
  const view = viewIn(question, given)
  if (view === null) return given
  const said = {
    ...view,
    ...(asOf === undefined ? {} : { asOf }),
    ...(knownBy === undefined ? {} : { knownBy }),
    ...(planned ? { modalities: modalitiesWithPlanned(view['modalities']) } : {}),
    ...(document === undefined ? {} : { documents: document }),
  }
  return new Map([...given, [VIEW, [JSON.stringify(said)]]])
}

function modalitiesWithPlanned(wanted: unknown): readonly unknown[] {
  return [...new Set([...(Array.isArray(wanted) ? wanted : ['STATED']), 'PLANNED'])]
}

/** The View that was written, or else the question's own; null where it is no object. */
function viewIn({ variables }: NamedQuestion, given: GivenTexts): Readonly<Record<string, unknown>> | null {
  const [written] = given.get(VIEW) ?? []
  if (written !== undefined) return asObject(parsed(written))
  const byDefault = variables.find(({ name }) => name === VIEW)?.definition.defaultValue
  return byDefault === undefined ? {} : asObject(valueFromASTUntyped(byDefault) ?? {})
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | null {
  // An object that is no list has fields of whatever kind.
  return typeof value === 'object' && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>> | null) : null
}
