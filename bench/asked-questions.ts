import { deriveRecord } from '../src/domain/derive/derive-record.ts'
import { PLAIN_VIEW, type View } from '../src/domain/evidence/view.ts'
import { MODALITIES } from '../src/domain/model/claim.ts'
import type { DocumentaryRecord } from '../src/domain/model/record.ts'
import { sha256 } from '../src/sha256.ts'
import {
  ABOUT_NOBODY,
  type Arguments,
  askQuestion,
  type EVERY_QUESTION,
  QUESTION_NAMES,
  type QuestionName,
  type Questions,
} from '../src/store/every-question.ts'
import { type Asking, COUNTING } from '../src/store/store.ts'

const TWO_YEARS = { from: '2005-03-01', until: '2007-02-28' }
const AS_OF: View = { ...PLAIN_VIEW, asOf: '2010-06-01', knownBy: '2015-12-31', modalities: [...MODALITIES] }

/** What is asked where a row says nothing else: everything, in pages of 20. */
const USUALLY: Arguments = {
  ...ABOUT_NOBODY,
  entityIdsOrAll: null,
  documentIdsOrAll: null,
  typesOrAll: null,
  daysOrAll: null,
  first: 20,
  page: { first: 20, after: null, keysOnly: false },
}

/** What is asked of a store, in words. */
export interface AskedQuestion {
  readonly name: QuestionName
  readonly words: string
  readonly ask: (store: Questions, asking: Asking) => Promise<unknown>
}

/** Every question of the port, asked of a generated record as a client asks it, in the order of the port. */
export function askedQuestions(record: DocumentaryRecord): readonly AskedQuestion[] {
  const rows = rowsOf(record)
  return QUESTION_NAMES.flatMap((name) =>
    rows[name].map(([words, values]) => ({
      name,
      words,
      ask: (store: Questions, asking: Asking) => askQuestion(store, name, { ...USUALLY, ...values }, asking),
    })),
  )
}

/** For each question one row or more: what it is asked, in words and in arguments of its own. */
type Rows = {
  readonly [Name in QuestionName]: readonly [Row<Name>, ...Row<Name>[]]
}
type Row<Name extends QuestionName> = readonly [
  words: string,
  values: Partial<Pick<Arguments, (typeof EVERY_QUESTION)[Name][number]>>,
]

function rowsOf(record: DocumentaryRecord): Rows {
  const derived = deriveRecord(record, sha256)
  const idsOf = (values: readonly { readonly id: string }[]) => values.slice(0, 20).map(({ id }) => id)
  const entityIds = Array.from({ length: 20 }, (_, index) => `e${index}`)
  const some = Array.from({ length: 500 }, (_, index) => `e${index}`)
  const relationshipIds = idsOf(derived.relationships)
  const pairs = derived.relationships.slice(0, 20).map(({ subjectId, objectId }) => [subjectId, objectId] as const)
  const [hub, otherHub, one, other] = ['hub-0', 'hub-1', 'e1', 'e2']
  const ofHub = { entityIds: [hub] }
  const aboutHub = { aboutIds: [hub] }
  const operations = { kinds: ['OPERATION'], classification: null } as const
  return {
    record: [['the record', {}]],
    entitiesById: [['20 entities', { entityIds }]],
    entitiesByRef: [['3 references', { refs: [hub, 'Hub 1', 'elm unit 4'] }]],
    entities: [
      ['a page', { entityFilter: operations }],
      ['the count of a kind', { entityFilter: operations, page: COUNTING }],
    ],
    namesProposed: [['a name with a slip', { nameText: 'cedra unit 14' }]],
    relationshipsById: [['20', { relationshipIds }]],
    relationshipsOf: [
      ['a page of a hub', ofHub],
      ['a page of a hub on a day', { ...ofHub, view: AS_OF }],
      ['of 20 entities', { entityIds }],
    ],
    neighboursOf: [
      ['20 of a hub', ofHub],
      ['of 20 entities', { entityIds }],
    ],
    relationshipCountsOf: [
      ['of 20 entities', { entityIds }],
      ['of a hub', ofHub],
    ],
    relationshipsBetween: [['of two', { fromId: 'e0', toId: hub, types: ['PART_OF', 'MEMBER_OF'] }]],
    lineageStepsOf: [['20 of a hub', ofHub]],
    relationships: [
      ['a page', {}],
      ['a page within two years', { daysOrAll: TWO_YEARS }],
      ['their count, past 10,000', { page: COUNTING }],
    ],
    relationshipsJoining: [['20 pairs', { pairs }]],
    relationshipsAmong: [['500 entities and a hub', { entityIds: [hub, ...some], first: 1000 }]],
    leastPaths: [
      ['between two', { fromId: one, toId: other, first: 5 }],
      ['from a hub', { fromId: hub, toId: other, first: 5 }],
    ],
    sharedNeighbours: [
      ['of two', { entityIds: [one, other] }],
      ['of a hub and another', { entityIds: [hub, other] }],
      ['of two hubs', { entityIds: [hub, otherHub] }],
    ],
    histogram: [
      ['of one type, by month', { unit: 'MONTH', typesOrAll: ['FUNDED_BY'] }],
      ['of all types, by year', { unit: 'YEAR' }],
    ],
    timelineOf: [
      ['a page of a hub', { ...aboutHub, daysOrUndated: TWO_YEARS }],
      ['a page of the record', { aboutIds: [null], daysOrUndated: TWO_YEARS }],
    ],
    figuresOf: [['of 20 entities', { entityIds }]],
    attributesOf: [['of 20 entities', { entityIds }]],
    existencesOf: [['of 20 entities', { entityIds }]],
    figuresById: [['20', { figureIds: idsOf(derived.figures) }]],
    existencesById: [['20', { existenceIds: idsOf(derived.existences) }]],
    attributesById: [['20', { attributeIds: idsOf(derived.attributes) }]],
    claimsById: [['20', { claimIds: idsOf(record.claims) }]],
    claimsOf: [['of 20 relationships', { groupIds: relationshipIds }]],
    claimsAbout: [['a page of a hub', aboutHub]],
    claimsIn: [['a page of a document', { documentIds: ['d1'] }]],
    claimsFound: [
      ['by three words of one', { claimText: record.claims[7]?.note ?? '' }],
      ['a page by two words', { claimText: 'amber ivy' }],
    ],
    entitiesIn: [['a page of a document', { documentIds: ['d1'] }]],
    documentsOf: [['a page of a hub', ofHub]],
    documentsById: [['2', { documentIds: ['d1', 'd2'] }]],
    partsOf: [['2', { documentIds: ['d1', 'd2'] }]],
    documents: [['a page', {}]],
    documentCounts: [['public by a day', { view: AS_OF }]],
    documentsSpeakingOf: [['of 20 entities', { entityIds }]],
    disagreementsById: [['1 that is not there', { disagreementIds: ['d-nothing'] }]],
    disagreementsOf: [['of 20 relationships', { groupIds: relationshipIds }]],
    disagreementsAbout: [
      ['a page of a hub', aboutHub],
      ['a page of the record', { aboutIds: [null] }],
    ],
    overview: [['the record', {}]],
  }
}
