import { readsClaim, type View } from '../../../domain/evidence/view.ts'
import { isInferred } from '../../../domain/model/claim.ts'
import { claimKnownDay, type Document, publishedDay } from '../../../domain/model/document.ts'
import { entitiesNamedIn } from '../../../domain/model/entities-named-in.ts'
import { knownIn } from '../../../errors.ts'
import type { Store } from '../../store.ts'
import { countUp, mergeRuns, placeAfter } from '../indexes/ascending.ts'
import type { ClaimOrder } from '../indexes/claim-order.ts'
import type { EntityOrder } from '../indexes/entity-order.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import { indexRuns, keyOf, keysOf, type PlaceRuns, placesUnder, runWithin } from '../indexes/place-runs.ts'
import { answerEach } from './answer-each.ts'

/** Answers which claims name an entity, and which claims and entities are in a document; `naming` tells the documents. */
export function mentionQuestions(
  claims: ClaimOrder,
  entities: EntityOrder,
  documents: readonly Document[],
  naming: ReadonlyMap<string, ReadonlySet<string>>,
): Pick<Store, 'claimsAbout' | 'claimsIn' | 'entitiesIn'> {
  const documentById = new Map(documents.map((document) => [document.id, document]))
  const publishedDays = new Map(documents.map((document) => [document.id, publishedDay(document)]))
  const claimRuns = indexRuns(claims.items, (claim) => [null, ...entitiesNamedIn(claim)].map((id) => keyOf(id)))
  const entityRuns = indexRuns(entities.items, ({ id, kind }) => keysOf([...(naming.get(id) ?? [])], [null, kind]))
  return {
    async claimsAbout(aboutIds, view, page, asking) {
      const from = placeAfter(claims.keys, page.after)
      return answerEach(aboutIds, asking, (id, tick) =>
        listingFrom(claims, placesRead(claims, claimRuns, id, view, from), page, tick, (claim) => {
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
        const places = placesUnder(entityRuns, keysOf([id], kinds ?? [null]), from)
        return listingFrom(entities, places, page, tick, (entity) => entity)
      })
    },
  }
}

/** The places of the claims that name an entity, or of all for null: of the documents that a View is limited to. */
function placesRead(
  { placesIn }: ClaimOrder,
  claimRuns: PlaceRuns,
  aboutId: string | null,
  { documents }: View,
  from: number,
): Iterable<number> {
  const key = keyOf(aboutId)
  if (documents === null) return placesUnder(claimRuns, [key], from)
  const runs = [...new Set(documents)].flatMap((id) => runWithin(claimRuns, key, placesIn(id)))
  return mergeRuns(claimRuns.places, runs, from)
}
