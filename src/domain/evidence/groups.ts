import type { Claim, ClaimContent } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Aspect } from '../model/relationship-types.ts'
import { orderedEnds, type Vocabulary } from '../model/vocabulary.ts'
import { type Attestation, attest } from './attestation.ts'
import type { Attribute, Existence, Figure, Relationship } from './relationship.ts'
import { type Unnamed, unnamedIn } from './unnamed.ts'

/** What claims make together, told apart by `form`: those with the same id make one. */
export type Group = Relationship | Figure | Existence | Attribute

/** What the claims of a record make, each list in order of id. */
export interface Groups {
  readonly relationships: readonly Relationship[]
  readonly figures: readonly Figure[]
  readonly existences: readonly Existence[]
  readonly attributes: readonly Attribute[]
  /** What is said with nobody, or with somebody unnamed, which makes nothing; in order of document id, number. */
  readonly unnamed: readonly Unnamed[]
}

/** Whether something is a group, which a document or a claim is not. */
export function isGroup(one: Group | Document | Claim): one is Group {
  return 'form' in one
}

/** A claim that makes a relationship, a figure, an existence or an attribute: any but a remark, and one whose object is unnamed. */
export interface GroupedClaim extends Claim {
  readonly subjectId: string
  readonly content: Exclude<ClaimContent, { readonly form: 'REMARK' | 'UNNAMED' }>
}

/** Whether a claim makes something. */
export function isGrouped(claim: Claim): claim is GroupedClaim {
  const { form } = claim.content
  return form !== 'REMARK' && form !== 'UNNAMED' && claim.subjectId !== null
}

/** What a claim attests to the group that it belongs to. */
export function attestInGroup(claim: GroupedClaim, document: Document, vocabulary: Vocabulary): Attestation {
  return attest(claim, document, aspectOf(claim.content, vocabulary))
}

/** What a claim attests by itself, whatever it makes; null for a remark. */
export function attestationBy(claim: Claim, document: Document, vocabulary: Vocabulary): Attestation | null {
  if (isGrouped(claim)) return attestInGroup(claim, document, vocabulary)
  return unnamedIn(claim, document, vocabulary)?.attestation ?? null
}

/** How what claims make together, or what one of them says, holds in time. */
export function aspectOf(said: Group | GroupedClaim['content'], { rowOf, attributeOf }: Vocabulary): Aspect {
  switch (said.form) {
    case 'RELATIONSHIP':
      return rowOf(said.type).aspect
    case 'FIGURE':
      return 'ACT'
    case 'EXISTENCE':
      return 'CHANGE'
    case 'ATTRIBUTE':
      return attributeOf(said.attribute).aspect
  }
}

/** The group that a claim belongs to, under its id, with the attestations of all its claims; without its limits and outcomes. */
export function groupFrom(
  claim: GroupedClaim,
  id: string,
  attestations: readonly Attestation[],
  vocabulary: Vocabulary,
): Group {
  const { content, subjectId, occasion } = claim
  switch (content.form) {
    case 'RELATIONSHIP': {
      const { type, label } = content
      const [subject, object] = orderedEnds(vocabulary, subjectId, type, content.objectId)
      return {
        form: content.form,
        id,
        type,
        label,
        occasion,
        subjectId: subject,
        objectId: object,
        attestations,
        limits: [],
        outcomes: [],
      }
    }
    case 'FIGURE': {
      const scopeIds = [...claim.scopeIds].sort()
      return { form: content.form, id, aboutId: subjectId, measure: content.measure, scopeIds, occasion, attestations }
    }
    case 'EXISTENCE':
      return { form: content.form, id, aboutId: subjectId, change: content.change, attestations, outcomes: [] }
    case 'ATTRIBUTE':
      return { form: content.form, id, aboutId: subjectId, attribute: content.attribute, occasion, attestations }
  }
}
