import { SEPARATOR } from '../../../domain/evidence/sort-key.ts'
import type { Claim } from '../../../domain/model/claim.ts'
import { at, invariant } from '../../../errors.ts'
import { claimFrom } from '../kept/claim-row.ts'
import type { Keep } from '../kept/keep.ts'
import type { Rows } from '../kept/packed-texts.ts'
import { packPlaces, placeAt } from '../kept/places.ts'
import { rememberLast } from '../kept/remember-last.ts'
import { type Keys, narrow, numbersBelow, type Run } from './ascending.ts'
import { openClaimRows, packClaimRows } from './claim-columns.ts'
import type { EntityOrder } from './entity-order.ts'

/** All claims in order of document id, number. */
export interface ClaimOrder {
  readonly items: Rows<Claim>
  readonly keys: Keys
  /** Where the claims of a document stand: together, since the order begins with it. Empty for an unknown one. */
  readonly placesIn: (documentId: string) => Run
  /** Where the claim of an id stands; null for an unknown one. */
  readonly placeOf: (claimId: string) => number | null
  readonly documentIdAt: (place: number) => string
}

/** Keeps claims, which are given in order: the id of each is told by its document and its number there. */
export function orderClaims(claims: () => readonly Claim[], entities: EntityOrder, keep: Keep): ClaimOrder {
  const { documentIds, firsts, numbers, columns } = keep('claims', () => packClaims(claims(), entities))
  const rows = openClaimRows(columns, entities)
  const runs = new Map(documentIds.map((id, index) => [id, { start: at(firsts, index), end: at(firsts, index + 1) }]))
  const documentIdAt = (place: number) => at(documentIds, numbersBelow(firsts, place + 1) - 1)
  const placesIn = (documentId: string) => runs.get(documentId) ?? { start: 0, end: 0 }
  return {
    items: rememberLast({
      length: rows.length,
      at(place) {
        const documentId = documentIdAt(place)
        return claimFrom(rows.at(place), `${documentId}.c${placeAt(numbers, place)}`, documentId)
      },
    }),
    keys: {
      length: numbers.length,
      at(place) {
        if (place >= numbers.length) return undefined
        return [documentIdAt(place), padded(placeAt(numbers, place))].join(SEPARATOR)
      },
    },
    placesIn,
    placeOf(claimId) {
      const dot = claimId.lastIndexOf('.c')
      const number = Number(claimId.slice(dot + 2))
      const { start, end } = narrow(numbers, placesIn(claimId.slice(0, dot)), number, number + 1)
      return start < end && claimId.endsWith(`.c${number}`) ? start : null
    },
    documentIdAt,
  }
}

function packClaims(items: readonly Claim[], entities: EntityOrder) {
  const documentIds: string[] = []
  const firsts: number[] = []
  const numbers = Uint32Array.from(items, ({ id, documentId }, place) => {
    if (documentIds.at(-1) !== documentId) {
      documentIds.push(documentId)
      firsts.push(place)
    }
    const number = Number(id.slice(id.lastIndexOf('.c') + 2))
    invariant(id === `${documentId}.c${number}`, `${id} is the id of a claim of ${documentId}`)
    return number
  })
  return {
    documentIds,
    firsts: Uint32Array.from([...firsts, items.length]),
    numbers: packPlaces(numbers),
    columns: packClaimRows(items, entities),
  }
}

/** A number as it stands in the key of a claim: `claimSortKey`. */
function padded(number: number): string {
  return String(number).padStart(12, '0')
}
