import { connect, createServer, type Socket } from 'node:net'

/** Stands between a driver and a Neo4j, and can keep back what either says. */
export interface TcpProxy {
  readonly uri: string
  /** From now on nothing is handed on, and no connection closed: a server that hangs. */
  readonly freeze: () => void
  readonly close: () => Promise<void>
}

/** A way to the Neo4j of this address on which each connection is silent for its first milliseconds. */
export async function openTcpProxy(uri: string, silentMs = 0): Promise<TcpProxy> {
  const { protocol, hostname, port } = new URL(uri)
  const sockets = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const upstream = connect({ host: hostname, port: Number(port), allowHalfOpen: true })
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
    }
    setTimeout(() => client.pipe(upstream).pipe(client), silentMs)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    uri: `${protocol}//127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    freeze() {
      for (const socket of sockets) socket.unpipe().pause()
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
