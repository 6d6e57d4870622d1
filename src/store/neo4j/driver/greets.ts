import { connect as connectPlain, type Socket } from 'node:net'
import { connect as connectSecure } from 'node:tls'

/** How long a greeting is waited for, in milliseconds. */
const GREETING_MS = 1000

const BOLT_PORT = 7687

/** What every conversation in Bolt begins with, and the versions that are offered: any of the fifth. */
const GREETING = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 8, 8, 5, 0, 4, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0])

/**
 * Whether who listens at this address greets a new connection: a process that hangs accepts one and says nothing. Where
 * what is said is encrypted, the handshake is the greeting; no secret is sent, so it does not matter by whom.
 */
export function greets(uri: string, patienceMs = GREETING_MS): Promise<boolean> {
  const { protocol, hostname, port } = new URL(uri)
  const address = { host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? BOLT_PORT : Number(port) }
  return new Promise((resolve) => {
    const end = (hasGreeted: boolean) => {
      clearTimeout(timer)
      socket.destroy()
      resolve(hasGreeted)
    }
    const greeted = () => end(true)
    const socket: Socket = protocol.includes('+s')
      ? connectSecure({ ...address, rejectUnauthorized: false }, greeted)
      : connectPlain(address, () => socket.write(GREETING)).once('data', greeted)
    socket.once('error', () => end(false)).once('close', () => end(false))
    const timer = setTimeout(() => end(false), patienceMs)
  })
}
