import type { RelationshipSide } from '../evidence/relationship.ts'
import type { Unnamed } from '../evidence/unnamed.ts'
import { existsIn, type View } from '../evidence/view.ts'
import { isLabelWanted, type WantedRelationships } from '../evidence/wanted-relationships.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { isDenialIn } from './verdict.ts'

/** Which relationships an entity's list has. */
interface ListFilter extends WantedRelationships {
  readonly sides: readonly RelationshipSide[]
}

/**
 * Whether what is said of an entity with nobody or somebody belongs beside a list of its relationships: of a type, a label, a
 * side and, as far as the type tells, a kind that are wanted (of no type is it told how its objects are classified), and with somebody as the View sees it; with nobody as it reads the
 * denial, whatever modalities it wants, for it denies all that the list could have of its type.
 */
export function isBesideList(
  { type, object, label, attestation }: Unnamed,
  { types, labels, otherKinds, sides }: ListFilter,
  view: View,
  { rowOf }: Vocabulary,
): boolean {
  const { symmetric, objects } = rowOf(type)
  if ((types !== null && !types.includes(type)) || !isLabelWanted({ labels }, label)) return false
  if (otherKinds !== null && !objects.some((kind) => otherKinds.includes(kind))) return false
  if (!sides.includes('SUBJECT') && !(symmetric && sides.includes('OBJECT'))) return false
  return object === 'NOBODY' ? isDenialIn(attestation, view) : existsIn(view, { attestations: [attestation] })
}
