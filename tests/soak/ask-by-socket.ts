import { Agent, request } from 'node:http'

/** What came of a request: its status, or that the connection broke; and how long it took, in milliseconds. */
export interface Came {
  readonly status: number | 'RESET'
  readonly tookMs: number
}

/** Asks with a token by connections of its own, so many at a time; each is kept between two requests. */
export function bySockets(url: string, connections: number, token: string) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  return {
    ask: (path: string, query: string | null) => askBy(agent, new URL(path, url), query, token),
    close: () => agent.destroy(),
  }
}

function askBy(agent: Agent, url: URL, query: string | null, token: string): Promise<Came> {
  const startedMs = performance.now()
  const tookMs = () => performance.now() - startedMs
  const method = query === null ? 'GET' : 'POST'
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  return new Promise((resolve) => {
    const sent = request(url, { agent, method, headers }, (response) => {
      response.resume()
      response.once('end', () => resolve({ status: response.statusCode ?? 0, tookMs: tookMs() }))
      response.once('error', () => resolve({ status: 'RESET', tookMs: tookMs() }))
    })
    sent.once('error', () => resolve({ status: 'RESET', tookMs: tookMs() }))
    sent.end(query === null ? undefined : JSON.stringify({ query }))
  })
}
