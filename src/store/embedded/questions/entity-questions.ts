import type { Entity } from '../../../domain/model/entity.ts'
import type { EntityKind } from '../../../domain/model/kinds.ts'
import { fold } from '../../../domain/text/fold.ts'
import { type EntityFilter, MAX_CANDIDATES, MAX_COUNTED, type Store } from '../../store.ts'
import { partitionPoint, placeAfter } from '../indexes/ascending.ts'
import type { EntityOrder } from '../indexes/entity-order.ts'
import { groupPlaces } from '../indexes/group-places.ts'
import { startTicking, type Tick } from '../indexes/tick.ts'
import { answerEach, lookUp } from './answer-each.ts'

type EntityQuestions = Pick<Store, 'entitiesById' | 'entitiesByRef' | 'entities' | 'entityCount'>

/** Answers what is asked of entities by their ids, references, kinds and classifications. */
export function entityQuestions(order: EntityOrder): EntityQuestions {
  const { entities, keys, foldedNames } = order
  const entityById = indexIds(entities)
  const placesByName = groupPlaces(foldedNames, (names) => names.slice(0, 1))
  const placesByOtherName = groupPlaces(foldedNames, (names) => names.slice(1))
  const findPlaces = indexFilters(entities)

  const meantBy = (ref: string): readonly Entity[] => {
    const known = entityById.get(ref)
    if (known !== undefined) return [known]
    const name = fold(ref)
    const places = placesByName.get(name) ?? placesByOtherName.get(name) ?? []
    return places.slice(0, MAX_CANDIDATES).flatMap((place) => entities[place] ?? [])
  }

  return {
    async entitiesById(ids, asking) {
      return lookUp(entityById, ids, asking)
    },
    async entitiesByRef(refs, asking) {
      return answerEach(refs, asking, meantBy)
    },
    async entities(filter, { first, after }, asking) {
      const places = findPlaces(filter, placeAfter(keys, after), first, startTicking(asking))
      return places.flatMap((place) => {
        const [item, sortKey] = [entities[place], keys[place]]
        return item === undefined || sortKey === undefined ? [] : [{ item, sortKey }]
      })
    },
    async entityCount(filter, asking) {
      return findPlaces(filter, 0, MAX_COUNTED + 1, startTicking(asking)).length
    },
  }
}

/** Entities by id and by former id; an id in use comes before the same one given up. */
function indexIds(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
  const former = entities.flatMap((entity) => entity.formerIds.map((id) => [id, entity] as const))
  return new Map([...former, ...entities.map((entity) => [entity.id, entity] as const)])
}

type FindPlaces = (filter: EntityFilter, from: number, first: number, tick: Tick) => readonly number[]

/** Finds the first places, from one on, of the entities that pass a filter: ascending. */
function indexFilters(entities: readonly Entity[]): FindPlaces {
  const all = entities.map((_, place) => place)
  const byKind = groupPlaces(entities, ({ kind }) => [kind])
  const byClassification = groupPlaces(entities, ({ classification }) =>
    classification === null ? [] : [classification],
  )
  const ofKinds = (kinds: readonly EntityKind[]): readonly (readonly number[])[] =>
    [...new Set(kinds)].map((kind) => byKind.get(kind) ?? [])

  return ({ kinds, classification }, from, first, tick) => {
    if (classification === null) {
      const lists = kinds === null ? [all] : ofKinds(kinds)
      const parts = lists.map((places) => firstFrom(places, from, first, tick, () => true))
      return parts.length === 1
        ? (parts[0] ?? [])
        : parts
            .flat()
            .sort((a, b) => a - b)
            .slice(0, first)
    }
    const isWanted = (place: number) => {
      const kind = entities[place]?.kind
      return kinds === null || (kind !== undefined && kinds.includes(kind))
    }
    return firstFrom(byClassification.get(classification) ?? [], from, first, tick, isWanted)
  }
}

function firstFrom(
  places: readonly number[],
  from: number,
  first: number,
  tick: Tick,
  isWanted: (place: number) => boolean,
): readonly number[] {
  const found: number[] = []
  const start = partitionPoint(places.length, (index) => (places[index] ?? 0) < from)
  for (let index = start; index < places.length && found.length < first; index += 1) {
    tick()
    const place = places[index]
    if (place !== undefined && isWanted(place)) found.push(place)
  }
  return found
}
