import type { Attestation } from '../evidence/attestation.ts'
import type { AttributeKind } from '../model/attribute-kind.ts'
import type { CitedPart } from './prose.ts'
import { citedPart } from './sentence-parts.ts'
import { type Voice, voicedVerb } from './verb-forms.ts'
import { citedDate, periodWords } from './words.ts'

/** A value of an attribute as it stands in a sentence: words in quotes, a date in words, the rest as it is. */
export function attributeValueWords({ form, sentence }: AttributeKind, value: string): string {
  if (form === 'TEXT') return `“${value}”`
  if (form !== 'DATE') return value
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

/** The values that claims give of an attribute, each with its own notes; those after the first stand behind "or". */
export function textsTold(
  attestations: readonly Attestation[],
  kind: AttributeKind,
  tell: (words: string) => string,
): readonly CitedPart[] {
  const byWords = new Map<string, Attestation[]>()
  for (const one of attestations) {
    if (one.text === null) continue
    const words = attributeValueWords(kind, one.text)
    const known = byWords.get(words)
    if (known === undefined) byWords.set(words, [one])
    else known.push(one)
  }
  return [...byWords].map(([words, ones], index) => citedPart(index === 0 ? tell(words) : `, or ${words}`, ones))
}
