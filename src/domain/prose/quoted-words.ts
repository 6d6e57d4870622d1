import type { Attestation } from '../evidence/attestation.ts'
import type { RelationshipFamily, RelationshipType, RelationshipTypeRow } from '../model/relationship-types.ts'
import { fold } from '../text/fold.ts'
import type { CitedPart } from './prose.ts'

/** Families whose verbs leave open what for: of money what it was for, of a position what was said. */
const QUOTED_FAMILIES: readonly RelationshipFamily[] = ['FUNDING', 'POSITION', 'OTHER']
const QUOTED_TYPES: readonly RelationshipType[] = [
  'RESPONSIBILITY_MOVED_TO',
  'RESPONSIBLE_FOR',
  'ACTS_THROUGH',
  'ANNOUNCED',
  'AFFECTS',
  'CAUSED_BY',
]

/** Shorter words say no more than the verb; longer ones would take the sentence over. */
const FEWEST_WORDS = 4
const MOST_WORDS = 30

/**
 * The document's own words behind a sentence whose verb loses what they say, those of the first claim that has such; of a
 * plan always, for whether it is an aim, an attempt or a decision is in them alone.
 */
export function roleQuoted(
  attestations: readonly Attestation[],
  { type, row }: { readonly type: RelationshipType; readonly row: RelationshipTypeRow },
): readonly CitedPart[] {
  const isOfType = QUOTED_FAMILIES.includes(row.family) || QUOTED_TYPES.includes(type)
  const told = attestations.find((one) => (isOfType || one.modality === 'PLANNED') && isTelling(one))
  if (told === undefined || told.role === null) return []
  return [{ text: ` (“${told.role.trim().replace(/\.$/, '')}”)`, claimIds: [told.claimId] }]
}

/** Whether a role is of some words, and they are not the words of doubt, which are quoted by themselves. */
function isTelling({ role, hedge }: Attestation): boolean {
  if (role === null) return false
  const words = role.trim().split(/\s+/).length
  return words >= FEWEST_WORDS && words <= MOST_WORDS && (hedge === null || !fold(hedge).includes(fold(role)))
}
