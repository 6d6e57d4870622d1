import { type Ends, type Relationship, sidesOf } from '../../../domain/evidence/relationship.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { at } from '../../../errors.ts'
import type { RelationshipFilter } from '../../store.ts'
import { partitionPoint } from './ascending.ts'
import { isListedOn } from './listing-runs.ts'
import type { Tick } from './tick.ts'

/** The relationships from one entity to another, by type, id. */
export type FindBetween = (subjectId: string, objectId: string, tick: Tick) => readonly Relationship[]

/** Indexes relationships by their two ends. */
export function indexEnds(relationships: readonly Relationship[]): FindBetween {
  const sorted = [...relationships].sort(
    (a, b) => compareEnds(a, b) || compareText(a.type, b.type) || compareText(a.id, b.id),
  )
  return (subjectId, objectId, tick) => {
    const ends = { subjectId, objectId }
    const found: Relationship[] = []
    let index = partitionPoint(sorted.length, (place) => compareEnds(at(sorted, place), ends) < 0)
    for (let next = sorted[index]; next !== undefined && compareEnds(next, ends) === 0; next = sorted[index]) {
      tick()
      found.push(next)
      index += 1
    }
    return found
  }
}

/**
 * The relationships between one entity and another that the one would list, whatever a View would see of them; none
 * where both are one. In no order that matters.
 */
export function joining(
  between: FindBetween,
  oneId: string,
  other: Pick<Entity, 'id' | 'kind'>,
  { types, otherKinds, direction }: RelationshipFilter,
  tick: Tick,
): readonly Relationship[] {
  if (oneId === other.id || (otherKinds !== null && !otherKinds.includes(other.kind))) return []
  const sides = sidesOf(direction)
  const out = between(oneId, other.id, tick).filter(({ type }) => isListedOn(type, 'SUBJECT', sides))
  const back = between(other.id, oneId, tick).filter(({ type }) => isListedOn(type, 'OBJECT', sides))
  return [...out, ...back].filter(({ type }) => types === null || types.includes(type))
}

function compareEnds(a: Ends, b: Ends): number {
  return compareText(a.subjectId, b.subjectId) || compareText(a.objectId, b.objectId)
}
