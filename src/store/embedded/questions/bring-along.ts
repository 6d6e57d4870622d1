import type { Relationship } from '../../../domain/evidence/relationship.ts'
import type { Claim } from '../../../domain/model/claim.ts'
import type { Document } from '../../../domain/model/document.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import { entitiesNamed } from '../../../domain/prose/relationship-prose.ts'
import type { Asking, Listing } from '../../store.ts'
import { type FoundById, knownOf } from '../indexes/index-by-id.ts'

/** Brings along the entities that what is listed of each entity names, that one aside, each once. */
export function bringNamed(
  entityIds: readonly string[],
  listings: readonly Listing<Relationship>[],
  entityById: FoundById<Entity>,
  { along }: Asking,
): void {
  if (along === undefined) return
  const named = listings.flatMap(({ items }, place) => entitiesNamed(items).filter((id) => id !== entityIds[place]))
  along.entities(Array.from(new Set(named), (id) => knownOf(entityById, id)))
}

/** Brings along those of these entities that there are, each once. */
export function bringEnds(ids: readonly string[], entityById: FoundById<Entity>, { along }: Asking): void {
  along?.entities([...new Set(ids)].flatMap((id) => entityById.get(id) ?? []))
}

/** Brings along the documents of claims, each once. */
export function bringDocuments(
  claims: readonly (Claim | null)[],
  documentById: FoundById<Document>,
  { along }: Asking,
): void {
  if (along === undefined) return
  const ids = new Set(claims.flatMap((claim) => claim?.documentId ?? []))
  along.documents(Array.from(ids, (id) => knownOf(documentById, id)))
}
