import { type DayWindow, sharesDay, spanWindows } from '../../../domain/dates/span.ts'
import type { Relationship } from '../../../domain/evidence/relationship.ts'
import { datedDays } from '../../../domain/evidence/spoken-days.ts'
import { seesAttestation, type View } from '../../../domain/evidence/view.ts'
import { isLabelWanted } from '../../../domain/evidence/wanted-relationships.ts'
import { at } from '../../../errors.ts'
import type { RelationshipFilter, Store } from '../../store.ts'
import { countBelow, numberAt, partitionPoint, placeAfter } from '../indexes/ascending.ts'
import { type EntityOrder, KINDS_IN_ORDER, mayBeOther } from '../indexes/entity-order.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import type { RelationshipColumns } from '../indexes/relationship-columns.ts'
import type { RelationshipOrder } from '../indexes/relationship-order.ts'
import { openSpans, putInSpans } from '../indexes/span-index.ts'
import { startTicking, type Tick } from '../indexes/tick.ts'
import type { JudgedColumns } from '../indexes/view-judge.ts'
import type { Keep } from '../kept/keep.ts'
import { placeAt } from '../kept/places.ts'

/** Answers which relationships there are, in all time or within some days. */
export function listedRelationshipQuestions(
  order: RelationshipOrder,
  columns: RelationshipColumns,
  entities: EntityOrder,
  judged: JudgedColumns,
  keep: Keep,
): Pick<Store, 'relationships'> {
  const { items, types, typeNames, isSymmetric, subjects, objects, starts, startDays, spans } = columns
  const { kinds } = entities
  // Types and kinds are numbered from 1 here: 0 is no condition.
  const groupOf = (type: number, kind: number) => type * (KINDS_IN_ORDER.length + 1) + kind
  const spansOf = () =>
    putInSpans(
      items.length,
      (place) => numberAt(spans, placeAt(order.numbers, place)),
      groupOf(typeNames.length + 1, 0),
      (place, give) => {
        const number = placeAt(order.numbers, place)
        const type = numberAt(types, number)
        const kind = numberAt(kinds, placeAt(objects, number)) + 1
        const other = at(isSymmetric, type) ? numberAt(kinds, placeAt(subjects, number)) + 1 : kind
        for (const one of [0, type + 1]) {
          give(groupOf(one, 0))
          give(groupOf(one, kind))
          if (other !== kind) give(groupOf(one, other))
        }
      },
    )
  const find = openSpans(keep('spans', spansOf), (bound) => {
    const before = countBelow(startDays, bound)
    return partitionPoint(items.length, (place) => numberAt(starts, placeAt(order.numbers, place)) < before)
  })
  const groupsOf = ({ types: wantedTypes, otherKinds }: Pick<RelationshipFilter, 'types' | 'otherKinds'>) => {
    const wanted = new Set(wantedTypes?.map((type) => typeNames.indexOf(type) + 1).filter((type) => type > 0) ?? [0])
    const others = new Set(otherKinds?.map((kind) => KINDS_IN_ORDER.indexOf(kind) + 1) ?? [0])
    return [...wanted].flatMap((type) => Array.from(others, (kind) => groupOf(type, kind)))
  }
  const isWanted = (filter: RelationshipFilter, number: number) => {
    const { labels, classifications } = filter
    if (labels !== null && !isLabelWanted(filter, columns.labelOf(number))) return false
    if (classifications === null) return true
    const others = at(isSymmetric, numberAt(types, number)) ? [objects, subjects] : [objects]
    return others.some((ends) => mayBeOther(entities, filter, placeAt(ends, number)))
  }
  return {
    async relationships(filter, days, view, page, asking) {
      const tick = startTicking(asking)
      const { exists } = judged.judge(view)
      const places = find(groupsOf(filter), spanWindows(days), placeAfter(order.keys, page.after))
      const isListed = (number: number) => isWanted(filter, number) && exists(number)
      const existing = withoutRepeats(places, (place) => isListed(placeAt(order.numbers, place)), tick)
      return listingFrom(order, existing, page, tick, (relationship) =>
        days === null || isSeenWithin(days, view, relationship) ? relationship : null,
      )
    },
  }
}

/** Those that exist, each once: what is of a symmetric type is found by the kinds of both its ends. */
function* withoutRepeats(
  ascending: Iterable<number>,
  exists: (place: number) => boolean,
  tick: Tick,
): Generator<number, void> {
  let last = -1
  for (const place of ascending) {
    tick()
    if (place !== last && exists(place)) yield place
    last = place
  }
}

/** Whether a visible claim's date may share a day with a window. */
function isSeenWithin(window: DayWindow, view: View, { attestations }: Relationship): boolean {
  return attestations.some((attestation) => {
    const days = datedDays(attestation)
    return days !== null && sharesDay(days, window) && seesAttestation(view, attestation)
  })
}
