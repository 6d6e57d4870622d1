import { type Ends, type Relationship, sidesOf } from '../../../domain/evidence/relationship.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import type { Vocabulary } from '../../../domain/model/vocabulary.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { at } from '../../../errors.ts'
import type { RelationshipFilter } from '../../store.ts'
import { partitionPoint } from './ascending.ts'
import { isListedOn } from './listing-runs.ts'
import type { Tick } from './tick.ts'

/** The relationships from one entity to another, by type, id. */
export interface FindBetween {
  (subjectId: string, objectId: string, tick: Tick): readonly Relationship[]
  /** Whether a relationship says the same of both its ends. */
  readonly isSymmetric: (relationship: Relationship) => boolean
}

/** Indexes relationships by their two ends. */
export function indexEnds(relationships: readonly Relationship[], { rowOf }: Vocabulary): FindBetween {
  const sorted = [...relationships].sort(
    (a, b) => compareEnds(a, b) || compareText(a.type, b.type) || compareText(a.id, b.id),
  )
  const find = (subjectId: string, objectId: string, tick: Tick) => {
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
  return Object.assign(find, { isSymmetric: ({ type }: Relationship) => rowOf(type).symmetric })
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
  const out = between(oneId, other.id, tick).filter((one) => isListedOn(between.isSymmetric(one), 'SUBJECT', sides))
  const back = between(other.id, oneId, tick).filter((one) => isListedOn(between.isSymmetric(one), 'OBJECT', sides))
  return [...out, ...back].filter(({ type }) => types === null || types.includes(type))
}

function compareEnds(a: Ends, b: Ends): number {
  return compareText(a.subjectId, b.subjectId) || compareText(a.objectId, b.objectId)
}
