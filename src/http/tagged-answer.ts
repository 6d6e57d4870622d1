import type { Answer, Asked } from './answerer.ts'
import { etagOf, isKnownToClient } from './etag.ts'

/** An answer of which all is there. */
interface WholeAnswer extends Answer {
  readonly body: Uint8Array
}

/** What GraphQL made, as it is to be sent. */
export async function wholeAnswer(made: Response): Promise<WholeAnswer> {
  const headers = Object.fromEntries(
    [...made.headers].filter(([name]) => !OF_THE_CONNECTION.includes(name.toLowerCase())),
  )
  return { status: made.status, headers, body: Buffer.from(await made.arrayBuffer()) }
}

/** What is said of how an answer is sent, which is another's to say: a length beside it is refused by clients. */
const OF_THE_CONNECTION: readonly string[] = ['transfer-encoding', 'connection']

/** An answer of JSON. */
export function jsonAnswer(value: unknown): WholeAnswer {
  return writtenAnswer(JSON.stringify(value))
}

/** An answer of JSON that is written already. */
export function writtenAnswer(json: string): WholeAnswer {
  return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: Buffer.from(json) }
}

/** The same question of the same record has the same bytes, so a client may keep an answer and ask whether it still holds. */
export function taggedAnswer(asked: Asked, { status, headers: given, body }: WholeAnswer): Answer {
  const headers = { ...given, 'cache-control': 'no-cache' }
  if (status !== 200) return { status, headers, body }
  const etag = etagOf(body)
  if (!isKnownToClient(asked, etag)) return { status, headers: { ...headers, etag }, body }
  return { status: 304, headers: { ...headers, etag }, body: Buffer.alloc(0) }
}
