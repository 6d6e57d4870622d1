import { sidesOf } from '../../../domain/evidence/relationship.ts'
import { isLabelWanted } from '../../../domain/evidence/wanted-relationships.ts'
import type { RelationshipType } from '../../../domain/model/relationship-types.ts'
import { at } from '../../../errors.ts'
import type { RelationshipFilter } from '../../store.ts'
import type { Keep } from '../kept/keep.ts'
import { type Places, packPlaces, placeAt } from '../kept/places.ts'
import { numberAt, partitionPoint } from './ascending.ts'
import { type EntityOrder, mayBeOther } from './entity-order.ts'
import { isListedOn } from './listing-runs.ts'
import type { RelationshipColumns } from './relationship-columns.ts'
import { countedTo, sortByRank } from './sort-by-rank.ts'
import type { Tick } from './tick.ts'

/** The numbers of the relationships from one entity to another, told by their places, by type, id. */
export interface FindBetween {
  (subject: number, object: number, tick: Tick): readonly number[]
  readonly columns: RelationshipColumns
  readonly entities: EntityOrder
  /** Whether a relationship says the same of both its ends. */
  readonly isSymmetric: (number: number) => boolean
  readonly typeOf: (number: number) => RelationshipType
}

/** Indexes relationships by their two ends. */
export function indexEnds(columns: RelationshipColumns, entities: EntityOrder, keep: Keep): FindBetween {
  const { types, typeNames, objects } = columns
  const { sorted, firsts } = keep('ends', () => sortByEnds(columns, entities.items.length))
  const objectAt = (index: number) => placeAt(objects, placeAt(sorted, index))
  const find = (subject: number, object: number, tick: Tick) => {
    const [first, end] = [placeAt(firsts, subject), placeAt(firsts, subject + 1)]
    const found: number[] = []
    let index = first + partitionPoint(end - first, (place) => objectAt(first + place) < object)
    for (; index < end && objectAt(index) === object; index += 1) {
      tick()
      found.push(placeAt(sorted, index))
    }
    return found
  }
  return Object.assign(find, {
    columns,
    entities,
    isSymmetric: (number: number) => at(columns.isSymmetric, numberAt(types, number)),
    typeOf: (number: number) => at(typeNames, numberAt(types, number)),
  })
}

function sortByEnds({ items, subjects, objects, types, typeNames }: RelationshipColumns, count: number) {
  const byType = sortByRank(countedTo(items.length), (number) => numberAt(types, number), typeNames.length)
  const byObject = sortByRank(byType, (number) => placeAt(objects, number), count)
  const sorted = sortByRank(byObject, (number) => placeAt(subjects, number), count)
  const firsts = firstOfEach(sorted, subjects, count)
  return { sorted: packPlaces(sorted), firsts: packPlaces(firsts) }
}

/** Where the numbers of each subject begin in a list of them by subject, and where the last end. */
function firstOfEach(sorted: Uint32Array, subjects: Places, count: number): Uint32Array {
  const firsts = new Uint32Array(count + 1)
  for (const number of sorted) {
    const next = placeAt(subjects, number) + 1
    firsts[next] = numberAt(firsts, next) + 1
  }
  for (let place = 0; place < count; place += 1) {
    firsts[place + 1] = numberAt(firsts, place) + numberAt(firsts, place + 1)
  }
  return firsts
}

/**
 * The numbers of the relationships between one entity and another, told by their places, that the one would list, whatever
 * a View would see of them; none where both are one. In no order that matters.
 */
export function joining(
  between: FindBetween,
  one: number,
  other: number,
  filter: RelationshipFilter,
  tick: Tick,
): readonly number[] {
  const { isSymmetric, typeOf, entities, columns } = between
  const { types, labels } = filter
  if (one === other || !mayBeOther(entities, filter, other)) return []
  const sides = sidesOf(filter.direction)
  const out = between(one, other, tick).filter((number) => isListedOn(isSymmetric(number), 'SUBJECT', sides))
  const back = between(other, one, tick).filter((number) => isListedOn(isSymmetric(number), 'OBJECT', sides))
  const found = [...out, ...back]
  if (types === null && labels === null) return found
  return found.filter(
    (number) => (types?.includes(typeOf(number)) ?? true) && isLabelWanted(filter, columns.labelOf(number)),
  )
}
