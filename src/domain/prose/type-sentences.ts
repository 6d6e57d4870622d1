import type { Day } from '../dates/day.ts'
import { parseEdtf } from '../dates/edtf.ts'
import { claimBounds } from '../evidence/bounds.ts'
import { certaintyAt } from '../evidence/certainty.ts'
import { MODALITIES, type Modality } from '../model/claim.ts'
import type { OwnType } from '../model/vocabulary.ts'
import { verbPhrase, voicedVerb } from './verb-forms.ts'
import { wordsOfDay } from './words.ts'

/** The date of the claim that shows what a type makes of time, and the days that it is asked of. */
const DATED = '2020'
const DAYS: readonly Day[] = ['2019-07-01', '2020-07-01', '2021-07-01']

/**
 * What a record's own type says, for whoever wrote it: its sentence in every modality, both ways, between A and B, and of
 * several things where that is said otherwise; then what one claim dated 2020 makes of a day in the year before, in that
 * year and in the year after. A type of which the words seen from the object are not written yet is told without them.
 */
export function typeSentences(type: OwnType, hasInverse = true): readonly string[] {
  const sentence = (modality: Modality, [subject, object]: readonly [string, string], isPlural: boolean) => {
    const voice = { modality, ahead: false }
    const forward = `${subject} ${verbPhrase(type, voice, isPlural)} ${object}`
    if (type.symmetric) return forward
    return hasInverse
      ? `${forward}; ${object} ${voicedVerb(type.backward, voice, isPlural, type.isForeseen)} ${subject}`
      : forward
  }
  const said = MODALITIES.map((modality) => `${modality}: ${sentence(modality, ['A', 'B'], false)}`)
  const isOtherwise = 'be' in type.forward || (!type.symmetric && hasInverse && 'be' in type.backward)
  const ofSeveral = isOtherwise ? [`of several: ${sentence('STATED', ['A and C', 'B and D'], true)}`] : []
  const without = type.symmetric || hasInverse ? [] : ['seen from B: `inverse` is not written']
  return [
    ...said,
    ...ofSeveral,
    ...without,
    `one claim dated ${DATED}: ${DAYS.map((day) => daySentence(type, day)).join('; ')}`,
  ]
}

function daySentence({ aspect }: OwnType, day: Day): string {
  const isMoment = aspect !== 'STATE'
  const bounds = claimBounds(aspect, parseEdtf(DATED), 'STATED', null)
  const certainty = certaintyAt([{ bounds, givesStart: isMoment, givesEnd: isMoment, capped: false }], day)
  return `${wordsOfDay(day)} ${certainty === null ? 'not so' : certainty}`
}
