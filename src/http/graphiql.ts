import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { invariant } from '../errors.ts'
import { readNamedQuestions } from '../graphql/named-questions/named-questions.ts'
import { endInPieces } from './end-in-pieces.ts'
import { etagOf, isKnownToClient } from './etag.ts'
import { OPENING_SCRIPT } from './graphiql-opening.ts'

const TITLE = 'Tributary'

interface RenderedPage {
  readonly plain: Buffer
  readonly gzipped: Buffer
  readonly etag: string
  readonly policy: string
}

/**
 * What the page may do: run the one script that stands in it, which makes its workers itself, and ask this service. Nothing
 * comes from elsewhere, and nothing goes there.
 */
function policyFor(script: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Serves GraphiQL, all of it from this process, with the named questions as its tabs and in a menu. It is rendered and compressed once. */
export function createGraphiql(): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  let page: Promise<RenderedPage> | null = null
  return async (request, response) => {
    page ??= renderPage()
    const { plain, gzipped, etag, policy } = await page
    response.setHeader('content-security-policy', policy)
    response.setHeader('referrer-policy', 'no-referrer')
    response.setHeader('etag', etag)
    response.setHeader('cache-control', 'no-cache')
    response.appendHeader('vary', 'accept, accept-encoding')
    if (isKnownToClient(request, etag)) {
      response.writeHead(304).end()
      return
    }
    const compressed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
    if (compressed) response.setHeader('content-encoding', 'gzip')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    const body = compressed ? gzipped : plain
    response.setHeader('content-length', body.length)
    response.writeHead(200)
    endInPieces(response, body)
  }
}

/** What the one script of the page begins with. */
const SCRIPT = '<script>'

/** How the page opens GraphiQL: the last thing that its script does. */
const OPENING = 'YogaGraphiQL.renderYogaGraphiQL('

async function renderPage(): Promise<RenderedPage> {
  // Nine megabytes, for those who open it.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  const questions = readNamedQuestions().map(({ name, title, document }) => ({ name, title, document }))
  const page = renderGraphiQL({ title: TITLE, endpoint: '/graphql', defaultQuery: questions[0]?.document ?? '' })
  const opening = page.lastIndexOf(OPENING)
  invariant(opening !== -1, 'the page of GraphiQL opens it')
  const html = `${page.slice(0, opening)}${OPENING_SCRIPT}openGraphiql(${inScript(questions)}, ${page.slice(opening + OPENING.length)}`
  const plain = Buffer.from(html)
  const script = html.slice(html.indexOf(SCRIPT) + SCRIPT.length, html.lastIndexOf('</script>'))
  const gzipped = await promisify(gzip)(plain)
  return { plain, gzipped, etag: etagOf(plain), policy: policyFor(script) }
}

/** A value as code within a page: no text in it can end the script. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
