import type { Relationship } from '../../../domain/evidence/relationship.ts'
import { earliestStart } from '../../../domain/evidence/sort-key.ts'
import type { RelationshipType } from '../../../domain/model/relationship-types.ts'
import type { Vocabulary } from '../../../domain/model/vocabulary.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { at, invariant, knownIn } from '../../../errors.ts'
import { numberAt, partitionPoint } from './ascending.ts'
import { type EntityOrder, placeOfEntity } from './entity-order.ts'
import { numberTexts } from './number-texts.ts'

/** Relationships by their numbers, which follow their ids, with what orders and joins them in columns over these. */
export interface RelationshipColumns {
  readonly items: readonly Relationship[]
  /** The places of the ends among the entities. */
  readonly subjects: Uint32Array
  readonly objects: Uint32Array
  /** The types of the vocabulary in order of name, and the place there of each relationship's. */
  readonly typeNames: readonly RelationshipType[]
  readonly types: Uint8Array
  /** Whether each type says the same of both ends. */
  readonly isSymmetric: readonly boolean[]
  /** The days on which some begin, ascending, the unknown one last, and the place there of each relationship's. */
  readonly startDays: readonly string[]
  readonly starts: Uint32Array
  /** The number of a relationship; null for an unknown id. */
  readonly numberOf: (id: string) => number | null
  /** Its sort key among those of one of which the entity at a place is the other end. */
  readonly keyOf: (number: number, otherPlace: number) => string
}

/** Puts relationships, which are in order of id, into columns. */
export function putInColumns(
  items: readonly Relationship[],
  entities: EntityOrder,
  { types, rowOf }: Vocabulary,
): RelationshipColumns {
  const typeNames = [...types].sort(compareText)
  invariant(typeNames.length <= 256, 'the place of a type is kept in a byte')
  const typePlaces = new Map(typeNames.map((type, place) => [type, place]))
  const { texts: startDays, numbers: starts } = numberTexts(items.length, (number) =>
    earliestStart(at(items, number).attestations),
  )
  const columns = {
    items,
    subjects: Uint32Array.from(items, ({ subjectId }) => placeOfEntity(entities, subjectId)),
    objects: Uint32Array.from(items, ({ objectId }) => placeOfEntity(entities, objectId)),
    typeNames,
    types: Uint8Array.from(items, ({ type }) => knownIn(typePlaces, type)),
    isSymmetric: typeNames.map((type) => rowOf(type).symmetric),
    startDays,
    starts,
  }
  return {
    ...columns,
    numberOf(id) {
      const number = partitionPoint(items.length, (place) => at(items, place).id < id)
      return items[number]?.id === id ? number : null
    },
    keyOf(number, otherPlace) {
      const { id, type } = at(items, number)
      return `${at(startDays, numberAt(starts, number))}\t${type}\t${entities.nameKeyAt(otherPlace)}\t${id}`
    },
  }
}
