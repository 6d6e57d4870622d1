import { Failure } from '../errors.ts'
import { type ExportFormat, exportFormat } from '../export/export-formats.ts'
import { exportText, openPaged } from '../export/export-text.ts'
import type { PagedStore } from '../export/feed/ask-pages.ts'
import type { Feed } from '../export/feed/feed.ts'
import { recordFeed } from '../export/feed/record-feed.ts'
import { subgraphFeed } from '../export/feed/subgraph-feed.ts'
import { askSubgraph } from '../graphql/answers/subgraph.ts'
import { subgraphAddress } from '../graphql/answers/subgraph-address.ts'
import { createContext, type RequestContext } from '../graphql/context.ts'
import type { Limits } from '../graphql/limits/limits.ts'
import { readQuestionValues } from '../graphql/named-questions/question-values.ts'
import { SUBGRAPH_QUESTION, subgraphArguments } from '../graphql/named-questions/subgraph-question.ts'
import type { RecordSchema, SchemaNow } from '../graphql/server/keep-schemas.ts'
import type { Hearer } from '../graphql/server/outcome.ts'
import { meterStore } from '../store/meter-store.ts'
import type { Store } from '../store/store.ts'
import { EXPORT_PATH } from './answered-paths.ts'
import type { Answer, Asked } from './answerer.ts'
import { taggedAnswer } from './tagged-answer.ts'
import { textsInQuery } from './texts-in-query.ts'

/** An export that is no longer than this is sent whole, with its length and an entity tag; bytes. */
const WHOLE_BYTES = 262_144

/** A longer one goes in pieces of so much or more; bytes. */
const PIECE_BYTES = 65_536

/**
 * Answers GET and HEAD at `/export/record.<format>`, the whole record, and at `/export/subgraph.<format>?around=<entity>&…`, a
 * part of the graph, page by page: each question to the store has the time of one, and none follows once the client has
 * left. Rejects as the questions do, with NOT_FOUND for a format that there is not; what fails once something was sent has to
 * end the connection.
 */
export function createExportsEndpoint(given: Store, schemaNow: SchemaNow, limits: Limits) {
  const store = meterStore(given)
  return async (asked: Asked, { tally, tellSeen }: Pick<Hearer, 'tally' | 'tellSeen'>): Promise<Answer> => {
    const { pathname, searchParams } = new URL(asked.url, 'http://localhost')
    const [, scope, name = ''] = /^\/export\/(subgraph|record)\.([^/]+)$/.exec(pathname) ?? []
    if (scope !== 'subgraph' && scope !== 'record') throw noExport()
    const format = exportFormat(scope, name)
    const { signal } = asked
    const api = await schemaNow({ signal, deadlineMs: Date.now() + limits.transactionMs })
    const context = createContext(store, limits, api.vocabulary, signal, undefined, tally)
    const { asking, rows } = counted(context)
    const paged = await openPaged(store, asking)
    const feed = scope === 'record' ? wholeRecord(paged, searchParams) : await around(paged, searchParams, api, context)
    const text = exportText(feed, format)
    return answerWith(asked, headersOf(format, fileName(scope, format)), text, () => tellSeen?.({ rows: rows() }))
  }

  /** The patience of each page, whose rows are counted and not bounded: an export is as long as it is. */
  function counted({ asking, meter }: RequestContext) {
    let rows = 0
    const took = (more: number) => {
      rows += more
    }
    return {
      asking: () => ({ ...asking(), meter: { took }, deadlineMs: Date.now() + limits.transactionMs }),
      rows: () => rows + meter.metered().rows,
    }
  }

  function wholeRecord(paged: PagedStore, parameters: URLSearchParams): Feed {
    const [parameter] = parameters.keys()
    if (parameter === undefined) return recordFeed(paged)
    throw new Failure('BAD_INPUT', `${parameter.slice(0, 40)}: the whole record has no variables.`)
  }

  async function around(
    paged: PagedStore,
    parameters: URLSearchParams,
    { schema }: RecordSchema,
    context: RequestContext,
  ): Promise<Feed> {
    const values = readQuestionValues(schema, SUBGRAPH_QUESTION, textsInQuery(parameters))
    const found = await askSubgraph(subgraphArguments(values), context)
    return subgraphFeed(paged, { ...found, question: subgraphAddress(found) })
  }
}

/** What is short enough whole, everything else as it comes; says when it is over. */
async function answerWith(
  asked: Asked,
  headers: HeaderFields,
  text: AsyncIterable<string>,
  over: () => void,
): Promise<Answer> {
  const parts = text[Symbol.asyncIterator]()
  let isStreamed = false
  try {
    let begun = Buffer.alloc(0)
    for (;;) {
      const next = await parts.next()
      if (next.done === true) return taggedAnswer(asked, { status: 200, headers, body: begun })
      begun = Buffer.concat([begun, Buffer.from(next.value)])
      if (begun.length > WHOLE_BYTES) break
    }
    isStreamed = asked.method !== 'HEAD'
    return { status: 200, headers, body: isStreamed ? inPieces(begun, parts, asked.signal, over) : nothing() }
  } finally {
    if (!isStreamed) {
      over()
      await parts.return?.()
    }
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** What there is already, then the rest in pieces; ended where nobody takes them. */
async function* inPieces(
  begun: Buffer,
  parts: AsyncIterator<string>,
  signal: AbortSignal,
  over: () => void,
): AsyncGenerator<Uint8Array> {
  try {
    yield begun
    let piece = Buffer.alloc(0)
    for (let next = await parts.next(); next.done !== true; next = await parts.next()) {
      piece = Buffer.concat([piece, Buffer.from(next.value)])
      if (piece.length < PIECE_BYTES) continue
      yield piece
      piece = Buffer.alloc(0)
    }
    if (piece.length > 0) yield piece
  } catch (error) {
    // Nobody is left to be told.
    if (!signal.aborted) throw error
  } finally {
    over()
    await parts.return?.()
  }
}

type HeaderFields = Readonly<Record<string, string>>

function headersOf({ type }: ExportFormat, file: string): HeaderFields {
  return {
    'content-type': type,
    'content-disposition': `attachment; filename="${file}"`,
    'cache-control': 'no-cache',
  }
}

function fileName(scope: string, { name, recordFile }: ExportFormat): string {
  return recordFile?.split('/').at(-1) ?? `${scope}.${name}`
}

function noExport(): Failure {
  const where = `${EXPORT_PATH}/record.<format> and ${EXPORT_PATH}/subgraph.<format>?around=<entity>`
  return new Failure('NOT_FOUND', `Exports are at ${where}.`)
}
