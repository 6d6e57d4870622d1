import type { Place } from '../report/place.ts'
import { parseLocator } from '../texts/locator.ts'
import { comparable, findWords } from '../texts/text-blocks.ts'
import type { ClaimEntry, Row } from './rows.ts'
import type { DocumentRow, QuotationRow } from './shapes.ts'

/** What a document's row lists as quotations, each as it is compared. */
export type ListedQuotations = readonly (QuotationRow & { readonly compared: string })[]

/** The quotations that each document lists, by the document's place; documents without any are left out. */
export function listedQuotations(documents: readonly Row<DocumentRow>[]): ReadonlyMap<Place | null, ListedQuotations> {
  const listing = documents.filter(({ known }) => known.quotations !== undefined)
  return new Map(listing.map(({ known, place }) => [place, compared(known.quotations ?? [])]))
}

/** Quotations with their words as they are compared. */
export function compared(quotations: readonly QuotationRow[]): ListedQuotations {
  return quotations.map((one) => ({ ...one, compared: comparable(one.words) }))
}

/** Those of the listed quotations that a claim of this document stands in: of its place, with its phrase in their words. */
export function quotationsAround(listed: ListedQuotations, { known: { at, phrase } }: Pick<ClaimEntry, 'known'>) {
  if (at === undefined || phrase === undefined) return []
  const place = withoutHeading(at)
  return listed.filter((one) => withoutHeading(one.at) === place && standsWithin(phrase, one.compared))
}

/** Whether a phrase stands in words that are as they are compared. */
export function standsWithin(phrase: string, compared: string): boolean {
  return findWords(compared, comparable(phrase)) !== -1
}

/** What a claim quotes, on one line: its own quotation, or else the one of its document that it stands in; null for none. */
export function quotationOf(claim: ClaimEntry, listed: ReadonlyMap<Place | null, ListedQuotations>): string | null {
  const words = claim.known.quotation ?? quotationsAround(listed.get(claim.within) ?? [], claim)[0]?.words
  return words === undefined ? null : words.replace(/\s+/gu, ' ').trim()
}

/** A place without its heading, which is there for the reader. */
export function withoutHeading(at: string): string {
  const locator = parseLocator(at)
  return locator?.form === 'BLOCK' ? `¶${locator.number}` : at
}
