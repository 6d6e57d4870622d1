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
export function verbPhrase(type: RelationshipType, voice: Voice): string {
  return voicedVerb(typeRow(type).forward, voice)
}

/** The words of a verb in a voice, past tense. */
export function voicedVerb(verb: Verb, { modality, reportedBy, ahead }: Voice): string {
  const forms = formsOf(verb)
  if (modality === 'DENIED' && ahead) {
    return reportedBy === null
      ? `was not to ${forms.base}`
      : `is reported by ${reportedBy} not to have been due to ${forms.base}`
  }
  if (reportedBy === null) return { STATED: forms.past, PLANNED: forms.planned, DENIED: forms.negated }[modality]
  const infinitive = {
    STATED: `to ${forms.perfect}`,
    PLANNED: `to have been due to ${forms.base}`,
    DENIED: `not to ${forms.perfect}`,
  }[modality]
  return `is reported by ${reportedBy} ${infinitive}`
}

function formsOf(verb: Verb) {
  if ('be' in verb) {
    return {
      past: `was ${verb.be}`,
      negated: `was not ${verb.be}`,
      planned: `was to be ${verb.be}`,
      base: `be ${verb.be}`,
      perfect: `have been ${verb.be}`,
    }
  }
  return {
    past: verb.past,
    negated: `did not ${verb.base}`,
    planned: `was to ${verb.base}`,
    base: verb.base,
    perfect: `have ${verb.participle}`,
  }
}
