import type { createKnownAnswerer } from '../graphql/server/answer-known.ts'
import type { createYogaServer } from '../graphql/server/create-yoga-server.ts'
import type { Hearer } from '../graphql/server/outcome.ts'
import type { Answer, Asked } from './answerer.ts'
import { taggedAnswer, wholeAnswer, writtenAnswer } from './tagged-answer.ts'

/** Answers GraphQL at `/graphql`: a POST, and a GET with a strong entity tag. */
export function createGraphqlEndpoint(
  yoga: ReturnType<typeof createYogaServer>,
  answerKnown: ReturnType<typeof createKnownAnswerer>,
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
    if (method !== 'GET') return made
    return taggedAnswer(asked, { ...made, headers: { vary: 'accept', ...made.headers } })
  }
}
