import { PLAIN_VIEW } from '../../domain/evidence/view.ts'
import type { Asking, Store } from '../store.ts'

/** How long Neo4j may take to plan every statement for the first time, in milliseconds. */
const PATIENCE_MS = 120_000

/** An id that nothing has. */
const NOBODY = ['-']

/**
 * Asks every question once about nobody, so that Neo4j has planned each statement before anybody waits for it: a
 * server that has just started takes seconds for the longer ones. A statement has one plan, whatever is asked.
 */
export async function warmUp(store: Omit<Store, 'record' | 'close'>): Promise<void> {
  const asking: Asking = { signal: AbortSignal.timeout(PATIENCE_MS), deadlineMs: Date.now() + PATIENCE_MS }
  const page = { first: 1, after: null, keysOnly: false }
  const always = { from: null, until: null }
  const filter = { types: null, otherKinds: null, direction: 'BOTH' } as const
  await store.entitiesByRef(NOBODY, asking)
  await store.relationshipsOf(NOBODY, filter, PLAIN_VIEW, page, asking)
  await store.lineageStepsOf(NOBODY, 'IN', PLAIN_VIEW, 1, asking)
  await store.relationshipCountsOf(NOBODY, filter, PLAIN_VIEW, asking)
  await store.relationshipsBetween('-', '-', ['OTHER'], asking)
  await store.relationships(filter, always, PLAIN_VIEW, page, asking)
  await store.relationshipsJoining([['-', '-']], filter, PLAIN_VIEW, 1, asking)
  await store.relationshipsAmong(NOBODY, filter, PLAIN_VIEW, 1, asking)
  await store.leastPaths('-', '-', filter, PLAIN_VIEW, 1, asking)
  await store.sharedNeighbours(NOBODY, filter, PLAIN_VIEW, page, asking)
  await store.histogram('YEAR', [], PLAIN_VIEW, asking)
  await store.timelineOf(NOBODY, always, PLAIN_VIEW, page, asking)
  await store.figuresOf(NOBODY, null, PLAIN_VIEW, page, asking)
  await store.existencesOf(NOBODY, asking)
  await store.claimsOf(NOBODY, PLAIN_VIEW, 1, asking)
  await store.claimsAbout(NOBODY, PLAIN_VIEW, page, asking)
  await store.claimsIn(NOBODY, page, asking)
  await store.claimsFound('-', null, null, page, asking)
  await store.entitiesIn(NOBODY, null, page, asking)
  await store.documentsOf(NOBODY, page, asking)
  await store.disagreementsAbout(NOBODY, null, PLAIN_VIEW, page, asking)
  await store.disagreementsOf(NOBODY, PLAIN_VIEW, asking)
  await store.documentCounts(PLAIN_VIEW, asking)
  await store.documentsSpeakingOf(NOBODY, PLAIN_VIEW, [], 1, asking)
  await store.entitiesById(NOBODY, asking)
  await store.documentsById(NOBODY, asking)
  await store.claimsById(NOBODY, asking)
  await store.relationshipsById(NOBODY, asking)
  await store.figuresById(NOBODY, asking)
  await store.existencesById(NOBODY, asking)
  await store.disagreementsById(NOBODY, asking)
  await store.namesProposed('-', null, asking)
  await store.entities({ kinds: null, classification: null }, page, asking)
  await store.documents(page, asking)
  await store.overview(asking)
}
