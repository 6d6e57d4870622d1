import { type Attestation, attest } from './attestation.ts'
import type { Claim } from './claim.ts'
import { compareText } from './compare-text.ts'
import type { Document } from './document.ts'
import { existenceId, figureId, relationshipId } from './identity.ts'
import type { Existence, Figure, Relationship } from './relationship.ts'
import { type RelationshipType, typeRow } from './relationship-types.ts'
import { claimSortKey } from './sort-key.ts'

/** What the claims of a record make, each list in order of id. */
export interface Groups {
  readonly relationships: readonly Relationship[]
  readonly figures: readonly Figure[]
  readonly existences: readonly Existence[]
}

/** The id of the relationship, figure or existence that a claim belongs to. */
export function groupIdOf(claim: Claim): string {
  const { content, subjectId, occasion } = claim
  switch (content.form) {
    case 'RELATIONSHIP':
      return relationshipId(subjectId, content.type, content.objectId, occasion)
    case 'FIGURE':
      return figureId(subjectId, content.measure, claim.scopeIds, claim.when?.edtf ?? null, occasion)
    case 'EXISTENCE':
      return existenceId(subjectId, content.change)
  }
}

/** Groups claims into relationships, figures and existences; the order of the claims does not matter. */
export function groupClaims(claims: readonly Claim[], documents: readonly Document[]): Groups {
  const documentById = new Map(documents.map((document) => [document.id, document]))
  const relationships = new Map<string, Growing<Relationship>>()
  const figures = new Map<string, Growing<Figure>>()
  const existences = new Map<string, Growing<Existence>>()
  for (const claim of [...claims].sort((a, b) => compareText(claimSortKey(a.id), claimSortKey(b.id)))) {
    const document = documentById.get(claim.documentId)
    if (document === undefined) continue
    const id = groupIdOf(claim)
    const { content } = claim
    if (content.form === 'RELATIONSHIP') {
      const empty = { id, ...relationshipHead(claim, content), attestations: [] }
      grow(relationships, id, empty, attest(claim, document, typeRow(content.type).aspect))
    } else if (content.form === 'FIGURE') {
      const { subjectId: aboutId, occasion } = claim
      const scopeIds = [...claim.scopeIds].sort()
      const empty = { id, aboutId, measure: content.measure, scopeIds, occasion, attestations: [] }
      grow(figures, id, empty, attest(claim, document, 'ACT'))
    } else {
      const empty = { id, aboutId: claim.subjectId, change: content.change, attestations: [] }
      grow(existences, id, empty, attest(claim, document, 'CHANGE'))
    }
  }
  return { relationships: byId(relationships), figures: byId(figures), existences: byId(existences) }
}

type Growing<Group> = Omit<Group, 'attestations'> & { readonly attestations: Attestation[] }

function relationshipHead(
  claim: Claim,
  content: { readonly type: RelationshipType; readonly objectId: string; readonly label: string | null },
) {
  return {
    type: content.type,
    label: content.label,
    occasion: claim.occasion,
    subjectId: claim.subjectId,
    objectId: content.objectId,
  }
}

function grow<Group extends { readonly attestations: Attestation[] }>(
  groups: Map<string, Group>,
  id: string,
  empty: Group,
  attestation: Attestation,
): void {
  const group = groups.get(id)
  if (group === undefined) groups.set(id, { ...empty, attestations: [attestation] })
  else group.attestations.push(attestation)
}

function byId<Group extends { readonly id: string }>(groups: ReadonlyMap<string, Group>): readonly Group[] {
  return [...groups.values()].sort((a, b) => compareText(a.id, b.id))
}
