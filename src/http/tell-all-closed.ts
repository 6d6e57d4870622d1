import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Has each response of a connection that closes say so: Node has only the one whose turn it is say it, and the answers behind
 * it would be made, and waited for, for nobody.
 */
export function createTellAllClosed(): (response: ServerResponse) => void {
  const open = new WeakMap<IncomingMessage['socket'], Set<ServerResponse>>()
  return (response) => {
    const { socket } = response.req
    const known = open.get(socket)
    const responses = known ?? new Set()
    if (known === undefined) {
      open.set(socket, responses)
      socket.once('close', () => {
        for (const one of responses) one.emit('close')
      })
    }
    responses.add(response)
    response.once('close', () => responses.delete(response))
  }
}
