import type { NamedQuestion } from '../named-questions/named-questions.ts'
import type { createYogaServer } from './create-yoga-server.ts'
import type { Hearer } from './outcome.ts'

/** How an answer is wanted. */
interface Wishes extends Hearer {
  readonly signal: AbortSignal
  /** Headers of the request that count: which form of JSON is wanted, and the time limit. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Asks a named question in this process: the answer is the one that a POST to `/graphql` gets, to the byte. */
export async function askNamedQuestion(
  yoga: ReturnType<typeof createYogaServer>,
  { document }: Pick<NamedQuestion, 'document'>,
  variables: Readonly<Record<string, unknown>>,
  { signal, headers = {}, ...hearer }: Wishes,
): Promise<Response> {
  const request = {
    method: 'POST',
    headers: { accept: 'application/json', ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query: document, variables }),
    signal,
  }
  return yoga.fetch('http://localhost/graphql', request, hearer)
}
