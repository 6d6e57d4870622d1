import { putInOrder } from '../../../domain/evidence/put-in-order.ts'
import { type Relationship, sidesOf } from '../../../domain/evidence/relationship.ts'
import { relationshipSortKey } from '../../../domain/evidence/sort-key.ts'
import { existsIn } from '../../../domain/evidence/view.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import type { EntityKind } from '../../../domain/model/kinds.ts'
import { invariant, knownIn } from '../../../errors.ts'
import { MAX_AMONG, type RelationshipFilter, type Store } from '../../store.ts'
import { type FindBetween, joining } from '../indexes/ends-index.ts'
import type { Adjacency } from '../indexes/list-by-sides.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import { isListedOn, lengthOf, listingsIn, runsOf } from '../indexes/listing-runs.ts'
import type { RelationshipOrder } from '../indexes/relationship-order.ts'
import { startTicking, type Tick } from '../indexes/tick.ts'
import { answerEach } from './answer-each.ts'

/** Answers which relationships there are between two entities, and among many. */
export function joiningQuestions(
  order: RelationshipOrder,
  adjacency: Adjacency,
  between: FindBetween,
  entities: ReadonlyMap<string, Entity>,
): Pick<Store, 'relationshipsJoining' | 'relationshipsAmong'> {
  return {
    async relationshipsJoining(pairs, filter, view, first, asking) {
      return answerEach(pairs, asking, ([oneId, otherId], tick) => {
        const other = entities.get(otherId)
        if (other === undefined) return []
        const found = joining(between, oneId, other, filter, tick)
        const ordered = putInOrder(found, (relationship) => relationshipSortKey(relationship, other.name))
        return listingFrom(ordered, found.keys(), { first, keysOnly: false }, tick, (relationship) =>
          existsIn(view, relationship) ? relationship : null,
        ).items
      })
    },
    async relationshipsAmong(entityIds, filter, view, first, asking) {
      const tick = startTicking(asking)
      invariant(entityIds.length <= MAX_AMONG, `${entityIds.length} entities at once, of at most ${MAX_AMONG}`)
      const among = new Set(entityIds)
      const places: number[] = []
      for (const id of among) {
        for (const relationship of stepsWithin(adjacency, between, id, among, filter, tick)) {
          const kindOf = (entityId: string) => knownIn(entities, entityId).kind
          if (!isListed(filter, relationship, between.isSymmetric(relationship), kindOf)) continue
          places.push(knownIn(order.placeById, relationship.id))
        }
      }
      places.sort((a, b) => a - b)
      return listingFrom(order, places, { first, keysOnly: false }, tick, (relationship) =>
        existsIn(view, relationship) ? relationship : null,
      ).items
    },
  }
}

/**
 * The relationships of these types from one entity to others of a set: read from its list where that is no longer than
 * the set, else sought for each other.
 */
function* stepsWithin(
  adjacency: Adjacency,
  between: FindBetween,
  entityId: string,
  among: ReadonlySet<string>,
  { types }: RelationshipFilter,
  tick: Tick,
): Generator<Relationship, void> {
  const runs = runsOf(adjacency, entityId, { types, otherKinds: null, sides: ['SUBJECT'] }).filter(
    ({ side }) => side === 'SUBJECT',
  )
  if (lengthOf(runs) <= among.size) {
    for (const { relationship } of listingsIn(adjacency, runs, tick)) {
      if (among.has(relationship.objectId)) yield relationship
    }
    return
  }
  for (const otherId of among) {
    tick()
    yield* between(entityId, otherId, tick).filter(({ type }) => types === null || types.includes(type))
  }
}

/** Whether one of its ends would list a relationship. */
function isListed(
  { otherKinds, direction }: RelationshipFilter,
  { subjectId, objectId }: Relationship,
  isSymmetric: boolean,
  kindOf: (entityId: string) => EntityKind,
): boolean {
  const sides = sidesOf(direction)
  const wants = (id: string) => otherKinds === null || otherKinds.includes(kindOf(id))
  return (
    (isListedOn(isSymmetric, 'SUBJECT', sides) && wants(objectId)) ||
    (isListedOn(isSymmetric, 'OBJECT', sides) && wants(subjectId))
  )
}
