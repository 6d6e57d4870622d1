import { type DayWindow, sharesDay } from '../../../src/domain/dates/span.ts'
import { otherEndOf, RELATIONSHIP_SIDES, type Relationship } from '../../../src/domain/evidence/relationship.ts'
import { relationshipSortKey } from '../../../src/domain/evidence/sort-key.ts'
import { datedDays } from '../../../src/domain/evidence/spoken-days.ts'
import { type HistogramUnit, NO_START, startKey, startMark } from '../../../src/domain/evidence/start-mark.ts'
import { existsIn, type View, visibleAttestations } from '../../../src/domain/evidence/view.ts'
import { ANY_RELATIONSHIP, type WantedRelationships } from '../../../src/domain/evidence/wanted-relationships.ts'
import type { Modality } from '../../../src/domain/model/claim.ts'
import { ENTITY_KINDS } from '../../../src/domain/model/kinds.ts'
import type { RelationshipType } from '../../../src/domain/model/relationship-types.ts'
import { compareText } from '../../../src/domain/text/compare-text.ts'
import type {
  Count,
  Listing,
  Pair,
  RelationshipCount,
  RelationshipFilter,
  SidedFilter,
} from '../../../src/store/store.ts'
import { countEach } from './overview.ts'
import { isOfKind, listed, mayBeOther, nameOf, namesBeside, type World } from './world.ts'

/** Every relationship that the entity has from a side that the filter wants and that exists in the View, in order. */
export function relationshipsOf(
  world: World,
  entityId: string,
  filter: SidedFilter,
  view: View,
): Listing<Relationship> {
  const { sides } = filter
  const wanted = world.relationships.filter((relationship) => {
    const { subjectId, objectId, attestations } = relationship
    if (!isOfSort(relationship, filter)) return false
    if (entityId !== subjectId && entityId !== objectId) {
      // Neither end: a claim that counts must name it, and the claims that do not name it affirm nothing here.
      const naming = attestations.filter((one) => namesBeside(one, entityId))
      const said = attestations.filter((one) => naming.includes(one) || one.modality === 'DENIED')
      return (
        sides.includes('QUALIFIER') &&
        mayBeOther(world, subjectId, filter) &&
        visibleAttestations(view, naming).length > 0 &&
        existsIn(view, { ...relationship, attestations: said })
      )
    }
    const side = entityId === subjectId ? 'SUBJECT' : 'OBJECT'
    const isEitherEnd = isSymmetric(relationship) && (sides.includes('SUBJECT') || sides.includes('OBJECT'))
    return (
      (isEitherEnd || sides.includes(side)) &&
      mayBeOther(world, side === 'SUBJECT' ? objectId : subjectId, filter) &&
      existsIn(view, relationship)
    )
  })
  return listed(wanted, (one) =>
    relationshipSortKey(one, nameOf(world, entityId === one.subjectId ? one.objectId : one.subjectId)),
  )
}

/** What an entity has at its ends, in a direction. */
export function relationshipsAt(
  world: World,
  entityId: string,
  { direction, ...wanted }: RelationshipFilter,
  view: View,
): Listing<Relationship> {
  const sides = { OUT: ['SUBJECT'] as const, IN: ['OBJECT'] as const, BOTH: ['SUBJECT', 'OBJECT'] as const }
  return relationshipsOf(world, entityId, { ...wanted, sides: sides[direction] }, view)
}

/** How many relationships an entity has, by type, side and kind of the other end. */
export function relationshipCountsOf(
  world: World,
  entityId: string,
  filter: SidedFilter,
  view: View,
): readonly RelationshipCount[] {
  const { items } = relationshipsOf(world, entityId, filter, view)
  const types = [...new Set(items.map(({ type }) => type))]
  return types.toSorted(compareText).flatMap((type) =>
    RELATIONSHIP_SIDES.toSorted(compareText).flatMap((side) =>
      ENTITY_KINDS.toSorted(compareText).flatMap((otherKind) => {
        const { length: count } = items.filter(
          (one) =>
            one.type === type &&
            [one.subjectId, one.objectId].indexOf(entityId) === ['SUBJECT', 'OBJECT'].indexOf(side) &&
            isOfKind(world, otherEndOf(one, entityId), [otherKind]),
        )
        return count === 0 ? [] : [{ type, side, otherKind, count }]
      }),
    ),
  )
}

/** The relationships from one entity to another, of these types. */
export function relationshipsBetween(
  { relationships }: World,
  subjectId: string,
  objectId: string,
  types: readonly RelationshipType[],
): readonly Relationship[] {
  return relationships
    .filter(({ type }) => types.includes(type))
    .filter(
      (one) =>
        (one.subjectId === subjectId && one.objectId === objectId) ||
        (isSymmetric(one) && one.subjectId === objectId && one.objectId === subjectId),
    )
    .sort((a, b) => compareText(a.type, b.type) || compareText(a.id, b.id))
}

/** Every relationship of these types, labels, kinds and classifications of object that exists in the View, seen within these days. */
export function relationships(
  world: World,
  filter: WantedRelationships,
  days: DayWindow | null,
  view: View,
): Listing<Relationship> {
  const isWithin = (relationship: Relationship) =>
    visibleAttestations(view, relationship.attestations).some((one) => {
      const dated = datedDays(one)
      return days === null || (dated !== null && sharesDay(dated, days))
    })
  const wanted = world.relationships
    .filter((one) => isOfSort(one, filter))
    .filter(
      (one) =>
        mayBeOther(world, one.objectId, filter) || (isSymmetric(one) && mayBeOther(world, one.subjectId, filter)),
    )
    .filter((one) => existsIn(view, one) && isWithin(one))
  return listed(wanted, (one) => relationshipSortKey(one, nameOf(world, one.subjectId)))
}

/** Whether it is of the types, and has one of the labels, that are wanted. */
function isOfSort({ type, label }: Relationship, { types, labels }: WantedRelationships): boolean {
  return (types === null || types.includes(type)) && (labels === null || labels.some((wanted) => wanted === label))
}

/** Whether it says the same of both ends. */
export function isSymmetric({ type }: Relationship): boolean {
  return ['HAD_DEALINGS_WITH', 'RELATIVE_OF', 'WORKS_WITH'].includes(type)
}

/** What the one of two entities lists of the other. */
export function joining(
  world: World,
  [oneId, otherId]: Pair,
  filter: RelationshipFilter,
  view: View,
): readonly Relationship[] {
  return relationshipsAt(world, oneId, filter, view).items.filter((one) => otherEndOf(one, oneId) === otherId)
}

/** What any of some entities lists of any other of them, each once. */
export function among(
  world: World,
  entityIds: readonly string[],
  filter: RelationshipFilter,
  view: View,
): readonly Relationship[] {
  const within = entityIds.flatMap((id) =>
    relationshipsAt(world, id, filter, view).items.filter((one) => entityIds.includes(otherEndOf(one, id))),
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
  const keys = relationships(world, { ...ANY_RELATIONSHIP, types }, null, view).items.flatMap(({ attestations }) => {
    const visible = visibleAttestations(view, attestations)
    const leastOf = (modality: Modality) =>
      visible
        .filter((one) => one.modality === modality)
        .map(({ when }) => startMark(when))
        .sort(compareText)[0] ?? NO_START
    const least = leastOf('STATED') === NO_START ? leastOf('PLANNED') : leastOf('STATED')
    return least === NO_START ? [] : [startKey(least, unit)]
  })
  return countEach(keys)
}
