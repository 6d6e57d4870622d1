import { compareText } from '../../domain/compare-text.ts'
import type { Relationship } from '../../domain/relationship.ts'
import type { Tick } from './answer-each.ts'
import { partitionPoint } from './sorted.ts'

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
    let index = partitionPoint(sorted.length, (place) => isBefore(sorted[place], ends))
    for (let next = sorted[index]; next !== undefined && compareEnds(next, ends) === 0; next = sorted[index]) {
      tick()
      found.push(next)
      index += 1
    }
    return found
  }
}

type Ends = Pick<Relationship, 'subjectId' | 'objectId'>

function compareEnds(a: Ends, b: Ends): number {
  return compareText(a.subjectId, b.subjectId) || compareText(a.objectId, b.objectId)
}

function isBefore(one: Ends | undefined, ends: Ends): boolean {
  return one !== undefined && compareEnds(one, ends) < 0
}
