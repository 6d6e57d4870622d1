import fc from 'fast-check'
import { DISAGREEMENT_KINDS } from '../../../src/domain/evidence/disagreement.ts'
import { HISTOGRAM_UNITS } from '../../../src/domain/evidence/start-mark.ts'
import { ENTITY_KINDS } from '../../../src/domain/model/kinds.ts'
import type { DocumentaryRecord } from '../../../src/domain/model/record.ts'
import { anyRelationshipFilter, DOCUMENT_IDS, ENTITY_IDS } from '../../support/random-record.ts'
import { asking, readListing, WHOLE } from '../contract/told.ts'
import { anyClaimText, anyDaysOf, anyListPage, anyViewOf, anyWideFilter } from './any-values.ts'
import { made, type Question } from './question.ts'

/** Any question of what a record holds, in pages. */
export function anyListQuestion(record: DocumentaryRecord): fc.Arbitrary<Question> {
  const anyView = anyViewOf(record)
  const anyDays = anyDaysOf(record)
  const anyAbout = fc.array(fc.constantFrom(null, ...ENTITY_IDS), { maxLength: 5 })
  const anyEntityIds = fc.array(fc.constantFrom(...ENTITY_IDS), { maxLength: 5 })
  const anyDocumentIds = fc.array(fc.constantFrom(...DOCUMENT_IDS), { maxLength: 4 })
  const anyKinds = fc.option(fc.array(fc.constantFrom(...ENTITY_KINDS), { maxLength: 6 }))
  const anyTypes = anyRelationshipFilter.map(({ types }) => types)
  return fc.oneof(
    made(
      'relationships',
      fc.tuple(anyWideFilter, fc.option(anyDays), anyView, anyListPage),
      (store, filter, days, view, page) => store.relationships(filter, days, view, page, asking()),
    ),
    made(
      'relationships, page by page',
      fc.tuple(anyWideFilter, fc.option(anyDays), anyView, fc.integer({ min: 1, max: 5 })),
      (store, filter, days, view, first) =>
        readListing(first, (page) => store.relationships(filter, days, view, page, asking())),
    ),
    made('histogram', fc.tuple(fc.constantFrom(...HISTOGRAM_UNITS), anyTypes, anyView), (store, unit, types, view) =>
      store.histogram(unit, types, view, asking()),
    ),
    made(
      'timelineOf',
      fc.tuple(anyAbout, fc.oneof(anyDays, anyDays, fc.constant('UNDATED' as const)), anyView, anyListPage),
      (store, ids, days, view, page) => store.timelineOf(ids, days, view, page, asking()),
    ),
    made('timelineOf, whole', fc.tuple(anyView), async (store, view) => {
      const [dated] = await store.timelineOf([null], { from: null, until: null }, view, WHOLE, asking())
      const [undated] = await store.timelineOf([null], 'UNDATED', view, WHOLE, asking())
      return [dated, undated]
    }),
    made(
      'figuresOf',
      fc.tuple(
        anyEntityIds,
        fc.option(fc.array(fc.constantFrom('m0', 'm1', 'nothing'), { maxLength: 3 })),
        anyView,
        anyListPage,
      ),
      (store, ids, measures, view, page) => store.figuresOf(ids, measures, view, page, asking()),
    ),
    made('existencesOf', fc.tuple(anyEntityIds), (store, ids) => store.existencesOf(ids, asking())),
    made('claimsAbout', fc.tuple(anyAbout, anyView, anyListPage), (store, ids, view, page) =>
      store.claimsAbout(ids, view, page, asking()),
    ),
    made('claimsIn', fc.tuple(anyDocumentIds, anyListPage), (store, ids, page) => store.claimsIn(ids, page, asking())),
    made(
      'claimsFound',
      fc.tuple(anyClaimText(record), fc.option(anyEntityIds), fc.option(anyDocumentIds), anyListPage),
      (store, text, entityIds, documentIds, page) => store.claimsFound(text, entityIds, documentIds, page, asking()),
    ),
    made('entitiesIn', fc.tuple(anyDocumentIds, anyKinds, anyListPage), (store, ids, kinds, page) =>
      store.entitiesIn(ids, kinds, page, asking()),
    ),
    made('documentsOf', fc.tuple(anyEntityIds, anyListPage), (store, ids, page) =>
      store.documentsOf(ids, page, asking()),
    ),
    made(
      'disagreementsAbout',
      fc.tuple(
        anyAbout,
        fc.option(fc.array(fc.constantFrom(...DISAGREEMENT_KINDS), { maxLength: 4 })),
        anyView,
        anyListPage,
      ),
      (store, ids, kinds, view, page) => store.disagreementsAbout(ids, kinds, view, page, asking()),
    ),
  )
}
