import type { RelationshipType } from '../../../domain/model/relationship-types.ts'
import { CORE_VOCABULARY } from '../../../domain/model/vocabulary.ts'

/**
 * The types of edge that lead back from object to subject beside that of a relationship itself: one where it says the same
 * of both ends, so that a walk that goes along edges only goes along it both ways.
 */
export function backEdges(type: RelationshipType): readonly string[] {
  return CORE_VOCABULARY.symmetric.includes(type) ? [`${type}_BACK`] : []
}
