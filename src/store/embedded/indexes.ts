import type { Claim } from '../../domain/claim.ts'
import { compareText } from '../../domain/compare-text.ts'
import { deriveRecord } from '../../domain/derive-record.ts'
import type { Disagreement } from '../../domain/disagreement.ts'
import type { Document } from '../../domain/document.ts'
import type { Entity } from '../../domain/entity.ts'
import { groupIdOf } from '../../domain/group-claims.ts'
import type { DocumentaryRecord } from '../../domain/record.ts'
import type { Existence, Figure, Relationship } from '../../domain/relationship.ts'
import { claimSortKey, entitySortKey, nameSortKey } from '../../domain/sort-key.ts'
import type { Row } from '../store.ts'
import { type Adjacency, createAdjacency } from './adjacency.ts'

/** Everything that the embedded store looks things up in; built once, when the store opens. */
export interface Indexes {
  /** By id and by former id. */
  readonly entities: ReadonlyMap<string, Entity>
  readonly entityRows: readonly Row<Entity>[]
  readonly documents: ReadonlyMap<string, Document>
  readonly documentRows: readonly Row<Document>[]
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly figures: ReadonlyMap<string, Figure>
  readonly existences: ReadonlyMap<string, Existence>
  readonly claims: ReadonlyMap<string, Claim>
  /** The claims of each relationship, figure or existence, in order of document id, number. */
  readonly claimsByGroup: ReadonlyMap<string, readonly Claim[]>
  readonly disagreements: ReadonlyMap<string, Disagreement>
  /** The disagreements of each relationship, figure or existence, in order of id. */
  readonly disagreementsByGroup: ReadonlyMap<string, readonly Disagreement[]>
  /** The documents that speak of each entity. */
  readonly speakers: ReadonlyMap<string, ReadonlySet<string>>
  readonly adjacency: Adjacency
}

/** Builds the indexes of a record and of what follows from it. */
export function createIndexes(record: DocumentaryRecord): Indexes {
  const derived = deriveRecord(record)
  const claims = [...record.claims].sort((a, b) => compareText(claimSortKey(a.id), claimSortKey(b.id)))
  const former = record.entities.flatMap((entity) => entity.formerIds.map((id): [string, Entity] => [id, entity]))
  return {
    entities: new Map([...former, ...byId(record.entities)]),
    entityRows: rowsOf(record.entities, ({ name, id }) => entitySortKey(name, id)),
    documents: byId(record.documents),
    documentRows: rowsOf(record.documents, ({ title, id }) => `${nameSortKey(title)}\t${id}`),
    relationships: byId(derived.relationships),
    figures: byId(derived.figures),
    existences: byId(derived.existences),
    claims: byId(claims),
    claimsByGroup: gather(claims, (claim) => [groupIdOf(claim)]),
    disagreements: byId(derived.disagreements),
    disagreementsByGroup: gather(derived.disagreements, ({ groupIds }) => groupIds),
    speakers: speakersOf(claims),
    adjacency: createAdjacency(record.entities, derived.relationships),
  }
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

function rowsOf<Item>(items: readonly Item[], sortKeyOf: (item: Item) => string): readonly Row<Item>[] {
  return items.map((item) => ({ item, sortKey: sortKeyOf(item) })).sort((a, b) => compareText(a.sortKey, b.sortKey))
}

/** Items under each of their keys, in their order. */
function gather<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const gathered = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const list = gathered.get(key)
      if (list === undefined) gathered.set(key, [item])
      else list.push(item)
    }
  }
  return gathered
}

function speakersOf(claims: readonly Claim[]): ReadonlyMap<string, ReadonlySet<string>> {
  const speakers = new Map<string, Set<string>>()
  for (const claim of claims) {
    for (const entityId of mentionedIn(claim)) {
      const known = speakers.get(entityId)
      if (known === undefined) speakers.set(entityId, new Set([claim.documentId]))
      else known.add(claim.documentId)
    }
  }
  return speakers
}

function mentionedIn({ subjectId, content, accordingToId, scopeIds, eventId }: Claim): readonly string[] {
  const optional = [content.form === 'RELATIONSHIP' ? content.objectId : null, accordingToId, eventId]
  return [subjectId, ...scopeIds, ...optional.filter((id) => id !== null)]
}
