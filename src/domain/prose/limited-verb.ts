import type { Verb } from '../model/relationship-types.ts'
import { fold } from '../text/fold.ts'
import { isLimiting } from '../text/limiting-words.ts'

/**
 * The verb of a type with the words that limit what follows it, where the verbs of all its claims end in them: documents that
 * "target organised" and "tackle organised" crime tell in other verbs what was aimed at organised crime. `verbs`: the claims'
 * own; null where one has none.
 */
export function limitedVerb(verb: Verb, verbs: readonly (string | null)[]): Verb {
  const limits = new Set(verbs.map((one) => limitAtEnd(one ?? '')))
  const [limit = ''] = limits
  if (limits.size !== 1 || limit === '') return verb
  if ('be' in verb) {
    const many = verb.beMany === undefined ? {} : { beMany: `${verb.beMany} ${limit}` }
    return { be: `${verb.be} ${limit}`, ...many }
  }
  const { base, past, participle } = verb
  return { base: `${base} ${limit}`, past: `${past} ${limit}`, participle: `${participle} ${limit}` }
}

/** The limiting words in which a verb ends: "organised" of "tackle and disrupt organised"; empty for none. */
function limitAtEnd(verb: string): string {
  const words = verb.split(' ')
  const others = words.findLastIndex((word) => !isLimiting(fold(word)))
  return words.slice(others + 1).join(' ')
}
