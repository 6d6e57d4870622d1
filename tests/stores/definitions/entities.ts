import { entitySortKey } from '../../../src/domain/evidence/sort-key.ts'
import { PLAIN_VIEW, seesAttestation } from '../../../src/domain/evidence/view.ts'
import { entitiesNamedIn } from '../../../src/domain/model/entities-named-in.ts'
import type { Entity } from '../../../src/domain/model/entity.ts'
import type { EntityKind } from '../../../src/domain/model/kinds.ts'
import { type NameCandidate, namesOf } from '../../../src/domain/search/rank-names.ts'
import { fold, foldForSearch } from '../../../src/domain/text/fold.ts'
import { type EntityFilter, type Listing, MAX_CANDIDATES } from '../../../src/store/store.ts'
import { entitiesThat, listed, namesBeside, type World } from './world.ts'

/** The entity that has an id, or else the one that had it. */
export function entityById({ record }: World, id: string): Entity | null {
  const { entities } = record
  return entities.find((one) => one.id === id) ?? entities.find(({ formerIds }) => formerIds.includes(id)) ?? null
}

/** Whom a reference means: by id, else by an identifier with its scheme, else by name, else by another name. */
export function meantBy(world: World, ref: string): readonly Entity[] {
  const known = entityById(world, ref)
  if (known !== null) return [known]
  const identified = entitiesThat(world, ({ id }) =>
    identifiersOf(world, id).some((identifier) => fold(identifier) === fold(ref)),
  ).items
  if (identified.length > 0) return identified.slice(0, MAX_CANDIDATES)
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

/** The same, those with the most relationships that are stated first: of which they are an end, or which claims limit to them. */
export function byDegree(world: World, filter: EntityFilter): Listing<Entity> {
  const degreeOf = (id: string) =>
    world.relationships.filter(({ subjectId, objectId, attestations }) => {
      const stated = attestations.filter((one) => seesAttestation(PLAIN_VIEW, one))
      if (subjectId === id || objectId === id) return stated.length > 0
      return stated.some((one) => namesBeside(one, id))
    }).length
  return listed(entities(world, filter).items, ({ name, id }) => {
    return `${String(9_999_999_999 - degreeOf(id)).padStart(10, '0')}\t${entitySortKey(name, id)}`
  })
}

/** Every entity of these kinds, with how many claims name it and the words of the names of what is stated to hold it. */
export function candidates(world: World, kinds: readonly EntityKind[] | null): readonly NameCandidate[] {
  return entities(world, { kinds, classification: null }).items.map((entity) => {
    const stated = world.relationships.filter(
      ({ type, subjectId, attestations }) =>
        type === 'PART_OF' && subjectId === entity.id && attestations.some(({ modality }) => modality === 'STATED'),
    )
    const names = stated.flatMap(({ objectId }) => {
      const whole = world.entities.get(objectId)
      return whole === undefined ? [] : [whole.name, ...whole.names.map(({ name }) => name)]
    })
    const words = names.flatMap((name) => foldForSearch(name).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    return {
      entity,
      claimCount: world.record.claims.filter((claim) => entitiesNamedIn(claim).includes(entity.id)).length,
      wholeWords: [...new Set(words)].sort(),
      identifiers: identifiersOf(world, entity.id),
    }
  })
}

/** The identifiers, with their schemes, that claims state an entity to have. */
function identifiersOf({ record }: World, entityId: string): readonly string[] {
  const found = record.claims.flatMap(({ subjectId, modality, content }) => {
    if (subjectId !== entityId || modality !== 'STATED' || content.form !== 'ATTRIBUTE') return []
    const kind = record.attributes.find(({ id }) => id === content.attribute)
    return kind?.form === 'IDENTIFIER' ? [`${kind.scheme}:${content.value}`] : []
  })
  return [...new Set(found)].sort()
}
