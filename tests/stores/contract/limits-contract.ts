import { describe, expect, it } from 'vitest'
import { PLAIN_VIEW } from '../../../src/domain/view.ts'
import { type Asking, MAX_IDS, type Store } from '../../../src/store/store.ts'
import { asking, EVERY, type OpenedStore } from './told.ts'

type Ask = (store: Store, ids: readonly string[], asking: Asking) => Promise<unknown>

const PAGE = { first: 10, after: null }
const NO_FILTER = { kinds: null, classification: null }

/** The questions that take many ids. */
const OF_MANY: readonly (readonly [keyof Store, Ask])[] = [
  ['entitiesById', (store, ids, asked) => store.entitiesById(ids, asked)],
  ['entitiesByRef', (store, ids, asked) => store.entitiesByRef(ids, asked)],
  ['relationshipsById', (store, ids, asked) => store.relationshipsById(ids, asked)],
  ['relationshipsOf', (store, ids, asked) => store.relationshipsOf(ids, EVERY, PLAIN_VIEW, PAGE, asked)],
  ['relationshipCountsOf', (store, ids, asked) => store.relationshipCountsOf(ids, EVERY, PLAIN_VIEW, asked)],
  ['lineageStepsOf', (store, ids, asked) => store.lineageStepsOf(ids, 'IN', PLAIN_VIEW, 10, asked)],
  ['figuresById', (store, ids, asked) => store.figuresById(ids, asked)],
  ['existencesById', (store, ids, asked) => store.existencesById(ids, asked)],
  ['claimsById', (store, ids, asked) => store.claimsById(ids, asked)],
  ['claimsOf', (store, ids, asked) => store.claimsOf(ids, PLAIN_VIEW, 10, asked)],
  ['documentsById', (store, ids, asked) => store.documentsById(ids, asked)],
  ['documentsSpeakingOf', (store, ids, asked) => store.documentsSpeakingOf(ids, PLAIN_VIEW, [], 10, asked)],
  ['disagreementsById', (store, ids, asked) => store.disagreementsById(ids, asked)],
  ['disagreementsOf', (store, ids, asked) => store.disagreementsOf(ids, PLAIN_VIEW, asked)],
]

const OTHERS: readonly (readonly [keyof Store, Ask])[] = [
  ['record', (store, _, asked) => store.record(asked)],
  ['entities', (store, _, asked) => store.entities(NO_FILTER, PAGE, asked)],
  ['entityCount', (store, _, asked) => store.entityCount(NO_FILTER, asked)],
  ['namesProposed', (store, _, asked) => store.namesProposed('cedar', null, asked)],
  ['relationshipsBetween', (store, _, asked) => store.relationshipsBetween('cedar', 'dune', ['PART_OF'], asked)],
  ['documents', (store, _, asked) => store.documents(PAGE, asked)],
  ['documentCounts', (store, _, asked) => store.documentCounts(PLAIN_VIEW, asked)],
  ['overview', (store, _, asked) => store.overview(asked)],
]

const ALL = [...OF_MANY, ...OTHERS]

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

  describe.each(OF_MANY)('%s', (_, ask) => {
    it('takes as many ids as may be asked about, and not one more', async () => {
      const most = Array.from({ length: MAX_IDS }, (_, index) => `nobody-${index}`)
      await expect(ask(store(), most, asking())).resolves.toBeDefined()
      await expect(ask(store(), [...most, 'cedar'], asking())).rejects.toThrow()
    })
  })
}
