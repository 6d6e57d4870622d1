import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askerOfStore } from '../../src/cli/asker.ts'
import { DEFAULT_LIMITS, type Limits } from '../../src/graphql/limits/limits.ts'
import type { Store } from '../../src/store/store.ts'
import { openShippedRecord } from '../support/shipped-record.ts'
import { questionCalled } from './named-questions.ts'

describe('what is asked without HTTP is answered as over HTTP', () => {
  let store: Store
  beforeAll(async () => {
    store = await openShippedRecord()
  })
  afterAll(() => store.close())

  const { document } = questionCalled('what-is-known-of')
  const cases: readonly (readonly [
    string,
    string,
    Readonly<Record<string, unknown>>,
    Partial<Limits>,
    string | null,
  ])[] = [
    ['with data', document, { entity: 'Operation Swale' }, {}, null],
    ['where nothing is called so', document, { entity: 'Operation Pentametre' }, {}, 'NOT_FOUND'],
    ['where a value does not fit', document, { entity: ['one', 'two'] }, {}, 'BAD_INPUT'],
    ['where a value is longer than it may be', document, { entity: 'a'.repeat(20_000) }, {}, 'LIMIT_EXCEEDED'],
    ['where more could be given than may be', document, {}, { cost: 3 }, 'LIMIT_EXCEEDED'],
    ['where more is given than may be', document, {}, { nodes: 3 }, 'LIMIT_EXCEEDED'],
    ['where the answer is longer than it may be', document, {}, { answerBytes: 300 }, 'LIMIT_EXCEEDED'],
    [
      'where there are more errors than are told',
      `{ ${Array.from({ length: 6 }, (_, at) => `a${at}: entity(ref: "nobody ${at}") { name }`).join(' ')} }`,
      {},
      { errors: 3 },
      'NOT_FOUND',
    ],
  ]
  test.each(cases)('%s', async (_, text, variables, limits, code) => {
    const warned: string[] = []
    const output = { print: () => true, warn: (line: string) => warned.push(line) > 0 }
    const asker = await askerOfStore({ store, limits: { ...DEFAULT_LIMITS, ...limits } }, output)
    const here = await asker.askOwn(text, variables)
    expect(here.errors?.[0]?.extensions?.['code'] ?? null).toBe(code)
    expect(JSON.stringify(here)).toBe(JSON.stringify(await asker.ask(text, variables)))
    expect(warned).toEqual([])
  })
})
