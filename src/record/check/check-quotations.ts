import { compared, listedQuotations, quotationsAround, standsWithin } from '../read/quotations.ts'
import type { ClaimEntry, RecordRows, Row } from '../read/rows.ts'
import type { DocumentRow } from '../read/shapes.ts'
import type { Fault } from '../report/fault.ts'
import { faultAt } from '../report/place.ts'
import { shown } from '../report/shown.ts'
import { comparable } from '../texts/text-blocks.ts'

/**
 * Quotations that stand twice in their document, or in which no claim of it stands, and claims whose phrase stands in two of
 * them, or not in their own.
 */
export function checkQuotations({ documents, claims }: RecordRows): readonly Fault[] {
  const listed = listedQuotations(documents)
  return [
    ...documents.flatMap((row) => [...repeated(row), ...unused(row)]),
    ...claims.flatMap((claim) => {
      const own = claim.known.quotation
      if (own !== undefined) return ownFaults(claim, own)
      const quotations = listed.get(claim.within)
      return quotations === undefined ? [] : severalFaults(claim, quotationsAround(quotations, claim).length)
    }),
  ]
}

function ownFaults({ known: { phrase }, place }: ClaimEntry, own: string): readonly Fault[] {
  if (phrase === undefined || standsWithin(phrase, comparable(own))) return []
  return [
    faultAt(place, ['quotation'], `does not have the phrase ${shown(phrase)}: quote the sentence that it stands in`),
  ]
}

function severalFaults({ known: { phrase }, place }: ClaimEntry, count: number): readonly Fault[] {
  if (count < 2) return []
  const allowed = 'write more of the words around it, or give the claim its own quotation'
  return [faultAt(place, ['phrase'], `${shown(phrase)} stands in ${count} quotations of its place: ${allowed}`)]
}

function repeated({ known: { quotations = [] }, place }: Row<DocumentRow>): readonly Fault[] {
  const seen = new Map<string, number>()
  return quotations.flatMap(({ at, words }, index) => {
    const key = JSON.stringify([at, comparable(words)])
    const first = seen.get(key)
    if (first === undefined) seen.set(key, index)
    return first === undefined
      ? []
      : [faultAt(place, ['quotations', index, 'words'], `is quotations[${first}] again: a quotation stands once`)]
  })
}

/**
 * Judged by the claims as they are written, those with faults and those retracted among them: where such a claim is left out,
 * its document is not.
 */
function unused({ known: { quotations = [], claims = [] }, place }: Row<DocumentRow>): readonly Fault[] {
  if (quotations.length === 0) return []
  const written = claims.map((claim) => ({ known: textsOf(claim) }))
  return compared(quotations).flatMap((one, index) => {
    if (written.some((claim) => quotationsAround([one], claim).length > 0)) return []
    const message = `has the phrase of no claim of this document at ${one.at}: quote what a claim rests on`
    return [faultAt(place, ['quotations', index, 'words'], message)]
  })
}

function textsOf(claim: unknown): { readonly at?: string; readonly phrase?: string } {
  if (typeof claim !== 'object' || claim === null) return {}
  const { at, phrase } = claim as { readonly at?: unknown; readonly phrase?: unknown }
  return { ...(typeof at === 'string' ? { at } : {}), ...(typeof phrase === 'string' ? { phrase } : {}) }
}
