import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { endInPieces } from './end-in-pieces.ts'
import { etagOf, isKnownToClient } from './etag.ts'
import { sendJson } from './send-json.ts'

/** Where `npm run build` puts the page: beside `src/`, so that it is found from the sources and from what is built. */
const PAGE_FOLDER = new URL('../../dist/explorer/', import.meta.url)

/** The types of the files that the page is made of. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
}

/** The forms in which a file was built beside itself, the smaller first, as `accept-encoding` calls them. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const

/**
 * What the page may do: nothing but what comes from this service, and no script or style that stands in the page itself.
 * Whatever a record's names hold, it is text.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

/** A file as it is sent, in each form that it was built in. */
interface PageFile {
  readonly type: string
  readonly etag: string
  readonly plain: Buffer
  readonly encoded: ReadonlyMap<string, Buffer>
}

/** Answers GET and HEAD at `/` and at the addresses of what the page is made of. */
export interface ExplorerPage {
  /** Whether an address is the page's or that of one of its parts. */
  readonly has: (path: string) => boolean
  readonly send: (path: string, request: IncomingMessage, response: ServerResponse) => void
}

/**
 * The page as `npm run build` left it in a folder, read once, when it is first asked for. Its parts have their content in
 * their names, and may be kept for ever; the page itself is asked for anew, by its entity tag. Where nothing was built
 * it says so, with the status 404.
 */
export function createExplorerPage(folder: URL = PAGE_FOLDER): ExplorerPage {
  let files: ReadonlyMap<string, PageFile> | null = null
  const read = () => {
    files ??= readFiles(fileURLToPath(folder))
    return files
  }
  return {
    has: (path) => path === '/' || read().has(path),
    send(path, request, response) {
      const file = read().get(path === '/' ? '/index.html' : path)
      if (file === undefined) {
        const error = 'The page is not built here: `npm run build` does. GraphQL and GraphiQL are at /graphql.'
        return sendJson(response, 404, { error })
      }
      sendFile(file, path.startsWith('/assets/'), request, response)
    },
  }
}

function sendFile(file: PageFile, isForEver: boolean, request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
  response.setHeader('cache-control', isForEver ? 'public, max-age=31536000, immutable' : 'no-cache')
  response.setHeader('etag', file.etag)
  response.appendHeader('vary', 'accept-encoding')
  if (isKnownToClient(request, file.etag)) {
    response.writeHead(304).end()
    return
  }
  const encoding = encodingFor(request, file)
  const body = file.encoded.get(encoding) ?? file.plain
  if (body !== file.plain) response.setHeader('content-encoding', encoding)
  response.setHeader('content-type', file.type)
  response.setHeader('content-length', body.length)
  response.writeHead(200)
  endInPieces(response, body)
}

/** The smallest form that the client takes; empty where it takes none. A weight of zero is a refusal. */
function encodingFor({ headers }: IncomingMessage, file: PageFile): string {
  const wishes = String(headers['accept-encoding'] ?? '').split(',')
  const taken = wishes.filter((wish) => !/;\s*q=0(\.0*)?\s*$/.test(wish)).map((wish) => wish.split(';')[0]?.trim())
  return ENCODINGS.find(([name]) => taken.includes(name) && file.encoded.has(name))?.[0] ?? ''
}

/** The files of a folder by their addresses; none where it is not there. */
function readFiles(folder: string): ReadonlyMap<string, PageFile> {
  if (!existsSync(folder)) return new Map()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    files.flatMap((path): readonly (readonly [string, PageFile])[] => {
      const type = TYPES[extname(path)]
      if (type === undefined) return []
      const plain = readFileSync(path)
      const encoded = ENCODINGS.filter(([, ending]) => files.includes(path + ending)).map(
        ([name, ending]) => [name, readFileSync(path + ending)] as const,
      )
      const address = `/${relative(folder, path).split(sep).join('/')}`
      return [[address, { type, etag: etagOf(plain), plain, encoded: new Map(encoded) }]]
    }),
  )
}
