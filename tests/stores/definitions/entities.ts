import type { Entity } from '../../../src/domain/model/entity.ts'
import { namesOf } from '../../../src/domain/search/rank-names.ts'
import { fold } from '../../../src/domain/text/fold.ts'
import { type EntityFilter, type Listing, MAX_CANDIDATES } from '../../../src/store/store.ts'
import { entitiesThat, type World } from './world.ts'

/** The entity that has an id, or else the one that had it. */
export function entityById({ record }: World, id: string): Entity | null {
  const { entities } = record
  return entities.find((one) => one.id === id) ?? entities.find(({ formerIds }) => formerIds.includes(id)) ?? null
}

/** Whom a reference means: by id, else by name, else by another name. */
export function meantBy(world: World, ref: string): readonly Entity[] {
  const known = entityById(world, ref)
  if (known !== null) return [known]
  const isOneOf = (names: readonly string[]) => names.some((name) => fold(name) === fold(ref))
  const named = entitiesThat(world, ({ name }) => isOneOf([name])).items
  const alsoNamed = entitiesThat(world, (entity) => isOneOf(namesOf(entity))).items
  return (named.length > 0 ? named : alsoNamed).slice(0, MAX_CANDIDATES)
}

/** The entities of these kinds and this classification. */
export function entities(world: World, { kinds, classification }: EntityFilter): Listing<Entity> {
  return entitiesThat(
    world,
    (one) =>
      (kinds === null || kinds.includes(one.kind)) &&
      (classification === null || one.classification === classification),
  )
}
