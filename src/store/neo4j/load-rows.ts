import type { Claim } from '../../domain/claim.ts'
import { type Day, earlierOf, laterOf } from '../../domain/day.ts'
import { deriveRecord } from '../../domain/derive-record.ts'
import type { Disagreement } from '../../domain/disagreement.ts'
import { type Document, knownDay } from '../../domain/document.ts'
import type { Entity } from '../../domain/entity.ts'
import { fold, foldForSearch } from '../../domain/fold.ts'
import { groupIdOf } from '../../domain/group-claims.ts'
import type { EntityKind } from '../../domain/kinds.ts'
import { periodOf } from '../../domain/period.ts'
import { namesOf } from '../../domain/rank-names.ts'
import type { DocumentaryRecord } from '../../domain/record.ts'
import type { Existence, Figure, Relationship } from '../../domain/relationship.ts'
import { claimSortKey, entitySortKey, relationshipSortKey } from '../../domain/sort-key.ts'
import { nameTokens } from './name-tokens.ts'
import { NO_DAY } from './view-parameters.ts'
import { viewSlots } from './view-slots.ts'

/** What is written as one node with its edges: what a statement of `cypher/setup/` takes as a row. */
export interface LoadRow {
  readonly id: string
  /** Set on the node as they stand; `row` among them is the value of the record, as JSON. */
  readonly properties: Readonly<Record<string, unknown>>
  readonly [edge: string]: unknown
}

/** The rows of one kind of node. A section's edges lead to nodes of sections before it. */
export interface LoadSection {
  /** Written by `cypher/setup/write-<name>.cypher`. */
  readonly name: string
  readonly rows: readonly LoadRow[]
}

/** Everything that a record becomes in Neo4j, in the order in which it can be written. */
export function loadSections(record: DocumentaryRecord): readonly LoadSection[] {
  const derived = deriveRecord(record)
  const entityById = new Map(record.entities.map((entity) => [entity.id, entity]))
  const documentsByEntity = documentsNaming(record.claims)
  const documentById = new Map(record.documents.map((document) => [document.id, document]))
  return [
    { name: 'entities', rows: record.entities.map((one) => entityRow(one, documentsByEntity.get(one.id) ?? [])) },
    { name: 'former-ids', rows: record.entities.flatMap(formerIdRows) },
    { name: 'names', rows: record.entities.flatMap(nameRows) },
    { name: 'documents', rows: record.documents.map(documentRow) },
    { name: 'relationships', rows: derived.relationships.map((one) => relationshipRow(one, entityById)) },
    { name: 'figures', rows: derived.figures.map(figureRow) },
    { name: 'existences', rows: derived.existences.map(existenceRow) },
    { name: 'claims', rows: record.claims.map((claim) => claimRow(claim, documentById.get(claim.documentId) ?? null)) },
    { name: 'disagreements', rows: derived.disagreements.map(disagreementRow) },
  ]
}

function entityRow(entity: Entity, spokenOfIn: readonly string[]): LoadRow {
  const { id, kind, name, summary, classification } = entity
  const keys = { nameKey: fold(name), sortKey: entitySortKey(name, id) }
  const properties = { id, kind, name, summary, classification, spokenOfIn, ...keys, ...json(entity) }
  return { id, label: labelOf(kind), properties }
}

function formerIdRows({ id: entityId, formerIds }: Entity): readonly LoadRow[] {
  return formerIds.map((id) => ({ id, entityId, properties: { id } }))
}

function nameRows(entity: Entity): readonly LoadRow[] {
  const keys = [...new Set(namesOf(entity).map(fold))]
  return keys.map((key) => {
    const id = `${entity.id}/${key}`
    const searchKey = foldForSearch(key)
    return { id, entityId: entity.id, properties: { id, key, searchKey, kind: entity.kind, ...nameTokens(searchKey) } }
  })
}

function documentRow(document: Document): LoadRow {
  const { id, title } = document
  const known = knownDay(document) ?? NO_DAY
  return { id, properties: { id, title, known, sortKey: entitySortKey(title, id), ...json(document) } }
}

function relationshipRow(relationship: Relationship, entityById: ReadonlyMap<string, Entity>): LoadRow {
  const { id, type, label, occasion, subjectId, objectId, attestations } = relationship
  const [subject, object] = [entityById.get(subjectId), entityById.get(objectId)]
  const slots = viewSlots(attestations)
  return {
    id,
    edge: { id, label, occasion, ...slots },
    properties: {
      ...{ id, type, label, occasion, subjectId, objectId },
      subjectKind: subject?.kind ?? null,
      objectKind: object?.kind ?? null,
      sortOut: relationshipSortKey(relationship, object?.name ?? ''),
      sortIn: relationshipSortKey(relationship, subject?.name ?? ''),
      ...slots,
      ...json(relationship),
    },
  }
}

function figureRow(figure: Figure): LoadRow {
  const { id, aboutId, measure } = figure
  return { id, properties: { id, aboutId, measure, ...json(figure) } }
}

function existenceRow(existence: Existence): LoadRow {
  const { id, aboutId, change } = existence
  return { id, properties: { id, aboutId, change, ...json(existence) } }
}

function claimRow(claim: Claim, document: Document | null): LoadRow {
  const { id, documentId, locator, phrase, modality, accordingToId } = claim
  const groupId = groupIdOf(claim)
  const inView = { modality, reported: accordingToId !== null, known: (document && knownDay(document)) ?? NO_DAY }
  const properties = {
    id,
    documentId,
    groupId,
    locator,
    phrase,
    sortKey: claimSortKey(id),
    ...inView,
    ...reachOf(claim),
  }
  return { id, documentId, groupId, properties: { ...properties, ...json(claim) } }
}

function disagreementRow(disagreement: Disagreement): LoadRow {
  const { id, kind, question, groupIds } = disagreement
  return { id, groupIds, properties: { id, kind, question, ...json(disagreement) } }
}

/** The first and the last day that a claim's date names, on whichever side of an interval. */
function reachOf({ when }: Claim): { readonly earliest: Day | null; readonly latest: Day | null } {
  const period = when === null ? null : periodOf(when.edtf, when.inferred, null)
  const sides = [period?.from ?? null, period?.until ?? null].filter((side) => side !== null)
  if (sides.length === 0) return { earliest: null, latest: null }
  return {
    earliest: sides.map(({ earliest }) => earliest).reduce(earlierOf),
    latest: sides.map(({ latest }) => latest).reduce(laterOf),
  }
}

/** For each entity the documents with a claim that names it, in order of id. */
function documentsNaming(claims: readonly Claim[]): ReadonlyMap<string, readonly string[]> {
  const naming = new Map<string, Set<string>>()
  for (const { documentId, subjectId, content, scopeIds, eventId, accordingToId } of claims) {
    const objectId = content.form === 'RELATIONSHIP' ? content.objectId : null
    for (const entityId of [subjectId, objectId, ...scopeIds, eventId, accordingToId]) {
      if (entityId !== null) naming.set(entityId, (naming.get(entityId) ?? new Set()).add(documentId))
    }
  }
  return new Map([...naming].map(([entityId, ids]) => [entityId, [...ids].sort()]))
}

/** `ORGANISATION` → `Organisation`. */
function labelOf(kind: EntityKind): string {
  return `${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}`
}

function json(value: unknown): { readonly row: string } {
  return { row: JSON.stringify(value) }
}
