import { agreedAmount, agreedRoles, agreedScope, agreedShare } from '../../domain/evidence/agreement.ts'
import { periodOn } from '../../domain/evidence/period.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import { toldDate } from '../../domain/evidence/told-date.ts'
import { certaintyIn, readAttestations, toldAttestations, type View } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import { entitiesNamedIn } from '../../domain/model/entities-named-in.ts'
import type { Entity } from '../../domain/model/entity.ts'
import { entitiesNamed } from '../../domain/prose/relationship-prose.ts'
import { relationshipSentence } from '../../domain/prose/sentence.ts'
import { spokenNames } from '../../domain/prose/spoken-names.ts'
import { at, knownIn } from '../../errors.ts'
import { askKnown, type PagedStore } from './ask-pages.ts'
import type { NamedClaim, ToldEdge } from './feed.ts'

/** Relationships as a View tells them, with their receipts: of a page three questions, and more only where claims are many. */
export async function tellEdges(
  paged: PagedStore,
  relationships: readonly Relationship[],
  view: View,
): Promise<readonly ToldEdge[]> {
  const { store, asking } = paged
  const read = relationships.map(({ attestations }) => readAttestations(view, attestations))
  const claimIds = read.flat().map(({ claimId }) => claimId)
  const claims = await askKnown(claimIds, (ids) => store.claimsById(ids, asking()))
  const all = [...claims.values()]
  const entities = await askEntities(paged, [...entitiesNamed(relationships), ...all.flatMap(entitiesNamedIn)])
  const named = await withDocuments(paged, all, entities)
  const receipts = new Map(named.map((one) => [one.claim.id, one]))
  const nameOf = spokenNames([...entities.values()], paged.vocabulary)
  return relationships.map((relationship, index) => {
    const told = toldAttestations(view, relationship.attestations)
    return {
      relationship,
      subject: knownIn(entities, relationship.subjectId),
      object: knownIn(entities, relationship.objectId),
      family: paged.vocabulary.rowOf(relationship.type).family,
      sentence: `${relationshipSentence(relationship, view, nameOf)}.`,
      modality: told[0]?.modality ?? 'STATED',
      reported: told.every(({ accordingToId }) => accordingToId !== null),
      inferred: told.every(({ inferred }) => inferred),
      certainty: certaintyIn(view, relationship),
      period: periodOn(toldDate(told)),
      amount: agreedAmount(told),
      share: agreedShare(told),
      scope: agreedScope(told)?.map((id) => knownIn(entities, id)) ?? null,
      roles: agreedRoles(told),
      citations: at(read, index).map(({ claimId }) => knownIn(receipts, claimId)),
    }
  })
}

/** Claims with their documents and the names of what they name, in their order. */
export async function nameClaims(paged: PagedStore, claims: readonly Claim[]): Promise<readonly NamedClaim[]> {
  return withDocuments(paged, claims, await askEntities(paged, claims.flatMap(entitiesNamedIn)))
}

async function withDocuments(
  { store, asking }: PagedStore,
  claims: readonly Claim[],
  entities: ReadonlyMap<string, Entity>,
): Promise<readonly NamedClaim[]> {
  const ids = claims.map(({ documentId }) => documentId)
  const documents = await askKnown(ids, (some) => store.documentsById(some, asking()))
  const nameOf = (id: string) => knownIn(entities, id).name
  return claims.map((claim) => ({ claim, document: knownIn(documents, claim.documentId), nameOf }))
}

function askEntities({ store, asking }: PagedStore, ids: readonly string[]): Promise<ReadonlyMap<string, Entity>> {
  return askKnown(ids, (some) => store.entitiesById(some, asking()))
}
