import { invariant, knownIn } from '../../errors.ts'
import { compareText } from '../text/compare-text.ts'
import { digest, type Sha256 } from './digest.ts'
import {
  CORE_TYPES,
  RELATIONSHIP_TYPE_ROWS,
  type RelationshipFamily,
  type RelationshipType,
  type RelationshipTypeRow,
} from './relationship-types.ts'

/** A type of relationship that a record adds to the core's. */
export interface OwnType extends RelationshipTypeRow {
  readonly id: string
  /** What it means, for whoever asks. */
  readonly description: string
}

/** Why what was asked of one vocabulary is not answered of another, for the caller. */
export const OTHER_VOCABULARY = 'The record was replaced by one with other types of relationship. Ask again.'

/** The types of relationship that a record may use. */
export interface Vocabulary {
  /** Tells vocabularies apart: the same of those whose own types are the same. */
  readonly digest: string
  /** Every type: the core's in the order of the API, then the record's own in order of id. */
  readonly types: readonly RelationshipType[]
  /** The types that the record adds, in order of id. */
  readonly own: readonly OwnType[]
  /** The row of a type: its family, aspect, allowed kinds, verbs and contrary. A type of another vocabulary is our bug. */
  readonly rowOf: (type: RelationshipType) => RelationshipTypeRow
  /** The types that lead from what was to what became of it. */
  readonly lineage: readonly RelationshipType[]
  /** The types that every question takes both ways, whatever direction it asks for. */
  readonly symmetric: readonly RelationshipType[]
}

/** The id of an own type: it becomes a name in the API and in Cypher, so it has no other character. */
export const OWN_TYPE_ID = /^[A-Z][A-Z0-9_]{1,40}$/

/** The most types that a record may add. */
export const MAX_OWN_TYPES = 200

/** The names of the edges in Neo4j that are no relationship of the record: no type is called so. */
export const TAKEN_EDGES: readonly string[] = [
  ...['IN', 'SUPPORTS', 'MENTIONS', 'SPEAKS_OF', 'NAMES', 'IS_NOW', 'DISAGREES_ON', 'IS_ABOUT', 'ABOUT'],
  ...['QUALIFIED_BY', 'FIGURE_QUALIFIED_BY', 'MOMENT_QUALIFIED_BY'],
]

/** What ends the name of the edge that leads back along one of a symmetric type; no type ends so. */
export const BACK_ENDING = '_BACK'

const CORE_ROWS = CORE_TYPES.map((type) => [type, RELATIONSHIP_TYPE_ROWS[type]] as const)

/** The vocabulary of a record that adds no type. */
export const CORE_VOCABULARY: Vocabulary = vocabularyOf('core', [])

/** The vocabulary of a record that adds these types, in order of id. */
export function vocabularyWith(own: readonly OwnType[], sha256: Sha256): Vocabulary {
  return own.length === 0 ? CORE_VOCABULARY : vocabularyOf(digest(sha256, own), own)
}

function vocabularyOf(name: string, own: readonly OwnType[]): Vocabulary {
  for (const { id } of own) invariant(OWN_TYPE_ID.test(id), `${id} is no name of a type`)
  const entries: readonly (readonly [string, RelationshipTypeRow])[] = [
    ...CORE_ROWS,
    ...own.map((type) => [type.id, type] as const),
  ]
  const rows = new Map(entries)
  invariant(rows.size === entries.length, 'no type stands twice in a vocabulary')
  const typesWhere = (isSo: (row: RelationshipTypeRow) => boolean) =>
    entries.flatMap(([type, row]) => (isSo(row) ? [type] : []))
  return {
    digest: name,
    types: [...rows.keys()],
    own,
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
