import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Asked, ComparedCase } from '../requests/compared-cases.ts'
import { freePort } from './free-port.ts'
import { createHttpClient, type HttpRequest } from './http-client.ts'
import { takenBetween, threadTimes } from './processor-time.ts'

/** Who answers: one careful statement, this service on Neo4j and in process, and `@neo4j/graphql`. */
export const CONTENDERS = ['L1', 'Neo4j', 'embedded', 'B'] as const

export type ContenderName = (typeof CONTENDERS)[number]

/** A server in a process of its own. */
export interface Contender {
  readonly name: ContenderName
  readonly pid: number
  readonly port: number
  readonly asksNeo4j: boolean
  /** From its beginning until it answered, and what it took of the processor until then, in milliseconds. */
  readonly startMs: number
  readonly startCpuMs: number
  /** How it is asked; null for what it cannot say. */
  readonly requestFor: (one: ComparedCase, asked: Asked) => HttpRequest | null
  readonly stop: () => Promise<void>
}

/** How long a server may take to begin, in milliseconds. */
const START_LIMIT_MS = 600_000
const STOP_LIMIT_MS = 12_000

const ROOT = join(import.meta.dirname, '../..')
const PEER = join(ROOT, 'bench/neo4j-graphql')
/** Nothing is cut short on a machine that does much else, and no line is logged for a request. */
const SETTINGS = { TRANSACTION_TIMEOUT_MS: '60000', LOG_LEVEL: 'error' }

/** The careful server, over this Neo4j. */
export function startCareful(uri: string): Promise<Contender> {
  return started('L1', true, {
    argumentsFor: (port) => ['--import', 'tsx', join(import.meta.dirname, 'careful-server.ts'), uri, port],
    settings: {},
    first: { path: '/entity', body: JSON.stringify({ key: 'hub 0' }) },
    requestFor: ({ name, careful }, asked) =>
      careful === null ? null : { path: `/${name}`, body: JSON.stringify(asked.careful) },
  })
}

/** This service as it was built, over this Neo4j. */
export function startOnNeo4j(uri: string): Promise<Contender> {
  return startService('Neo4j', { NEO4J_URI: uri, NEO4J_PASSWORD: 'unasked' })
}

/** This service as it was built, with the record of this folder in process. */
export function startEmbedded(folder: string): Promise<Contender> {
  return startService('embedded', { RECORD: folder })
}

/** `@neo4j/graphql`, installed where it is not yet; why not, where it cannot be had. */
export async function startPeer(uri: string): Promise<Contender | { readonly missing: string }> {
  if (!existsSync(join(PEER, 'node_modules'))) {
    try {
      await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund'], { cwd: PEER })
    } catch (error) {
      return { missing: `@neo4j/graphql could not be installed: ${String(error).split('\n')[0]}` }
    }
  }
  return started('B', true, {
    argumentsFor: (port) => [join(PEER, 'server.mjs'), uri, port],
    settings: {},
    first: { path: '/', body: JSON.stringify({ query: '{ entities(limit: 1) { id } }' }) },
    requestFor: ({ peer }, asked) =>
      peer === null ? null : { path: '/', body: JSON.stringify({ query: peer.says, variables: asked.careful }) },
  })
}

function startService(name: 'Neo4j' | 'embedded', settings: Readonly<Record<string, string>>): Promise<Contender> {
  return started(name, name === 'Neo4j', {
    argumentsFor: () => [join(ROOT, 'dist/main.js')],
    settings: { ...SETTINGS, ...settings },
    first: { path: '/graphql', body: JSON.stringify({ query: '{ entity(ref: "Hub 0") { id } }' }) },
    requestFor: ({ question }, { query, variables }) =>
      question === null
        ? { path: '/graphql', body: JSON.stringify({ query, variables }) }
        : { path: `/questions/${question}?${new URLSearchParams(variables as Record<string, string>)}`, body: null },
  })
}

interface Starting {
  readonly argumentsFor: (port: string) => readonly string[]
  readonly settings: Readonly<Record<string, string>>
  /** What it is asked until it answers. */
  readonly first: HttpRequest
  readonly requestFor: Contender['requestFor']
}

async function started(name: ContenderName, asksNeo4j: boolean, starting: Starting): Promise<Contender> {
  const port = await freePort()
  const { PATH = '' } = process.env
  const env = { PATH, ...starting.settings, PORT: String(port) }
  const began = performance.now()
  const child = spawn(process.execPath, starting.argumentsFor(String(port)), {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const lastWords: string[] = []
  child.stderr.on('data', (chunk: Buffer) => lastWords.push(chunk.toString()))
  const { pid } = child
  if (pid === undefined) throw new Error(`${name} has no process`)
  // However this process ends, the server ends with it.
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const before = new Map()
  await answered(name, child, port, starting.first, lastWords)
  return {
    ...{ name, pid, port, asksNeo4j },
    startMs: performance.now() - began,
    startCpuMs: takenBetween(before, await threadTimes(pid)).ranUs / 1000,
    requestFor: starting.requestFor,
    async stop() {
      process.off('exit', kill)
      await ended(child)
    },
  }
}

/** Resolves once the server gives its first answer. */
async function answered(
  name: string,
  child: ChildProcess,
  port: number,
  first: HttpRequest,
  lastWords: readonly string[],
) {
  const client = createHttpClient(port, 1)
  const limit = performance.now() + START_LIMIT_MS
  try {
    for (;;) {
      const answer = await client.send(first).then(
        () => null,
        (error: unknown) => String(error),
      )
      if (answer === null) return
      if (child.exitCode !== null) throw new Error(`${name} ended before it answered:\n${lastWords.join('')}`)
      if (performance.now() > limit) throw new Error(`${name} did not answer: ${answer}\n${lastWords.join('')}`)
      await pause(50)
    }
  } finally {
    client.close()
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS)
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  child.kill('SIGTERM')
  await closed
  clearTimeout(timer)
}
