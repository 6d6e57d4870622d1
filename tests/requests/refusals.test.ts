import { beforeAll, describe, expect, test } from 'vitest'
import { Failure } from '../../src/errors.ts'
import { DEFAULT_LIMITS } from '../../src/graphql/limits/limits.ts'
import type { Store } from '../../src/store/store.ts'
import { serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

const never = () => new Promise<never>(() => {})

describe('a refusal waits for nothing', () => {
  let store: Store
  let hash: string
  beforeAll(async () => {
    store = await openShippedRecord()
    hash = (await store.record({ signal: new AbortController().signal, deadlineMs: Number.POSITIVE_INFINITY })).hash
  })

  /** The store, whose record is told so often, and then never again: not even a deadline ends the question. */
  function hangingAfter(times: number): Store {
    let told = 0
    return {
      ...store,
      record(asking) {
        told += 1
        return told > times ? never() : store.record(asking)
      },
    }
  }

  test('503 when all places are taken and the store hangs, with the hash last known', async () => {
    let begun = () => {}
    const isAsked = new Promise<void>((resolve) => {
      begun = resolve
    })
    let isHanging = false
    const served = await serve(
      {
        ...store,
        record: (asking) => (isHanging ? never() : store.record(asking)),
        overview() {
          isHanging = true
          begun()
          return never()
        },
      },
      { inFlight: 1 },
    )
    const stuck = served.ask('{ overview { countsByKind { key } } }').catch(() => null)
    await isAsked
    const response = await fetch(`${served.url}/questions/who-funded-it`)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1'])
    expect(await response.json()).toEqual({
      errors: [{ message: '1 requests are being answered already: try again.', extensions: { code: 'OVERLOADED' } }],
      extensions: { record: hash },
    })
    await served.close()
    await stuck
  })

  test('a body too large, a wrong address and a document that is none, while the store hangs', async () => {
    const served = await serve(hangingAfter(1))
    const headers = { 'content-type': 'application/json' }
    const body = ' '.repeat(DEFAULT_LIMITS.bodyBytes + 1)
    const answers = [
      await fetch(`${served.url}/graphql`, { method: 'POST', headers, body }),
      await fetch(`${served.url}/questions/nothing`),
      await fetch(`${served.url}/graphql`, { method: 'POST', headers, body: '{"query":"{"}' }),
      await fetch(`${served.url}/graphql`, { method: 'POST', headers, body: '{"query":"{ sausage }"}' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([413, 404, 200, 200])
    for (const answer of answers) expect((await answer.json()).extensions).toEqual({ record: hash })
    await served.close()
  })

  test('503 of a store that says that it is gone, and then hangs; null where no hash was ever known', async () => {
    const gone = (known: number): Store => {
      let asked = 0
      return {
        ...store,
        record(asking) {
          asked += 1
          if (asked <= known) return store.record(asking)
          if (asked === known + 1) return Promise.reject(new Failure('STORE_UNAVAILABLE', 'It is gone.'))
          return never()
        },
      }
    }
    for (const [known, record] of [
      [1, hash],
      [0, null],
    ] as const) {
      const served = await serve(gone(known))
      // Where it is gone from the beginning, the service itself heard of it first.
      const hasBegun = known === 1 ? served.ask('{ overview { title } }') : served.ask('{ sausage }')
      const { errors, extensions } = await hasBegun
      // Of what there is to ask nothing is known yet, so that nothing can be said of the question itself.
      expect(errors?.[0]?.extensions?.['code']).toBe('STORE_UNAVAILABLE')
      expect(extensions).toEqual({ record })
      await served.close()
    }
  })
})
