import { describe, expect, it } from 'vitest'
import { PLAIN_VIEW } from '../../../src/domain/evidence/view.ts'
import { type Asking, MAX_AMONG, MAX_IDS, MAX_SHARING, type Store } from '../../../src/store/store.ts'
import { asking, EVERY, type OpenedStore } from './told.ts'

type Ask = (store: Store, ids: readonly string[], asking: Asking) => Promise<unknown>

const PAGE = { first: 10, after: null, keysOnly: false }
const NO_FILTER = { kinds: null, classification: null }

/** The questions that take many ids. */
const OF_MANY: readonly (readonly [keyof Store, Ask])[] = [
  ['entitiesById', (store, ids, asked) => store.entitiesById(ids, asked)],
  ['entitiesByRef', (store, ids, asked) => store.entitiesByRef(ids, asked)],
  ['relationshipsById', (store, ids, asked) => store.relationshipsById(ids, asked)],
  ['relationshipsOf', (store, ids, asked) => store.relationshipsOf(ids, EVERY, PLAIN_VIEW, PAGE, asked)],
  ['relationshipCountsOf', (store, ids, asked) => store.relationshipCountsOf(ids, EVERY, PLAIN_VIEW, asked)],
  ['lineageStepsOf', (store, ids, asked) => store.lineageStepsOf(ids, 'IN', PLAIN_VIEW, 10, asked)],
  [
    'relationshipsJoining',
    (store, ids, asked) => {
      const pairs = ids.map((id) => [id, 'dune'] as const)
      return store.relationshipsJoining(pairs, EVERY, PLAIN_VIEW, 10, asked)
    },
  ],
  ['timelineOf', (store, ids, asked) => store.timelineOf(ids, 'UNDATED', PLAIN_VIEW, PAGE, asked)],
  ['figuresOf', (store, ids, asked) => store.figuresOf(ids, null, PLAIN_VIEW, PAGE, asked)],
  ['existencesOf', (store, ids, asked) => store.existencesOf(ids, asked)],
  ['figuresById', (store, ids, asked) => store.figuresById(ids, asked)],
  ['existencesById', (store, ids, asked) => store.existencesById(ids, asked)],
  ['claimsById', (store, ids, asked) => store.claimsById(ids, asked)],
  ['claimsOf', (store, ids, asked) => store.claimsOf(ids, PLAIN_VIEW, 10, asked)],
  ['claimsAbout', (store, ids, asked) => store.claimsAbout(ids, PLAIN_VIEW, PAGE, asked)],
  ['claimsIn', (store, ids, asked) => store.claimsIn(ids, PAGE, asked)],
  ['claimsFound', (store, ids, asked) => store.claimsFound('stands', ids, null, PAGE, asked)],
  ['entitiesIn', (store, ids, asked) => store.entitiesIn(ids, null, PAGE, asked)],
  ['documentsOf', (store, ids, asked) => store.documentsOf(ids, PAGE, asked)],
  ['documentsById', (store, ids, asked) => store.documentsById(ids, asked)],
  ['documentsSpeakingOf', (store, ids, asked) => store.documentsSpeakingOf(ids, PLAIN_VIEW, [], 10, asked)],
  ['disagreementsById', (store, ids, asked) => store.disagreementsById(ids, asked)],
  ['disagreementsOf', (store, ids, asked) => store.disagreementsOf(ids, PLAIN_VIEW, asked)],
  ['disagreementsAbout', (store, ids, asked) => store.disagreementsAbout(ids, null, PLAIN_VIEW, PAGE, asked)],
]

/** The questions that take more ids, or fewer, and how many. */
const OF_SO_MANY: readonly (readonly [keyof Store, Ask, number])[] = [
  ['relationshipsAmong', (store, ids, asked) => store.relationshipsAmong(ids, EVERY, PLAIN_VIEW, 10, asked), MAX_AMONG],
  ['sharedNeighbours', (store, ids, asked) => store.sharedNeighbours(ids, EVERY, PLAIN_VIEW, PAGE, asked), MAX_SHARING],
]

const OTHERS: readonly (readonly [keyof Store, Ask])[] = [
  ['record', (store, _, asked) => store.record(asked)],
  ['entities', (store, _, asked) => store.entities(NO_FILTER, PAGE, asked)],
  ['namesProposed', (store, _, asked) => store.namesProposed('cedar', null, asked)],
  ['relationshipsBetween', (store, _, asked) => store.relationshipsBetween('cedar', 'dune', ['PART_OF'], asked)],
  ['relationships', (store, _, asked) => store.relationships(EVERY, null, PLAIN_VIEW, PAGE, asked)],
  ['leastPaths', (store, _, asked) => store.leastPaths('amber', 'elm', EVERY, PLAIN_VIEW, 10, asked)],
  ['histogram', (store, _, asked) => store.histogram('YEAR', null, PLAIN_VIEW, asked)],
  ['documents', (store, _, asked) => store.documents(PAGE, asked)],
  ['documentCounts', (store, _, asked) => store.documentCounts(PLAIN_VIEW, asked)],
  ['overview', (store, _, asked) => store.overview(asked)],
]

const ALL = [...OF_MANY, ...OF_SO_MANY.map(([name, ask]) => [name, ask] as const), ...OTHERS]

/** What every store does with a question that comes too late, or asks about too much. */
export function limitsContract(store: OpenedStore): void {
  it('every question of the port is asked here', () => {
    const questions = Object.keys(store()).filter((name) => name !== 'close')
    expect(ALL.map(([name]) => name).sort()).toEqual(questions.sort())
  })

  describe.each(ALL)('%s', (_, ask) => {
    it('fails with TIMED_OUT once its deadline has passed', async () => {
      const late = { ...asking(), deadlineMs: Date.now() - 1 }
      await expect(ask(store(), ['cedar'], late)).rejects.toMatchObject({ name: 'Failure', code: 'TIMED_OUT' })
    })

    it('fails with TIMED_OUT once its signal is aborted', async () => {
      const aborted = { ...asking(), signal: AbortSignal.abort() }
      await expect(ask(store(), ['cedar'], aborted)).rejects.toMatchObject({ name: 'Failure', code: 'TIMED_OUT' })
    })
  })

  describe.each([...OF_MANY.map(([name, ask]) => [name, ask, MAX_IDS] as const), ...OF_SO_MANY])(
    '%s',
    (_, ask, maxIds) => {
      it('takes as many ids as may be asked about, and not one more', async () => {
        const most = Array.from({ length: maxIds }, (_, index) => `nobody-${index}`)
        await expect(ask(store(), most, asking())).resolves.toBeDefined()
        await expect(ask(store(), [...most, 'cedar'], asking())).rejects.toThrow()
      })
    },
  )
}
