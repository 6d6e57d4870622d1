import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { dateBesideTitle } from './document-date.ts'
import type { CitedSentence } from './prose.ts'
import type { NameOf } from './sentence.ts'
import { actDateWords, listWords } from './words.ts'

/** A claim that a sentence cites, and its document. */
export interface SourcedClaim {
  readonly claim: Pick<Claim, 'when' | 'accordingToId' | 'content'>
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
  return sentences.map((sentence) => {
    const claims = citedIn(sentence, claimOf)
    // What is quoted has its own voice before it.
    const documents =
      sentence.isQuotation === true || sentence.claimIds.every((id) => claimOf(id)?.claim.content.form === 'REMARK')
        ? []
        : eachOnce(claims)
    const before = sentence.begins === undefined ? last : null
    const others = before === null ? [] : documents.filter((one) => one.id !== before)
    const source = sentence.isSourced === true ? sourceOf(claims) : null
    const [first = null] = documents.length === 1 ? documents : []
    const told = source ?? (others.length > 0 ? first : null)
    last = told?.id ?? (others.length > 0 || documents.length === 0 ? null : before)
    if (told !== null && told.id !== before) return behind(sourceWords(told, nameOf), sentence)
    return others.length > 0 ? behind('As several documents have it', sentence) : sentence
  })
}

function behind(words: string, sentence: CitedSentence): CitedSentence {
  return { ...sentence, sentence: `${words}: ${sentence.sentence}` }
}

/** The claims that a sentence cites, its details' among them, in order; undefined for one that is not known. */
function citedIn(
  { claimIds, details = [] }: CitedSentence,
  claimOf: (claimId: string) => SourcedClaim | undefined,
): readonly (SourcedClaim | undefined)[] {
  return [...claimIds, ...details.flatMap((one) => one.claimIds)].map(claimOf)
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

/** "As Alan Campbell wrote on 20 January 2010", "As “The river” has it (in 2012)". */
function sourceWords(document: Document, nameOf: NameOf): string {
  const { title, authorIds, written, published } = document
  const date = written ?? published
  if (authorIds.length > 0) {
    return `As ${listWords(authorIds.map(nameOf))} wrote${date === null ? '' : ` ${actDateWords({ ...date, atWriting: false }).replace(/^some time /, '')}`}`
  }
  const dated = dateBesideTitle(document)
  return `As “${title}” has it${dated === null ? '' : ` (${dated})`}`
}
