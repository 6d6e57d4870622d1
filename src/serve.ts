import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { constants } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { type Config, readConfig } from './config.ts'
import { DEADLINES } from './http/deadlines.ts'
import { createFront, type Serving } from './http/front.ts'
import { createMetrics } from './http/metrics.ts'
import { createExplorerPage } from './http/page.ts'
import { hearState } from './http/store-state.ts'
import { createLog, type Log } from './log.ts'
import { createWorkers } from './workers/create-workers.ts'

/** When the process ends at the latest after it was asked to, in milliseconds, but for its log. */
const STOP_MS = 9400

/** How long the store may take to let go, and what was logged to be written, in milliseconds: who hangs never does. */
const CLOSE_STORE_MS = 1000
const WRITE_LOG_MS = 500

/** So many connections wait to be taken, where the system lets them: who comes beyond is not heard for a second. */
const BACKLOG = 4096

/** What is served, and who answers, not yet listening. */
interface Served {
  readonly serving: Serving
  /** Begins what is begun once it is listened. */
  readonly begin: () => void
  /** Lets go of the store. */
  readonly close: () => Promise<void>
}

/** The file that a worker runs: compiled where this is. */
const WORKER_FILE = new URL(import.meta.url.replace(/serve(\.[jt]s)$/, 'workers/worker$1'))

/**
 * Serves what the settings say, these before those of the environment, until the process is asked to end: it takes the signals
 * and sets the exit code. Resolves when listening begins, or it was said why not. Where workers answer, that is at once, and
 * the store is opened meanwhile; else the store is open before.
 */
export async function serve(said: Readonly<Record<string, string>> = {}): Promise<void> {
  const reading = readConfig(undefined, said)
  if ('faults' in reading) return refuse(reading.faults)
  const { config, notes } = reading
  for (const note of notes) console.error(note)
  const log = createLog(config.logLevel)
  const served = config.workers === 0 ? await servedHere(config, log) : servedByWorkers(config, log)
  if (served !== null) listen(config, log, served)
}

/** All of it in this thread; null where it was said why there is nothing to serve. */
async function servedHere(config: Config, log: Log): Promise<Served | null> {
  const [{ openServed }, { createServer }] = await Promise.all([
    import('./workers/open-served.ts'),
    import('./http/server.ts'),
  ])
  const opening = await openServed(config, null, { tell() {}, note: log.noted })
  if ('faults' in opening) {
    refuse(opening.faults)
    return null
  }
  const { store, texts } = opening
  const serving = createServer(store, config.limits, log, DEADLINES, undefined, config.access, texts)
  return { serving, begin() {}, close: store.close }
}

function servedByWorkers(config: Config, log: Log): Served {
  const metrics = createMetrics()
  const workers = createWorkers(WORKER_FILE, config, {
    log,
    metrics,
    storeIs: hearState(log, metrics, false),
    cannotOpen(faults) {
      refuse(faults)
      void serving.stop()
    },
  })
  const serving = createFront(workers, config.limits, log, metrics, DEADLINES, createExplorerPage(), config.access)
  return { serving, begin: workers.start, close: workers.close }
}

function listen(config: Config, log: Log, served: Served): void {
  const { http } = served.serving
  http.once('error', (error: NodeJS.ErrnoException) => {
    refuse([listenFault(error, config)])
    void served.close()
  })
  http.listen({ port: config.port, host: config.host, backlog: BACKLOG }, () => {
    const url = addressOf(http, config.host)
    log.started(url, `the page at ${url}/, GraphiQL at ${url}/graphql`)
    served.begin()
  })
  let isStopping = false
  // The last is that its terminal was closed.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // Whoever asks twice will not wait; the code is what a shell gives for a process that a signal ended.
      if (isStopping) return void letGo(served).then((isLetGo) => end(log, 128 + constants.signals[signal], isLetGo))
      isStopping = true
      log.stopping(signal)
      void stop(served, log)
    })
  }
}

/** Answers what was sent, lets go of the store, and ends the process in time, whatever hangs. */
async function stop(served: Served, log: Log): Promise<void> {
  let isLetGo = false
  setTimeout(() => void end(log, 0, isLetGo), STOP_MS)
  await served.serving.stop()
  isLetGo = await letGo(served)
  await end(log, 0, isLetGo)
}

/** Lets go of the store; whether it did in time. What goes wrong in that is nobody's concern any more. */
function letGo({ close }: Served): Promise<boolean> {
  const over = () => true
  return Promise.race([close().then(over, over), pause(CLOSE_STORE_MS, false)])
}

/**
 * Ends the process once its log is written; where nobody takes that, or a worker cannot be ended, by force: an exit would wait
 * for whoever reads it, and for every thread.
 */
async function end(log: Log, code: number, isLetGo: boolean): Promise<void> {
  const isWritten = await Promise.race([log.written().then(() => true), pause(WRITE_LOG_MS, false)])
  if (!isWritten || !isLetGo) process.kill(process.pid, 'SIGKILL')
  process.exit(code)
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
