import { describe, expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

const QUERY =
  '{ entity(ref: "SCD9") { relationships(first: 5) { edges { sentence other { name } claims { document { title } } } } } }'

describe('an answer that is traced', () => {
  const traceOf = async (trace: boolean) => {
    const served = await serve(await openShippedRecord(), {}, {}, createLog('silent'), undefined, { trace })
    const { data, extensions } = await served.ask(QUERY)
    await served.close()
    expect(data.entity.relationships.edges).toHaveLength(5)
    return extensions?.['trace']
  }

  test('tells what it asked of the store, where a process holds the record in no round trip', async () => {
    // The record, the reference, its relationships with all that they name, and the claims with their documents.
    expect(await traceOf(true)).toEqual({ questions: 4, roundTrips: 0, storeMs: expect.any(Number), statements: [] })
  })

  test('tells nothing of it where that is not set', async () => {
    expect(await traceOf(false)).toBeUndefined()
  })
})
