import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMPOSE_MISSING, composeStack, type Stack } from './compose.ts'
import { docker } from './engine/run.ts'
import { COMPOSE, WITHOUT_CONTAINERS } from './without-containers.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const UP = 'docker compose up --build --detach --wait'
const QUESTION = '/questions/which-operations-fed-into'

const without = WITHOUT_CONTAINERS ?? (COMPOSE === null ? COMPOSE_MISSING : null)

describe.skipIf(without !== null)('a database of an older model', () => {
  let folder: string
  const endings: (() => Promise<void>)[] = []
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tributary-older-'))
    endings.push(() => rm(folder, { recursive: true }))
  })
  afterAll(async () => {
    for (const ending of endings.reverse()) await ending()
  })

  /** The services of a checkout, on a free port of 127.0.0.1. */
  async function up(checkout: string): Promise<Stack & { readonly port: number }> {
    const port = await freePort()
    const stack = composeStack(checkout, COMPOSE ?? '', { TRIBUTARY_PORT: String(port) })
    endings.push(stack.remove)
    await stack.sh(UP)
    await expect.poll(() => statusOf(port, '/health/ready'), { timeout: 300_000, interval: 500 }).toBe(200)
    return { ...stack, port }
  }

  test('is replaced without downtime: loaded beside it, switched to, dropped', async () => {
    const before = await up(await olderCheckout(folder))
    const proxy = await startProxy(before.port)
    endings.push(proxy.close)
    const client = keepAsking(proxy.port)
    endings.push(async () => void (await client.stop()))

    const startedMs = performance.now()
    const after = await up(ROOT)
    const image = await docker('inspect', '--format', '{{.Image}}', await after.container('tributary'))
    await expect(askOf(before, image)).rejects.toThrow(/Neo4j holds a record in version 0 of the model, not \d+/)
    const readyMs = performance.now()
    proxy.switchTo(after.port)
    await before.remove()
    const droppedMs = performance.now()

    await client.answers(10)
    const statuses = await client.stop()
    console.info(
      `The upgrade: ${seconds(readyMs - startedMs)} to load beside and become ready, ` +
        `${seconds(droppedMs - readyMs)} to drop the old; ${statuses.length} requests meanwhile`,
    )
    expect(statuses.filter((status) => status !== 200)).toEqual([])
    expect(await statusOf(before.port, '/health/live')).toBe(0)
  })
})

/** This checkout as it was when its model had another number. */
async function olderCheckout(folder: string): Promise<string> {
  const ignore = await readFile(join(ROOT, '.dockerignore'), 'utf8')
  const context = [...ignore.matchAll(/^!(.+)$/gm)].map(([, name = '']) => name)
  for (const name of [...context, '.dockerignore', 'Dockerfile', 'docker-compose.yml'])
    await cp(join(ROOT, name), join(folder, name), { recursive: true })
  const changed = (await sourceFiles(join(folder, 'src'))).map(withOtherModel)
  expect((await Promise.all(changed)).filter((isChanged) => isChanged)).toHaveLength(1)
  return folder
}

async function sourceFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** Gives the model another number, where this is the file that has it. */
async function withOtherModel(file: string): Promise<boolean> {
  const source = await readFile(file, 'utf8')
  const older = source.replace(/\bMODEL_VERSION = \d+$/m, 'MODEL_VERSION = 0')
  if (older === source) return false
  await writeFile(file, older)
  return true
}

/** Asks the Neo4j of a stack by the image of another. */
async function askOf(stack: Stack, image: string): Promise<string> {
  const settings = ['NEO4J_URI=neo4j://neo4j:7687', 'NEO4J_PASSWORD=choose-a-password']
  const environment = settings.flatMap((setting) => ['--env', setting])
  return docker('run', '--rm', '--network', stack.network, ...environment, image, 'tributary', 'ask', 'who-funded-it')
}

/** What stands before the service in place of a proxy: passes each request on to where it is switched to. */
async function startProxy(port: number) {
  let target = port
  const server = createServer(({ url = '/' }, response) => {
    get(target, url).then(
      (answer) => {
        response.writeHead(answer.statusCode ?? 502)
        answer.pipe(response)
      },
      () => response.writeHead(502).end(),
    )
  })
  return {
    port: await listen(server),
    switchTo: (next: number) => {
      target = next
    },
    close: async () => void server.close(),
  }
}

/** A client that asks one question after another. */
function keepAsking(port: number) {
  const statuses: number[] = []
  let isStopped = false
  const asking = (async () => {
    while (!isStopped) statuses.push(await statusOf(port, QUESTION))
  })()
  return {
    /** Resolves after so many more answers. */
    answers: async (count: number) => {
      const enough = statuses.length + count
      await expect.poll(() => statuses.length, { timeout: 60_000 }).toBeGreaterThanOrEqual(enough)
    },
    stop: async (): Promise<readonly number[]> => {
      isStopped = true
      await asking
      return statuses
    },
  }
}

/** The status of an answer, read to its end; 0 where there is none. */
async function statusOf(port: number, path: string): Promise<number> {
  try {
    const answer = await get(port, path)
    for await (const _ of answer);
    return answer.statusCode ?? 0
  } catch {
    return 0
  }
}

function get(port: number, path: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, agent: false }, resolve).once('error', reject).end()
  })
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

function seconds(ms: number): string {
  return `${Math.round(ms / 1000)} s`
}
