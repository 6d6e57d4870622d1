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
    // What is quoted has its own voice before it.
    const cited = isQuoted(sentence, claimOf) ? [] : documentsOf(sentence, claimOf)
    const before = sentence.begins === undefined ? last : null
    const others = before === null ? [] : cited.filter((one) => one.id !== before)
    const source = sentence.isSourced === true ? sourceOf(sentence, claimOf) : null
    const [first = null] = cited.length === 1 ? cited : []
    const told = source ?? (others.length > 0 ? first : null)
    last = told?.id ?? (others.length > 0 || cited.length === 0 ? null : before)
    if (told !== null && told.id !== before) return behind(sourceWords(told, nameOf), sentence)
    return others.length > 0 ? behind('As several documents have it', sentence) : sentence
  })
}

function behind(words: string, sentence: CitedSentence): CitedSentence {
  return { ...sentence, sentence: `${words}: ${sentence.sentence}` }
}

/** Whether a sentence tells remarks alone, or nothing of a document. */
function isQuoted({ claimIds }: CitedSentence, claimOf: (claimId: string) => SourcedClaim | undefined): boolean {
  return claimIds.every((id) => claimOf(id)?.claim.content.form === 'REMARK')
}

/** The documents that a sentence cites, each once. */
function documentsOf(
  { claimIds, details = [] }: CitedSentence,
  claimOf: (claimId: string) => SourcedClaim | undefined,
): readonly Document[] {
  const cited = [...claimIds, ...details.flatMap((one) => one.claimIds)].map(claimOf)
  return [
    ...new Map(cited.flatMap((one) => (one === undefined ? [] : [[one.document.id, one.document] as const]))).values(),
  ]
}

/** The one document in whose own words a sentence tells what has no day; null for none such. */
function sourceOf(
  { claimIds, details = [] }: CitedSentence,
  claimOf: (claimId: string) => SourcedClaim | undefined,
): Document | null {
  const cited = [...claimIds, ...details.flatMap((one) => one.claimIds)].map(claimOf)
  const [first] = cited
  const isOwn = (one: SourcedClaim | undefined) =>
    one !== undefined &&
    one.document.id === first?.document.id &&
    one.claim.when === null &&
    one.claim.accordingToId === null &&
    one.claim.content.form !== 'REMARK'
  return cited.every(isOwn) ? (first?.document ?? null) : null
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
