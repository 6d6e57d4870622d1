import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readRecord } from '../../src/record/read-record.ts'
import { built } from '../support/built.ts'
import { docsBlocks } from '../support/docs-blocks.ts'
import { withFolder } from '../support/record-folder.ts'
import { serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'
import { SMALL_RECORD } from '../support/small-record.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Blocks that are not run here, by their first line, and why. */
const NOT_RUN: Readonly<Record<string, string>> = {
  'quotations:': 'part of a document; tests/unit/record-quotations.test.ts has the like',
  'id: register-2021': 'a later extract of a register; tests/support/course-record.ts has the like',
  'leads:': 'part of a document; tests/unit/record-forms.test.ts reads the like',
  'flowchart LR / n0["SCD9"]': 'a picture for a browser; docs.test.ts draws the same by `tributary picture`',
  'flowchart LR / maxim["(:Entity:Operation)"] -- "ABSORBED_INTO" --> scd9["(:Entity:Organisation)"]':
    'a picture for a browser',
  'flowchart TD / main & cli --> serve': 'a picture for a browser',
  'npm ci && npm start': 'installs anew, from the network; process.test.ts starts the service as it is installed',
  'export NEO4J_URI=neo4j://localhost:7687 NEO4J_USERNAME=neo4j NEO4J_PASSWORD=…':
    'needs a Neo4j at that address with a password of its own; tests/stores load the record into one and ask it',
  'export NEO4J_PASSWORD=choose-a-password': 'needs a Docker engine; tests/containers has one',
  "CREATE USER tributary SET PASSWORD '…' CHANGE NOT REQUIRED;": 'needs the roles of Neo4j Enterprise',
  'services:': 'needs a Docker engine and a record beside it',
  defaults: 'needs HAProxy; tried by hand, as the page says',
}

const BLOCKS = docsBlocks()

/** A line of the page on the API. */
const CURL = "curl 'http://127.0.0.1:4000/questions/did-it-feed-into?subject=Operation%20Swale'"

/** A line of the page on exports. */
const EXPORT = "curl -O -J 'http://127.0.0.1:4000/export/subgraph.gexf?around=SCD9&depth=2'"

/** How the blocks begin that serve a page of another origin, and what it asks. */
const LISTED = 'CORS_ORIGINS=http://127.0.0.1:8000 npx tributary serve seed'
const PAGE = 'python3 -m http.server 8000 --bind 127.0.0.1 --directory examples/page'

/** Of a record's own types, as the page on records shows it. */
const OWN_TYPES = 'use: [ownership, people]'

/** How that of the attributes of a record begins. */
const ATTRIBUTES = 'attributes:'

/** How that of what questions ask about by default begins. */
const EXAMPLES = 'examples:'

/** How a block is named here: by its first line, for a picture by two. */
function nameOf({ language, text }: (typeof BLOCKS)[number]): string {
  const lines = text.split('\n').map((line) => line.trim())
  return language === 'mermaid' ? `${lines[0]} / ${lines[1]}` : (lines[0] ?? '')
}

function blockThatBegins(beginning: string): string {
  return BLOCKS.find(({ text }) => text.startsWith(beginning))?.text ?? ''
}

/**
 * A folder in which the commands of a checkout are those of the sources as they stand, and which is empty else. The
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
    // It listens before it can answer.
    if (url === undefined || !output.includes('"msg":"ready"') || ask === null || asked !== null) return
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

describe('every block of README and docs', { timeout: 300_000 }, () => {
  let checkout: string
  beforeAll(async () => {
    checkout = await makeCheckout()
  }, 300_000)
  afterAll(() => rm(checkout, { recursive: true, force: true }))

  test('is run, or it is said why not', () => {
    const runHere = ['graphql', 'json', 'text']
    const run = [
      ...[
        'npx tributary ask',
        'npx tributary ask which-operations-fed-into SCD9',
        'mkdir -p my-record/entities my-record/documents my-texts',
      ],
      ...['npx tributary check my-record --texts my-texts', CURL, EXPORT, 'npx tributary export record --to my-copy'],
      LISTED,
      PAGE,
      OWN_TYPES,
      ATTRIBUTES,
      EXAMPLES,
    ]
    const others = BLOCKS.filter(({ language }) => !runHere.includes(language)).map(nameOf)
    expect([...new Set(others)].sort()).toEqual([...Object.keys(NOT_RUN), ...run].sort())
    expect(BLOCKS.map(({ language }) => language).filter((language) => language === '')).toEqual([])
  })

  test('of types of its own is read in a record', async () => {
    const head = SMALL_RECORD['record.yaml']
    const types = blockThatBegins(OWN_TYPES)
    const { record, faults } = await withFolder({ ...SMALL_RECORD, 'record.yaml': `${head}\n${types}` }, (folder) =>
      readRecord(folder),
    )
    expect(faults).toEqual([])
    expect(record?.types.map(({ id }) => id)).toEqual(expect.arrayContaining(['LISTED_ON', 'HOLDS_SHARES_IN']))
  })

  test('of attributes is read in a record', async () => {
    const head = `${SMALL_RECORD['record.yaml']}\n${blockThatBegins(ATTRIBUTES)}`
    const { record, faults } = await withFolder({ ...SMALL_RECORD, 'record.yaml': head }, (folder) =>
      readRecord(folder),
    )
    expect(faults).toEqual([])
    expect(record?.attributes.map(({ id }) => id)).toEqual(['company-number'])
  })

  test('of examples is read in a record that has the entities which it names', async () => {
    const head = `${SMALL_RECORD['record.yaml']}\n${blockThatBegins(EXAMPLES)}`
    const brigades = ['east-brigade', 'joint-brigade'].map(
      (id) => `- {id: ${id}, kind: ORGANISATION, name: The ${id}}\n`,
    )
    const files = { ...SMALL_RECORD, 'record.yaml': head, 'entities/brigades.yaml': brigades.join('') }
    const { record, faults } = await withFolder(files, (folder) => readRecord(folder))
    expect(faults).toEqual([])
    expect(record?.examples.map(({ id }) => id)).toEqual([
      ...['did-it-feed-into', 'what-do-they-share', 'what-was-known-by'],
    ])
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

  test('that asks the first question prints the answer that README shows', async () => {
    const shown = BLOCKS.find(({ language }) => language === 'text')?.text
    const block = blockThatBegins('npx tributary ask which-operations-fed-into SCD9')
    expect(await shell(block, checkout, {})).toEqual({ code: 0, output: shown })
  })

  test('of the command line prints answers', async () => {
    const { code, output } = await shell(blockThatBegins('npx tributary ask\n'), checkout, {})
    expect(output).toContain('which-operations-fed-into  Which operations fed into SCD9?')
    expect(output).toContain('Operation Maxim [1] and Operation Swale [2] were absorbed into SCD9.')
    expect(output).toContain('"answer": "STATED"')
    expect(output).toContain('As of 17 June 2009: ')
    expect(output).toContain('- Operation Pentameter (OPERATION, operation-pentameter)')
    expect(output).toContain('"title": "The policing of human trafficking in the United Kingdom, 2006 to 2012"')
    expect(code).toBe(0)
  })

  test('that asks over HTTP is answered', async () => {
    const { code, output } = await shellWithService(blockThatBegins(CURL))
    expect(output).toContain('"answer":"STATED","certainty":null')
    expect(code).toBe(0)
  })

  test('that serves for a page of another origin answers it, and the page is there', async () => {
    await symlink(join(ROOT, 'seed'), join(checkout, 'seed'))
    await symlink(join(ROOT, 'examples'), join(checkout, 'examples'))
    let allowed: string | null = null
    await shell(blockThatBegins(LISTED), checkout, { PORT: '0' }, async (url) => {
      const asked = await fetch(`${url}/questions/what-is-known-of`, { headers: { origin: 'http://127.0.0.1:8000' } })
      allowed = asked.headers.get('access-control-allow-origin')
    })
    expect(allowed).toBe('http://127.0.0.1:8000')
    // Its port may be taken here, and what serves it is not ours: that it has a folder to serve is.
    expect(await readFile(join(checkout, 'examples/page/index.html'), 'utf8')).toContain('/questions/what-is-known-of')
  })

  test('that takes the graph elsewhere makes its files, alike over HTTP and by the command', async () => {
    expect(await shellWithService(blockThatBegins(EXPORT))).toMatchObject({ code: 0 })
    const [asked, commanded] = await Promise.all(
      ['subgraph.gexf', 'scd9.gexf'].map((name) => readFile(join(checkout, name), 'utf8')),
    )
    expect(asked).toContain('<node id="scd9" label="SCD9">')
    expect(asked).toBe(commanded)
  })

  test('that takes the whole record along makes one that passes the check', async () => {
    const { code, output } = await shell(blockThatBegins('npx tributary export record --to'), checkout, {})
    expect(output).toMatch(/^my-copy: record [0-9a-f]{64}\nmy-copy: \d+ documents, /)
    expect(code).toBe(0)
  })

  /** Runs lines that ask a service where the pages have it: that of this test is there. */
  async function shellWithService(lines: string): Promise<Ended> {
    const served = await serve(await openShippedRecord())
    const { port } = new URL(served.url)
    await writeFile(join(checkout, '.curlrc'), `connect-to = "127.0.0.1:4000:127.0.0.1:${port}"\nsilent\n`)
    const ended = await shell(lines, checkout, { HOME: checkout })
    await served.close()
    return ended
  }

  test('of the record of one’s own makes it in an empty folder, passes the check, is asked, served and answered', async () => {
    expect(await shell(blockThatBegins('mkdir -p my-record'), checkout, {})).toEqual({ code: 0, output: '' })
    const question = '{ entity(ref: "Joint Brigade") { fedBy { nodes { name } } } }'
    let answer: unknown
    const block = blockThatBegins('npx tributary check my-record')
    const { output } = await shell(block, checkout, { PORT: '0' }, async (url) => {
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ query: question })
      answer = (await (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json()).data
    })
    expect(output).toContain('my-record: 1 document, 1 claim, 2 entities; every phrase found in its text')
    expect(output).toContain('\nThe East Brigade was merged into the Joint Brigade in April 1998. [1]\n')
    expect(answer).toEqual({ entity: { fedBy: { nodes: [{ name: 'East Brigade' }] } } })
  })
})
