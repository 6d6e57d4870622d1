import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readNamedQuestions } from '../../src/graphql/named-questions/named-questions.ts'
import type { Store } from '../../src/store/store.ts'
import { asked, questionCalled } from '../requests/named-questions.ts'
import { built } from '../support/built.ts'
import { withFolder } from '../support/record-folder.ts'
import { serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'
import { SMALL_RECORD } from '../support/small-record.ts'

describe('tributary ask', () => {
  let store: Store
  beforeAll(async () => {
    store = await openShippedRecord()
  })
  afterAll(() => store.close())

  test('takes values for the variables', async () => {
    const given = { subject: ['Operation Swale'], object: ['scd9'] }
    const { code, printed } = await asked(store, questionCalled('did-it-feed-into'), given)
    expect(code).toBe(0)
    expect(printed[0]).toMatch(/^Operation Swale was absorbed into SCD9\. \[1\] /)
  })

  test('prints with --json what the API answers', async () => {
    const question = questionCalled('which-operations-fed-into')
    const served = await serve(store)
    const answer = await served.ask(question.document)
    await served.close()
    const { code, printed, warned } = await asked(store, question, {}, true)
    expect({ code, warned }).toEqual({ code: 0, warned: [] })
    expect(printed).toEqual([JSON.stringify(answer, null, 2)])
  })

  test('warns of an error with its code and of what may have been meant, and prints no answer', async () => {
    const question = questionCalled('what-is-known-of')
    const outcome = await asked(store, question, { entity: ['Operation Pentametre'] })
    expect(outcome).toEqual({
      code: 1,
      printed: [],
      warned: [
        'NOT_FOUND: ref: nothing in the record is called "Operation Pentametre"; names like it are in extensions.candidates.',
        '  operation-pentameter  Operation Pentameter (OPERATION)',
      ],
    })
    const inJson = await asked(store, question, { entity: ['Operation Pentametre'] }, true)
    expect(inJson.code).toBe(1)
    expect(JSON.parse(inJson.printed.join('\n')).data).toEqual({ entity: null })
  })

  test('refuses a value that does not fit', async () => {
    expect(await asked(store, questionCalled('did-it-feed-into'), { depth: ['two'] })).toEqual({
      code: 1,
      printed: [],
      warned: ['BAD_INPUT: depth: "two" is not a whole number.'],
    })
  })
})

describe('tributary ask as a command', { timeout: 60_000 }, () => {
  beforeAll(() => built('cli/main.ts'))

  test('lists the questions where none is named', async () => {
    const { code, stdout } = await run('ask')
    expect(code).toBe(0)
    const names = stdout.split('\n').map((line) => line.split(' ')[0])
    expect(names.slice(0, names.indexOf(''))).toEqual(readNamedQuestions().map(({ name }) => name))
    expect(stdout).toContain('which-operations-fed-into  Which operations fed into SCD9?\n')
  })

  test('shows what a question takes', async () => {
    const { code, stdout } = await run('ask', 'did-it-feed-into', '--help')
    expect(code).toBe(0)
    expect(stdout).toContain('Did the UKHTC feed into SCD9?\n')
    expect(stdout.replace(/\s+/g, ' ')).toContain('--depth <value> Through how many steps. (Int = 1)')
  })

  test('asks the record of a folder, and repeated values make a list', async () => {
    const { code, stdout, stderr } = await withFolder(SMALL_RECORD, (folder) =>
      run('ask', 'what-is-around', '--record', folder, '--around', 'unit-one', '--around', 'unit-two', '--depth', '1'),
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('Unit One was absorbed into Unit Two')
  })

  test('ends with 1 and a line for a question, a variable or a folder that is none', async () => {
    const question = await run('ask', 'why', '--because', 'so')
    expect([question.code, question.stdout]).toEqual([1, ''])
    expect(question.stderr).toMatch(/^ask: no question is called why; there are which-operations-fed-into, /)
    const variable = await run('ask', 'did-it-feed-into', '--subjet', 'x')
    expect(variable.code).toBe(1)
    expect(variable.stderr).toContain("unknown option '--subjet'")
    expect(variable.stderr).toContain('tributary ask did-it-feed-into --help')
    const folder = await run('ask', 'did-it-feed-into', '--record', 'no-such-folder')
    expect(folder).toEqual({ code: 1, stdout: '', stderr: 'the folder no-such-folder does not exist\n' })
  })
})

/** Runs the command, and gives its exit code and what it wrote. */
async function run(
  ...parameters: readonly string[]
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const { PATH } = process.env
  const command = [await built('cli/main.ts'), ...parameters]
  return promisify(execFile)(process.execPath, command, { env: { PATH } }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  )
}
