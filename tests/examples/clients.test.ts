import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url))

const run = promisify(execFile)

/** The clients that were installed: the others are skipped, which says so. */
const describeExample = (name: string, about: () => void) => {
  const isThere = existsSync(`${EXAMPLES}${name}/node_modules`)
  const words = isThere ? '' : ' (skipped: it is not installed)'
  describe.skipIf(!isThere)(`examples/${name}${words}`, { timeout: 600_000 }, about)
}

let served: Served
beforeAll(async () => {
  // However busy the machine is that compiles beside it.
  served = await serve(await openShippedRecord(), { transactionMs: 30_000 })
})
afterAll(() => served.close())

/** What a program of an example prints. */
async function printed(example: string, ...command: readonly [string, ...string[]]): Promise<readonly string[]> {
  const [program, ...args] = command
  const { stdout } = await run(program, args, { cwd: `${EXAMPLES}${example}` })
  return stdout.trimEnd().split('\n')
}

describeExample('urql', () => {
  test('tells what is known of an entity, and what a name may have meant', async () => {
    const told = await printed('urql', 'node', 'ask.js', 'SCD9', served.url)
    // Source 004 ¶21.
    expect(told.join('\n')).toContain('“It also absorbed Operation Maxim”')
    expect(await printed('urql', 'node', 'ask.js', 'Operation Pentametre', served.url)).toEqual([
      'Operation Pentametre: which of these?',
      '  operation-pentameter: Operation Pentameter',
    ])
  })
})

describeExample('apollo', () => {
  test('has all organisations, page by page, as one list of its cache', async () => {
    const names = await printed('apollo', 'node', 'list.js', served.url)
    const organisations = readFileSync(new URL('../../seed/entities/organisations.yaml', import.meta.url), 'utf8')
    const count = organisations.match(/^- id:/gm)?.length ?? 0
    expect(names.at(-1)).toBe(`${count} organisations in ${Math.ceil(count / 20)} pages`)
    expect(new Set(names.slice(0, -1)).size).toBe(count)
    expect(names).toContain('SCD9')
  })
})

describeExample('relay', () => {
  test('is compiled against the API, and tells where documents differ', async () => {
    await printed('relay', 'npm', 'run', 'compile')
    const lines = await printed('relay', 'node', 'ask.js', served.url)
    expect(lines.filter((line) => line.endsWith('?'))).toHaveLength(3)
    expect(lines.filter((line) => /^ {2}\S.* \(\d+\)$/.test(line)).length).toBeGreaterThanOrEqual(6)
  })
})

describeExample('typed', () => {
  test('has the types of the API, and tells what funded an entity', async () => {
    await printed('typed', 'npm', 'run', 'codegen')
    await printed('typed', 'npm', 'run', 'check')
    const lines = await printed('typed', 'npx', 'tsx', 'ask.ts', 'mps', served.url)
    expect(lines.join('\n')).toContain('“provided £2.3 million to the MPS for its work on organised”')
  })
})

describeExample('lint', () => {
  test('finds nothing wrong with the API and with what is asked of it', async () => {
    // eslint ends with 1 where it finds anything, and prints it.
    expect((await printed('lint', 'npm', 'run', '--silent', 'lint')).join('\n')).toBe('')
  })
})

test('no example is longer than 60 lines', () => {
  const files = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(js|ts|py)$/.test(file) && !/node_modules|__generated__|gql\//.test(file),
  )
  expect(files.length).toBeGreaterThan(6)
  const long = files.filter((file) => readFileSync(EXAMPLES + file, 'utf8').split('\n').length > 60)
  expect(long).toEqual([])
})
