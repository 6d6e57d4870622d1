import { SPANS } from '../../../domain/dates/span.ts'
import type { Relationship } from '../../../domain/evidence/relationship.ts'
import { earliestStart } from '../../../domain/evidence/sort-key.ts'
import { datedSpan } from '../../../domain/evidence/spoken-days.ts'
import type { RelationshipType } from '../../../domain/model/relationship-types.ts'
import type { Vocabulary } from '../../../domain/model/vocabulary.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { at, invariant, knownIn } from '../../../errors.ts'
import type { Keep } from '../kept/keep.ts'
import type { Narrowed } from '../kept/narrowed.ts'
import { type Places, packPlaces } from '../kept/places.ts'
import { numberAt } from './ascending.ts'
import { type EntityOrder, placeOfEntity } from './entity-order.ts'
import { numberTexts } from './number-texts.ts'
import type { Relationships } from './remade-relationships.ts'

/** Relationships by their numbers, which follow their ids, with what orders and joins them in columns over these. */
export interface RelationshipColumns {
  readonly items: Relationships
  /** The places of the ends among the entities. */
  readonly subjects: Places
  readonly objects: Places
  /** The types of the vocabulary in order of name, and the place there of each relationship's. */
  readonly typeNames: readonly RelationshipType[]
  readonly types: Uint8Array
  /** Whether each type says the same of both ends. */
  readonly isSymmetric: readonly boolean[]
  /** The days on which some begin, ascending, the unknown one last, and the place there of each relationship's. */
  readonly startDays: readonly string[]
  readonly starts: Narrowed
  /** For each how long the days are that its dates may mean, by its place among `SPANS`. */
  readonly spans: Uint8Array
  /** The label of a relationship; null where its type says what it is. */
  readonly labelOf: (number: number) => string | null
  /** The number of a relationship; null for an unknown id. */
  readonly numberOf: (id: string) => number | null
  /** Its sort key among those of one of which the entity at a place is the other end. */
  readonly keyOf: (number: number, otherPlace: number) => string
}

/** Stands where there is none: no label is empty. */
const NO_LABEL = ''

/** Puts relationships, which are in order of id, into columns. */
export function putInColumns(
  relationships: () => readonly Relationship[],
  items: Relationships,
  entities: EntityOrder,
  { types, rowOf }: Vocabulary,
  keep: Keep,
): RelationshipColumns {
  const typeNames = [...types].sort(compareText)
  invariant(typeNames.length <= 256, 'the place of a type is kept in a byte')
  const kept = keep('relationships', () => columnsOf(relationships(), typeNames, entities))
  const { startDays, starts } = kept
  return {
    ...kept,
    items,
    typeNames,
    isSymmetric: typeNames.map((type) => rowOf(type).symmetric),
    labelOf(number) {
      const label = at(kept.labelTexts, numberAt(kept.labels, number))
      return label === NO_LABEL ? null : label
    },
    numberOf: items.ids.placeOf,
    keyOf(number, otherPlace) {
      const [start, type] = [at(startDays, numberAt(starts, number)), at(typeNames, numberAt(kept.types, number))]
      return `${start}\t${type}\t${entities.nameKeyAt(otherPlace)}\t${items.ids.at(number)}`
    },
  }
}

function columnsOf(
  relationships: readonly Relationship[],
  typeNames: readonly RelationshipType[],
  entities: EntityOrder,
) {
  const { length } = relationships
  const typePlaces = new Map(typeNames.map((type, place) => [type, place]))
  const [subjects, objects] = [new Uint32Array(length), new Uint32Array(length)]
  const [types, spans] = [new Uint8Array(length), new Uint8Array(length)]
  const spanOf = spanByDate()
  // Each is looked at once for all that is read of it: to come to it takes longer than to read it.
  const starts = numberTexts(length, (number) => {
    const relationship = at(relationships, number)
    subjects[number] = placeOfEntity(entities, relationship.subjectId)
    objects[number] = placeOfEntity(entities, relationship.objectId)
    types[number] = knownIn(typePlaces, relationship.type)
    spans[number] = spanOf(relationship)
    return earliestStart(relationship.attestations)
  })
  const labels = numberTexts(length, (number) => at(relationships, number).label ?? NO_LABEL)
  return {
    ...{ subjects: packPlaces(subjects), objects: packPlaces(objects), types, startDays: starts.texts },
    ...{ labelTexts: labels.texts, labels: labels.numbers, starts: starts.numbers, spans },
  }
}

/** Gives the place of a relationship's span; of what one claim tells, as most is, that of each date is found once. */
function spanByDate(): (relationship: Relationship) => number {
  const known = new Map<string | undefined, number>()
  return ({ attestations }) => {
    const [first] = attestations
    if (first === undefined || attestations.length > 1) return SPANS.indexOf(datedSpan(attestations))
    const edtf = first.when?.edtf
    let span = known.get(edtf)
    if (span === undefined) {
      span = SPANS.indexOf(datedSpan(attestations))
      known.set(edtf, span)
    }
    return span
  }
}
