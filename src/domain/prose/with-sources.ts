import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { dateBesideTitle } from './document-date.ts'
import { ownLeadOf } from './document-lead.ts'
import type { CitedSentence } from './prose.ts'
import { writtenBehind } from './quotation-words.ts'
import type { NameOf } from './sentence.ts'
import { actDateWords, capitalise, listWords } from './words.ts'

/** A claim that a sentence cites, and its document. */
export interface SourcedClaim {
  readonly claim: Pick<Claim, 'when' | 'accordingToId' | 'content' | 'subjectId'>
  readonly document: Document
}

/**
 * Sentences, those that are to be sourced behind who wrote so, and when, where their claims have no day and are of one
 * document in its own words: once for those of one document that follow each other in a paragraph. What follows them there
 * from several documents, or from another, is said to be: who wrote the one did not write the other.
 */
export function withSources(
  sentences: readonly CitedSentence[],
  claimOf: (claimId: string) => SourcedClaim | undefined,
  nameOf: NameOf,
): readonly CitedSentence[] {
  let last: string | null = null
  let lastSide: string | null = null
  const disputed = new Set(sentences.flatMap(({ disputes = [] }) => disputes))
  return sentences.map((given) => {
    const sentence = withVoices(given, claimOf, nameOf)
    const claims = citedIn(sentence, claimOf)
    // What is quoted has its own voice before it.
    const hasVoice = sentence.isQuotation === true || sentence.isPosition === 'NAMED' || sentence.isAttributed === true
    const documents =
      hasVoice || sentence.claimIds.every((id) => claimOf(id)?.claim.content.form === 'REMARK') ? [] : eachOnce(claims)
    const before = sentence.begins === undefined ? last : null
    const others = before === null ? [] : documents.filter((one) => one.id !== before)
    const isOfSide = sentence.isPosition === 'UNNAMED' || idsIn(sentence).some((id) => disputed.has(id))
    const side = hasVoice || !isOfSide ? null : sideOf(claims)
    const isSame = side !== null && side.id === lastSide && sentence.begins === undefined
    lastSide = side?.id ?? null
    if (side !== null) {
      last = null
      // What follows may be another's word: it has its own name.
      const { about: _, ...rest } = sentence
      return {
        ...rest,
        sentence: `${isSame ? 'By the same account' : sideWords(side, nameOf)}, ${withinSentence(sentence, claims, nameOf)}`,
      }
    }
    const source = sentence.isSourced === true ? sourceOf(claims) : null
    const [first = null] = documents.length === 1 ? documents : []
    const told = source ?? (others.length > 0 ? first : null)
    last = told?.id ?? (others.length > 0 || documents.length === 0 ? null : before)
    if (told !== null && told.id !== before) return behind(sourceWords(told, nameOf), sentence)
    return others.length > 0 ? behind('As several documents have it', sentence) : sentence
  })
}

/** A sentence with each document named behind what is its word among those of others. */
function withVoices(
  sentence: CitedSentence,
  claimOf: (claimId: string) => SourcedClaim | undefined,
  nameOf: NameOf,
): CitedSentence {
  const { details = [] } = sentence
  if (!details.some(({ isVoiced }) => isVoiced === true)) return sentence
  return {
    ...sentence,
    details: details.map((part) => {
      const [document, ...others] = part.isVoiced === true ? eachOnce(part.claimIds.map(claimOf)) : []
      if (document === undefined || others.length > 0) return part
      const { authorIds, title } = document
      const said = authorIds.length === 0 ? `“${title}” says` : `${listWords(authorIds.map(nameOf))} wrote`
      return { ...part, text: `${part.text}, ${said}` }
    }),
  }
}

function behind(words: string, sentence: CitedSentence): CitedSentence {
  return { ...sentence, sentence: `${words}: ${sentence.sentence}` }
}

/** The claims that a sentence cites, its details' among them, in order; undefined for one that is not known. */
function citedIn(
  sentence: CitedSentence,
  claimOf: (claimId: string) => SourcedClaim | undefined,
): readonly (SourcedClaim | undefined)[] {
  return idsIn(sentence).map(claimOf)
}

function idsIn({ claimIds, details = [] }: CitedSentence): readonly string[] {
  return [...claimIds, ...details.flatMap((one) => one.claimIds)]
}

/** The documents of claims, each once. */
function eachOnce(claims: readonly (SourcedClaim | undefined)[]): readonly Document[] {
  const known = claims.flatMap((one) => (one === undefined ? [] : [one.document]))
  return [...new Map(known.map((document) => [document.id, document])).values()]
}

/** The one document in whose own words a sentence tells what has no day; null for none such. */
function sourceOf(claims: readonly (SourcedClaim | undefined)[]): Document | null {
  const [first] = claims
  const isOwn = (one: SourcedClaim | undefined) =>
    one !== undefined &&
    one.document.id === first?.document.id &&
    one.claim.when === null &&
    one.claim.accordingToId === null &&
    one.claim.content.form !== 'REMARK'
  return claims.every(isOwn) ? (first?.document ?? null) : null
}

/** A sentence as it stands behind other words: what is no name loses its capital, and a name that which it has none of within one. */
function withinSentence(
  { sentence }: CitedSentence,
  claims: readonly (SourcedClaim | undefined)[],
  nameOf: NameOf,
): string {
  const names = claims.flatMap((one) => one?.claim.subjectId ?? []).map(nameOf)
  const name = names.find((one) => sentence.startsWith(capitalise(one)))
  if (name !== undefined) return `${name}${sentence.slice(name.length)}`
  return sentence.replace(/^(?:An?|At|By|For|From|In|Its?|No|On|Over|The|They|Their|This)\b/, (word) =>
    word.toLowerCase(),
  )
}

/** The one document that a sentence tells a side of in its own words; null where several do, or somebody speaks in it. */
function sideOf(claims: readonly (SourcedClaim | undefined)[]): Document | null {
  const documents = eachOnce(claims)
  const [document = null] = documents
  if (document === null || documents.length > 1) return null
  // What its author does in it needs no other word that he says so, and a remark has whose it is before it.
  const isSpoken = ({ claim: { accordingToId, subjectId, content } }: SourcedClaim) =>
    accordingToId !== null ||
    content.form === 'REMARK' ||
    (subjectId !== null && document.authorIds.includes(subjectId))
  return claims.some((one) => one !== undefined && isSpoken(one)) ? null : document
}

/** The same of what another document contradicts: "By what Alan Campbell wrote on 20 January 2010", "By “The river”". */
function sideWords(document: Document, nameOf: NameOf): string {
  if (document.authorIds.length === 0) return `By “${document.title}”`
  return sourceWords(document, nameOf).replace(/^As /, 'By what ')
}

/** "As Alan Campbell wrote on 20 January 2010", "As “The river” has it (in 2012)". */
function sourceWords(document: Document, nameOf: NameOf): string {
  const { title, authorIds, written, published } = document
  const date = written ?? published
  if (authorIds.length > 0) {
    return `As ${listWords(authorIds.map(nameOf))} wrote${date === null ? '' : ` ${actDateWords({ ...date, atWriting: false }).replace(/^some time /, '')}`}`
  }
  const lead = ownLeadOf(document)
  if (lead !== null) return `As ${lead}${writtenBehind(document)}`
  const dated = dateBesideTitle(document)
  return `As “${title}” has it${dated === null ? '' : ` (${dated})`}`
}
