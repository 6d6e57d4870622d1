import { describe, expect, test } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import { buildRecord, document, entity, link } from '../support/build-record.ts'
import { countingStore } from '../support/counting-store.ts'
import { LISTS_IN_LISTS, richRecordOf } from '../support/lists-in-lists.ts'
import { serve } from '../support/serve.ts'

const QUESTION = `{ entity(ref: "Centre") { fedBy(kinds: OPERATION, first: 100) {
  edges { sentence node { id name names { documents { id } } } via {
    sentence subject { name } object { name } disagreements { question }
    claims { statement phrase document { title } relationship { id } } } }
  basis { note speaking { id } silent { id } }
  prose { markdown footnotes { number } }
} } }`

describe('the number of questions to the store', () => {
  test('is the same for 100 operations that fed in as for one, with claims, documents and prose', async () => {
    const [one, hundred] = [await questionsFor(1), await questionsFor(100)]
    expect(one.edges).toBe(1)
    expect(hundred.edges).toBe(100)
    expect(hundred.counts).toEqual(one.counts)
  })

  test('is the same for a page of 100 relationships as for one of one', async () => {
    const ask = async (operations: number) => {
      const { store, counts } = countingStore(openEmbeddedStore(recordOf(operations), 'hash'))
      const served = await serve(store)
      const { data, errors } = await served.ask(
        `{ entity(ref: "Centre") { relationships(first: 100) { totalCount nodes { sentence claims(first: 10) { document { title } } } edges { other { id } certainty } } } }`,
      )
      await served.close()
      expect(errors).toBeUndefined()
      expect(data.entity.relationships.nodes).toHaveLength(operations)
      return Object.fromEntries(counts)
    }
    expect(await ask(100)).toEqual(await ask(1))
  })
})

test.each(LISTS_IN_LISTS)('the number of questions is the same for 40 as for 3: %s', async (_, query) => {
  const [few, many] = [await countsFor(query, 3), await countsFor(query, 40)]
  expect(many.counts).toEqual(few.counts)
  expect(many.length).toBeGreaterThan(few.length)
})

async function countsFor(query: string, operations: number) {
  const { store, counts } = countingStore(openEmbeddedStore(richRecordOf(operations), 'hash'))
  const served = await serve(store, { cost: 1_000_000 })
  const { data, errors } = await served.ask(query)
  await served.close()
  expect(errors).toBeUndefined()
  return { counts: Object.fromEntries(counts), length: JSON.stringify(data).length }
}

async function questionsFor(operations: number) {
  const { store, counts } = countingStore(openEmbeddedStore(recordOf(operations), 'hash'))
  const served = await serve(store, { cost: 1_000_000 })
  const { data, errors } = await served.ask(QUESTION)
  await served.close()
  expect(errors).toBeUndefined()
  return { edges: data.entity.fedBy.edges.length, counts: Object.fromEntries(counts) }
}

/** A centre that so many operations were absorbed into, each told by two documents. */
function recordOf(operations: number): DocumentaryRecord {
  const ids = Array.from({ length: operations }, (_, index) => `operation-${String(index).padStart(3, '0')}`)
  const names = [{ name: 'Also', documents: ['first'], period: null }]
  const documentIds = ['first', 'second']
  return buildRecord({
    entities: [entity('ORGANISATION', 'centre', 'Centre'), ...ids.map((id) => entity('OPERATION', id, id, { names }))],
    documents: documentIds.map((id) => document(id, id, { written: { edtf: '2012', inferred: false } })),
    claims: documentIds.flatMap((documentId) =>
      ids.map((id, index) => link(`${documentId}.c${index + 1}`, [id, 'ABSORBED_INTO', 'centre'])),
    ),
  })
}

test('a walk past more entities than one question takes is asked in parts, and one too wide is refused', async () => {
  const walk = async (operations: number) => {
    const served = await serve(openEmbeddedStore(recordOf(operations), 'hash'))
    const answer = await served.ask('{ entity(ref: "Centre") { fedBy(depth: 2, first: 1) { totalCount } } }')
    await served.close()
    return answer
  }
  expect((await walk(600)).data.entity.fedBy.totalCount).toBe(600)
  expect((await walk(2001)).errors?.[0]?.extensions?.['code']).toBe('LIMIT_EXCEEDED')
})
