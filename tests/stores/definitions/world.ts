import type { DerivedRecord } from '../../../src/domain/derive/derive-record.ts'
import type { Attestation } from '../../../src/domain/evidence/attestation.ts'
import { entitySortKey } from '../../../src/domain/evidence/sort-key.ts'
import type { Entity } from '../../../src/domain/model/entity.ts'
import type { EntityKind } from '../../../src/domain/model/kinds.ts'
import type { DocumentaryRecord } from '../../../src/domain/model/record.ts'
import { claimWords } from '../../../src/domain/search/claim-words.ts'
import { compareText } from '../../../src/domain/text/compare-text.ts'
import type { Listing, RelationshipFilter } from '../../../src/store/store.ts'
import { derivedOf } from '../../support/derived-of.ts'

/** A record and what follows from it: what the definitions read. Nothing is indexed, nothing stops early. */
export interface World extends DerivedRecord {
  readonly record: DocumentaryRecord
  readonly entities: ReadonlyMap<string, Entity>
  /** The words of each claim. */
  readonly words: ReadonlyMap<string, readonly string[]>
}

/** Reads a record whole. */
export function readWorld(record: DocumentaryRecord): World {
  return {
    ...derivedOf(record),
    record,
    entities: new Map(record.entities.map((one) => [one.id, one])),
    words: new Map(record.claims.map((claim) => [claim.id, claimWords(claim)])),
  }
}

/** A list of all of some items, in order of their keys. */
export function listed<Item>(items: readonly Item[], keyOf: (item: Item) => string): Listing<Item> {
  const keyed = items.map((item) => ({ item, key: keyOf(item) })).sort((a, b) => compareText(a.key, b.key))
  return { keys: keyed.map(({ key }) => key), items: keyed.map(({ item }) => item) }
}

/** The list of the entities that pass, in order of name, id. */
export function entitiesThat({ record }: World, passes: (entity: Entity) => boolean): Listing<Entity> {
  return listed(record.entities.filter(passes), ({ name, id }) => entitySortKey(name, id))
}

/** The name of an entity that is there. */
export function nameOf({ entities }: World, id: string): string {
  return entities.get(id)?.name ?? ''
}

/** Whether an entity is of one of these kinds; null takes any. */
export function isOfKind({ entities }: World, id: string, kinds: readonly EntityKind[] | null): boolean {
  const kind = entities.get(id)?.kind
  return kind !== undefined && (kinds === null || kinds.includes(kind))
}

/** Whether an entity may stand at the other end: of the kinds and of the classifications wanted; null takes any. */
export function mayBeOther(
  world: World,
  id: string,
  { otherKinds, classifications }: Pick<RelationshipFilter, 'otherKinds' | 'classifications'>,
): boolean {
  const classification = world.entities.get(id)?.classification ?? null
  const isOfClass = classifications === null || classifications.some((wanted) => wanted === classification)
  return isOfClass && isOfKind(world, id, otherKinds)
}

/** Whether a claim names an entity beside what it speaks of: as its scope, its event or in a role. */
export function namesBeside({ scopeIds, eventId, roles }: Attestation, entityId: string): boolean {
  return [...scopeIds, eventId].includes(entityId) || roles.some(({ entityIds }) => entityIds.includes(entityId))
}
