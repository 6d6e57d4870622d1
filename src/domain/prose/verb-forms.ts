import type { Modality } from '../model/claim.ts'
import { type RelationshipType, typeRow, type Verb } from '../model/relationship-types.ts'

/** How something is said: its modality, and who reports it (a name; null where the document says it itself). */
export interface Voice {
  readonly modality: Modality
  readonly reportedBy: string | null
  /** Whether it was still to come when it was said. */
  readonly ahead: boolean
}

/** The words between subject and object: "was absorbed into", "is reported by the Mayor to have been funded by". */
export function verbPhrase(type: RelationshipType, voice: Voice, isPlural: boolean): string {
  return voicedVerb(typeRow(type).forward, voice, isPlural)
}

/** The words of a verb in a voice, past tense, of one thing or of several. */
export function voicedVerb(verb: Verb, { modality, reportedBy, ahead }: Voice, isPlural: boolean): string {
  const forms = formsOf(verb, isPlural)
  const reported = `${isPlural ? 'are' : 'is'} reported by ${reportedBy}`
  if (modality === 'DENIED' && ahead) {
    return reportedBy === null
      ? `${forms.was} not to ${forms.base}`
      : `${reported} not to have been due to ${forms.base}`
  }
  if (reportedBy === null) return { STATED: forms.past, PLANNED: forms.planned, DENIED: forms.negated }[modality]
  const infinitive = {
    STATED: `to ${forms.perfect}`,
    PLANNED: `to have been due to ${forms.base}`,
    DENIED: `not to ${forms.perfect}`,
  }[modality]
  return `${reported} ${infinitive}`
}

function formsOf(verb: Verb, isPlural: boolean) {
  const was = isPlural ? 'were' : 'was'
  if ('be' in verb) {
    const words = isPlural ? (verb.beMany ?? verb.be) : verb.be
    const rest = words === '' ? '' : ` ${words}`
    return {
      was,
      past: `${was}${rest}`,
      negated: `${was} not${rest}`,
      planned: `${was} to be${rest}`,
      base: `be${rest}`,
      perfect: `have been${rest}`,
    }
  }
  return {
    was,
    past: verb.past,
    negated: `did not ${verb.base}`,
    planned: `${was} to ${verb.base}`,
    base: verb.base,
    perfect: `have ${verb.participle}`,
  }
}
