import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
} from 'graphql'
import { Failure, invariant } from '../../errors.ts'
import type { NamedQuestion, QuestionVariable } from './named-questions.ts'

/** What was given for the variables of a named question, as text: each name with its values, one for each time it came. */
export type GivenTexts = ReadonlyMap<string, readonly string[]>

/**
 * The variables of a named question from texts, as of a query string or a command line. A String, an ID, a date and a
 * value of an enum stand as they are; a number and a truth value are read as JSON, and so is an input object; a list is
 * given by repeating the name, or as one JSON array. BAD_INPUT names the variable and what is allowed.
 */
export function readQuestionValues(
  schema: GraphQLSchema,
  question: NamedQuestion,
  given: GivenTexts,
): Readonly<Record<string, unknown>> {
  for (const name of given.keys()) {
    if (question.variables.every((variable) => variable.name !== name)) throw unknownVariable(question, name)
  }
  const values: Record<string, unknown> = {}
  for (const variable of question.variables) {
    const texts = given.get(variable.name)
    const example = question.examples[variable.name]
    if (texts !== undefined) values[variable.name] = readVariable(schema, variable, texts)
    else if (example !== undefined) values[variable.name] = example
    else if (isRequired(variable)) throw new Failure('BAD_INPUT', `${variable.name}: must be given.`)
  }
  return values
}

/** Whether a question cannot be asked without a value for this variable. */
export function isRequired({ definition }: QuestionVariable): boolean {
  return definition.type.kind === 'NonNullType' && definition.defaultValue === undefined
}

function readVariable(
  schema: GraphQLSchema,
  { name, definition }: QuestionVariable,
  texts: readonly string[],
): unknown {
  const type = inputTypeOf(schema, definition)
  const value = valueOfTexts(name, type, texts)
  coerceInputValue(value, type, (path, _, { message }) => {
    throw new Failure('BAD_INPUT', `${[name, ...path].join('.')}: ${message}`)
  })
  return value
}

function inputTypeOf(schema: GraphQLSchema, { type }: QuestionVariable['definition']): GraphQLInputType {
  const found = typeFromAST(schema, type)
  invariant(isInputType(found), 'the schema has the type of every variable')
  return found
}

function valueOfTexts(name: string, type: GraphQLInputType, texts: readonly string[]): unknown {
  const nullable = getNullableType(type)
  const [text = ''] = texts
  if (isListType(nullable)) {
    if (texts.length === 1 && text.startsWith('[')) return readJson(name, text, 'a JSON array')
    return texts.map((one) => valueOfTexts(name, nullable.ofType, [one]))
  }
  if (texts.length > 1) throw new Failure('BAD_INPUT', `${name}: takes one value, not ${texts.length}.`)
  if (isEnumType(nullable)) {
    const allowed = nullable.getValues().map((value) => value.name)
    if (allowed.includes(text)) return text
    throw new Failure('BAD_INPUT', `${name}: "${shortened(text)}" is none of ${allowed.join(', ')}.`)
  }
  if (text === 'null' && !isNonNullType(type) && !isText(nullable.name)) return null
  if (isInputObjectType(nullable)) {
    const fields = Object.keys(nullable.getFields())
    return readJson(name, text, `a JSON object with any of ${fields.join(', ')}`)
  }
  return isText(nullable.name) ? text : readJson(name, text, NUMBER_WORDS[nullable.name] ?? 'JSON')
}

/** Whether a scalar is written as text: the numbers and the truth values of GraphQL are not. */
function isText(scalar: string): boolean {
  return NUMBER_WORDS[scalar] === undefined
}

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  Int: 'a whole number',
  Float: 'a number',
  Boolean: 'true or false',
}

function readJson(name: string, text: string, allowed: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Failure('BAD_INPUT', `${name}: "${shortened(text)}" is not ${allowed}.`)
  }
}

function unknownVariable({ name: question, variables }: NamedQuestion, name: string): Failure {
  const allowed = variables.length === 0 ? 'none' : variables.map((variable) => variable.name).join(', ')
  return new Failure('BAD_INPUT', `${shortened(name)}: ${question} has no such variable; it has ${allowed}.`)
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
