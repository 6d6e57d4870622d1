import { earlierOf, LAST_DAY } from '../dates/day.ts'
import type { Attestation } from '../evidence/attestation.ts'
import { attributesDiffer } from '../evidence/differ.ts'
import { gather } from '../evidence/gather.ts'
import { areOfOneCourse } from '../evidence/succession.ts'
import type { AttributeKind } from '../model/attribute-kind.ts'
import { compareText } from '../text/compare-text.ts'
import { isolated } from '../text/isolate.ts'
import { type Voice, voicedVerb } from './verb-forms.ts'
import { citedDate, periodWords } from './words.ts'

/** A value of an attribute as it stands in a sentence: words in quotes, a date in words, the rest as it is. */
export function attributeValueWords({ form, sentence }: AttributeKind, value: string): string {
  if (form === 'TEXT') return `“${isolated(value)}”`
  if (form !== 'DATE') return isolated(value)
  return sentence === null ? citedDate({ edtf: value, inferred: false }) : periodWords(value)
}

/** That an entity has such a value: by the sentence of the attribute, else by its label. */
export function attributeClause(
  kind: AttributeKind,
  { entity, isPlural }: { readonly entity: string; readonly isPlural: boolean },
  words: string,
  voice: Voice,
): string {
  const { sentence, label } = kind
  if (sentence === null) {
    const verb = { base: `have the ${label}`, past: `had the ${label}`, participle: `had the ${label}` }
    return `${entity} ${voicedVerb(verb, voice, isPlural)} ${words}`
  }
  const frame = { STATED: '', PLANNED: 'it was planned or expected that ', DENIED: 'it is denied that ' }[
    voice.modality
  ]
  const parts = { '{value}': words, '{entity}': entity }
  return `${frame}${sentence.replace(/\{value\}|\{entity\}/g, (slot) => parts[slot === '{value}' ? slot : '{entity}'])}`
}

/** A value that claims give of an attribute, in words. */
export interface ToldValue {
  readonly words: string
  readonly attestations: readonly Attestation[]
  /** Whether it may be of one day with a value told before it: then they are alternatives, and no course. */
  readonly isAlternative: boolean
}

/** The values that claims give of an attribute, those of the earliest days first. */
export function attributeValuesTold(attestations: readonly Attestation[], kind: AttributeKind): readonly ToldValue[] {
  const valued = attestations.flatMap((one) =>
    one.text === null ? [] : [{ one, words: attributeValueWords(kind, one.text) }],
  )
  const byWords = [...gather(valued, ({ words }) => words)]
    .map(([words, ones]) => ({ words, attestations: ones.map(({ one }) => one) }))
    .sort((a, b) => compareText(beginningOf(a.attestations), beginningOf(b.attestations)))
  return byWords.map((value, index) => {
    const before = byWords.slice(0, index).flatMap((other) => other.attestations)
    const isAlternative = value.attestations.some((one) =>
      before.some((other) => attributesDiffer(one, other, kind.form) && !areOfOneCourse(one, other)),
    )
    return { ...value, isAlternative }
  })
}

/** The first day by which one of them certainly was so; of the undated, the last that there is. */
function beginningOf(attestations: readonly Attestation[]): string {
  return attestations.reduce((first, { bounds }) => earlierOf(first, bounds.fromLatest), LAST_DAY)
}
