import { LINEAGE_TYPES } from '../../domain/relationship-types.ts'
import { PLAIN_VIEW, type View } from '../../domain/view.ts'
import type { Asking, Store } from '../store.ts'

/** How long Neo4j may take to plan every statement for the first time, in milliseconds. */
const PATIENCE_MS = 120_000

/** An id that nothing has. */
const NOBODY = ['-']

/**
 * Asks every question once about nobody, so that Neo4j has planned each statement before anybody waits for it: a
 * server that has just started takes seconds for the longer ones. Null and text make two plans of one statement.
 */
export async function warmUp(store: Omit<Store, 'record' | 'close'>): Promise<void> {
  const asking: Asking = { signal: AbortSignal.timeout(PATIENCE_MS), deadlineMs: Date.now() + PATIENCE_MS }
  const page = { first: 1, after: null }
  const dated: View = { ...PLAIN_VIEW, asOf: '2000-01-01' }
  const lens: View = { ...PLAIN_VIEW, documents: NOBODY }
  await store.entitiesByRef(NOBODY, asking)
  await store.entitiesById(NOBODY, asking)
  await store.documentsById(NOBODY, asking)
  await store.claimsById(NOBODY, asking)
  await store.relationshipsById(NOBODY, asking)
  await store.figuresById(NOBODY, asking)
  await store.existencesById(NOBODY, asking)
  await store.disagreementsById(NOBODY, asking)
  for (const view of [PLAIN_VIEW, dated, lens]) {
    await store.lineageStepsOf(NOBODY, 'IN', view, 1, asking)
    await store.claimsOf(NOBODY, view, 1, asking)
    await store.disagreementsOf(NOBODY, view, asking)
    await store.documentCounts(view, asking)
    await store.documentsSpeakingOf(NOBODY, view, [], 1, asking)
    for (const types of [null, LINEAGE_TYPES]) {
      const filter = { types, otherKinds: null, direction: 'BOTH' as const }
      await store.relationshipsOf(NOBODY, filter, view, page, asking)
      await store.relationshipCountsOf(NOBODY, filter, view, asking)
    }
  }
  await store.relationshipsBetween('-', '-', LINEAGE_TYPES, asking)
  await store.namesProposed('-', null, asking)
  await store.entities({ kinds: null, classification: null }, page, asking)
  await store.entityCount({ kinds: null, classification: null }, asking)
  await store.documents(page, asking)
  await store.overview(asking)
}
