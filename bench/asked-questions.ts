import { deriveRecord } from '../src/domain/derive/derive-record.ts'
import { PLAIN_VIEW, type View } from '../src/domain/evidence/view.ts'
import { MODALITIES } from '../src/domain/model/claim.ts'
import type { DocumentaryRecord } from '../src/domain/model/record.ts'
import { sha256 } from '../src/sha256.ts'
import { type Asking, COUNTING, type RelationshipFilter, type Store } from '../src/store/store.ts'

const EVERY: RelationshipFilter = { types: null, otherKinds: null, direction: 'BOTH' }
const FIRST = { first: 20, after: null, keysOnly: false }
const TWO_YEARS = { from: '2005-03-01', until: '2007-02-28' }
const AS_OF: View = { ...PLAIN_VIEW, asOf: '2010-06-01', knownBy: '2015-12-31', modalities: [...MODALITIES] }

/** What is asked of a store, in words. */
export interface AskedQuestion {
  readonly words: string
  readonly ask: (store: Omit<Store, 'close'>) => Promise<unknown>
}

/** Every question of the port, asked of a generated record as a client asks it, in the order of the port. */
export function askedQuestions(record: DocumentaryRecord, asking: () => Asking): readonly AskedQuestion[] {
  const { relationships, figures, existences } = deriveRecord(record, sha256)
  const idsOf = (values: readonly { readonly id: string }[]) => values.slice(0, 20).map(({ id }) => id)
  const entityIds = Array.from({ length: 20 }, (_, index) => `e${index}`)
  const some = Array.from({ length: 500 }, (_, index) => `e${index}`)
  const pairs = relationships.slice(0, 20).map(({ subjectId, objectId }) => [subjectId, objectId] as const)
  const [one, other] = ['e1', 'e2']
  const words = (record.claims[7]?.note ?? '').split(' ')
  const asked: readonly (readonly [string, AskedQuestion['ask']])[] = [
    ['the record', (store) => store.record(asking())],
    ['20 entities', (store) => store.entitiesById(entityIds, asking())],
    ['3 references', (store) => store.entitiesByRef(['hub-0', 'Hub 1', 'elm unit 4'], asking())],
    ['a page', (store) => store.entities({ kinds: ['OPERATION'], classification: null }, FIRST, asking())],
    [
      'the count of a kind',
      (store) => store.entities({ kinds: ['OPERATION'], classification: null }, COUNTING, asking()),
    ],
    ['a name with a slip', (store) => store.namesProposed('cedra unit 14', null, asking())],
    ['20', (store) => store.relationshipsById(idsOf(relationships), asking())],
    ['a page of a hub', (store) => store.relationshipsOf(['hub-0'], EVERY, PLAIN_VIEW, FIRST, asking())],
    ['a page of a hub on a day', (store) => store.relationshipsOf(['hub-0'], EVERY, AS_OF, FIRST, asking())],
    ['of 20 entities', (store) => store.relationshipsOf(entityIds, EVERY, PLAIN_VIEW, FIRST, asking())],
    ['of 20 entities', (store) => store.relationshipCountsOf(entityIds, EVERY, PLAIN_VIEW, asking())],
    ['of a hub', (store) => store.relationshipCountsOf(['hub-0'], EVERY, PLAIN_VIEW, asking())],
    ['of two', (store) => store.relationshipsBetween('e0', 'hub-0', ['PART_OF', 'MEMBER_OF'], asking())],
    ['20 of a hub', (store) => store.lineageStepsOf(['hub-0'], 'IN', PLAIN_VIEW, 20, asking())],
    ['a page', (store) => store.relationships(EVERY, null, PLAIN_VIEW, FIRST, asking())],
    ['a page within two years', (store) => store.relationships(EVERY, TWO_YEARS, PLAIN_VIEW, FIRST, asking())],
    ['their count, past 10,000', (store) => store.relationships(EVERY, null, PLAIN_VIEW, COUNTING, asking())],
    ['20 pairs', (store) => store.relationshipsJoining(pairs, EVERY, PLAIN_VIEW, 20, asking())],
    [
      '500 entities and a hub',
      (store) => store.relationshipsAmong(['hub-0', ...some], EVERY, PLAIN_VIEW, 1000, asking()),
    ],
    ['between two', (store) => store.leastPaths(one, other, EVERY, PLAIN_VIEW, 5, asking())],
    ['from a hub', (store) => store.leastPaths('hub-0', other, EVERY, PLAIN_VIEW, 5, asking())],
    ['of two', (store) => store.sharedNeighbours([one, other], EVERY, PLAIN_VIEW, FIRST, asking())],
    ['of a hub and another', (store) => store.sharedNeighbours(['hub-0', other], EVERY, PLAIN_VIEW, FIRST, asking())],
    ['of two hubs', (store) => store.sharedNeighbours(['hub-0', 'hub-1'], EVERY, PLAIN_VIEW, FIRST, asking())],
    ['of one type, by month', (store) => store.histogram('MONTH', ['FUNDED_BY'], PLAIN_VIEW, asking())],
    ['of all types, by year', (store) => store.histogram('YEAR', null, PLAIN_VIEW, asking())],
    ['a page of a hub', (store) => store.timelineOf(['hub-0'], TWO_YEARS, PLAIN_VIEW, FIRST, asking())],
    ['a page of the record', (store) => store.timelineOf([null], TWO_YEARS, PLAIN_VIEW, FIRST, asking())],
    ['of 20 entities', (store) => store.figuresOf(entityIds, null, PLAIN_VIEW, FIRST, asking())],
    ['of 20 entities', (store) => store.existencesOf(entityIds, asking())],
    ['20', (store) => store.figuresById(idsOf(figures), asking())],
    ['20', (store) => store.existencesById(idsOf(existences), asking())],
    ['20', (store) => store.claimsById(idsOf(record.claims), asking())],
    ['of 20 relationships', (store) => store.claimsOf(idsOf(relationships), PLAIN_VIEW, 20, asking())],
    ['a page of a hub', (store) => store.claimsAbout(['hub-0'], PLAIN_VIEW, FIRST, asking())],
    ['a page of a document', (store) => store.claimsIn(['d1'], FIRST, asking())],
    ['by three words of one', (store) => store.claimsFound(words.join(' '), null, null, FIRST, asking())],
    ['a page by two words', (store) => store.claimsFound('amber ivy', null, null, FIRST, asking())],
    ['a page of a document', (store) => store.entitiesIn(['d1'], null, FIRST, asking())],
    ['a page of a hub', (store) => store.documentsOf(['hub-0'], FIRST, asking())],
    ['2', (store) => store.documentsById(['d1', 'd2'], asking())],
    ['a page', (store) => store.documents(FIRST, asking())],
    ['public by a day', (store) => store.documentCounts(AS_OF, asking())],
    ['of 20 entities', (store) => store.documentsSpeakingOf(entityIds, PLAIN_VIEW, [], 20, asking())],
    ['1 that is not there', (store) => store.disagreementsById(['d-nothing'], asking())],
    ['of 20 relationships', (store) => store.disagreementsOf(idsOf(relationships), PLAIN_VIEW, asking())],
    ['a page of a hub', (store) => store.disagreementsAbout(['hub-0'], null, PLAIN_VIEW, FIRST, asking())],
    ['a page of the record', (store) => store.disagreementsAbout([null], null, PLAIN_VIEW, FIRST, asking())],
    ['the record', (store) => store.overview(asking())],
  ]
  return asked.map(([inWords, ask]) => ({ words: inWords, ask }))
}
