import type { Entity } from '../../../domain/model/entity.ts'
import { namesOf } from '../../../domain/search/rank-names.ts'
import { fold } from '../../../domain/text/fold.ts'
import { at } from '../../../errors.ts'
import { MAX_CANDIDATES, type Store } from '../../store.ts'
import { placeAfter } from '../indexes/ascending.ts'
import type { EntityOrder as Entities } from '../indexes/entity-order.ts'
import { groupPlaces } from '../indexes/group-places.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import { indexRuns, keysOf, placesUnder } from '../indexes/place-runs.ts'
import { startTicking } from '../indexes/tick.ts'
import { answerEach, lookUp } from './answer-each.ts'

/** Answers what is asked of entities by their ids, references, kinds and classifications; `byDegree` are the same in that order, `identifiers` those of each. */
export function entityQuestions(
  order: Entities,
  byDegree: Pick<Entities, 'items' | 'keys'>,
  identifiers: ReadonlyMap<string, readonly string[]>,
): Pick<Store, 'entitiesById' | 'entitiesByRef' | 'entities'> {
  const { items: entities } = order
  const entityById = indexByAnyId(entities)
  const foldedNames = entities.map((entity) => namesOf(entity).map(fold))
  const placesByName = groupPlaces(foldedNames, (names) => names.slice(0, 1))
  const placesByOtherName = groupPlaces(foldedNames, (names) => names.slice(1))
  const placesByIdentifier = groupPlaces(entities, ({ id }) => (identifiers.get(id) ?? []).map(fold))
  const runsOf = ({ items }: Pick<Entities, 'items'>) =>
    indexRuns(items, ({ kind, classification }) => keysOf([null, kind], [null, classification]))
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
      const wanted = keysOf(kinds ?? [null], [classification])
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
