import { describe, expect, test } from 'vitest'
import { openEmbeddedStore } from '../../src/store/embedded/open-embedded-store.ts'
import type { Ahead, Store } from '../../src/store/store.ts'
import { bringing } from '../stores/contract/told.ts'
import { countingStore } from '../support/counting-store.ts'
import { serve } from '../support/serve.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'

/** A store that answers a page ahead of its question, as one can that is asked both at once; what it was asked ahead. */
function answeringAhead(store: Store) {
  const asked: Ahead[] = []
  const ahead: Store = {
    ...store,
    async entitiesByRef(refs, asking) {
      const found = await store.entitiesByRef(refs, asking)
      const [meant] = found
      const [entity] = meant ?? []
      if (asking.ahead === undefined) return found
      asked.push(asking.ahead)
      if (entity === undefined || meant?.length !== 1 || refs.length > 1) return found
      const { filter, view, page, claims: first, take } = asking.ahead
      const { asking: patience, brought } = bringing()
      const [listing = { keys: [], items: [] }] = await store.relationshipsOf([entity.id], filter, view, page, patience)
      const entities = (await store.entitiesById(brought(), asking)).flatMap((one) => one ?? [])
      const ids = listing.items.map(({ id }) => id)
      const claims = first === 0 ? [] : (await store.claimsOf(ids, view, first, asking)).flat()
      const documents = await store.documentsById([...new Set(claims.map(({ documentId }) => documentId))], asking)
      take(entity.id, { listing, entities, claims, documents: documents.flatMap((one) => one ?? []) })
      return found
    },
  }
  return { store: ahead, asked }
}

const embedded = () => openEmbeddedStore(SMALL_GRAPH, 'hash')

/** What a request is answered without and with answers ahead, what was asked ahead, and which questions went to the store then. */
async function bothWays(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const plain = await serve(embedded())
  const { store, asked } = answeringAhead(embedded())
  const counted = countingStore(store)
  const quick = await serve(counted.store)
  try {
    const expected = await plain.ask(query, variables)
    const given = await quick.ask(query, variables)
    return { expected, given, asked, counts: Object.fromEntries(counted.counts) }
  } finally {
    await plain.close()
    await quick.close()
  }
}

const RECEIPTS = `fragment Receipts on RelationshipEdge { side sentence other { name } claims(first: 2) { id document { title } } }
  query ($first: Int, $view: View) { entity(ref: "cedar") { name ... on Entity {
    relationships(first: $first, view: $view) { edges { ...Receipts } pageInfo { hasNextPage endCursor } } } } }`

describe('a page of what a reference means', () => {
  test('is told to the store with the reference, and is not asked for again where that answers it', async () => {
    const { expected, given, asked, counts } = await bothWays(RECEIPTS, { first: 3 })
    expect(given).toEqual(expected)
    expect(given.errors).toBeUndefined()
    expect(given.data.entity.relationships.edges).toHaveLength(3)
    expect(asked.map(({ page, claims }) => [page.first, page.after, claims])).toEqual([[4, null, 2]])
    expect(counts).toMatchObject({ entitiesByRef: 1 })
    expect(Object.keys(counts)).not.toEqual(expect.arrayContaining(['relationshipsOf']))
    expect(Object.keys(counts)).not.toEqual(expect.arrayContaining(['claimsById']))
    expect(Object.keys(counts)).not.toEqual(expect.arrayContaining(['entitiesById']))
  })

  test('is told with its View, in the values that the list reads', async () => {
    const { expected, given, asked } = await bothWays(RECEIPTS, {
      first: 3,
      view: { modalities: ['PLANNED', 'STATED'] },
    })
    expect(given).toEqual(expected)
    expect(asked.map(({ view }) => view.modalities)).toEqual([['PLANNED', 'STATED']])
  })

  test.each([
    ['it is asked for twice', 'a: relationships { nodes { id } } b: relationships(first: 1) { nodes { id } }'],
    ['a directive may leave it out', 'relationships @include(if: true) { nodes { id } }'],
    ['a fragment is on what it may not be', '... on Organisation { relationships { nodes { id } } }'],
    ['it is not asked for', 'name'],
  ])('is not told where %s', async (_, fields) => {
    const { expected, given, asked } = await bothWays(`{ entity(ref: "cedar") { ${fields} } }`)
    expect(given).toEqual(expected)
    expect(given.errors).toBeUndefined()
    expect(asked).toEqual([])
  })

  test('fails as it does where an argument of it is wrong', async () => {
    const { expected, given, asked } = await bothWays(
      '{ entity(ref: "cedar") { relationships(first: 0) { nodes { id } } } }',
    )
    expect(given).toEqual(expected)
    expect(given.errors?.map(({ path }) => path)).toEqual([['entity', 'relationships']])
    expect(asked).toEqual([])
  })
})
