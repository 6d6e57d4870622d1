import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

const isThere = spawnSync('python3', ['--version']).status === 0

describe.skipIf(!isThere)(`examples/python${isThere ? '' : ' (skipped: there is no python3)'}`, () => {
  let served: Served
  beforeAll(async () => {
    served = await serve(await openShippedRecord())
  })
  afterAll(() => served.close())

  const run = (name: string) =>
    promisify(execFile)('python3', ['examples/python/what_became.py', name, served.url], {
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    })

  test('tells what fed into an entity, with the words that say so', async () => {
    const { stdout } = await run('SCD9')
    const lines = stdout.split('\n')
    expect(lines.slice(0, 5)).toEqual([
      'Clubs and vice was one of the fields brought together in SCD9.',
      'Human trafficking was one of the fields brought together in SCD9.',
      'Immigration crime was one of the fields brought together in SCD9.',
      'Operation Maxim was absorbed into SCD9.',
      'Operation Swale was absorbed into SCD9.',
    ])
    expect(lines).toContain(
      '  Human Trafficking: Briefing for prospective police and crime commissioners, ¶21, Metropolitan Police Human Exploitation and Organised Crime Command: “It also absorbed Operation Maxim”',
    )
  })

  test('says what may have been meant by a name that nothing has', async () => {
    const failed = await run('Operation Pentametre').catch((error: unknown) => error)
    expect(failed).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'Operation Pentametre: unknown.\n  operation-pentameter: Operation Pentameter\n',
    })
  })
})
