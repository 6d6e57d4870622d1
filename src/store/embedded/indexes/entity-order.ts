import { entitySortKey } from '../../../domain/evidence/sort-key.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import { namesOf } from '../../../domain/search/rank-names.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { fold } from '../../../domain/text/fold.ts'

/** All entities in order of name, id. The other indexes speak of an entity by its place here. */
export interface EntityOrder {
  readonly entities: readonly Entity[]
  /** The sort key of each. */
  readonly keys: readonly string[]
  /** The place of each, by its id. */
  readonly placeById: ReadonlyMap<string, number>
  /** The folded names of each, its own first. */
  readonly foldedNames: readonly (readonly string[])[]
}

/** Puts entities in order. */
export function orderEntities(entities: readonly Entity[]): EntityOrder {
  const keyed = entities
    .map((entity) => ({ entity, key: entitySortKey(entity.name, entity.id) }))
    .sort((a, b) => compareText(a.key, b.key))
  return {
    entities: keyed.map(({ entity }) => entity),
    keys: keyed.map(({ key }) => key),
    placeById: new Map(keyed.map(({ entity }, place) => [entity.id, place])),
    foldedNames: keyed.map(({ entity }) => namesOf(entity).map(fold)),
  }
}
