import type { Claim } from '../../../domain/model/claim.ts'
import { claimKnownDay, type Document, publishedDay } from '../../../domain/model/document.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { at, knownIn } from '../../../errors.ts'
import { FEW_CLAIMS, type FewSources } from '../../few-sources.ts'
import type { Keep } from '../kept/keep.ts'
import { placeAt } from '../kept/places.ts'
import { countBelow, narrow, numberAt, type Run } from './ascending.ts'
import type { ClaimOrder } from './claim-order.ts'
import type { NamingIndex } from './naming-index.ts'
import { type NumberedTexts, numberTexts } from './number-texts.ts'

/** Whether at most `FEW_CLAIMS` of the claims that name an entity, told by its place, are of some sources. */
export type AreFewClaims = (entityPlace: number, sources: FewSources) => boolean

/** Stands for the day of what may never have been known: after every day. */
const NO_DAY = '~'

/** Counts claims by their sources: those of a document stand together, and those that tell a day of their own have it kept. */
export function countFewClaims(
  claims: () => readonly Claim[],
  { placesIn }: ClaimOrder,
  naming: NamingIndex,
  documents: readonly Document[],
  keep: Keep,
): AreFewClaims {
  const { places, runOf } = naming.claims
  // In most records no claim tells one.
  const known = keep('known-days', () =>
    claims().some(({ recorded }) => recorded !== null) ? numberDays(claims(), documents) : null,
  )
  let byDay: readonly RunOfDay[] | null = null
  const areFewIn = (own: Run, runs: Iterable<Run>) => {
    let count = 0
    for (const { start, end } of runs) {
      const found = narrow(places, own, start, end)
      count += found.end - found.start
      if (count > FEW_CLAIMS) return false
    }
    return true
  }
  return (entityPlace, sources) => {
    const own = runOf(entityPlace)
    if (sources.documents !== null) return areFewIn(own, sources.documents.map(placesIn))
    const { knownBy } = sources
    byDay ??= runsByDay(documents, placesIn)
    if (known === null) return areFewIn(own, runsUntil(byDay, knownBy))
    const before = countBelow(known.texts, `${knownBy}${NO_DAY}`)
    let count = 0
    for (let index = own.start; index < own.end && count <= FEW_CLAIMS; index += 1) {
      if (numberAt(known.numbers, placeAt(places, index)) < before) count += 1
    }
    return count <= FEW_CLAIMS
  }
}

function numberDays(claims: readonly Claim[], documents: readonly Document[]): NumberedTexts {
  const documentById = new Map(documents.map((document) => [document.id, document]))
  return numberTexts(claims.length, (place) => {
    const claim = at(claims, place)
    return claimKnownDay(claim, knownIn(documentById, claim.documentId)) ?? NO_DAY
  })
}

interface RunOfDay extends Run {
  readonly day: string
}

/** The places of the claims of each dated document, in order of the day by which it was public. */
function runsByDay(documents: readonly Document[], placesIn: ClaimOrder['placesIn']): readonly RunOfDay[] {
  return documents
    .flatMap((document) => {
      const day = publishedDay(document)
      return day === null ? [] : { day, ...placesIn(document.id) }
    })
    .sort((a, b) => compareText(a.day, b.day))
}

function* runsUntil(byDay: readonly RunOfDay[], day: string): Generator<Run> {
  for (const run of byDay) {
    if (run.day > day) return
    yield run
  }
}
