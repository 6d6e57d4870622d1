import { type DayWindow, sharesDay } from '../../../src/domain/dates/span.ts'
import { otherEndOf, type Relationship } from '../../../src/domain/evidence/relationship.ts'
import { relationshipSortKey } from '../../../src/domain/evidence/sort-key.ts'
import { datedDays } from '../../../src/domain/evidence/spoken-days.ts'
import { type HistogramUnit, NO_START, startKey, startMark } from '../../../src/domain/evidence/start-mark.ts'
import { existsIn, type View, visibleAttestations } from '../../../src/domain/evidence/view.ts'
import { compareText } from '../../../src/domain/text/compare-text.ts'
import type { Count, Listing, Pair, RelationshipFilter } from '../../../src/store/store.ts'
import { isOfKind, listed, nameOf, type World } from './world.ts'

/** Every relationship that the entity is an end of, that the filter wants and that exists in the View, in order. */
export function relationshipsOf(
  world: World,
  entityId: string,
  { types, otherKinds, direction }: RelationshipFilter,
  view: View,
): Listing<Relationship> {
  const wanted = world.relationships.filter((relationship) => {
    const { subjectId, objectId } = relationship
    if (entityId !== subjectId && entityId !== objectId) return false
    const side = entityId === subjectId ? 'SUBJECT' : 'OBJECT'
    return (
      (direction === 'BOTH' || direction === (side === 'SUBJECT' ? 'OUT' : 'IN')) &&
      (types === null || types.includes(relationship.type)) &&
      isOfKind(world, side === 'SUBJECT' ? objectId : subjectId, otherKinds) &&
      existsIn(view, relationship.attestations)
    )
  })
  return listed(wanted, (one) => relationshipSortKey(one, nameOf(world, otherEndOf(one, entityId))))
}

/** Every relationship of these types and kinds of object that exists in the View, seen within these days. */
export function relationships(
  world: World,
  { types, otherKinds }: Pick<RelationshipFilter, 'types' | 'otherKinds'>,
  days: DayWindow | null,
  view: View,
): Listing<Relationship> {
  const isWithin = (relationship: Relationship) =>
    visibleAttestations(view, relationship.attestations).some((one) => {
      const dated = datedDays(one)
      return days === null || (dated !== null && sharesDay(dated, days))
    })
  const wanted = world.relationships
    .filter(({ type }) => types === null || types.includes(type))
    .filter(({ objectId }) => isOfKind(world, objectId, otherKinds))
    .filter((one) => existsIn(view, one.attestations) && isWithin(one))
  return listed(wanted, (one) => relationshipSortKey(one, nameOf(world, one.subjectId)))
}

/** What the one of two entities lists of the other. */
export function joining(
  world: World,
  [oneId, otherId]: Pair,
  filter: RelationshipFilter,
  view: View,
): readonly Relationship[] {
  return relationshipsOf(world, oneId, filter, view).items.filter((one) => otherEndOf(one, oneId) === otherId)
}

/** What any of some entities lists of any other of them, each once. */
export function among(
  world: World,
  entityIds: readonly string[],
  filter: RelationshipFilter,
  view: View,
): readonly Relationship[] {
  const within = entityIds.flatMap((id) =>
    relationshipsOf(world, id, filter, view).items.filter((one) => entityIds.includes(otherEndOf(one, id))),
  )
  return listed([...new Set(within)], (one) => relationshipSortKey(one, nameOf(world, one.subjectId))).items
}

/** How many relationships of these types begin when, as a View sees them. */
export function histogram(
  world: World,
  unit: HistogramUnit,
  types: RelationshipFilter['types'],
  view: View,
): readonly Count[] {
  const keys = relationships(world, { types, otherKinds: null }, null, view).items.flatMap(({ attestations }) => {
    const [least = NO_START] = visibleAttestations(view, attestations)
      .map(({ when }) => startMark(when))
      .sort(compareText)
    return least === NO_START ? [] : [startKey(least, unit)]
  })
  const apart = [...new Set(keys)].sort(compareText)
  return apart.map((key) => ({ key, count: keys.filter((one) => one === key).length }))
}
