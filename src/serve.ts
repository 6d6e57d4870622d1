import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { constants } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { type Config, readConfig } from './config.ts'
import { DEADLINES } from './http/deadlines.ts'
import { createServer, type Serving } from './http/server.ts'
import { createLog } from './log.ts'
import type { Texts } from './record/open-texts.ts'
import { openStore } from './store/open-store.ts'
import type { Store } from './store/store.ts'

/** When the process ends at the latest after it was asked to, in milliseconds. */
const STOP_MS = 9500

/** How long the store may take to let go, in milliseconds: one that hangs never does. */
const CLOSE_STORE_MS = 1000

/**
 * Serves what the settings say, these before those of the environment, until the process is asked to end: it takes the signals
 * and sets the exit code. Resolves when the store is open and listening begins, or it was said why not.
 */
export async function serve(said: Readonly<Record<string, string>> = {}): Promise<void> {
  const reading = readConfig(undefined, said)
  if ('faults' in reading) return refuse(reading.faults)
  const { config, notes } = reading
  for (const note of notes) console.error(note)
  const texts = await textsIn(config.textsFolder)
  if (texts !== null && 'fault' in texts) return refuse([texts.fault])
  const opening = await openStore(config)
  if ('faults' in opening) return refuse(opening.faults)
  listen(config, opening.store, texts)
}

/** The texts in a folder, which are read only where one is named; why there are none. */
async function textsIn(folder: string | null): Promise<Texts | null | { readonly fault: string }> {
  if (folder === null) return null
  const { openTexts } = await import('./record/open-texts.ts')
  const opening = await openTexts(folder)
  return 'problem' in opening ? { fault: `TEXTS: the folder ${folder} ${opening.problem}.` } : opening.texts
}

function listen(config: Config, store: Store, texts: Texts | null): void {
  const log = createLog(config.logLevel)
  const serving = createServer(store, config.limits, log, DEADLINES, undefined, config.access, texts)
  const { http } = serving
  http.once('error', (error: NodeJS.ErrnoException) => {
    refuse([listenFault(error, config)])
    void store.close()
  })
  http.listen(config.port, config.host, () => {
    const url = addressOf(http, config.host)
    log.started(url, `the page at ${url}/, GraphiQL at ${url}/graphql`)
  })
  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Whoever asks twice will not wait; the code is what a shell gives for a process that a signal ended.
      if (isStopping) process.exit(128 + constants.signals[signal])
      isStopping = true
      log.stopping(signal)
      void stop(serving, store)
    })
  }
}

/** Answers what was sent, lets go of the store, and ends the process in time, whatever hangs. */
async function stop(serving: Serving, store: Store): Promise<void> {
  setTimeout(() => process.exit(0), STOP_MS)
  await serving.stop()
  // What goes wrong in letting go is nobody's concern any more.
  await Promise.race([store.close().catch(() => {}), pause(CLOSE_STORE_MS)])
  process.exit(0)
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
