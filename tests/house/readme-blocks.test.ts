import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { built } from '../support/built.ts'
import { readmeBlocks } from '../support/readme-blocks.ts'
import { serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Blocks that are not run here, by their first line, and why. */
const NOT_RUN: Readonly<Record<string, string>> = {
  'flowchart LR / n0["SCD9"]': 'a picture for a browser; readme.test.ts draws the same by `tributary picture`',
  'flowchart LR / maxim["(:Entity:Operation)"] -- "ABSORBED_INTO" --> scd9["(:Entity:Organisation)"]':
    'a picture for a browser',
  'flowchart TD / main --> config & openStore[store/open-store] & server': 'a picture for a browser',
  'npm ci && npm start': 'installs anew, from the network; process.test.ts starts the service as it is installed',
  'export NEO4J_URI=neo4j://localhost:7687 NEO4J_USERNAME=neo4j NEO4J_PASSWORD=…':
    'needs a Neo4j at that address with a password of its own; tests/stores load the record into one and ask it',
  'export NEO4J_PASSWORD=choose-a-password': 'needs a Docker engine; tests/containers has one',
  "CREATE USER tributary SET PASSWORD '…' CHANGE NOT REQUIRED;": 'needs the roles of Neo4j Enterprise',
}

const BLOCKS = readmeBlocks()

/** How a block is named here: by its first line, for a picture by two. */
function nameOf({ language, text }: (typeof BLOCKS)[number]): string {
  const lines = text.split('\n').map((line) => line.trim())
  return language === 'mermaid' ? `${lines[0]} / ${lines[1]}` : (lines[0] ?? '')
}

function blockThatBegins(beginning: string): string {
  return BLOCKS.find(({ text }) => text.startsWith(beginning))?.text ?? ''
}

/** The files of the record that README shows: each begins with a comment that is its name. */
function tutorialFiles(): readonly (readonly [name: string, text: string])[] {
  const parts = blockThatBegins('# record.yaml').split(/^# (\S+\.yaml)\n/m)
  const record = parts.flatMap((name, at) =>
    at % 2 === 1 ? [[`my-record/${name}`, parts[at + 1] ?? ''] as const] : [],
  )
  const text = BLOCKS.find(({ language }) => language === 'text')
  const name = /`(my-texts\/\S+)`/.exec(text?.before ?? '')?.[1] ?? ''
  return [...record, [name, text?.text ?? '']]
}

/**
 * A folder in which the commands of a checkout are those of the sources as they stand, with the files of the tutorial. The
 * package is told without its command, which stands where an install puts it: npx would else install the folder itself.
 */
async function makeCheckout(): Promise<string> {
  const command = await built('cli/main.ts')
  await chmod(command, 0o755)
  const folder = await mkdtemp(join(tmpdir(), 'tributary-readme-'))
  await mkdir(join(folder, 'node_modules/.bin'), { recursive: true })
  await symlink(command, join(folder, 'node_modules/.bin/tributary'))
  await symlink(join(dirname(command), '..'), join(folder, 'dist'))
  const { type, scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type, scripts: { start: scripts.start } }))
  for (const [name, text] of tutorialFiles()) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return folder
}

interface Ended {
  readonly code: number | null
  readonly output: string
}

/** Runs lines as they stand; what serves is asked, once it does, and then told to stop. */
function shell(
  lines: string,
  folder: string,
  settings: Readonly<Record<string, string>>,
  ask: ((url: string) => Promise<void>) | null = null,
): Promise<Ended> {
  const { PATH = '', HOME = folder } = process.env
  const env = { PATH, HOME, npm_config_update_notifier: 'false', ...settings }
  const child = spawn('sh', ['-euc', lines], { cwd: folder, env, detached: true })
  let output = ''
  let asked: Promise<void> | null = null
  const onOutput = (chunk: Buffer) => {
    output += chunk.toString()
    const url = /"url":"(http:[^"]+)"/.exec(output)?.[1]
    if (url === undefined || ask === null || asked !== null) return
    // The shell, npm and the service are one group.
    asked = ask(url).finally(() => child.pid !== undefined && process.kill(-child.pid, 'SIGTERM'))
  }
  child.stdout.on('data', onOutput)
  child.stderr.on('data', onOutput)
  return new Promise((resolve, reject) => {
    child.once('close', (code) => {
      Promise.resolve(asked).then(() => resolve({ code, output }), reject)
    })
  })
}

describe('every block of README', { timeout: 300_000 }, () => {
  let checkout: string
  beforeAll(async () => {
    checkout = await makeCheckout()
  }, 300_000)
  afterAll(() => rm(checkout, { recursive: true, force: true }))

  test('is run, or it is said why not', () => {
    const runHere = ['graphql', 'json', 'text', 'yaml']
    const run = ['npx tributary ask', 'npx tributary check my-record --texts my-texts']
    const others = BLOCKS.filter(({ language }) => !runHere.includes(language)).map(nameOf)
    expect(others.sort()).toEqual([...Object.keys(NOT_RUN), ...run].sort())
    expect(BLOCKS.map(({ language }) => language).filter((language) => language === '')).toEqual([])
  })

  test('of GraphQL is answered by the shipped record with something in every field', async () => {
    const served = await serve(await openShippedRecord())
    for (const { text } of BLOCKS.filter(({ language }) => language === 'graphql')) {
      const { data, errors } = await served.ask(text)
      expect(errors, text).toBeUndefined()
      for (const answer of Object.values(data)) expect(answer, text).not.toBeNull()
    }
    await served.close()
  })

  test('that asks by name prints the answers, over HTTP too', async () => {
    const served = await serve(await openShippedRecord())
    // The service of this test is where README has it.
    const { port } = new URL(served.url)
    await writeFile(join(checkout, '.curlrc'), `connect-to = "127.0.0.1:4000:127.0.0.1:${port}"\nsilent\n`)
    const { code, output } = await shell(blockThatBegins('npx tributary ask'), checkout, { HOME: checkout })
    await served.close()
    expect(output).toContain('which-operations-fed-into')
    expect(output).toContain('Operation Maxim was absorbed into SCD9')
    expect(output).toContain('"answer": "STATED"')
    expect(output).toContain('"answer":"STATED","certainty":null')
    expect(code).toBe(0)
  })

  test('of the record of one’s own passes the check, is served and answered', async () => {
    const question = '{ entity(ref: "Joint Brigade") { fedBy { nodes { name } } } }'
    let answer: unknown
    const block = blockThatBegins('npx tributary check my-record')
    const { output } = await shell(block, checkout, { PORT: '0' }, async (url) => {
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ query: question })
      answer = (await (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json()).data
    })
    expect(output).toContain('my-record: 1 document, 1 claim, 2 entities; every phrase found in its text')
    expect(answer).toEqual({ entity: { fedBy: { nodes: [{ name: 'East Brigade' }] } } })
  })
})
