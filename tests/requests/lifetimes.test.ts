import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'

/** The UKHTC opened on 3 October 2006 (the Commons answer of that year). */
describe('the day before the UKHTC opened', () => {
  let served: Served
  beforeAll(async () => {
    served = await serve(await openShippedRecord())
  })
  afterAll(() => served.close())

  test('it has no state that needs it: neither parts nor partners, leaders nor fields of work', async () => {
    const { data, errors } = await served.ask(`{
      entity(ref: "UKHTC") { relationships(view: { asOf: "2006-10-02" }, first: 50) { nodes { type subject { id } object { id } } } }
    }`)
    expect(errors).toBeUndefined()
    expect(data.entity.relationships.nodes).toEqual([
      // What the law makes of an authority needs none; an assessment of which no date is told may have been made by any day.
      {
        type: 'COMPETENT_AUTHORITY_FOR',
        subject: { id: 'ukhtc' },
        object: { id: 'national-referral-mechanism' },
      },
      { type: 'PRODUCED_BY', subject: { id: 'ukhtc-assessment-2011' }, object: { id: 'ukhtc' } },
    ])
  })

  test('a comparison with a later day tells what began', async () => {
    const { data, errors } = await served.ask(`{
      compare(around: "UKHTC", from: "2006-10-02", to: "2012-06-01") { began { totalCount edges { node { type object { id } } } } }
    }`)
    expect(errors).toBeUndefined()
    expect(data.compare.began.edges).toContainEqual({ node: { type: 'LOCATED_IN', object: { id: 'sheffield' } } })
  })
})
