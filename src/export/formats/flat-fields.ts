import type { Entity } from '../../domain/model/entity.ts'
import type { FeedHead, ToldEdge, ToldNode } from '../feed/feed.ts'
import { attributeLines, citationLines, edgeWords, exportedEdge, exportedEntity, writtenRoles } from './fields.ts'

/** A field of a format whose fields hold plain values, with its type. */
export interface FlatField<Row> {
  readonly name: string
  readonly type: 'string' | 'boolean' | 'double'
  /** Null for none. */
  readonly valueIn: (row: Row) => string | number | boolean | null
}

/** An entity beneath the head of its export. */
export interface HeadedEntity {
  readonly node: ToldNode
  readonly head: FeedHead
}

type EntityFields = ReturnType<typeof exportedEntity>
type EdgeFields = ReturnType<typeof exportedEdge>

/** What is told of an entity beside its id and its name. */
export const FLAT_ENTITY: readonly FlatField<HeadedEntity>[] = [
  ofEntity('kind', 'string', ({ kind }) => kind),
  ofEntity('classification', 'string', ({ classification }) => classification),
  ofEntity('otherNames', 'string', ({ otherNames }) => lines(otherNames)),
  ofEntity('nameFrom', 'string', ({ nameFrom }) => nameFrom),
  ofEntity('collective', 'boolean', ({ collective }) => collective),
  ofEntity('summary', 'string', ({ summary }) => summary),
  ofEntity('sameAs', 'string', ({ sameAs }) => lines(sameAs)),
  { name: 'attributes', type: 'string', valueIn: ({ node }) => lines(attributeLines(node)) },
]

/** What is told of a relationship beside its id and its ends: what it is called, how it is said, and its receipts. */
export const FLAT_EDGE: readonly FlatField<ToldEdge>[] = [
  { name: 'label', type: 'string', valueIn: edgeWords },
  { name: 'type', type: 'string', valueIn: ({ relationship }) => relationship.type },
  ofEdge('family', 'string', ({ family }) => family),
  ofEdge('occasion', 'string', ({ occasion }) => occasion),
  ofEdge('sentence', 'string', ({ sentence }) => sentence),
  ofEdge('modality', 'string', ({ modality }) => modality),
  ofEdge('reported', 'boolean', ({ reported }) => reported),
  ofEdge('inferred', 'boolean', ({ inferred }) => inferred),
  ofEdge('certainty', 'string', ({ certainty }) => certainty),
  ofEdge('when', 'string', ({ when }) => when),
  ofEdge('whenInferred', 'boolean', ({ whenInferred }) => whenInferred),
  ofEdge('amount', 'double', ({ amount }) => amount?.value ?? null),
  ofEdge('currency', 'string', ({ amount }) => amount?.currency ?? null),
  ofEdge('amountBound', 'string', ({ amount }) => amount?.bound ?? null),
  ofEdge('share', 'double', ({ share }) => share?.value ?? null),
  ofEdge('shareFrom', 'double', ({ share }) => share?.from ?? null),
  ofEdge('shareTo', 'double', ({ share }) => share?.to ?? null),
  ofEdge('shareBound', 'string', ({ share }) => share?.bound ?? null),
  ofEdge('scope', 'string', ({ scope }) => lines(scope ?? [])),
  ofEdge('roles', 'string', ({ roles }) => lines(writtenRoles(roles))),
  { name: 'citations', type: 'string', valueIn: (edge) => lines(citationLines(edge)) },
]

function ofEntity(
  name: string,
  type: FlatField<Entity>['type'],
  read: (fields: EntityFields) => string | boolean | null,
): FlatField<HeadedEntity> {
  return { name, type, valueIn: ({ node, head }) => read(exportedEntity(node.entity, head)) }
}

function ofEdge(
  name: string,
  type: FlatField<ToldEdge>['type'],
  read: (fields: EdgeFields) => string | number | boolean | null,
): FlatField<ToldEdge> {
  return { name, type, valueIn: (edge) => read(exportedEdge(edge)) }
}

/** A list as one text, an item a line; null for an empty one. */
function lines(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.join('\n')
}
