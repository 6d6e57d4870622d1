import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBoltStub } from '../support/bolt/open-bolt-stub.ts'
import { stampedReaction } from '../support/bolt/stamped-reaction.ts'
import { built } from '../support/built.ts'
import { withFolder } from '../support/record-folder.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

// Each starts a process: on a busy machine that takes its time.
describe('the process', { timeout: 120_000 }, () => {
  let folder: string
  beforeAll(async () => {
    main = await built('main.ts')
    folder = await mkdtemp(join(tmpdir(), 'tributary-process-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('starts on the shipped record without any setting, answers, and stops cleanly when asked to', async () => {
    const child = start({ PORT: '0' })
    const url = await readyUrlOf(child)
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ entity(ref: \\"SCD9\\") { fedBy(kinds: OPERATION) { nodes { name } } } }"}',
    })
    const { data } = await response.json()
    expect(data.entity.fedBy.nodes).toEqual([{ name: 'Operation Maxim' }, { name: 'Operation Swale' }])
    child.kill('SIGTERM')
    expect(await ended(child)).toMatchObject({ code: 0 })
  })

  test('answers from its sources as from what is built', async () => {
    const { PATH } = process.env
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs')
    const child = spawn(process.execPath, [tsx, 'src/main.ts'], { cwd: ROOT, env: { PATH, PORT: '0' } })
    const url = await readyUrlOf(child)
    expect((await fetch(`${url}/questions/who-funded-it`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await ended(child)).toMatchObject({ code: 0 })
  })

  test.each(['SIGTERM', 'SIGHUP'] as const)(
    'answers ten requests that were just sent when it is asked to stop by %s',
    async (signal) => {
      const child = start({ PORT: '0' })
      const { port } = new URL(await readyUrlOf(child))
      const sockets = await Promise.all(Array.from({ length: 10 }, () => opened(Number(port))))
      const answers = sockets.map(everything)
      for (const socket of sockets) socket.write(QUESTION)
      child.kill(signal)
      for (const answer of await Promise.all(answers)) {
        expect(answer).toMatch(/^HTTP\/1.1 200 OK/)
        expect(answer).toContain('Operation Swale')
      }
      expect(await ended(child)).toMatchObject({ code: 0 })
    },
  )

  test('answers though nobody reads its log, of which no line is lost when it is read later', async () => {
    const child = start({ PORT: '0' })
    const url = await readyUrlOf(child)
    child.stdout?.pause()
    // More than fits on the way to who reads it.
    for (let count = 1; count <= 100; count += 1) await askTen(url)
    let output = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
    })
    child.stdout?.resume()
    child.kill('SIGTERM')
    expect(await ended(child)).toMatchObject({ code: 0 })
    const lines = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.filter(({ path }) => path === '/health/live')).toHaveLength(1000)
    expect(lines.some(({ msg }) => msg.startsWith('stopping'))).toBe(true)
  })

  test('ends in time though nobody reads its log', async () => {
    const child = start({ PORT: '0' })
    const url = await readyUrlOf(child)
    child.stdout?.pause()
    for (let count = 1; count <= 100; count += 1) await askTen(url)
    child.kill('SIGTERM')
    await once(child, 'exit')
    child.stdout?.destroy()
  })

  test.skipIf(!existsSync('/dev/full'))('answers, and ends, though its log cannot be written', async () => {
    const port = await freePort()
    const full = await open('/dev/full', 'w')
    const { PATH } = process.env
    const stdio = ['ignore', full.fd, 'inherit'] as const
    const child = spawn(process.execPath, [main], { cwd: ROOT, env: { PATH, PORT: `${port}` }, stdio: [...stdio] })
    const ready = () =>
      fetch(`http://127.0.0.1:${port}/health/ready`).then(
        ({ status }) => status,
        () => null,
      )
    await expect.poll(ready, { timeout: 60_000 }).toBe(200)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    await full.close()
  })

  test('ends, asked once, though its Neo4j accepts and never answers', async () => {
    const silent = createServer(() => {})
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const { port } = silent.address() as AddressInfo
    const child = start({ PORT: '0', NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: 'x' })
    await urlOf(child)
    child.kill('SIGTERM')
    expect(await ended(child)).toMatchObject({ code: 0 })
    silent.close()
  })

  test('ends, asked once, though its Neo4j stops answering while it is asked', async () => {
    const stub = await openBoltStub(({ question }) => stampedReaction(question, { hash: 'first', load: 1 }))
    const child = start({ PORT: '0', NEO4J_URI: stub.uri, NEO4J_PASSWORD: 'x' })
    const url = await readyUrlOf(child)
    stub.hang()
    const headers = { 'content-type': 'application/json' }
    const body = '{"query":"{ entity(ref: \\"SCD9\\") { id } }"}'
    const asked = fetch(`${url}/graphql`, { method: 'POST', headers, body }).then((answer) => answer.json())
    child.kill('SIGTERM')
    // What was sent is told that nothing came, and the connections that nobody closes at the other end hold nothing up.
    expect((await asked).errors[0].extensions.code).toMatch(/^(TIMED_OUT|STORE_UNAVAILABLE)$/)
    expect(await ended(child)).toMatchObject({ code: 0 })
    await stub.close()
  })

  test('ends at once when it is asked a second time', async () => {
    const child = start({ PORT: '0' })
    const socket = await opened(Number(new URL(await readyUrlOf(child)).port))
    // A request under way, which would be waited for: its body is not there yet.
    socket.write(QUESTION.replace('\r\n\r\n', '\r\nExpect: 100-continue\r\n\r\n').slice(0, -1))
    await once(socket, 'data')
    child.kill('SIGTERM')
    await printed(child, /"msg":"stopping/)
    child.kill('SIGINT')
    expect(await ended(child)).toMatchObject({ code: 130 })
  })

  test('ends in time, asked once or twice, though a worker does what no thread can be ended in', async () => {
    const file = join(folder, 'stuck.cjs')
    for (const signals of [['SIGTERM'], ['SIGTERM', 'SIGINT']] as const) {
      const isStuck = join(folder, `stuck by ${signals.length}`)
      // What reads from a disk that is gone is as stuck, for longer.
      const words = JSON.stringify(['-c', `touch '${isStuck}'; exec sleep 60`])
      const stick = `require('node:child_process').spawnSync('sh', ${words})`
      await writeFile(file, `if (!require('node:worker_threads').isMainThread) { ${stick} }\n`)
      const child = start({ PORT: '0', NODE_OPTIONS: `--require ${file}` })
      await urlOf(child)
      await expect.poll(() => existsSync(isStuck), { timeout: 60_000 }).toBe(true)
      child.kill(signals[0])
      await printed(child, /"msg":"stopping/)
      if (signals[1] !== undefined) child.kill(signals[1])
      expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
    }
  })

  test('a port in use is one line and exit code 1', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const { port } = taken.address() as AddressInfo
    const { code, errors } = await ended(start({ PORT: String(port) }))
    taken.close()
    expect(errors).toBe(`Port ${port} of 127.0.0.1 is in use: stop what uses it, or set PORT to another.\n`)
    expect(code).toBe(1)
  })

  test('every wrong setting is named, with what is allowed, and exit code 1', async () => {
    const { code, errors } = await ended(start({ PORT: 'four', LOG_LEVEL: 'loud', MAX_FIRST: '0' }))
    expect(errors.trimEnd().split('\n').sort()).toEqual([
      'LOG_LEVEL: must be one of silent, error, warn, info, debug, not "loud".',
      'MAX_FIRST: must be a whole number from 1 to 500, not "0".',
      'PORT: must be a whole number from 0 to 65535, not "four".',
    ])
    expect(code).toBe(1)
  })

  test('a record that cannot be read is one line and exit code 1', async () => {
    const { code, errors } = await ended(start({ RECORD: join(folder, 'nowhere') }))
    expect(errors.trimEnd().split('\n')).toHaveLength(1)
    expect(errors).toContain('nowhere')
    expect(errors).not.toContain('    at ')
    expect(code).toBe(1)
  })

  test('a record that is too large for the memory there is is refused before it is read, with the ways out', async () => {
    const { errors, code } = await startedWith(60_000, 40)
    expect(errors).toMatch(
      /^The record in .* is too large for the memory of this process: .*NODE_OPTIONS=.*NEO4J_URI.*\n$/,
    )
    expect(code).toBe(1)
  })

  test('a thread that has not the memory after all is one line with the way out, and exit code 1', async () => {
    const { errors, code } = await startedWith(4000, 22)
    expect(errors).toMatch(/^The memory that one thread may have was not enough: allow it more \(NODE_OPTIONS=.*\n$/)
    expect(code).toBe(1)
  })

  /** What came of a start over so many rows, with so many megabytes of memory a thread. */
  async function startedWith(rows: number, megabytes: number) {
    const row = (number: number) => JSON.stringify({ id: `topic-${number}`, kind: 'TOPIC', name: 'Told '.repeat(40) })
    const files = {
      'record.yaml': 'title: Large\ndescription: Large.\nlicence: CC0-1.0\n',
      'entities/rows.jsonl': Array.from({ length: rows }, (_, number) => row(number)).join('\n'),
    }
    return withFolder(files, (large) =>
      ended(start({ PORT: '0', RECORD: large, NODE_OPTIONS: `--max-old-space-size=${megabytes}` })),
    )
  }

  test('a record with faults is refused with all of them and exit code 1', async () => {
    await writeFile(join(folder, 'record.yaml'), 'title: Broken\nsausage: 1\n')
    const { code, errors } = await ended(start({ RECORD: folder }))
    expect(errors.trimEnd().split('\n').length).toBeGreaterThan(1)
    expect(errors).toMatch(/^record\.yaml:\d+: sausage: /m)
    expect(errors).not.toContain('    at ')
    expect(code).toBe(1)
  })
})

let main = ''

function start(settings: Readonly<Record<string, string>>): ChildProcess {
  const { PATH } = process.env
  return spawn(process.execPath, [main], { cwd: ROOT, env: { PATH, ...settings } })
}

const BODY = '{"query":"{ entity(ref: \\"SCD9\\") { fedBy(kinds: OPERATION) { nodes { name } } } }"}'
const QUESTION = [
  'POST /graphql HTTP/1.1',
  'Host: x',
  'Content-Type: application/json',
  `Content-Length: ${BODY.length}`,
  '',
  BODY,
].join('\r\n')

/** The address that the service says it listens on. */
async function urlOf(child: ChildProcess): Promise<string> {
  return (await printed(child, /"url":"(http:[^"]+)"/))[1] ?? ''
}

/** The same, once it can answer. */
async function readyUrlOf(child: ChildProcess): Promise<string> {
  const url = await urlOf(child)
  const ready = async () => (await fetch(`${url}/health/ready`)).status
  await expect.poll(ready, { timeout: 60_000 }).toBe(200)
  return url
}

/** The first place on standard output, from now on, that is as wanted. */
function printed(child: ChildProcess, wanted: RegExp): Promise<RegExpExecArray> {
  let output = ''
  return new Promise((resolve) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const found = wanted.exec(output)
      if (found !== null) resolve(found)
    })
  })
}

function askTen(url: string): Promise<unknown> {
  return Promise.all(Array.from({ length: 10 }, async () => (await fetch(`${url}/health/live`)).text()))
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function opened(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  return socket
}

/** All that a connection says until it is closed, or by which error it ended. */
function everything(socket: Socket): Promise<string> {
  let said = ''
  socket.on('data', (chunk) => {
    said += String(chunk)
  })
  return new Promise((resolve) => {
    socket.once('error', ({ message }) => resolve(message))
    socket.once('close', () => resolve(said))
  })
}

function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly errors: string }> {
  let errors = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, errors })))
}
