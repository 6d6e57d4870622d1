import fc from 'fast-check'
import type { DocumentaryRecord } from '../../../src/domain/model/record.ts'
import { anyRelationshipFilter, ENTITY_IDS } from '../../support/random-record.ts'
import { asking } from '../contract/told.ts'
import { anyListPage, anyViewOf, anyWideFilter } from './any-values.ts'
import { made, type Question } from './question.ts'

/** Any question of how entities hang together. */
export function anyWalkQuestion(record: DocumentaryRecord): fc.Arbitrary<Question> {
  const anyView = anyViewOf(record)
  const anyFirst = fc.integer({ min: 1, max: 5 })
  const anyPair = fc.tuple(fc.constantFrom(...ENTITY_IDS), fc.constantFrom(...ENTITY_IDS))
  const anyEnds = anyPair.filter(([fromId, toId]) => fromId !== toId)
  const anyEntityIds = fc.array(fc.constantFrom(...ENTITY_IDS), { maxLength: 12 })
  return fc.oneof(
    made(
      'relationshipsJoining',
      fc.tuple(fc.array(anyPair, { maxLength: 6 }), anyRelationshipFilter, anyView, anyFirst),
      (store, pairs, filter, view, first) => store.relationshipsJoining(pairs, filter, view, first, asking()),
    ),
    made(
      'relationshipsAmong',
      fc.tuple(anyEntityIds, anyRelationshipFilter, anyView, fc.constantFrom(1, 4, 50)),
      (store, ids, filter, view, first) => store.relationshipsAmong(ids, filter, view, first, asking()),
    ),
    made(
      'leastPaths',
      fc.tuple(anyEnds, anyWideFilter, anyView, fc.constantFrom(1, 2, 50)),
      (store, [fromId, toId], filter, view, first) => store.leastPaths(fromId, toId, filter, view, first, asking()),
    ),
    made(
      'sharedNeighbours',
      fc.tuple(
        fc.array(fc.constantFrom(...ENTITY_IDS), { minLength: 1, maxLength: 3 }),
        anyWideFilter,
        anyView,
        anyListPage,
      ),
      (store, ids, filter, view, page) => store.sharedNeighbours(ids, filter, view, page, asking()),
    ),
  )
}
