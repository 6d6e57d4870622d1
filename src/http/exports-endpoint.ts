import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
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
import type { Deadlines } from './deadlines.ts'
import { sendTagged } from './send-tagged.ts'
import { textsInQuery } from './texts-in-query.ts'

/** The folder of the addresses answered here. */
const EXPORT_PATH = '/export'

/** An export that is no longer than this is sent whole, with its length and an entity tag; bytes. */
const WHOLE_BYTES = 262_144

/** So much is written before it is waited for the client to take it; bytes. */
const PIECE_BYTES = 65_536

/** Whether an address is one of the exports'. */
export function isExportPath(path: string): boolean {
  return path === EXPORT_PATH || path.startsWith(`${EXPORT_PATH}/`)
}

/**
 * Answers GET and HEAD at `/export/record.<format>`, the whole record, and at `/export/subgraph.<format>?around=<entity>&…`, a
 * part of the graph, page by page: each question to the store has the time of one, and none follows once the client has
 * left. Rejects as the questions do, with NOT_FOUND for a format that there is not; what fails once something was sent has to
 * end the connection.
 */
export function createExportsEndpoint(given: Store, schemaNow: SchemaNow, limits: Limits, deadlines: Deadlines) {
  const store = meterStore(given)
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    { tally, tellSeen }: Pick<Hearer, 'tally' | 'tellSeen'>,
  ): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    const [, scope, name = ''] = /^\/export\/(subgraph|record)\.([^/]+)$/.exec(pathname) ?? []
    if (scope !== 'subgraph' && scope !== 'record') throw noExport()
    const format = exportFormat(scope, name)
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const { signal } = gone
    const api = await schemaNow({ signal, deadlineMs: Date.now() + limits.transactionMs })
    const context = createContext(store, limits, api.vocabulary, signal, undefined, tally)
    const { asking, rows } = counted(context)
    const paged = await openPaged(store, asking)
    const feed = scope === 'record' ? wholeRecord(paged, searchParams) : await around(paged, searchParams, api, context)
    const text = exportText(feed, format)
    const headers = headersOf(format, fileName(scope, format))
    try {
      await send(request, response, headers, text, signal)
    } catch (error) {
      // Nobody is left to be told.
      if (!signal.aborted) throw error
    } finally {
      tellSeen?.({ rows: rows() })
    }
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

  /** Sends what is short enough whole, everything else as it comes. */
  async function send(
    request: IncomingMessage,
    response: ServerResponse,
    headers: HeaderFields,
    text: AsyncIterable<string>,
    signal: AbortSignal,
  ): Promise<void> {
    let begun = Buffer.alloc(0)
    for await (const part of text) {
      const bytes = Buffer.concat([begun, Buffer.from(part)])
      if (!response.headersSent && bytes.length <= WHOLE_BYTES) {
        begun = bytes
        continue
      }
      begun = Buffer.alloc(0)
      if (!response.headersSent) response.writeHead(200, headers)
      if (request.method === 'HEAD') break
      if (!(await isTaken(response, bytes, signal))) return void response.destroy()
    }
    if (response.headersSent) response.end()
    else await sendTagged(request, response, new Response(begun, { headers }))
  }

  /** Writes piece by piece; false as soon as the client has gone, or takes nothing of one for as long as may be. */
  async function isTaken(response: ServerResponse, bytes: Buffer, signal: AbortSignal): Promise<boolean> {
    for (let from = 0; from < bytes.length && !signal.aborted; from += PIECE_BYTES) {
      if (response.write(bytes.subarray(from, from + PIECE_BYTES))) continue
      const given = AbortSignal.any([signal, AbortSignal.timeout(deadlines.stalledMs)])
      await once(response, 'drain', { signal: given }).catch(() => {})
      if (given.aborted) return false
    }
    return !signal.aborted
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
