import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { invariant } from '../errors.ts'
import { readNamedQuestions } from '../graphql/named-questions/named-questions.ts'
import { etagOf, isKnownToClient } from './etag.ts'
import { OPENING_SCRIPT } from './graphiql-opening.ts'

const TITLE = 'Tributary'

interface RenderedPage {
  readonly plain: Buffer
  readonly gzipped: Buffer
  readonly etag: string
}

/** Serves GraphiQL, all of it from this process, with the named questions as its tabs and in a menu. It is rendered and compressed once. */
export function createGraphiql(): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  let page: Promise<RenderedPage> | null = null
  return async (request, response) => {
    page ??= renderPage()
    const { plain, gzipped, etag } = await page
    response.setHeader('etag', etag)
    response.setHeader('cache-control', 'no-cache')
    response.setHeader('vary', 'accept, accept-encoding')
    if (isKnownToClient(request, etag)) {
      response.writeHead(304).end()
      return
    }
    const compressed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
    if (compressed) response.setHeader('content-encoding', 'gzip')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.writeHead(200).end(compressed ? gzipped : plain)
  }
}

/** How the page opens GraphiQL: the last thing that its script does. */
const OPENING = 'YogaGraphiQL.renderYogaGraphiQL('

async function renderPage(): Promise<RenderedPage> {
  const questions = readNamedQuestions().map(({ name, title, document }) => ({ name, title, document }))
  const page = renderGraphiQL({ title: TITLE, endpoint: '/graphql', defaultQuery: questions[0]?.document ?? '' })
  const opening = page.lastIndexOf(OPENING)
  invariant(opening !== -1, 'the page of GraphiQL opens it')
  const plain = Buffer.from(
    `${page.slice(0, opening)}${OPENING_SCRIPT}openGraphiql(${inScript(questions)}, ${page.slice(opening + OPENING.length)}`,
  )
  const gzipped = await promisify(gzip)(plain)
  return { plain, gzipped, etag: etagOf(plain) }
}

/** A value as code within a page: no text in it can end the script. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
