import { attestInGroup, groupFrom, isGrouped } from '../../../domain/evidence/groups.ts'
import type { Relationship } from '../../../domain/evidence/relationship.ts'
import type { Document } from '../../../domain/model/document.ts'
import type { Vocabulary } from '../../../domain/model/vocabulary.ts'
import { at, invariant, knownIn } from '../../../errors.ts'
import { numberAt } from './ascending.ts'
import type { ClaimOrder } from './claim-order.ts'
import { type PackedTexts, packTexts } from './packed-texts.ts'

/** Relationships by their numbers, which follow their ids. */
export interface Relationships {
  readonly length: number
  readonly at: (number: number) => Relationship
  readonly ids: PackedTexts
}

/**
 * Keeps of relationships, which are in order of id, no more than which claims make each, and makes one of these anew whenever
 * it is asked for; those with something of other claims (limits, outcomes, a succession), which are few, as they are.
 */
export function remakeRelationships(
  relationships: readonly Relationship[],
  { items: claims }: ClaimOrder,
  documents: readonly Document[],
  vocabulary: Vocabulary,
): Relationships {
  const length = relationships.length
  const { ids, firsts, places, kept } = readRelationships(relationships, claims)
  const documentById = new Map(documents.map((document) => [document.id, document]))
  const make = (number: number): Relationship => {
    const made = Array.from(places.subarray(numberAt(firsts, number), numberAt(firsts, number + 1)), (place) => {
      const claim = at(claims, place)
      invariant(isGrouped(claim), 'a claim that makes a relationship')
      return { claim, attestation: attestInGroup(claim, knownIn(documentById, claim.documentId), vocabulary) }
    })
    const attestations = made.map(({ attestation }) => attestation)
    const relationship = groupFrom(at(made, 0).claim, ids.at(number), attestations, vocabulary)
    invariant(relationship.form === 'RELATIONSHIP', 'what claims of a relationship make')
    return relationship
  }
  return { length, ids, at: (number) => kept.get(number) ?? make(number) }
}

// Apart from what makes relationships anew, which would else hold all that is read here.
/** Which claims make each relationship, told by their places, and the relationships that these alone do not make. */
function readRelationships(relationships: readonly Relationship[], claims: ClaimOrder['items']) {
  const placeById = new Map(claims.map(({ id }, place) => [id, place]))
  const firsts = new Uint32Array(relationships.length + 1)
  const places: number[] = []
  const kept = new Map<number, Relationship>()
  for (const [number, relationship] of relationships.entries()) {
    const { attestations, limits, outcomes } = relationship
    if (limits.length + outcomes.length > 0 || attestations.some(({ succession }) => succession !== null)) {
      kept.set(number, relationship)
    } else {
      for (const { claimId } of attestations) places.push(knownIn(placeById, claimId))
    }
    firsts[number + 1] = places.length
  }
  const ids = packTexts(relationships.length, (number) => at(relationships, number).id)
  return { ids, firsts, places: Uint32Array.from(places), kept }
}
