import type { Direction } from '../evidence/relationship.ts'
import type { WantedRelationships } from '../evidence/wanted-relationships.ts'
import { KIND_HINTS } from '../model/kind-hints.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { RelationshipType } from '../model/relationship-types.ts'
import { classified, inWords } from './kind-words.ts'
import { capitalise, listWords } from './words.ts'

/** What a walk was told to follow. */
interface WalkFilter extends WantedRelationships {
  readonly direction: Direction
}

/** How many types are named; of more only the number is told. */
const MOST_NAMED = 8

/** What a filter leaves in, in words without a full stop; null where it leaves nothing out. */
export function filterWords(filter: WalkFilter): string | null {
  const { types, labels, otherKinds, classifications, direction } = filter
  const parts = [
    // What has a label is of one type only.
    ...(types === null || (labels !== null && types.length > 0) ? [] : [`of ${typeWords(types)}`]),
    ...(labels === null ? [] : [inWords(labels)]),
    ...(otherKinds === null ? [] : [kindWords(otherKinds)]),
    ...(classifications === null ? [] : [`through ${classified(classifications)}`]),
    ...(direction === 'BOTH' ? [] : [direction === 'OUT' ? 'from subject to object' : 'from object to subject']),
  ]
  return parts.length === 0 ? null : `only links ${parts.join(', ')}`
}

/** What a filter leaves in, as a sentence; null where it leaves nothing out. */
export function filterSentence(filter: WalkFilter): string | null {
  const words = filterWords(filter)
  return words === null ? null : `${capitalise(words)}.`
}

function typeWords(types: readonly RelationshipType[]): string {
  if (types.length === 0) return 'no type'
  if (types.length > MOST_NAMED) return `${types.length} types`
  return `${types.length === 1 ? 'the type' : 'the types'} ${listWords(types)}`
}

function kindWords(kinds: readonly EntityKind[]): string {
  return kinds.length === 0
    ? 'through nothing at all'
    : `through ${listWords(kinds.map((kind) => KIND_HINTS[kind].said.many))}`
}
