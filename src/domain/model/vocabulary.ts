import { knownIn } from '../../errors.ts'
import { compareText } from '../text/compare-text.ts'
import {
  CORE_TYPES,
  RELATIONSHIP_TYPE_ROWS,
  type RelationshipFamily,
  type RelationshipType,
  type RelationshipTypeRow,
} from './relationship-types.ts'

/** The types of relationship that a record may use. */
export interface Vocabulary {
  /** Every type: the core's, in the order of the API. */
  readonly types: readonly RelationshipType[]
  /** The row of a type: its family, aspect, allowed kinds, verbs and contrary. A type of another vocabulary is our bug. */
  readonly rowOf: (type: RelationshipType) => RelationshipTypeRow
  /** The types that lead from what was to what became of it. */
  readonly lineage: readonly RelationshipType[]
  /** The types that every question takes both ways, whatever direction it asks for. */
  readonly symmetric: readonly RelationshipType[]
}

/** The vocabulary of a record that adds no type. */
export const CORE_VOCABULARY: Vocabulary = vocabularyOf(CORE_TYPES.map((type) => [type, RELATIONSHIP_TYPE_ROWS[type]]))

function vocabularyOf(entries: readonly (readonly [RelationshipType, RelationshipTypeRow])[]): Vocabulary {
  const rows = new Map(entries)
  const typesWhere = (isSo: (row: RelationshipTypeRow) => boolean) =>
    entries.flatMap(([type, row]) => (isSo(row) ? [type] : []))
  return {
    types: [...rows.keys()],
    rowOf: (type) => knownIn(rows, type),
    lineage: typesWhere(({ family }) => family === 'LINEAGE'),
    symmetric: typesWhere(({ symmetric }) => symmetric),
  }
}

/** The types of the families given, in vocabulary order. */
export function typesOfFamilies(
  { types, rowOf }: Vocabulary,
  families: readonly RelationshipFamily[],
): readonly RelationshipType[] {
  return types.filter((type) => families.includes(rowOf(type).family))
}

/** The ends of a relationship as it has them: as a claim names them, those of a symmetric type in order of id. */
export function orderedEnds(
  { rowOf }: Vocabulary,
  subjectId: string,
  type: RelationshipType,
  objectId: string,
): readonly [subjectId: string, objectId: string] {
  return rowOf(type).symmetric && compareText(objectId, subjectId) < 0 ? [objectId, subjectId] : [subjectId, objectId]
}
