import type { Vocabulary } from '../../domain/model/vocabulary.ts'
import {
  ABOUT_NOBODY,
  type Arguments,
  askQuestion,
  EVERY_QUESTION,
  QUESTION_NAMES,
  type Questions,
} from '../every-question.ts'
import type { Asking } from '../store.ts'

/** How long Neo4j may take to plan every statement for the first time, in milliseconds. */
const PATIENCE_MS = 120_000

/**
 * Asks every question once about nobody, in the types of a vocabulary, so that Neo4j has planned each statement before anybody waits for it: a
 * server that has just started takes seconds for the longer ones. A statement has one plan, whatever is asked; one that asks of
 * a View may have several readings, and is asked in the plain View, there by a type too, and in one that leaves something out; who
 * is meant also with a page.
 */
export async function warmUp(store: Questions, vocabulary: Vocabulary): Promise<void> {
  const deadlineMs = Date.now() + PATIENCE_MS
  const asking: Asking = { signal: AbortSignal.timeout(PATIENCE_MS), deadlineMs, vocabulary }
  for (const name of QUESTION_NAMES) {
    await askQuestion(store, name, ABOUT_NOBODY, asking)
    const kinds: readonly string[] = EVERY_QUESTION[name]
    if (kinds.includes('view')) await askQuestion(store, name, IN_A_VIEW, asking)
    if (kinds.includes('filter') || kinds.includes('sidedFilter')) await askQuestion(store, name, BY_A_TYPE, asking)
  }
  const { sidedFilter: filter, view, page } = ABOUT_NOBODY
  await store.entitiesByRef(ABOUT_NOBODY.refs, { ...asking, ahead: { filter, view, page, claims: 1, take() {} } })
}

const BY_A_TYPE: Arguments = {
  ...ABOUT_NOBODY,
  filter: { ...ABOUT_NOBODY.filter, types: ABOUT_NOBODY.types },
  sidedFilter: { ...ABOUT_NOBODY.sidedFilter, types: ABOUT_NOBODY.types },
}

const IN_A_VIEW: Arguments = { ...ABOUT_NOBODY, view: { ...ABOUT_NOBODY.view, reported: false } }
