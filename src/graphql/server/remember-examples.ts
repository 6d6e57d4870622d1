import { withExamples } from '../named-questions/examples.ts'
import type { NamedQuestion } from '../named-questions/named-questions.ts'
import { currentHash, type RememberingStore } from './remember-hash.ts'

/** How long a list of questions waits for examples, in milliseconds. */
const EXAMPLES_TIMEOUT_MS = 1000

/** Gives the questions, ready for the record that the store holds now; as they were written, where it does not answer soon. */
export function rememberExamples(
  questions: readonly NamedQuestion[],
  store: RememberingStore,
): () => Promise<readonly NamedQuestion[]> {
  let ready = { hash: null as string | null, questions }
  return async () => {
    const hash = await currentHash(store)
    if (hash === null) return questions
    if (hash === ready.hash) return ready.questions
    try {
      const asking = { signal: AbortSignal.timeout(EXAMPLES_TIMEOUT_MS), deadlineMs: Date.now() + EXAMPLES_TIMEOUT_MS }
      ready = { hash, questions: await withExamples(questions, store, asking) }
      return ready.questions
    } catch {
      // The question itself tells that the store does not answer.
      return questions
    }
  }
}
