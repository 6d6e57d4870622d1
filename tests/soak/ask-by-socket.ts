import { Agent, type ClientRequest, request } from 'node:http'

/** What came of a request: its status, or that the connection broke; and how long it took, in milliseconds. */
export interface Came {
  readonly status: number | 'RESET'
  readonly tookMs: number
  /** What was answered, where that was to be kept. */
  readonly text: string
}

/** What of a request is not as always. */
interface Wishes {
  readonly headers?: Readonly<Record<string, string>>
  /** Whether the answer's text is kept. */
  readonly isKept?: boolean
  /** Given the request once it is sent, so that it can be let go of. */
  readonly sent?: (request: ClientRequest) => void
}

/** Asks with a token by connections of its own, so many at a time; each is kept between two requests. */
export function bySockets(url: string, connections: number, token: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  return {
    ask: (path: string, query: string | null, wishes: Wishes = {}) =>
      askBy(agent, new URL(path, url), query, token, wishes),
    close: () => agent.destroy(),
  }
}

function askBy(agent: Agent, url: URL, query: string | null, token: string, wishes: Wishes): Promise<Came> {
  const startedMs = performance.now()
  const method = query === null ? 'GET' : 'POST'
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...wishes.headers }
  return new Promise((resolve) => {
    const pieces: Buffer[] = []
    const came = (status: number | 'RESET') =>
      resolve({ status, tookMs: performance.now() - startedMs, text: Buffer.concat(pieces).toString() })
    const sent = request(url, { agent, method, headers }, (response) => {
      response.on('data', (piece: Buffer) => void (wishes.isKept === true && pieces.push(piece)))
      response.once('end', () => came(response.statusCode ?? 0))
      response.once('error', () => came('RESET'))
    })
    sent.once('error', () => came('RESET'))
    sent.end(query === null ? undefined : JSON.stringify({ query }))
    wishes.sent?.(sent)
  })
}
