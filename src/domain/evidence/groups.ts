import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { typeRow } from '../model/relationship-types.ts'
import { type Attestation, attest } from './attestation.ts'
import type { Existence, Figure, Relationship } from './relationship.ts'

/** What claims make together: those with the same id make one. */
export type Group = Relationship | Figure | Existence

/** What the claims of a record make, each list in order of id. */
export interface Groups {
  readonly relationships: readonly Relationship[]
  readonly figures: readonly Figure[]
  readonly existences: readonly Existence[]
}

/** What a claim attests to the group that it belongs to. */
export function attestInGroup(claim: Claim, document: Document): Attestation {
  const { content } = claim
  switch (content.form) {
    case 'RELATIONSHIP':
      return attest(claim, document, typeRow(content.type).aspect)
    case 'FIGURE':
      return attest(claim, document, 'ACT')
    case 'EXISTENCE':
      return attest(claim, document, 'CHANGE')
  }
}

/** The group that a claim belongs to, under its id, with the attestations of all its claims. */
export function groupFrom(claim: Claim, id: string, attestations: readonly Attestation[]): Group {
  const { content, subjectId, occasion } = claim
  switch (content.form) {
    case 'RELATIONSHIP': {
      const { type, label, objectId } = content
      return { id, type, label, occasion, subjectId, objectId, attestations }
    }
    case 'FIGURE': {
      const scopeIds = [...claim.scopeIds].sort()
      return { id, aboutId: subjectId, measure: content.measure, scopeIds, occasion, attestations }
    }
    case 'EXISTENCE':
      return { id, aboutId: subjectId, change: content.change, attestations }
  }
}
