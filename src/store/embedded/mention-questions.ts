import { type Document, knownDay } from '../../domain/document.ts'
import { entitiesNamedIn } from '../../domain/named-in-claim.ts'
import { admitsAttestation, type View } from '../../domain/view.ts'
import type { Store } from '../store.ts'
import { answerEach } from './answer-each.ts'
import type { ClaimOrder } from './claim-order.ts'
import type { EntityOrder } from './entity-order.ts'
import { listingFrom } from './in-order.ts'
import { indexRuns, keyOf, keysOf, type PlaceRuns, placesUnder, runWithin } from './place-runs.ts'
import { mergeRuns, placeAfter } from './sorted.ts'

/** Answers which claims name an entity, and which entities the claims of a document name; `naming` tells the documents. */
export function mentionQuestions(
  claims: ClaimOrder,
  { entities, keys }: EntityOrder,
  documents: readonly Document[],
  naming: ReadonlyMap<string, ReadonlySet<string>>,
): Pick<Store, 'claimsAbout' | 'entitiesIn'> {
  const knownDays = new Map(documents.map((document) => [document.id, knownDay(document)]))
  const claimRuns = indexRuns(claims.items, (claim) => [null, ...entitiesNamedIn(claim)].map((id) => keyOf(id)))
  const entityRuns = indexRuns(entities, ({ id, kind }) => keysOf([...(naming.get(id) ?? [])], [null, kind]))
  return {
    async claimsAbout(aboutIds, view, page, asking) {
      const from = placeAfter(claims.keys, page.after)
      return answerEach(aboutIds, asking, (id, tick) =>
        listingFrom(claims, placesRead(claims, claimRuns, id, view, from), page, tick, (claim) => {
          const { documentId, accordingToId, modality } = claim
          const source = { documentId, accordingToId, knownDay: knownDays.get(documentId) ?? null }
          return view.modalities.includes(modality) && admitsAttestation(view, source) ? claim : null
        }),
      )
    },
    async entitiesIn(documentIds, kinds, page, asking) {
      const from = placeAfter(keys, page.after)
      return answerEach(documentIds, asking, (id, tick) => {
        const places = placesUnder(entityRuns, keysOf([id], kinds ?? [null]), from)
        return listingFrom({ items: entities, keys }, places, page, tick, (entity) => entity)
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
