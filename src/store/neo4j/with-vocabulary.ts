import { type Vocabulary, vocabularyWith } from '../../domain/model/vocabulary.ts'
import { sha256 } from '../../sha256.ts'
import { QUESTION_NAMES, type Questions } from '../every-question.ts'
import type { Asking, RecordHeader } from '../store.ts'

/** How many vocabularies are kept: that of the record, and that of the one before, of which requests are under way. */
const MOST_KEPT = 2

/** Makes the vocabulary of a record, the same value each time; the last two are kept. */
export function keepVocabularies(): (header: RecordHeader) => Vocabulary {
  const kept = new Map<string, Vocabulary>()
  return ({ vocabulary: digest, types, attributes }) => {
    const known = kept.get(digest) ?? vocabularyWith({ types, attributes }, sha256)
    kept.delete(digest)
    kept.set(digest, known)
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest)
    return known
  }
}

/** The same questions, each asked with the vocabulary of the record that is there where it is asked with none. */
export function withVocabulary(
  questions: Questions,
  vocabularyNow: (asking: Asking) => Promise<Vocabulary>,
): Questions {
  const asked = QUESTION_NAMES.map((name) => {
    const ask = async (...given: readonly unknown[]) => {
      // The last that every question takes.
      const asking = given.at(-1) as Asking
      const vocabulary = asking.vocabulary ?? (await vocabularyNow(asking))
      return Reflect.apply(questions[name], questions, [...given.slice(0, -1), { ...asking, vocabulary }])
    }
    return [name, ask]
  })
  // As many questions, each taking what it took.
  return Object.fromEntries(asked) as Questions
}
