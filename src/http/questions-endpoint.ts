import { print, valueFromASTUntyped } from 'graphql'
import { Failure, invariant } from '../errors.ts'
import type { Limits } from '../graphql/limits/limits.ts'
import {
  type NamedQuestion,
  type QuestionVariable,
  readNamedQuestions,
} from '../graphql/named-questions/named-questions.ts'
import { isRequired, readQuestionValues } from '../graphql/named-questions/question-values.ts'
import { askNamedQuestion } from '../graphql/server/ask-named-question.ts'
import { askedTimeout, TIMEOUT_HEADER } from '../graphql/server/asked-timeout.ts'
import type { createYogaServer } from '../graphql/server/create-yoga-server.ts'
import type { SchemaNow } from '../graphql/server/keep-schemas.ts'
import type { Hearer } from '../graphql/server/outcome.ts'
import { rememberExamples } from '../graphql/server/remember-examples.ts'
import type { RememberingStore } from '../graphql/server/remember-hash.ts'
import { QUESTIONS_PATH } from './answered-paths.ts'
import type { Answer, Asked } from './answerer.ts'
import { jsonAnswer, taggedAnswer, wholeAnswer } from './tagged-answer.ts'
import { textsInQuery } from './texts-in-query.ts'

/**
 * Answers GET and HEAD at `/questions`, the list of the named questions, and at `/questions/<name>?<variable>=<value>`,
 * what a POST of that question to `/graphql` answers, with a strong entity tag. Rejects with NOT_FOUND for a name that no
 * question has, with BAD_INPUT for variables that do not fit, and with STORE_UNAVAILABLE until the types of the record are known.
 *
 * It wants no CSRF header, so that it is a plain link for people: it only reads, answers nothing but JSON, and no other
 * origin may read that.
 */
export function createQuestionsEndpoint(
  yoga: ReturnType<typeof createYogaServer>,
  schemaNow: SchemaNow,
  store: RememberingStore,
  limits: Limits,
) {
  const written = readNamedQuestions()
  const readyQuestions = rememberExamples(written, store)

  return async (asked: Asked, hearer: Hearer): Promise<Answer> => {
    const { url, headers, signal } = asked
    const { arrivedMs = Date.now() } = hearer
    const deadlineMs = arrivedMs + askedTimeout(headers[TIMEOUT_HEADER] ?? null, limits)
    const { schema } = await schemaNow({ signal, deadlineMs })
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    const name = pathname.slice(QUESTIONS_PATH.length + 1)
    // A refusal waits for no example.
    if (name !== '' && !written.some((one) => one.name === name)) throw unknownQuestion(written)
    const questions = await readyQuestions(deadlineMs)
    if (name === '') return taggedAnswer(asked, jsonAnswer({ questions: questions.map(toListed) }))
    const question = questions.find((one) => one.name === name)
    invariant(question !== undefined, 'every question is made ready')
    const values = readQuestionValues(schema, question, textsInQuery(searchParams))
    const made = await wholeAnswer(
      await askNamedQuestion(yoga, question, values, { signal, headers: wishesOf(asked), ...hearer }),
    )
    return taggedAnswer(asked, { ...made, headers: { vary: 'accept', ...made.headers } })
  }
}

/** A question as the list shows it. */
function toListed({ name, title, description, id, variables, examples, document }: NamedQuestion) {
  return {
    name,
    title,
    description,
    url: `${QUESTIONS_PATH}/${name}`,
    id,
    variables: variables.map(toListedVariable),
    examples,
    document,
  }
}

function toListedVariable(variable: QuestionVariable) {
  const { name, description, definition } = variable
  return {
    name,
    type: print(definition.type),
    default: definition.defaultValue === undefined ? null : valueFromASTUntyped(definition.defaultValue),
    required: isRequired(variable),
    description,
  }
}

function unknownQuestion(questions: readonly NamedQuestion[]): Failure {
  const names = questions.map(({ name }) => name).join(', ')
  return new Failure('NOT_FOUND', `No question has this name; there are ${names}.`)
}

/** The headers that change an answer. A browser's wish for a page is none: here is only JSON. */
function wishesOf({ headers }: Asked): Readonly<Record<string, string>> {
  const accept = headers['accept'] ?? ''
  const timeout = headers[TIMEOUT_HEADER]
  return {
    ...(accept.includes('json') ? { accept } : {}),
    ...(timeout === undefined ? {} : { [TIMEOUT_HEADER]: timeout }),
  }
}
