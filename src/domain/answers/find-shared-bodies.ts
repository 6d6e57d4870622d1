import type { Relationship } from '../evidence/relationship.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { RelationshipType } from '../model/relationship-types.ts'

/** What ties somebody to a post or a meeting, and that to the body whose it is. */
const TO_PLACE: readonly RelationshipType[] = ['HOLDS_POST', 'ATTENDED', 'CHAIRED_BY', 'TOOK_PART_IN']
const TO_BODY: readonly RelationshipType[] = ['POST_IN', 'RUN_BY', 'PART_OF']

/** A body with which something has to do, and the one or two relationships that say so. */
export interface TiedBody {
  readonly bodyId: string
  readonly via: readonly Relationship[]
}

/** The posts and meetings that lead from an entity to a body, of its own relationships. */
export function placesOf(
  entityId: string,
  relationships: readonly Relationship[],
  kindOf: (id: string) => EntityKind | undefined,
): readonly string[] {
  const ids = relationships.filter(({ type }) => TO_PLACE.includes(type)).map((one) => otherId(one, entityId))
  return [...new Set(ids)].filter((id) => kindOf(id) === 'POST' || kindOf(id) === 'EVENT')
}

/**
 * The bodies that several entities have to do with where not each is linked to it by itself: by a post in it or a meeting that
 * it held; `relationshipsOf` has those of the entities and of their places. In order of the first entity's relationships.
 */
export function findSharedBodies(
  entityIds: readonly string[],
  relationshipsOf: (id: string) => readonly Relationship[],
  kindOf: (id: string) => EntityKind | undefined,
): readonly TiedBody[] {
  const tied = entityIds.map((id) => bodiesOf(id, relationshipsOf, kindOf))
  const [first = []] = tied
  const ids = [...new Set(first.map(({ bodyId }) => bodyId))].filter(
    (id) => !entityIds.includes(id) && tied.every((bodies) => bodies.some(({ bodyId }) => bodyId === id)),
  )
  return ids.flatMap((bodyId) => {
    const via = tied.flatMap((bodies) => bodies.filter((one) => one.bodyId === bodyId).flatMap((one) => one.via))
    const isIndirect = tied.some((bodies) => bodies.every((one) => one.bodyId !== bodyId || one.via.length > 1))
    return isIndirect ? [{ bodyId, via: [...new Map(via.map((one) => [one.id, one])).values()] }] : []
  })
}

function bodiesOf(
  entityId: string,
  relationshipsOf: (id: string) => readonly Relationship[],
  kindOf: (id: string) => EntityKind | undefined,
): readonly TiedBody[] {
  const own = relationshipsOf(entityId)
  const direct = own
    .map((one) => ({ bodyId: otherId(one, entityId), via: [one] }))
    .filter(({ bodyId }) => kindOf(bodyId) === 'ORGANISATION')
  const further = placesOf(entityId, own, kindOf).flatMap((placeId) => {
    const to = own.filter((one) => TO_PLACE.includes(one.type) && otherId(one, entityId) === placeId)
    return relationshipsOf(placeId)
      .filter(({ type, subjectId }) => TO_BODY.includes(type) && subjectId === placeId)
      .map((one) => ({ bodyId: one.objectId, via: [...to, one] }))
  })
  return [...direct, ...further]
}

function otherId({ subjectId, objectId }: Relationship, entityId: string): string {
  return subjectId === entityId ? objectId : subjectId
}
