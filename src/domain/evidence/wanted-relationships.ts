import type { Entity } from '../model/entity.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { RelationshipType } from '../model/relationship-types.ts'

/** Which relationships are wanted, from wherever they are looked at: null is no condition; an empty list matches nothing. */
export interface WantedRelationships {
  readonly types: readonly RelationshipType[] | null
  /** The labels of those that no type of its own tells, word for word: any other has none, and is left out. */
  readonly labels: readonly string[] | null
  readonly otherKinds: readonly EntityKind[] | null
  /** The classifications of the entity at the other end, word for word. */
  readonly classifications: readonly string[] | null
}

/** No condition at all. */
export const ANY_RELATIONSHIP: WantedRelationships = {
  types: null,
  labels: null,
  otherKinds: null,
  classifications: null,
}

/** Whether a label, or that there is none, is wanted. */
export function isLabelWanted({ labels }: Pick<WantedRelationships, 'labels'>, label: string | null): boolean {
  return labels === null || (label !== null && labels.includes(label))
}

/** Whether an entity may stand at the other end. */
export function isOtherWanted(
  { otherKinds, classifications }: Pick<WantedRelationships, 'otherKinds' | 'classifications'>,
  { kind, classification }: Pick<Entity, 'kind' | 'classification'>,
): boolean {
  if (otherKinds !== null && !otherKinds.includes(kind)) return false
  return classifications === null || (classification !== null && classifications.includes(classification))
}
