import fc from 'fast-check'
import { deriveRecord } from '../../../src/domain/derive/derive-record.ts'
import { ENTITY_KINDS } from '../../../src/domain/model/kinds.ts'
import type { DocumentaryRecord } from '../../../src/domain/model/record.ts'
import { LINEAGE_TYPES, RELATIONSHIP_TYPES } from '../../../src/domain/model/relationship-types.ts'
import { rankNames } from '../../../src/domain/search/rank-names.ts'
import { sha256 } from '../../../src/sha256.ts'
import { COUNTING, type Page } from '../../../src/store/store.ts'
import { anyEntityFilter, anyRelationshipFilter, DOCUMENT_IDS, ENTITY_IDS } from '../../support/random-record.ts'
import { asking, EVERY, firstOf, readListing, WHOLE } from '../contract/told.ts'
import { anyListQuestion } from './any-list-question.ts'
import { anyTyped, anyViewOf } from './any-values.ts'
import { anyWalkQuestion } from './any-walk-question.ts'
import { made, type Question } from './question.ts'

/** Any question about a record. */
export function anyQuestion(record: DocumentaryRecord): fc.Arbitrary<Question> {
  const { relationships, figures, existences } = deriveRecord(record, sha256)
  const groupIds = [...relationships, ...figures, ...existences].map(({ id }) => id)
  const anyEntityIds = fc.subarray(ENTITY_IDS, { minLength: 1 })
  const anyGroupIds = fc.array(fc.constantFrom(...groupIds, 'r-nothing'), { maxLength: 12 })
  const anyFirst = fc.integer({ min: 1, max: 5 })
  const anyPage: fc.Arbitrary<Page> = fc.record({
    first: anyFirst,
    after: fc.oneof(
      fc.constant(null),
      fc.constantFrom('', '~', '2005', '2005-06-07\tPART_OF\tu', 'amber'),
      fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
    ),
    keysOnly: fc.boolean(),
  })
  const anyText = anyTyped(record)
  const anyView = anyViewOf(record)
  const anyEnd = fc.constantFrom(...ENTITY_IDS)
  const onViews = fc.oneof(
    made(
      'relationshipsOf',
      fc.tuple(anyEntityIds, anyRelationshipFilter, anyView, anyPage),
      (store, ids, filter, view, page) => store.relationshipsOf(ids, filter, view, page, asking()),
    ),
    made('relationshipsOf, whole', fc.tuple(anyView), (store, view) =>
      store.relationshipsOf(ENTITY_IDS, EVERY, view, WHOLE, asking()),
    ),
    made('relationshipCountsOf', fc.tuple(anyRelationshipFilter, anyView), (store, filter, view) =>
      store.relationshipCountsOf(ENTITY_IDS, filter, view, asking()),
    ),
    made('lineageStepsOf', fc.tuple(fc.constantFrom('OUT', 'IN'), anyView, anyFirst), (store, direction, view, first) =>
      store.lineageStepsOf(ENTITY_IDS, direction, view, first, asking()),
    ),
    made('claimsOf', fc.tuple(anyGroupIds, anyView, anyFirst), (store, ids, view, first) =>
      store.claimsOf(ids, view, first, asking()),
    ),
    made('disagreementsOf', fc.tuple(anyGroupIds, anyView), (store, ids, view) =>
      store.disagreementsOf(ids, view, asking()),
    ),
    made('documentCounts', fc.tuple(anyView), (store, view) => store.documentCounts(view, asking())),
    made(
      'documentsSpeakingOf',
      fc.tuple(anyEntityIds, anyView, fc.subarray(DOCUMENT_IDS), anyFirst),
      (store, ids, view, except, first) => store.documentsSpeakingOf(ids, view, except, first, asking()),
    ),
  )
  const onOthers = fc.oneof(
    made(
      'relationshipsOf, page by page',
      fc.tuple(anyEnd, anyRelationshipFilter, anyView, anyFirst),
      (store, id, filter, view, first) =>
        readListing(first, async (page) => firstOf(await store.relationshipsOf([id], filter, view, page, asking()))),
    ),
    made(
      'relationshipsBetween',
      fc.tuple(anyEnd, anyEnd, fc.constantFrom(RELATIONSHIP_TYPES, LINEAGE_TYPES, [])),
      (store, subject, object, types) => store.relationshipsBetween(subject, object, types, asking()),
    ),
    made('entitiesByRef', fc.tuple(fc.array(fc.oneof(anyText, anyEnd), { maxLength: 4 })), (store, refs) =>
      store.entitiesByRef(refs, asking()),
    ),
    made('entities', fc.tuple(anyEntityFilter, anyFirst), (store, filter, first) =>
      readListing(first, (page) => store.entities(filter, page, asking())),
    ),
    made('entities, counted', fc.tuple(anyEntityFilter), (store, filter) => store.entities(filter, COUNTING, asking())),
    made('documents', fc.tuple(anyPage), (store, page) => store.documents(page, asking())),
  )
  const onNames = made(
    'namesProposed',
    fc.tuple(anyText, fc.option(fc.subarray([...ENTITY_KINDS]))),
    async (store, text, kinds) => rankNames(text, await store.namesProposed(text, kinds, asking())),
  )
  return fc.oneof(
    { weight: 4, arbitrary: onViews },
    { weight: 2, arbitrary: onOthers },
    { weight: 1, arbitrary: onNames },
    { weight: 3, arbitrary: anyWalkQuestion(record) },
    { weight: 5, arbitrary: anyListQuestion(record) },
  )
}
