import {
  listedQuotations,
  MOST_OF_A_PLACE,
  quotationsAround,
  standsWithin,
  withoutHeading,
} from '../read/quotations.ts'
import type { ClaimEntry, RecordRows, Row } from '../read/rows.ts'
import type { DocumentRow } from '../read/shapes.ts'
import type { Fault } from '../report/fault.ts'
import { faultAt } from '../report/place.ts'
import { shown } from '../report/shown.ts'
import { comparable, findWords } from '../texts/text-blocks.ts'

/**
 * Quotations that stand twice in their document, in which no claim of it stands, or of which one place has too many; and claims
 * whose phrase stands in two of them, or not in their own.
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
  const phrases = phrasesByPlace(claims)
  const places = new Map<string, number>()
  return quotations.flatMap(({ at, words }, index) => {
    const where = withoutHeading(at)
    const before = places.get(where) ?? 0
    places.set(where, before + 1)
    // Those beyond are not looked at, so that the check ends however many there are.
    if (before > MOST_OF_A_PLACE) return []
    if (before === MOST_OF_A_PLACE) return [faultAt(place, ['quotations', index], `${where} has ${TOO_MANY}`)]
    const text = comparable(words)
    if (phrases.get(where)?.some((phrase) => findWords(text, phrase) !== -1)) return []
    const message = `has the phrase of no claim of this document at ${at}: quote what a claim rests on`
    return [faultAt(place, ['quotations', index, 'words'], message)]
  })
}

const TOO_MANY = `${MOST_OF_A_PLACE} quotations already: at most as many are allowed`

/** The phrases of claims as they are compared, by the place that the claims name. */
function phrasesByPlace(claims: readonly unknown[]): ReadonlyMap<string, readonly string[]> {
  const phrases = new Map<string, string[]>()
  for (const { at, phrase } of claims.map(textsOf)) {
    if (at === undefined || phrase === undefined) continue
    const where = withoutHeading(at)
    const there = phrases.get(where) ?? []
    phrases.set(where, there)
    there.push(comparable(phrase))
  }
  return phrases
}

function textsOf(claim: unknown): { readonly at?: string; readonly phrase?: string } {
  if (typeof claim !== 'object' || claim === null) return {}
  const { at, phrase } = claim as { readonly at?: unknown; readonly phrase?: unknown }
  return { ...(typeof at === 'string' ? { at } : {}), ...(typeof phrase === 'string' ? { phrase } : {}) }
}
