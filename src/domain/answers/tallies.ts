import { gather } from '../evidence/gather.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { toldAttestations, type View } from '../evidence/view.ts'
import { compareText } from '../text/compare-text.ts'
import { type GroupOf, groupOf, type TotalsKey } from './totals.ts'

/** Relationships that are told in one way, counted. */
export interface Tally extends GroupOf {
  /** What stands in one and the same order for one and the same record. */
  readonly key: string
  /** In their order. */
  readonly relationships: readonly Relationship[]
}

/** More than any list of relationships that is counted. */
const MOST_COUNTED = 999_999_999

/**
 * How many relationships there are by what is asked for, each modality and voice by itself; the most first, then by what they
 * are of. One that several documents tell is counted once, but under each document where that is asked by.
 */
export function countRelationships(
  relationships: readonly Relationship[],
  view: View,
  by: readonly TotalsKey[],
): readonly Tally[] {
  const items = relationships.flatMap((relationship) => {
    const told = toldAttestations(view, relationship.attestations)
    const ofDocuments = by.includes('DOCUMENT') ? [...gather(told, ({ documentId }) => documentId).values()] : [told]
    return ofDocuments.map((ones) => ({ relationship, of: groupOf(relationship, ones, by) }))
  })
  const rows = [...gather(items, ({ of }) => JSON.stringify(of)).values()]
  const tallies = rows.flatMap((ones): readonly Tally[] => {
    const [first] = ones
    if (first === undefined) return []
    return [{ ...first.of, key: keyOf(first.of, ones.length), relationships: ones.map((one) => one.relationship) }]
  })
  return tallies.sort((a, b) => compareText(a.key, b.key))
}

function keyOf(of: GroupOf, count: number): string {
  const fewer = String(MOST_COUNTED - count).padStart(9, '0')
  const parts = [of.subjectId, of.objectId, of.type, of.year, of.documentId, of.modality, String(of.reported)]
  return [fewer, ...parts.map((part) => part ?? '')].join('\t')
}
