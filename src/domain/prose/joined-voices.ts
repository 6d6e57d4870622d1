import type { CitedPart, CitedSentence } from './prose.ts'
import type { NameOf } from './sentence.ts'
import { citedPart, citedWords, withPart } from './sentence-parts.ts'
import type { ToldVoice } from './told-voices.ts'
import { possessive } from './words.ts'

/** One voice with the parts of its sentence: its core, then its dates and details. */
export interface VoicedParts {
  readonly told: ToldVoice
  readonly parts: readonly CitedPart[]
}

/** The sentence of one voice, with who says so behind what he says. */
export function voicedSentence({ told, parts }: VoicedParts, aboutId: string, nameOf: NameOf): CitedSentence {
  const sentence = citedWords(parts, told.attestations)
  const { speakerId, attestations } = told
  if (speakerId === null) return sentence
  const words =
    speakerId === aboutId ? `, by ${possessive(nameOf(speakerId))} own account` : `, ${saidBy(speakerId, nameOf)}`
  return withPart(sentence, citedPart(words, attestations))
}

/**
 * One fact told once, whoever tells it: where several voices of one modality say it, the core is told by the first, and
 * behind it what each other adds, or that it says so too. Other modalities are sentences of their own.
 */
export function joinVoices(voices: readonly VoicedParts[], aboutId: string, nameOf: NameOf): readonly CitedSentence[] {
  const joined: { readonly first: VoicedParts; sentence: CitedSentence }[] = []
  for (const one of voices) {
    const known = joined.find(({ first }) => saysTheSame(first, one))
    if (known === undefined) joined.push({ first: one, sentence: voicedSentence(one, aboutId, nameOf) })
    else known.sentence = alsoTold(known.sentence, known.first, one, nameOf)
  }
  return joined.map(({ sentence }) => sentence)
}

function saysTheSame(first: VoicedParts, other: VoicedParts): boolean {
  return (
    first.told.voice.modality === other.told.voice.modality &&
    first.told.voice.ahead === other.told.voice.ahead &&
    first.told.deniesPlan === other.told.deniesPlan &&
    first.parts[0]?.text === other.parts[0]?.text &&
    // Words of doubt belong to the whole of what they doubt.
    [first, other].every(({ told }) => told.attestations.every(({ hedge }) => hedge === null)) &&
    // The speaker of the first is told behind it all, where no other's words may follow.
    other.told.speakerId !== null
  )
}

/**
 * A sentence, behind it what another says beyond it: "; with £5 for the team, the Mayor said", "; the Mayor said so too"; a date
 * alone as that of the same verb: "; in March 2007, by the Mayor’s account".
 */
function alsoTold(sentence: CitedSentence, first: VoicedParts, { told, parts }: VoicedParts, nameOf: NameOf) {
  const { speakerId, attestations } = told
  if (speakerId === null) return sentence
  const said = first.parts.map(({ text }) => text.trim())
  const added = parts.slice(1).filter(({ text }) => !said.includes(text.trim()))
  if (added.length === 0) return withPart(sentence, citedPart(`; ${saidBy(speakerId, nameOf)} so too`, attestations))
  const words = added
    .map(({ text }) => text)
    .join('')
    .replace(/^[,;]?\s*/, '')
    .replace(/^\((“[^”]*”)\)/, '$1')
  // A date alone is no sentence, nor may it be taken for that of what stands between the verb and it.
  const isDate = /^(?:on|in|by|between|from|as of|some time) /.test(words)
  return withPart(
    sentence,
    citedPart(`; ${words}, ${isDate ? accountOf(speakerId, nameOf) : saidBy(speakerId, nameOf)}`, attestations),
  )
}

/** "by the Mayor’s account"; of a meeting, which gives none, "as was said at the meeting". */
function accountOf(speakerId: string, nameOf: NameOf): string {
  const name = nameOf(speakerId)
  return nameOf.kindOf?.(speakerId) === 'EVENT' ? `as was said at ${name}` : `by ${possessive(name)} account`
}

/** "the Mayor said"; of a meeting, which says nothing, "it was said at the meeting". */
function saidBy(speakerId: string, nameOf: NameOf): string {
  const name = nameOf(speakerId)
  return nameOf.kindOf?.(speakerId) === 'EVENT' ? `it was said at ${name}` : `${name} said`
}
