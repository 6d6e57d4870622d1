import { withExamples } from '../named-questions/examples.ts'
import type { NamedQuestion } from '../named-questions/named-questions.ts'
import { currentHash, type RememberingStore } from './remember-hash.ts'
import { unlessHanging } from './unless-hanging.ts'

/** How long a list of questions waits for examples, in milliseconds. */
const EXAMPLES_TIMEOUT_MS = 1000

/**
 * Gives the questions, ready for the record that the store holds now; as they were written, where it does not answer soon,
 * or by a deadline that comes sooner.
 */
export function rememberExamples(
  questions: readonly NamedQuestion[],
  store: RememberingStore,
): (deadlineMs: number) => Promise<readonly NamedQuestion[]> {
  let ready = { hash: null as string | null, questions }
  return async (deadlineMs) => {
    const hash = await currentHash(store)
    if (hash === null) return questions
    if (hash === ready.hash) return ready.questions
    try {
      const patienceMs = Math.max(0, Math.min(EXAMPLES_TIMEOUT_MS, deadlineMs - Date.now()))
      const asking = { signal: AbortSignal.timeout(patienceMs), deadlineMs: Date.now() + patienceMs }
      // What the hash was told with.
      const examples = store.lastHeader()?.examples ?? []
      ready = { hash, questions: await unlessHanging(withExamples(questions, examples, store, asking), asking) }
      return ready.questions
    } catch {
      // The question itself tells that the store does not answer.
      return questions
    }
  }
}
