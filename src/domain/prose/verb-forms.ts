import type { Modality } from '../model/claim.ts'
import type { RelationshipTypeRow, Verb } from '../model/relationship-types.ts'

/** How something is said. */
export interface Voice {
  readonly modality: Modality
  /** Whether it was still to come when it was said. */
  readonly ahead: boolean
}

/** The words between subject and object: "was absorbed into", "were to be funded by". */
export function verbPhrase({ forward, isForeseen }: RelationshipTypeRow, voice: Voice, isPlural: boolean): string {
  return voicedVerb(forward, voice, isPlural, isForeseen)
}

/** The words of a verb in a voice, past tense, of one thing or of several; what is foreseen is no plan. */
export function voicedVerb(verb: Verb, { modality, ahead }: Voice, isPlural: boolean, isForeseen = false): string {
  const was = isPlural ? 'were' : 'was'
  const { past, negated, base } = formsOf(verb, was, isPlural)
  if (modality === 'DENIED') return ahead ? `${was} not going to ${base}` : negated
  if (modality === 'STATED') return past
  return isForeseen ? `would ${base}` : `${was} to ${base}`
}

function formsOf(verb: Verb, was: string, isPlural: boolean) {
  if (!('be' in verb)) return { past: verb.past, negated: `did not ${verb.base}`, base: verb.base }
  const words = isPlural ? (verb.beMany ?? verb.be) : verb.be
  const rest = words === '' ? '' : ` ${words}`
  return { past: `${was}${rest}`, negated: `${was} not${rest}`, base: `be${rest}` }
}
