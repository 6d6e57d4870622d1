import { RELATIONSHIP_SIDES, type RelationshipSide } from '../domain/evidence/relationship.ts'
import type { EntityKind } from '../domain/model/kinds.ts'
import type { RelationshipType } from '../domain/model/relationship-types.ts'
import type { Vocabulary } from '../domain/model/vocabulary.ts'
import type { SidedFilter } from './store.ts'

/** A part of an entity's relationships that an index has in their order: of a side all, or those of a type or of a kind of the other. */
export interface Seek {
  readonly side: RelationshipSide
  readonly type: RelationshipType | null
  readonly kind: EntityKind | null
}

/**
 * Where the relationships of an entity that a filter wants are sought: side by side, on each of them type by type where types
 * are wanted, else kind by kind where kinds are. No relationship is in two of them. How much of a list is looked through is
 * counted of each (`Page.looked`), so that both stores count alike: what else a filter wants, and the View, is asked of what
 * is found there.
 */
export function seeksOf(filter: SidedFilter, vocabulary: Vocabulary): readonly Seek[] {
  const kinds = filter.otherKinds === null ? [null] : [...new Set(filter.otherKinds)]
  return RELATIONSHIP_SIDES.flatMap((side) => {
    const types = typesWantedAt(side, filter, vocabulary)
    if (types !== null) return types.map((type): Seek => ({ side, type, kind: null }))
    return kinds.map((kind): Seek => ({ side, type: null, kind }))
  })
}

/**
 * The types that are wanted of an entity on a side, each once; null for all. Those of a symmetric type are wanted at both ends
 * where they are at one.
 */
export function typesWantedAt(
  side: RelationshipSide,
  { types, sides }: SidedFilter,
  { symmetric }: Vocabulary,
): readonly RelationshipType[] | null {
  const wanted = types === null ? null : [...new Set(types)]
  if (sides.includes(side)) return wanted
  const isEndWanted = side !== 'QUALIFIER' && sides.some((other) => other !== 'QUALIFIER')
  if (!isEndWanted) return []
  return wanted === null ? symmetric : wanted.filter((type) => symmetric.includes(type))
}
