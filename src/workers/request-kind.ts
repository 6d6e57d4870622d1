import { isWithin, pathOf } from '../http/answered-paths.ts'
import type { Asked } from '../http/answerer.ts'
import { sha256Hex } from '../sha256.ts'

/** A body of more bytes is not read for its document: it is of a kind of its own. */
const MOST_READ_BYTES = 16_384

/** What requests are told apart by that take unlike times: their path, and of GraphQL the document and the operation in it, whatever its variables. */
export function requestKind({ url, body }: Pick<Asked, 'url' | 'body'>): string {
  const path = pathOf(url)
  if (!isWithin('/graphql', path)) return path
  if (body === null) return sha256Hex(documentOf(Object.fromEntries(new URL(url, 'http://localhost').searchParams)))
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString()
  if (body.length > MOST_READ_BYTES) return sha256Hex(text)
  try {
    return sha256Hex(documentOf(JSON.parse(text)))
  } catch {
    // What is no JSON is refused by whoever answers.
    return 'no JSON'
  }
}

function documentOf(parameters: Readonly<Record<string, unknown>>): string {
  const { query = null, documentId = null, extensions = null, operationName = null } = parameters
  return JSON.stringify([query, documentId, extensions, operationName])
}
