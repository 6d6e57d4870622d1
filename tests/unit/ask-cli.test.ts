import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readNamedQuestions } from '../../src/graphql/named-questions/named-questions.ts'
import type { Store } from '../../src/store/store.ts'
import { asked, questionCalled } from '../requests/named-questions.ts'
import { built } from '../support/built.ts'
import { withFolder } from '../support/record-folder.ts'
import { runCommand as run } from '../support/run-command.ts'
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
    expect(printed[0]).toMatch(/^Operation\s+Swale\s+was\s+absorbed\s+into\s+SCD9\.\s\[1\]\n/)
  })

  test('prints what the answer tells, and all that it rests on where that is asked for', async () => {
    const question = questionCalled('did-it-feed-into')
    const short = (await asked(store, question, {}, 'ANSWER')).printed.join('\n')
    const long = (await asked(store, question, {}, 'DETAILS')).printed.join('\n')
    expect(short).toMatch(/^No document that was read says that the UK Human Trafficking Centre was absorbed into, /)
    expect(short).not.toContain('answer:')
    expect(long.startsWith(`${short}\n\nanswer: NOT_STATED\n`)).toBe(true)
  })

  test('prints with JSON what the API answers', async () => {
    const question = questionCalled('which-operations-fed-into')
    const served = await serve(store)
    const answer = await served.ask(question.document)
    await served.close()
    const { code, printed, warned } = await asked(store, question, {}, 'JSON')
    expect({ code, warned }).toEqual({ code: 0, warned: [] })
    expect(printed).toEqual([JSON.stringify(answer, null, 2)])
  })

  test('warns of what was not found and of what may have been meant, in no word of the API, and prints no answer', async () => {
    const question = questionCalled('what-is-known-of')
    const outcome = await asked(store, question, { entity: ['Operation Pentametre'] })
    expect(outcome).toEqual({
      code: 3,
      printed: [],
      warned: [
        'nothing in the record is called "Operation Pentametre"; names like it:',
        '  operation-pentameter  Operation Pentameter (OPERATION)',
      ],
    })
    const inJson = await asked(store, question, { entity: ['Operation Pentametre'] }, 'JSON')
    expect(inJson.code).toBe(3)
    expect(JSON.parse(inJson.printed.join('\n')).data).toEqual({ entity: null })
  })

  test('tells no part of an answer of which another part failed, and calls what is wrong as its option is called', async () => {
    const question = questionCalled('who-funded-it')
    const view = (field: string) => ({ view: [`{${field}}`] })
    expect(await asked(store, question, view('"documents": ["no-such-document"]'))).toEqual({
      code: 3,
      printed: [],
      warned: ['--document: no document has the id "no-such-document".'],
    })
    expect(await asked(store, question, view('"asOf": "2009"'))).toEqual({
      code: 1,
      printed: [],
      warned: ['--as-of: "2009" is not a day that exists, written YYYY-MM-DD.'],
    })
  })

  test('refuses a value that does not fit', async () => {
    expect(await asked(store, questionCalled('did-it-feed-into'), { depth: ['two'] })).toEqual({
      code: 1,
      printed: [],
      warned: ['depth: "two" is not a whole number.'],
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

  test('takes values by their places, and a View in words', async () => {
    await withFolder(SMALL_RECORD, async (folder) => {
      const verdict = await run('ask', 'did-it-feed-into', 'U1', 'Unit Two', '--record', folder)
      expect({ code: verdict.code, stderr: verdict.stderr }).toEqual({ code: 0, stderr: '' })
      expect(verdict.stdout).toMatch(/^Unit One was absorbed into Unit Two in 2009\. \[1\]\n/)
      // The report is of April 2010: before that nothing was known.
      const view = ['--as-of', '2011-01-01', '--known-by', '2010-03-31', '--document', 'report']
      const then = await run('ask', 'did-it-feed-into', 'U1', 'Unit Two', ...view, '--record', folder)
      expect(then.stdout).toMatch(/^As of 1 January 2011, by .* by 31 March 2010: No document\s/s)
    })
  })

  test('asks a service that runs, and says where none does', async () => {
    const served = await serve(await openShippedRecord())
    const { code, stdout } = await run('ask', 'which-operations-fed-into', '--url', served.url)
    await served.close()
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Operation Maxim \[1\] and Operation Swale\s\[2\]\swere absorbed into SCD9\. /)
    expect(await run('ask', '--url', served.url, 'which-operations-fed-into')).toEqual({
      code: 4,
      stdout: '',
      stderr: `No service answers at ${served.url}.\n`,
    })
  })

  test('ends with 2 and a line for a question or a variable that is none, with 1 for such a folder', async () => {
    const question = await run('ask', 'why', '--because', 'so')
    expect([question.code, question.stdout]).toEqual([2, ''])
    expect(question.stderr).toBe('ask: no question is called why.\nWhich there are: tributary ask\n')
    expect((await run('ask', 'who-fundedit')).stderr).toContain('\n(Did you mean who-funded-it?)\n')
    expect(await run('ask', '--as-of', '2009-06-17')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'ask: --as-of belongs behind the name of a question.\nWhich there are: tributary ask\n',
    })
    const variable = await run('ask', 'did-it-feed-into', '--subjet', 'x')
    expect(variable.code).toBe(2)
    expect(variable.stderr).toContain("unknown option '--subjet'")
    expect(variable.stderr).toContain('tributary ask did-it-feed-into --help')
    const twice = await run('ask', 'did-it-feed-into', 'U1', '--subject', 'U1')
    expect(twice.code).toBe(2)
    expect(twice.stderr).toContain('error: subject is given twice, by its place and as --subject')
    const folder = await run('ask', 'did-it-feed-into', '--record', 'no-such-folder')
    expect(folder).toEqual({ code: 1, stdout: '', stderr: 'the folder no-such-folder does not exist\n' })
  })
})
