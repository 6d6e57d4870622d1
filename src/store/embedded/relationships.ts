import { compareText } from '../../domain/compare-text.ts'
import { LINEAGE_TYPES } from '../../domain/relationship-types.ts'
import { existsIn, type View } from '../../domain/view.ts'
import type { Asking, EntityRelationship, Page, RelationshipCount, RelationshipFilter, Store } from '../store.ts'
import type { Adjacency, Entry } from './adjacency.ts'
import type { Indexes } from './indexes.ts'
import { createPatience } from './patience.ts'

/** The questions about relationships, over the sorted adjacency. */
export function relationshipQuestions({ adjacency, relationships }: Indexes) {
  return {
    async relationshipsOf(entityIds, filter, view, page, asking) {
      return entityIds.map((id) => pageOfEntity(adjacency, id, filter, view, page, asking))
    },

    async relationshipCountsOf(entityIds, filter, view, asking) {
      return entityIds.map((id) => countsOfEntity(adjacency, id, filter, view, asking))
    },

    async relationshipsBetween(subjectId, objectId, types, asking) {
      const filter = { types, otherKinds: null, direction: 'OUT' as const }
      const patience = createPatience(asking)
      const found = []
      for (const { relationship, otherId } of adjacency.walk(subjectId, filter, null)) {
        patience()
        if (otherId === objectId) found.push(relationship)
      }
      return found.sort((a, b) => compareText(a.type, b.type) || compareText(a.id, b.id))
    },

    async lineageStepsOf(entityIds, direction, view, first, asking) {
      const filter = { types: LINEAGE_TYPES, otherKinds: null, direction }
      return entityIds.map((id) => pageOfEntity(adjacency, id, filter, view, { first, after: null }, asking))
    },

    relationshipsById: async (ids) => ids.map((id) => relationships.get(id) ?? null),
  } satisfies Partial<Store>
}

function* seen(
  adjacency: Adjacency,
  entityId: string,
  filter: RelationshipFilter,
  view: View,
  after: string | null,
  asking: Asking,
): Iterable<Entry> {
  const patience = createPatience(asking)
  const { otherKinds } = filter
  for (const entry of adjacency.walk(entityId, filter, after)) {
    patience()
    if (otherKinds !== null && !otherKinds.includes(entry.otherKind)) continue
    if (existsIn(view, entry.relationship.attestations)) yield entry
  }
}

function pageOfEntity(
  adjacency: Adjacency,
  entityId: string,
  filter: RelationshipFilter,
  view: View,
  { first, after }: Page,
  asking: Asking,
): readonly EntityRelationship[] {
  const page: EntityRelationship[] = []
  if (first === 0) return page
  for (const { relationship, side, otherId, sortKey } of seen(adjacency, entityId, filter, view, after, asking)) {
    page.push({ relationship, side, otherId, sortKey })
    if (page.length === first) break
  }
  return page
}

function countsOfEntity(
  adjacency: Adjacency,
  entityId: string,
  filter: RelationshipFilter,
  view: View,
  asking: Asking,
): readonly RelationshipCount[] {
  const counts = new Map<string, RelationshipCount>()
  for (const { relationship, side, otherKind } of seen(adjacency, entityId, filter, view, null, asking)) {
    const key = `${relationship.type} ${side} ${otherKind}`
    const count = (counts.get(key)?.count ?? 0) + 1
    counts.set(key, { type: relationship.type, side, otherKind, count })
  }
  return [...counts.values()].sort(
    (a, b) => compareText(a.type, b.type) || compareText(a.side, b.side) || compareText(a.otherKind, b.otherKind),
  )
}
