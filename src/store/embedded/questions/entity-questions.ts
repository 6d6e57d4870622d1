import type { Entity } from '../../../domain/model/entity.ts'
import type { EntityKind } from '../../../domain/model/kinds.ts'
import { fold } from '../../../domain/text/fold.ts'
import { at, knownIn } from '../../../errors.ts'
import { type EntityFilter, MAX_CANDIDATES, type Store } from '../../store.ts'
import { placeAfter } from '../indexes/ascending.ts'
import { type EntityList, type EntityOrder, KINDS_IN_ORDER } from '../indexes/entity-order.ts'
import { groupPlaces } from '../indexes/group-places.ts'
import type { FoundById } from '../indexes/index-by-id.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import { openRuns, placesUnder, putInRuns } from '../indexes/place-runs.ts'
import { indexTexts } from '../indexes/text-index.ts'
import { startTicking } from '../indexes/tick.ts'
import { type Keep, keepUnder } from '../kept/keep.ts'
import { answerEach, lookUp } from './answer-each.ts'

/** Answers what is asked of entities by their ids, references, kinds and classifications; `byDegree` are the same in that order, `identifiers` those of each.
 * They are given in order. */
export function entityQuestions(
  given: () => readonly Entity[],
  order: EntityOrder,
  byDegree: EntityList,
  identifiers: () => ReadonlyMap<string, readonly string[]>,
  keep: Keep,
): Pick<Store, 'entitiesById' | 'entitiesByRef' | 'entities'> {
  const { items: entities } = order
  const keepEntities = keepUnder(keep, 'entities')
  const index = (name: string, textsOf: (entity: Entity) => readonly string[]) =>
    indexTexts(() => groupPlaces(given(), textsOf), name, keepEntities)
  const byName = index('names', ({ name }) => [fold(name)])
  const byOtherName = index('other names', ({ names }) => names.map(({ name }) => fold(name)))
  const byIdentifier = index('identifiers', ({ id }) => (identifiers().get(id) ?? []).map(fold))
  const byFormerId = index('former ids', ({ formerIds }) => formerIds)
  const entityById: FoundById<Entity> = {
    get(id) {
      // An id in use comes before the same one given up; of two that gave it up, the last.
      const place = order.placeOf(id) ?? Array.from(byFormerId.placesOf(id)).at(-1)
      return place === undefined ? undefined : entities.at(place)
    },
  }
  const classes = keepEntities('classes', () => [
    ...new Set(given().flatMap(({ classification }) => classification ?? [])),
  ])
  const groups = groupByKind(classes)
  const runsOf = (name: string, placeAt: (place: number) => number) =>
    openRuns(
      keepEntities(name, () => {
        const all = given()
        return putInRuns(all.length, groups.count, (place, give) => {
          for (const group of groups.of(at(all, placeAt(place)))) give(group)
        })
      }),
    )
  const lists = {
    NAME: { ...order, runs: runsOf('by name', (place) => place) },
    DEGREE: { ...byDegree, runs: runsOf('by degree', byDegree.placeAt) },
  }

  const meantBy = (ref: string): readonly Entity[] => {
    const known = entityById.get(ref)
    if (known !== undefined) return [known]
    const name = fold(ref)
    const places = [byIdentifier, byName, byOtherName].map((one) => one.placesOf(name)).find(({ length }) => length > 0)
    return Array.from(places ?? [])
      .slice(0, MAX_CANDIDATES)
      .map(entities.at)
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

/** Entities by kind and classification, either of which may be no condition; a group has a number. */
interface KindGroups {
  readonly count: number
  readonly of: (entity: Entity) => readonly number[]
  readonly wanted: (kinds: EntityFilter['kinds'], classification: string | null) => readonly number[]
}

/** Kinds and classifications are numbered from 1: 0 is no condition. */
function groupByKind(classes: readonly string[]): KindGroups {
  const classNumbers = new Map(classes.map((classification, place) => [classification, place + 1]))
  const kindNumber = (kind: EntityKind) => KINDS_IN_ORDER.indexOf(kind) + 1
  const groupOf = (kind: number, classNumber: number) => classNumber * (KINDS_IN_ORDER.length + 1) + kind
  // Of most entities there is no more than a kind.
  const ofKinds = new Map(KINDS_IN_ORDER.map((kind) => [kind, [groupOf(0, 0), groupOf(kindNumber(kind), 0)]]))
  return {
    count: groupOf(0, classes.length + 1),
    of({ kind, classification }) {
      const ofKind = knownIn(ofKinds, kind)
      if (classification === null) return ofKind
      const own = knownIn(classNumbers, classification)
      return [...ofKind, groupOf(0, own), groupOf(kindNumber(kind), own)]
    },
    wanted(kinds, classification) {
      const classNumber = classification === null ? 0 : classNumbers.get(classification)
      if (classNumber === undefined) return []
      return Array.from(new Set(kinds?.map(kindNumber) ?? [0]), (kind) => groupOf(kind, classNumber))
    },
  }
}
