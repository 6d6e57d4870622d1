import {
  type Disagreement,
  type DisagreementKind,
  isShownAbout,
  isShownOn,
} from '../../../domain/evidence/disagreement.ts'
import { putInOrder } from '../../../domain/evidence/put-in-order.ts'
import { at } from '../../../errors.ts'
import type { Store } from '../../store.ts'
import { partitionPoint, placeAfter } from '../indexes/ascending.ts'
import { groupPlaces } from '../indexes/group-places.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import { placesUnder } from '../indexes/place-runs.ts'
import { indexTexts } from '../indexes/text-index.ts'
import { type Keep, keepUnder } from '../kept/keep.ts'
import { openRows, packRows } from '../kept/packed-rows.ts'
import { openPacked, packTexts } from '../kept/packed-texts.ts'
import { rememberLast } from '../kept/remember-last.ts'
import { answerEach, lookUp } from './answer-each.ts'

/** Answers what is asked of disagreements, which are kept in order of id. */
export function disagreementQuestions(
  given: () => readonly Disagreement[],
  keep: Keep,
): Pick<Store, 'disagreementsById' | 'disagreementsOf' | 'disagreementsAbout'> {
  const keepOwn = keepUnder(keep, 'disagreements')
  const ordered = () => putInOrder(given(), ({ id }) => id).items
  const kept = keepOwn('rows', () => {
    const all = ordered()
    return {
      ids: packTexts(all.length, (place) => at(all, place).id),
      rows: packRows(all.length, (place) => at(all, place)),
    }
  })
  const ids = openPacked(kept.ids)
  const items = rememberLast(openRows<Disagreement, Disagreement>(kept.rows, (row) => row))
  const byGroup = indexTexts(() => groupPlaces(ordered(), ({ groupIds }) => groupIds), 'by group', keepOwn)
  const byEntity = indexTexts(() => groupPlaces(ordered(), keysOf), 'by entity', keepOwn)
  const byId = {
    get(id: string) {
      const place = partitionPoint(ids.length, (one) => ids.compareAt(one, id) < 0)
      return place < ids.length && ids.compareAt(place, id) === 0 ? items.at(place) : undefined
    },
  }
  const order = {
    items,
    keys: { length: ids.length, at: (place: number) => (place < ids.length ? ids.at(place) : undefined) },
  }
  return {
    async disagreementsById(wanted, asking) {
      return lookUp(byId, wanted, asking)
    },
    async disagreementsOf(groupIds, view, asking) {
      return answerEach(groupIds, asking, (id, tick) =>
        Array.from(byGroup.placesOf(id)).flatMap((place) => {
          tick()
          const disagreement = items.at(place)
          return isShownOn(view, disagreement, id) ? disagreement : []
        }),
      )
    },
    async disagreementsAbout(aboutIds, kinds, view, page, asking) {
      const from = placeAfter(order.keys, page.after)
      return answerEach(aboutIds, asking, (id, tick) => {
        const keys = Array.from(new Set(kinds ?? [null]), (kind) => byEntity.numberOf(keyOf(id, kind)) ?? [])
        return listingFrom(order, placesUnder(byEntity, keys.flat(), from), page, tick, (disagreement) =>
          isShownAbout(view, disagreement, id) ? disagreement : null,
        )
      })
    },
  }
}

/** By what a disagreement is found: each entity that it is about, or null for the whole record, with its kind, or null for any. */
function keysOf({ aboutIds, kind }: Disagreement): readonly string[] {
  return [null, ...aboutIds].flatMap((id) => [keyOf(id, null), keyOf(id, kind)])
}

function keyOf(aboutId: string | null, kind: DisagreementKind | null): string {
  return JSON.stringify([aboutId, kind])
}
