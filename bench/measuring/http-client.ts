import { Agent, request } from 'node:http'

/** A request as it is sent. */
export interface HttpRequest {
  readonly path: string
  /** What is posted, as JSON; null for a request that only gets. */
  readonly body: string | null
}

/** Who sends requests over connections that are kept. */
export interface HttpClient {
  /** The data of the answer, as it came; rejects where it came with an error. */
  readonly send: (what: HttpRequest) => Promise<string>
  readonly close: () => void
}

/** A client of a server on this machine, over so many connections at most. */
export function createHttpClient(port: number, connections: number): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const send = (what: HttpRequest): Promise<string> =>
    new Promise((resolve, reject) => {
      const { path, body } = what
      const headers =
        body === null ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      const options = { agent, port, path, host: '127.0.0.1', method: body === null ? 'GET' : 'POST', headers }
      const sent = request(options, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.once('error', reject)
        answer.once('end', () => {
          const text = Buffer.concat(chunks).toString()
          if (answer.statusCode === 200 && text.startsWith('{"data":{')) resolve(text)
          else reject(new Error(`${path}: ${answer.statusCode} ${text.slice(0, 1000)}`))
        })
      })
      // A server closes what nobody has sent over for a while, which may cross what is sent just then.
      sent.once('error', (error) =>
        sent.reusedSocket && isReset(error) ? send(what).then(resolve, reject) : reject(error),
      )
      sent.end(body ?? undefined)
    })
  return { send, close: () => agent.destroy() }
}

function isReset(error: Error): boolean {
  return 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE')
}
