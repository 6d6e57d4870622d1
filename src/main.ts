import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Config, readConfig } from './config.ts'
import { createServer, whyNotReady } from './http/server.ts'
import { createLog } from './log.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'

/** How long requests under way may take to finish when the process is asked to stop, in milliseconds. */
const STOP_GRACE_MS = 5000

await main()

async function main(): Promise<void> {
  const reading = readConfig()
  if ('faults' in reading) return refuse(reading.faults)
  const { config } = reading
  const opening = await openStore(config)
  if ('faults' in opening) return refuse(opening.faults)
  await serve(config, opening.store)
}

async function serve(config: Config, store: Store): Promise<void> {
  const log = createLog(config.logLevel)
  const server = createServer(store, config.limits, log)
  server.once('error', (error: NodeJS.ErrnoException) => {
    refuse([listenFault(error, config)])
    void store.close()
  })
  server.listen(config.port, config.host, () => {
    const url = addressOf(server, config.host)
    log.started(url, `GraphiQL at ${url}/graphql`)
    void whyNotReady(store).then((reason) => reason !== null && log.notReady(reason))
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(server, store))
}

/** Takes no new requests, lets those under way finish, lets go of the store. */
function stop(server: Server, store: Store): void {
  const impatience = setTimeout(() => server.closeAllConnections(), STOP_GRACE_MS)
  server.close(() => {
    clearTimeout(impatience)
    void store.close()
  })
  server.closeIdleConnections()
}

function refuse(faults: readonly string[]): void {
  for (const fault of faults) console.error(fault)
  process.exitCode = 1
}

function listenFault({ code, message }: NodeJS.ErrnoException, { host, port }: Config): string {
  if (code === 'EADDRINUSE') return `Port ${port} of ${host} is in use: stop what uses it, or set PORT to another.`
  if (code === 'EACCES') return `Port ${port} of ${host} may not be used by this user: set PORT to one above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST: this machine has no address ${host}.`
  return `Cannot listen on ${host}:${port}: ${message}`
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
