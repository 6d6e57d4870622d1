import { type Relationship, sidesOf } from '../../../domain/evidence/relationship.ts'
import { ANY_RELATIONSHIP, isLabelWanted } from '../../../domain/evidence/wanted-relationships.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import { invariant } from '../../../errors.ts'
import { MAX_AMONG, type RelationshipFilter, type Store } from '../../store.ts'
import { numberAt } from '../indexes/ascending.ts'
import { type FindBetween, joining } from '../indexes/ends-index.ts'
import { mayBeOther } from '../indexes/entity-order.ts'
import type { FoundById } from '../indexes/index-by-id.ts'
import type { Adjacency } from '../indexes/list-by-sides.ts'
import { eachListing, isListedOn, lengthOf, runsOf } from '../indexes/listing-runs.ts'
import type { RelationshipOrder } from '../indexes/relationship-order.ts'
import { startTicking, type Tick } from '../indexes/tick.ts'
import type { JudgedColumns } from '../indexes/view-judge.ts'
import { placeAt } from '../kept/places.ts'
import { answerEach } from './answer-each.ts'
import { bringEnds } from './bring-along.ts'

/** Answers which relationships there are between two entities, and among many. */
export function joiningQuestions(
  entityById: FoundById<Entity>,
  order: RelationshipOrder,
  adjacency: Adjacency,
  judged: JudgedColumns,
  between: FindBetween,
): Pick<Store, 'relationshipsJoining' | 'relationshipsAmong'> {
  const { placeOf, idAt } = adjacency.entities
  const { items, starts, types } = adjacency.columns
  // In the order of their sort keys, of which the other's name is the same for all: starts and types stand in order of name.
  const inOrder = (a: number, b: number) =>
    numberAt(starts, a) - numberAt(starts, b) || numberAt(types, a) - numberAt(types, b) || a - b
  return {
    async relationshipsJoining(pairs, filter, view, first, asking) {
      const { exists } = judged.judge(view)
      bringEnds(pairs.flat(), entityById, asking)
      return answerEach(pairs, asking, ([oneId, otherId], tick): readonly Relationship[] => {
        const [one, other] = [placeOf(oneId), placeOf(otherId)]
        if (one === undefined || other === undefined) return []
        const found = joining(between, one, other, filter, tick).filter(exists).sort(inOrder)
        return found.slice(0, Math.max(0, first)).map(items.at)
      })
    },
    async relationshipsAmong(entityIds, filter, view, first, asking) {
      const tick = startTicking(asking)
      invariant(entityIds.length <= MAX_AMONG, `${entityIds.length} entities at once, of at most ${MAX_AMONG}`)
      const { exists } = judged.judge(view)
      bringEnds(entityIds, entityById, asking)
      const among = new Set(entityIds.flatMap((id) => placeOf(id) ?? []))
      const places: number[] = []
      for (const one of among) {
        eachStepWithin(adjacency, between, one, idAt(one), among, filter, tick, (number) => {
          if (isListed(filter, number, between) && exists(number)) places.push(placeAt(order.places, number))
        })
      }
      const ascending = places.sort((a, b) => a - b).slice(0, Math.max(0, first))
      return ascending.map((place) => items.at(placeAt(order.numbers, place)))
    },
  }
}

/**
 * Calls for each relationship of these types from one entity to others of a set: read from its list where that is no longer
 * than the set, else sought for each other.
 */
function eachStepWithin(
  adjacency: Adjacency,
  between: FindBetween,
  one: number,
  entityId: string,
  among: ReadonlySet<number>,
  { types }: RelationshipFilter,
  tick: Tick,
  take: (number: number) => void,
): void {
  const runs = runsOf(adjacency, entityId, { ...ANY_RELATIONSHIP, types, sides: ['SUBJECT'] }).filter(
    ({ side }) => side === 'SUBJECT',
  )
  if (lengthOf(runs) <= among.size) {
    eachListing(adjacency, runs, tick, (listing) => {
      if (among.has(adjacency.otherOf(listing))) take(adjacency.relationshipOf(listing))
    })
    return
  }
  for (const other of among) {
    tick()
    for (const number of between(one, other, tick)) {
      if (types === null || types.includes(between.typeOf(number))) take(number)
    }
  }
}

/** Whether one of its ends would list a relationship. */
function isListed(
  filter: RelationshipFilter,
  number: number,
  { isSymmetric, columns, entities }: FindBetween,
): boolean {
  const sides = sidesOf(filter.direction)
  const wants = (end: number) => mayBeOther(entities, filter, end)
  if (filter.labels !== null && !isLabelWanted(filter, columns.labelOf(number))) return false
  return (
    (isListedOn(isSymmetric(number), 'SUBJECT', sides) && wants(placeAt(columns.objects, number))) ||
    (isListedOn(isSymmetric(number), 'OBJECT', sides) && wants(placeAt(columns.subjects, number)))
  )
}
