import type { TypedDocumentString } from './generated.ts'

/** Why the service gave no answer, in its own words. */
export interface Refusal {
  readonly code: string
  readonly message: string
}

/** What came of a question: data, or the words of a refusal. */
export type Answer<Data> = { readonly data: Data } | { readonly refusal: Refusal }

/** How long the page waits for an answer, in milliseconds. */
const PATIENCE_MS = 20_000

/** Answers that stay at hand, so that going back shows at once what was there. */
const KEPT = 200
const kept = new Map<string, Answer<unknown>>()

/** Asks the service. Never rejects but with an AbortError: what goes wrong on the way is a refusal too. */
export async function askService<Data, Variables>(
  document: TypedDocumentString<Data, Variables> | string,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  const body = JSON.stringify({ query: String(document), variables })
  const known = kept.get(body)
  // What was asked with this document was answered as this document is.
  if (known !== undefined) return known as Answer<Data>
  const answer = await send<Data>(body, signal)
  if ('data' in answer) keep(body, answer)
  return answer
}

async function send<Data>(body: string, signal?: AbortSignal): Promise<Answer<Data>> {
  const late = AbortSignal.timeout(PATIENCE_MS)
  try {
    const response = await fetch('graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body,
      signal: signal === undefined ? late : AbortSignal.any([signal, late]),
    })
    const { data, errors } = (await response.json()) as Told<Data>
    const refusal = refusalIn(errors)
    if (refusal !== null) return { refusal }
    if (data === null || data === undefined) return { refusal: { code: 'NO_ANSWER', message: 'No answer came.' } }
    return { data }
  } catch (error) {
    if (signal?.aborted) throw error
    const message = late.aborted
      ? 'The service took too long to answer. Ask for less, or try again.'
      : 'The service cannot be reached. Is it running?'
    return { refusal: { code: 'UNREACHABLE', message } }
  }
}

/** What stands in the body of an answer. */
interface Told<Data> {
  readonly data?: Data | null
  readonly errors?: readonly ToldError[]
}

interface ToldError {
  readonly message: string
  readonly extensions?: { readonly code?: string }
}

/** The first of the errors that an answer tells; null where it tells none. */
export function refusalIn(errors: readonly ToldError[] | undefined): Refusal | null {
  const [error] = errors ?? []
  return error === undefined ? null : { code: error.extensions?.code ?? 'UNKNOWN', message: error.message }
}

function keep(body: string, answer: Answer<unknown>): void {
  kept.set(body, answer)
  const [oldest] = kept.keys()
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
}
