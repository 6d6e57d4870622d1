import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { localClassPath } from './local-class-path.ts'

/** A Neo4j of our own, without authentication, that ends with this process at the latest. */
export interface LocalNeo4j {
  readonly uri: string
  /** The process that it is. */
  readonly pid: number
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<void>
  /** Closes the store and ends the server; safe to call twice. */
  stop(): Promise<void>
}

const SERVER = join(import.meta.dirname, 'local', 'Neo4jServer.java')
/** A busy machine takes minutes over what an idle one does in ten seconds. */
const START_LIMIT_MS = 300_000
const STOP_LIMIT_MS = 20_000
const KEPT_LINES = 30

/** What a Neo4j may take of memory, in MiB. */
export interface Neo4jMemory {
  readonly heapMiB: number
  readonly pageCacheMiB: number
}

/** What fits a test beside a compiler. */
const OF_TESTS: Neo4jMemory = { heapMiB: 768, pageCacheMiB: 64 }

/** The doors into the JDK that Neo4j 5 needs open. */
const JAVA_OPTIONS = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-XX:+UseSerialGC',
]

/**
 * Starts Neo4j on 127.0.0.1 with its data in this folder, made if absent; on a free port unless one is given, for reading
 * alone where that is said.
 * Rejects with LocalRequirementMissing where Java or Maven is wanting, and with the last lines of its output
 * where it does not come up in five minutes.
 */
export async function startLocalNeo4j(options: {
  readonly dataFolder: string
  readonly port?: number
  readonly isReadOnly?: boolean
  readonly memory?: Neo4jMemory
}): Promise<LocalNeo4j> {
  const classPath = await localClassPath()
  await mkdir(options.dataFolder, { recursive: true })
  const { heapMiB, pageCacheMiB } = options.memory ?? OF_TESTS
  const words = [options.dataFolder, String(options.port ?? 0), String(pageCacheMiB)]
  if (options.isReadOnly === true) words.push('read-only')
  const server = spawn('java', [...JAVA_OPTIONS, `-Xmx${heapMiB}m`, '-cp', classPath, SERVER, ...words])
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()))
  const uri = await readyUri(server)
  const { pid } = server
  if (pid === undefined) throw new Error('Neo4j is ready and has no process')
  return { uri, pid, ended, stop: () => stop(server, ended) }
}

function readyUri(server: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    const lastLines: string[] = []
    const fail = (what: string) => {
      clearTimeout(timer)
      server.kill('SIGKILL')
      reject(new Error(`Neo4j ${what}; its last lines were:\n${lastLines.join('\n')}`))
    }
    const timer = setTimeout(() => fail(`was not ready after ${START_LIMIT_MS / 1000} s`), START_LIMIT_MS)
    const read = (line: string) => {
      lastLines.push(line)
      if (lastLines.length > KEPT_LINES) lastLines.shift()
      const uri = /^READY (\S+)$/.exec(line)?.[1]
      if (uri === undefined) return
      clearTimeout(timer)
      resolve(uri)
    }
    createInterface({ input: server.stdout }).on('line', read)
    createInterface({ input: server.stderr }).on('line', read)
    server.once('error', (error) => fail(`did not start (${error.message})`))
    server.once('close', () => fail('ended before it was ready'))
  })
}

/** The server ends of itself when its input closes; one that is stuck is killed. */
async function stop(server: ChildProcessWithoutNullStreams, ended: Promise<void>): Promise<void> {
  const timer = setTimeout(() => server.kill('SIGKILL'), STOP_LIMIT_MS)
  server.stdin.end()
  await ended
  clearTimeout(timer)
}
