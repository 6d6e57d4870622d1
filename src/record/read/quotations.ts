import type { Place } from '../report/place.ts'
import { parseLocator } from '../texts/locator.ts'
import { comparable, findWords } from '../texts/text-blocks.ts'
import type { ClaimEntry, Row } from './rows.ts'
import type { DocumentRow, QuotationRow } from './shapes.ts'

/** So many quotations of one place may a document list: a claim is sought in each of its place. */
export const MOST_OF_A_PLACE = 200

/** What a document's row lists as quotations by place, each as it is compared; of a place no more than may be. */
export type ListedQuotations = ReadonlyMap<string, readonly (QuotationRow & { readonly compared: string })[]>

/** The quotations that each document lists, by the document's place; documents without any are left out. */
export function listedQuotations(documents: readonly Row<DocumentRow>[]): ReadonlyMap<Place | null, ListedQuotations> {
  const listing = documents.filter(({ known }) => known.quotations !== undefined)
  return new Map(listing.map(({ known, place }) => [place, listed(known.quotations ?? [])]))
}

function listed(quotations: readonly QuotationRow[]): ListedQuotations {
  const byPlace = new Map<string, (QuotationRow & { readonly compared: string })[]>()
  for (const one of quotations) {
    const place = withoutHeading(one.at)
    const there = byPlace.get(place) ?? []
    byPlace.set(place, there)
    if (there.length < MOST_OF_A_PLACE) there.push({ ...one, compared: comparable(one.words) })
  }
  return byPlace
}

/** Those of the listed quotations that a claim of this document stands in: of its place, with its phrase in their words. */
export function quotationsAround(listed: ListedQuotations, { known: { at, phrase } }: Pick<ClaimEntry, 'known'>) {
  if (at === undefined || phrase === undefined) return []
  const words = comparable(phrase)
  return (listed.get(withoutHeading(at)) ?? []).filter(({ compared }) => findWords(compared, words) !== -1)
}

/** Whether a phrase stands in words that are as they are compared. */
export function standsWithin(phrase: string, compared: string): boolean {
  return findWords(compared, comparable(phrase)) !== -1
}

/** What a claim quotes, on one line: its own quotation, or else the one of its document that it stands in; null for none. */
export function quotationOf(claim: ClaimEntry, listed: ReadonlyMap<Place | null, ListedQuotations>): string | null {
  const words = claim.known.quotation ?? quotationsAround(listed.get(claim.within) ?? new Map(), claim)[0]?.words
  return words === undefined ? null : words.replace(/\s+/gu, ' ').trim()
}

/** A place without its heading, which is there for the reader. */
export function withoutHeading(at: string): string {
  const locator = parseLocator(at)
  return locator?.form === 'BLOCK' ? `¶${locator.number}` : at
}
