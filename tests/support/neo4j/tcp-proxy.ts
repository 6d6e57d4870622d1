import { connect, createServer, type Socket } from 'node:net'
import { Transform } from 'node:stream'

/** Stands between a driver and a Neo4j, and can keep back what either says. */
export interface TcpProxy {
  readonly uri: string
  /** From now on nothing is handed on, and no connection closed: a server that hangs. */
  readonly freeze: () => void
  /** What was kept back is handed on, and all that follows. */
  readonly thaw: () => void
  readonly close: () => Promise<void>
}

/** How the way differs from a plain one. */
interface Wishes {
  /** How long each connection is silent at first, in milliseconds. */
  readonly silentMs?: number
  /** What is done before Neo4j hears a text for the first, or for a later time. */
  readonly before?: { readonly text: string; readonly time: number; readonly happens: () => Promise<unknown> } | null
}

/** A way to the Neo4j of this address. */
export async function openTcpProxy(uri: string, { silentMs = 0, before = null }: Wishes = {}): Promise<TcpProxy> {
  let times = 0
  const hear = () =>
    new Transform({
      async transform(chunk: Buffer, _, done) {
        if (before !== null && chunk.includes(before.text)) {
          times += 1
          if (times === before.time) await before.happens()
        }
        done(null, chunk)
      },
    })
  const { protocol, hostname, port } = new URL(uri)
  const sockets = new Set<Socket>()
  const links = new Set<{ readonly join: () => void; readonly part: () => void }>()
  let isFrozen = false
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const upstream = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
    }
    const heard = hear()
    heard.pipe(upstream)
    const link = {
      join() {
        client.pipe(heard)
        upstream.pipe(client)
      },
      part() {
        for (const socket of [client, upstream]) socket.unpipe().pause()
      },
    }
    links.add(link)
    client.once('close', () => links.delete(link))
    setTimeout(() => isFrozen || link.join(), silentMs)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    uri: `${protocol}//127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    freeze() {
      isFrozen = true
      for (const { part } of links) part()
    },
    thaw() {
      isFrozen = false
      for (const { join } of links) join()
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
