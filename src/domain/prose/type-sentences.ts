import type { Day } from '../dates/day.ts'
import { parseEdtf } from '../dates/edtf.ts'
import { claimBounds } from '../evidence/bounds.ts'
import { certaintyAt } from '../evidence/certainty.ts'
import { MODALITIES } from '../model/claim.ts'
import type { OwnType } from '../model/vocabulary.ts'
import { verbPhrase, voicedVerb } from './verb-forms.ts'
import { wordsOfDay } from './words.ts'

/** The date of the claim that shows what a type makes of time, and the days that it is asked of. */
const DATED = '2020'
const DAYS: readonly Day[] = ['2019-07-01', '2020-07-01', '2021-07-01']

/**
 * What a record's own type says, for whoever wrote it: its sentence in every modality, both ways, between A and B; then
 * what one claim dated 2020 makes of a day in the year before, in that year and in the year after.
 */
export function typeSentences(type: OwnType): readonly string[] {
  const said = MODALITIES.map((modality) => {
    const voice = { modality, ahead: false }
    const back = type.symmetric ? '' : `; B ${voicedVerb(type.backward, voice, false)} A`
    return `${modality}: A ${verbPhrase(type, voice, false)} B${back}`
  })
  return [...said, `one claim dated ${DATED}: ${DAYS.map((day) => daySentence(type, day)).join('; ')}`]
}

function daySentence({ aspect }: OwnType, day: Day): string {
  const isMoment = aspect !== 'STATE'
  const bounds = claimBounds(aspect, parseEdtf(DATED), 'STATED', null)
  const certainty = certaintyAt([{ bounds, givesStart: isMoment, givesEnd: isMoment, capped: false }], day)
  return `${wordsOfDay(day)} ${certainty === null ? 'not so' : certainty}`
}
