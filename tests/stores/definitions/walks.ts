import { otherEndOf } from '../../../src/domain/evidence/relationship.ts'
import { entitySortKey } from '../../../src/domain/evidence/sort-key.ts'
import type { View } from '../../../src/domain/evidence/view.ts'
import type { Entity } from '../../../src/domain/model/entity.ts'
import { compareText } from '../../../src/domain/text/compare-text.ts'
import type { LeastPaths, Listing, Pair, RelationshipFilter } from '../../../src/store/store.ts'
import { relationshipsAt } from './relationships.ts'
import { entitiesThat, mayBeOther, nameOf, type World } from './world.ts'

/** Of all paths on which no entity comes twice the shortest ones, in order. */
export function leastPaths(world: World, [fromId, toId]: Pair, filter: RelationshipFilter, view: View): LeastPaths {
  const nextTo = new Map(
    [...world.entities.keys()].map((id) => {
      const steps = relationshipsAt(world, id, { ...filter, otherKinds: null, classifications: null }, view)
      return [id, [...new Set(steps.items.map((one) => otherEndOf(one, id)))]] as const
    }),
  )
  const goOn = (path: readonly string[]): readonly (readonly string[])[] =>
    (nextTo.get(path.at(-1) ?? '') ?? [])
      .filter((id) => !path.includes(id))
      .flatMap((id) => {
        if (id === toId) return [[...path, id]]
        return mayBeOther(world, id, filter) ? goOn([...path, id]) : []
      })
  const paths = goOn([fromId])
  if (paths.length === 0) return { length: null, paths: [] }
  const length = Math.min(...paths.map((path) => path.length - 1))
  const keysOf = (path: readonly string[]) => path.map((id) => entitySortKey(nameOf(world, id), id))
  return {
    length,
    paths: paths.filter((path) => path.length === length + 1).sort((a, b) => compareEach(keysOf(a), keysOf(b))),
  }
}

/** The entities that stand at the other end in a list of each of some entities, and are none of them. */
export function sharedNeighbours(
  world: World,
  entityIds: readonly string[],
  filter: RelationshipFilter,
  view: View,
): Listing<Entity> {
  const others = entityIds.map((id) => relationshipsAt(world, id, filter, view).items.map((one) => otherEndOf(one, id)))
  return entitiesThat(world, ({ id }) => !entityIds.includes(id) && others.every((list) => list.includes(id)))
}

function compareEach(ones: readonly string[], others: readonly string[]): number {
  return ones.map((one, index) => compareText(one, others[index] ?? '')).find((order) => order !== 0) ?? 0
}
