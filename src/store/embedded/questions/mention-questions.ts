import { readsClaim, type View } from '../../../domain/evidence/view.ts'
import { isInferred } from '../../../domain/model/claim.ts'
import { claimKnownDay, publishedDay } from '../../../domain/model/document.ts'
import { at, knownIn } from '../../../errors.ts'
import type { Store } from '../../store.ts'
import { countUp, mergeRuns, narrow, numberAt, placeAfter, type Run } from '../indexes/ascending.ts'
import type { ClaimOrder } from '../indexes/claim-order.ts'
import type { DocumentOrder } from '../indexes/document-order.ts'
import { type EntityOrder, KINDS_IN_ORDER } from '../indexes/entity-order.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import type { NamingIndex } from '../indexes/naming-index.ts'
import type { Tick } from '../indexes/tick.ts'
import { answerEach } from './answer-each.ts'

/** Answers which claims name an entity, and which claims and entities are in a document. */
export function mentionQuestions(
  claims: ClaimOrder,
  entities: EntityOrder,
  { items: documents, placeById: documentPlaces }: DocumentOrder,
  naming: NamingIndex,
): Pick<Store, 'claimsAbout' | 'claimsIn' | 'entitiesIn'> {
  const documentById = new Map(documents.map((document) => [document.id, document]))
  const publishedDays = new Map(documents.map((document) => [document.id, publishedDay(document)]))
  return {
    async claimsAbout(aboutIds, view, page, asking) {
      const from = placeAfter(claims.keys, page.after)
      return answerEach(aboutIds, asking, (id, tick) =>
        listingFrom(claims, placesRead(claims, naming, entities, id, view, from), page, tick, (claim) => {
          const { documentId, accordingToId, modality } = claim
          if (!view.modalities.includes(modality)) return null
          const knownDay =
            claim.recorded === null
              ? knownIn(publishedDays, documentId)
              : claimKnownDay(claim, knownIn(documentById, documentId))
          const source = { documentId, accordingToId, knownDay, inferred: isInferred(claim) }
          return readsClaim(view, source) ? claim : null
        }),
      )
    },
    async claimsIn(documentIds, page, asking) {
      const from = placeAfter(claims.keys, page.after)
      return answerEach(documentIds, asking, (id, tick) => {
        const { start, end } = claims.placesIn(id)
        return listingFrom(claims, countUp(Math.max(start, from), end), page, tick, (claim) => claim)
      })
    },
    async entitiesIn(documentIds, kinds, page, asking) {
      const from = placeAfter(entities.keys, page.after)
      return answerEach(documentIds, asking, (id, tick) => {
        const place = documentPlaces.get(id)
        const places =
          place === undefined ? [] : mergeRuns(naming.entities.places, [naming.entities.runOf(place)], from)
        const isWanted = (kind: number) => kinds === null || kinds.includes(at(KINDS_IN_ORDER, kind))
        return listingFrom(entities, ofKinds(places, entities, isWanted, tick), page, tick, (entity) => entity)
      })
    },
  }
}

/** The places of the claims that name an entity, or of all for null: of the documents that a View is limited to. */
function placesRead(
  { items, placesIn }: ClaimOrder,
  { claims: { places, runOf } }: NamingIndex,
  { placeOf }: EntityOrder,
  aboutId: string | null,
  { documents }: View,
  from: number,
): Iterable<number> {
  const runs = (documents === null ? [{ start: 0, end: items.length }] : Array.from(new Set(documents), placesIn)).sort(
    (a, b) => a.start - b.start,
  )
  if (aboutId === null) return countIn(runs, from)
  const about = placeOf(aboutId)
  if (about === undefined) return []
  const own = runOf(about)
  return mergeRuns(
    places,
    documents === null ? [own] : runs.map(({ start, end }) => narrow(places, own, start, end)),
    from,
  )
}

/** The places of several runs that come after each other, from one on. */
function* countIn(runs: readonly Run[], from: number): Generator<number, void> {
  for (const { start, end } of runs) yield* countUp(Math.max(start, from), end)
}

/** The places of the entities whose kind is wanted. */
function* ofKinds(
  places: Iterable<number>,
  { kinds }: EntityOrder,
  isWanted: (kind: number) => boolean,
  tick: Tick,
): Generator<number, void> {
  for (const place of places) {
    tick()
    if (isWanted(numberAt(kinds, place))) yield place
  }
}
