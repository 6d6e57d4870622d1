import { attestInGroup, groupFrom, isGrouped } from '../../../domain/evidence/groups.ts'
import type { Relationship } from '../../../domain/evidence/relationship.ts'
import type { Claim } from '../../../domain/model/claim.ts'
import type { Document } from '../../../domain/model/document.ts'
import { RELATIONSHIP_PREFIX } from '../../../domain/model/identity.ts'
import type { Vocabulary } from '../../../domain/model/vocabulary.ts'
import { at, invariant, knownIn } from '../../../errors.ts'
import { type AttestationRow, attestationFrom, attestationRowOf } from '../kept/attestation-row.ts'
import { involvementFrom, involvementRowOf } from '../kept/involvement-row.ts'
import type { Keep } from '../kept/keep.ts'
import { openDigests, type PackedIds, packDigests } from '../kept/packed-digests.ts'
import { openRows, packRows } from '../kept/packed-rows.ts'
import type { Rows } from '../kept/packed-texts.ts'
import { packPlaces, placeAt, placesWithin } from '../kept/places.ts'
import { rememberLast } from '../kept/remember-last.ts'
import { numberAt, numbersBelow } from './ascending.ts'
import type { ClaimOrder } from './claim-order.ts'
import { createColumn } from './column.ts'

/** Relationships by their numbers, which follow their ids. */
export interface Relationships extends Rows<Relationship> {
  readonly ids: PackedIds
}

/**
 * Keeps of relationships, which are in order of id, no more than which claims make each, and makes it anew whenever it is asked
 * for; of those with something of other claims also their limits and outcomes, packed. Those of which a claim is superseded
 * are packed as they are.
 */
export function remakeRelationships(
  relationships: () => readonly Relationship[],
  claims: () => readonly Claim[],
  { items }: ClaimOrder,
  documents: readonly Document[],
  vocabulary: Vocabulary,
  keep: Keep,
): Relationships {
  const kept = keep('made', () => readRelationships(relationships(), claims()))
  const { firsts, places, wholes, involved } = kept
  const ids = openDigests(kept.ids)
  const rows = openRows<WholeRow, Relationship>(kept.rows, ({ attestations, limits, outcomes, ...rest }) => ({
    ...rest,
    attestations: attestations.map(attestationFrom),
    limits,
    outcomes,
  }))
  const involvements = openRows(kept.involvements, involvementFrom)
  const documentById = new Map(documents.map((document) => [document.id, document]))
  const make = (number: number): Relationship => {
    const made = Array.from(placesWithin(places, placeAt(firsts, number), placeAt(firsts, number + 1)), (place) => {
      const claim = items.at(place)
      invariant(isGrouped(claim), 'a claim that makes a relationship')
      return { claim, attestation: attestInGroup(claim, knownIn(documentById, claim.documentId), vocabulary) }
    })
    const attestations = made.map(({ attestation }) => attestation)
    const relationship = groupFrom(at(made, 0).claim, ids.at(number), attestations, vocabulary)
    invariant(relationship.form === 'RELATIONSHIP', 'what claims of a relationship make')
    const place = placeIn(involved, number)
    return place === null ? relationship : { ...relationship, ...involvements.at(place) }
  }
  const itemAt = (number: number) => {
    const whole = placeIn(wholes, number)
    return whole === null ? make(number) : rows.at(whole)
  }
  return { ...rememberLast({ length: ids.length, at: itemAt }), ids }
}

/** The place of a number in ascending ones; null where it is none of them. */
function placeIn(numbers: Uint32Array, number: number): number | null {
  const place = numbersBelow(numbers, number)
  return numbers[place] === number ? place : null
}

/** A relationship that is kept as it is. */
type WholeRow = Omit<Relationship, 'attestations'> & { readonly attestations: readonly AttestationRow[] }

/** Which claims make each relationship, told by their places, and the relationships that these alone do not make. */
function readRelationships(relationships: readonly Relationship[], claims: readonly Claim[]) {
  const placeById = new Map(claims.map(({ id }, place) => [id, place]))
  const firsts = new Uint32Array(relationships.length + 1)
  const [places, wholes, involved] = [createColumn(claims.length), createColumn(0), createColumn(0)]
  for (const [number, { attestations, limits, outcomes }] of relationships.entries()) {
    if (attestations.some(({ succession }) => succession !== null)) {
      wholes.push(number)
    } else {
      for (const { claimId } of attestations) places.push(knownIn(placeById, claimId))
      if (limits.length + outcomes.length > 0) involved.push(number)
    }
    firsts[number + 1] = places.length()
  }
  const [wholeNumbers, involvedNumbers] = [wholes.numbers(), involved.numbers()]
  return {
    ids: packDigests(relationships.length, (number) => at(relationships, number).id, RELATIONSHIP_PREFIX),
    firsts: packPlaces(firsts),
    places: packPlaces(places.numbers()),
    wholes: wholeNumbers,
    rows: packRows(wholeNumbers.length, (index): WholeRow => {
      const { attestations, ...rest } = at(relationships, numberAt(wholeNumbers, index))
      return { ...rest, attestations: attestations.map(attestationRowOf) }
    }),
    involved: involvedNumbers,
    involvements: packRows(involvedNumbers.length, (index) =>
      involvementRowOf(at(relationships, numberAt(involvedNumbers, index))),
    ),
  }
}
