import { Kind, type OperationDefinitionNode, parse, print, visit } from 'graphql'
import { type NamedQuestion, readNamedQuestions } from './named-questions.ts'

/** A named question as a request asks it. */
export interface QuestionAsked {
  readonly name: string
  /** Each variable that has a value, given or by default, in the order of the question; its value as text, else as JSON. */
  readonly values: readonly { readonly name: string; readonly value: string }[]
  /** The path that asks it again; null where a value cannot stand in an address, as an explicit null. */
  readonly link: string | null
}

/**
 * The named question that a request asks with these values, told by its operation, comments and spaces aside and whatever
 * it asks of `source`, which would tell it; null for any other.
 */
export function questionAsked(
  operation: OperationDefinitionNode,
  variableValues: Readonly<Record<string, unknown>>,
): QuestionAsked | null {
  const question = questionOf(operation)
  if (question === null) return null
  const given = question.variables.flatMap(({ name }) =>
    name in variableValues ? [[name, variableValues[name]] as const] : [],
  )
  const values = given.map(([name, value]) => ({ name, value: textOf(value) }))
  const query = new URLSearchParams(values.map(({ name, value }) => [name, value])).toString()
  const isWritable = given.every(([, value]) => value !== null)
  return {
    name: question.name,
    values,
    link: isWritable ? `/questions/${question.name}${query === '' ? '' : `?${query}`}` : null,
  }
}

/** What is found of an operation is kept with it: each thing of an answer that has prose asks. */
const found = new WeakMap<OperationDefinitionNode, NamedQuestion | null>()

function questionOf(operation: OperationDefinitionNode): NamedQuestion | null {
  const known = found.get(operation)
  if (known !== undefined) return known
  const question = questionByOperation().get(withoutSource(operation)) ?? null
  found.set(operation, question)
  return question
}

/** As `readQuestionValues` reads it: a text as it stands, anything else as JSON, a list too. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** An operation as it is printed, without the fields of this name, which nothing but prose has. */
function withoutSource(operation: OperationDefinitionNode): string {
  return print(visit(operation, { Field: ({ name }) => (name.value === 'source' ? null : undefined) }))
}

let byOperation: ReadonlyMap<string, NamedQuestion> | null = null

/** The named questions by their operations; the files are read once, when they are first asked for. */
function questionByOperation(): ReadonlyMap<string, NamedQuestion> {
  byOperation ??= new Map(
    readNamedQuestions().flatMap((question) =>
      parse(question.document).definitions.flatMap((one) =>
        one.kind === Kind.OPERATION_DEFINITION ? [[withoutSource(one), question] as const] : [],
      ),
    ),
  )
  return byOperation
}
