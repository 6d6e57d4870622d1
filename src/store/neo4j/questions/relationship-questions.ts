import { type Relationship, type RelationshipSide, sidesOf } from '../../../domain/evidence/relationship.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import type { EntityKind } from '../../../domain/model/kinds.ts'
import type { RelationshipType } from '../../../domain/model/relationship-types.ts'
import { entitiesNamed } from '../../../domain/prose/relationship-prose.ts'
import { at } from '../../../errors.ts'
import { seeksOf } from '../../seeks.ts'
import type { Listing, RelationshipCount, Store } from '../../store.ts'
import { listOfEach, numbersIn, onlyRow, readValue, textsIn, valuesIn } from '../driver/answer.ts'
import type { AnswerRow, Ask } from '../driver/ask.ts'
import { listingOfEach, valuesById } from './list-answers.ts'
import { distinct, EVERYTHING, pageParameters } from './list-parameters.ts'
import { findStops, upTo } from './list-stops.ts'
import {
  ALL,
  fewParameters,
  seekParameters,
  shownParameters,
  sidedParameters,
  vocabularyFor,
} from './view-parameters.ts'

type RelationshipQuestions = Pick<
  Store,
  | 'relationshipsById'
  | 'relationshipsOf'
  | 'neighboursOf'
  | 'relationshipCountsOf'
  | 'relationshipsBetween'
  | 'lineageStepsOf'
>

/** Answers what is asked of the relationships of entities. */
export function relationshipQuestions(ask: Ask): RelationshipQuestions {
  return {
    async relationshipsById(ids, asking) {
      return valuesById<Relationship>(ask, 'relationships-by-id', ids, asking)
    },
    async relationshipsOf(entityIds, filter, view, page, asking) {
      const seeks = seekParameters(filter, asking)
      const { looked = EVERYTHING } = page
      const told = { ...pageParameters(page), looked, bringNamed: asking.along !== undefined }
      const judgedKinds = seeks.kinds.some((kind) => kind === ALL) ? filter.otherKinds : null
      const how = { ...shownParameters(view), ...fewParameters(view), ...told, judgedKinds }
      const rows = await ask('relationships-of', { ids: distinct(entityIds), ...seeks, ...how }, asking)
      const stops = await findStops(rows, seeksOf(filter, vocabularyFor(asking)), { ...page, looked }, ask, asking)
      const listings = listingOfEach<Relationship>(entityIds, rows).map((listing, index) => {
        const stop = stops.get(at(entityIds, index))
        return stop === undefined ? listing : upTo(stop, listing, page)
      })
      const named = new Set(rows.flatMap((row) => textsIn(row, 'named')))
      const entities = Array.from(named, (json) => readValue<Entity>(json))
      asking.along?.entities(stops.size === 0 ? entities : namedBy(listings, entityIds, entities))
      return listings
    },
    async neighboursOf(entityIds, filter, view, first, asking) {
      const sided = { ...filter, sides: sidesOf(filter.direction) }
      const wanted = { ids: distinct(entityIds), ...seekParameters(sided, asking), ...shownParameters(view), first }
      return listOfEach(entityIds, await ask('neighbours-of', wanted, asking), (row) => textsIn(row, 'otherIds'))
    },
    async relationshipCountsOf(entityIds, filter, view, asking) {
      const parameters = { ids: distinct(entityIds), ...sidedParameters(filter, asking), ...shownParameters(view) }
      return listOfEach(entityIds, await ask('relationship-counts-of', parameters, asking), relationshipCountsIn)
    },
    async relationshipsBetween(subjectId, objectId, types, asking) {
      const wanted = [...new Set(types)]
      const symmetric =
        subjectId === objectId ? [] : wanted.filter((type) => vocabularyFor(asking).symmetric.includes(type))
      const parameters = { subjectId, objectId, types: wanted, symmetric }
      return valuesIn<Relationship>(onlyRow(await ask('relationships-between', parameters, asking)), 'rows')
    },
    async lineageStepsOf(entityIds, direction, view, first, asking) {
      const types = vocabularyFor(asking).lineage
      const parameters = { ids: distinct(entityIds), types, direction, ...shownParameters(view), first }
      return listingOfEach<Relationship>(entityIds, await ask('lineage-steps-of', parameters, asking))
    },
  }
}

/** The entities that lists name beside the one that lists. */
function namedBy(
  listings: readonly Listing<Relationship>[],
  entityIds: readonly string[],
  entities: readonly Entity[],
): readonly Entity[] {
  const ids = listings.flatMap(({ items }, index) => entitiesNamed(items).filter((id) => id !== entityIds[index]))
  const named = new Set(ids)
  return entities.filter(({ id }) => named.has(id))
}

function relationshipCountsIn(row: AnswerRow): readonly RelationshipCount[] {
  const [types, sides, otherKinds] = [textsIn(row, 'types'), textsIn(row, 'sides'), textsIn(row, 'otherKinds')]
  return numbersIn(row, 'counts').map((count, index) => ({
    // Written by the load from the same vocabularies.
    type: at(types, index) as RelationshipType,
    side: at(sides, index) as RelationshipSide,
    otherKind: at(otherKinds, index) as EntityKind,
    count,
  }))
}
