import type { Entity } from '../../../domain/model/entity.ts'
import type { EntityKind } from '../../../domain/model/kinds.ts'
import { namesOf } from '../../../domain/search/rank-names.ts'
import { fold } from '../../../domain/text/fold.ts'
import { at } from '../../../errors.ts'
import { type EntityFilter, MAX_CANDIDATES, type Store } from '../../store.ts'
import { placeAfter } from '../indexes/ascending.ts'
import { type EntityList, type EntityOrder, KINDS_IN_ORDER } from '../indexes/entity-order.ts'
import { groupPlaces } from '../indexes/group-places.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import { indexRuns, placesUnder } from '../indexes/place-runs.ts'
import { startTicking } from '../indexes/tick.ts'
import { answerEach, lookUp } from './answer-each.ts'

/** Answers what is asked of entities by their ids, references, kinds and classifications; `byDegree` are the same in that order, `identifiers` those of each. */
export function entityQuestions(
  order: EntityOrder,
  byDegree: EntityList,
  identifiers: ReadonlyMap<string, readonly string[]>,
): Pick<Store, 'entitiesById' | 'entitiesByRef' | 'entities'> {
  const { items: entities } = order
  const entityById = indexByAnyId(entities)
  const foldedNames = entities.map((entity) => namesOf(entity).map(fold))
  const placesByName = groupPlaces(foldedNames, (names) => names.slice(0, 1))
  const placesByOtherName = groupPlaces(foldedNames, (names) => names.slice(1))
  const placesByIdentifier = groupPlaces(entities, ({ id }) => (identifiers.get(id) ?? []).map(fold))
  const groups = groupByKind(entities)
  const runsOf = ({ items }: EntityList) =>
    indexRuns(entities.length, groups.count, (place, give) => {
      const entity = items.at(place)
      if (entity !== undefined) for (const group of groups.of(entity)) give(group)
    })
  const lists = { NAME: { ...order, runs: runsOf(order) }, DEGREE: { ...byDegree, runs: runsOf(byDegree) } }

  const meantBy = (ref: string): readonly Entity[] => {
    const known = entityById.get(ref)
    if (known !== undefined) return [known]
    const name = fold(ref)
    const places = placesByIdentifier.get(name) ?? placesByName.get(name) ?? placesByOtherName.get(name) ?? []
    return places.slice(0, MAX_CANDIDATES).map((place) => at(entities, place))
  }

  return {
    async entitiesById(ids, asking) {
      return lookUp(entityById, ids, asking)
    },
    async entitiesByRef(refs, asking) {
      return answerEach(refs, asking, meantBy)
    },
    async entities({ kinds, classification }, orderBy, page, asking) {
      const wanted = groups.wanted(kinds, classification)
      const list = lists[orderBy]
      const places = placesUnder(list.runs, wanted, placeAfter(list.keys, page.after))
      return listingFrom(list, places, page, startTicking(asking), (entity) => entity)
    },
  }
}

/** Entities by id and by former id; an id in use comes before the same one given up. */
function indexByAnyId(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const former = entities.flatMap((entity) => entity.formerIds.map((id) => [id, entity] as const))
  return new Map([...former, ...entities.map((entity) => [entity.id, entity] as const)])
}

/** Entities by kind and classification, either of which may be no condition; a group has a number. */
interface KindGroups {
  readonly count: number
  readonly of: (entity: Entity) => readonly number[]
  readonly wanted: (kinds: EntityFilter['kinds'], classification: string | null) => readonly number[]
}

/** Kinds and classifications are numbered from 1: 0 is no condition. */
function groupByKind(entities: readonly Entity[]): KindGroups {
  const classes = [...new Set(entities.flatMap(({ classification }) => classification ?? []))]
  const classNumbers = new Map(classes.map((classification, place) => [classification, place + 1]))
  const kindNumber = (kind: EntityKind) => KINDS_IN_ORDER.indexOf(kind) + 1
  const groupOf = (kind: number, classNumber: number) => classNumber * (KINDS_IN_ORDER.length + 1) + kind
  return {
    count: groupOf(0, classes.length + 1),
    of({ kind, classification }) {
      const own = classification === null ? undefined : classNumbers.get(classification)
      return [0, kindNumber(kind)].flatMap((one) => [
        groupOf(one, 0),
        ...(own === undefined ? [] : [groupOf(one, own)]),
      ])
    },
    wanted(kinds, classification) {
      const classNumber = classification === null ? 0 : classNumbers.get(classification)
      if (classNumber === undefined) return []
      return Array.from(new Set(kinds?.map(kindNumber) ?? [0]), (kind) => groupOf(kind, classNumber))
    },
  }
}
