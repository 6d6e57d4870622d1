import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import { json } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docker, mustRun, run } from './engine/run.ts'
import { WITHOUT_CONTAINERS } from './without-containers.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const IMAGE = `tributary-test-${randomBytes(4).toString('hex')}`
const BASE = /^FROM (\S+)$/m.exec(readFileSync(`${ROOT}Dockerfile`, 'utf8'))?.[1] ?? ''

/** What the image may add to its base: three quarters are GraphiQL, which serves itself offline, and Neo4j's driver. */
const MOST_BYTES = 60_000_000

const QUESTION = '{ entity(ref: "SCD9") { fedBy(kinds: OPERATION) { nodes { name } } } }'
const ANSWER = { data: { entity: { fedBy: { nodes: [{ name: 'Operation Maxim' }, { name: 'Operation Swale' }] } } } }

/** How a careful operator runs it: nothing of it can be written, nothing of the host's is its to do. */
const CAREFULLY = ['--read-only', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges']

describe.skipIf(WITHOUT_CONTAINERS !== null)('the image', () => {
  const started: string[] = []
  beforeAll(async () => {
    await mustRun('docker', ['build', '--tag', IMAGE, '.'], { folder: ROOT })
  })
  afterAll(async () => {
    if (started.length > 0) await docker('rm', '--force', ...started)
    await run('docker', ['rmi', '--force', IMAGE])
  })

  /** Starts the service, its port published on a free one of 127.0.0.1. */
  async function start(): Promise<{ readonly id: string; readonly port: number }> {
    const id = await docker('run', '--detach', '--publish', '127.0.0.1::4000', ...CAREFULLY, IMAGE)
    started.push(id)
    const [, port] = /127\.0\.0\.1:(\d+)/.exec(await docker('port', id, '4000')) ?? []
    await expect.poll(() => health(id), { timeout: 180_000, interval: 500 }).toBe('healthy')
    return { id, port: Number(port) }
  }

  test('becomes healthy and answers on a read-only file system, without any capability', async () => {
    const { id, port } = await start()
    const asked = ask(port)
    asked.send()
    expect(await asked.answer).toMatchObject(ANSWER)
    expect(await docker('diff', id)).toBe('')
  })

  test('runs as somebody who is not root, on the Node that the Dockerfile names', async () => {
    expect(await inImage('id', '-u')).toBe('1000')
    expect(await inImage('node', '--version')).toMatch(new RegExp(`^v${/node:(\d+)/.exec(BASE)?.[1]}\\.`))
  })

  test('has the command `tributary`', async () => {
    expect(await inImage('tributary', 'ask', 'which-operations-fed-into')).toContain(
      'Operation Maxim [1] and Operation Swale [2] were absorbed into SCD9.',
    )
  })

  test('holds what the service needs and nothing of what builds or tests it', async () => {
    const names = (await inImage('ls', '-A', '/app')).split('\n').sort()
    expect(names).toEqual(['bin', 'cypher', 'dist', 'node_modules', 'package.json', 'schema', 'seed'])
    const packages = (await inImage('ls', '/app/node_modules')).split('\n')
    expect(packages).toContain('graphql')
    for (const name of ['typescript', 'vitest', 'tsx', '@biomejs']) expect(packages).not.toContain(name)
    const own = (await sizeOf(IMAGE)) - (await sizeOf(BASE))
    console.info(`The image: ${megabytes(own)} on ${megabytes(await sizeOf(BASE))} of ${BASE}`)
    expect(own).toBeLessThan(MOST_BYTES)
  })

  test('stopped by SIGTERM, answers the requests under way and ends with exit code 0', async () => {
    const { id, port } = await start()
    const asked = Array.from({ length: 10 }, () => ask(port))
    await Promise.all(asked.map(({ taken }) => taken))
    await docker('kill', '--signal', 'TERM', id)
    for (const { send } of asked) send()
    for (const { answer } of asked) expect(await answer).toMatchObject(ANSWER)
    expect(await docker('wait', id)).toBe('0')
  })

  function inImage(...command: readonly string[]): Promise<string> {
    return docker('run', '--rm', ...CAREFULLY, IMAGE, ...command)
  }
})

const BODY = JSON.stringify({ query: QUESTION })

/** A question under way. */
interface Asked {
  /** Resolves when the service has taken the request, and waits for its body. */
  readonly taken: Promise<void>
  /** What the service answers; rejects where it lets go of the connection. */
  readonly answer: Promise<unknown>
  /** Sends the body. */
  send(): void
}

function ask(port: number): Asked {
  const asked = request({
    ...{ host: '127.0.0.1', port, path: '/graphql', method: 'POST', agent: false },
    headers: { 'content-type': 'application/json', 'content-length': BODY.length, expect: '100-continue' },
  })
  const taken = new Promise<void>((resolve, reject) => asked.once('continue', resolve).once('error', reject))
  const answer = new Promise<IncomingMessage>((resolve, reject) =>
    asked.once('response', resolve).once('error', reject),
  ).then(json)
  // Whoever waits for one of the two hears of it.
  taken.catch(() => {})
  answer.catch(() => {})
  asked.flushHeaders()
  return { taken, answer, send: () => void asked.end(BODY) }
}

async function health(id: string): Promise<string> {
  return docker('inspect', '--format', '{{.State.Health.Status}}', id)
}

async function sizeOf(image: string): Promise<number> {
  return Number(await docker('image', 'inspect', '--format', '{{.Size}}', image))
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`
}
