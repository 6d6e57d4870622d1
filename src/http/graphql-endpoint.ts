import { Failure } from '../errors.ts'
import type { createKnownAnswerer } from '../graphql/server/answer-known.ts'
import type { createYogaServer } from '../graphql/server/create-yoga-server.ts'
import { failureBody } from '../graphql/server/mask-error.ts'
import type { Hearer } from '../graphql/server/outcome.ts'
import type { Answer, Asked } from './answerer.ts'
import { jsonAnswer, taggedAnswer, wholeAnswer, writtenAnswer } from './tagged-answer.ts'

/** What is said where GraphQL says nothing: of a body that it does not read, and of an answer that it does not give. */
const UNTOLD: Readonly<Record<number, Failure>> = {
  406: new Failure('BAD_INPUT', 'An answer is JSON: `Accept: application/json`.'),
  415: new Failure('BAD_INPUT', 'What is asked must be JSON: `Content-Type: application/json`.'),
}

/** Answers GraphQL at `/graphql`: a POST, and a GET with a strong entity tag. A refusal carries the hash last known. */
export function createGraphqlEndpoint(
  yoga: ReturnType<typeof createYogaServer>,
  answerKnown: ReturnType<typeof createKnownAnswerer>,
  lastHash: () => string | null,
) {
  return async (asked: Asked, hearer: Hearer): Promise<Answer> => {
    const { method, url, headers, body, signal } = asked
    const text = body === null ? null : Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString()
    const isPosted = method === 'POST' && url === '/graphql' && text !== null
    const known = isPosted ? await answerKnown({ headers, body: text, signal }, hearer) : null
    if (typeof known === 'string') return writtenAnswer(known)
    const made = await wholeAnswer(
      known ?? (await yoga.fetch(`http://localhost${url}`, { method, headers, body: text, signal }, hearer)),
    )
    const untold = made.body.length === 0 ? UNTOLD[made.status] : undefined
    if (untold !== undefined) {
      hearer.tellOutcome?.(untold.code)
      return { ...jsonAnswer(failureBody(untold, lastHash())), status: made.status }
    }
    if (method !== 'GET') return made
    return taggedAnswer(asked, { ...made, headers: { vary: 'accept', ...made.headers } })
  }
}
