import { invariant, knownIn } from '../../errors.ts'
import { compareText } from '../text/compare-text.ts'
import type { AttributeKind } from './attribute-kind.ts'
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

/** What a record adds to the core's words, each list in order of id. */
export interface OwnWords {
  readonly types: readonly OwnType[]
  readonly attributes: readonly AttributeKind[]
}

/** The types of relationship that a record may use, and the attributes that it declares. */
export interface Vocabulary {
  /** Tells vocabularies apart: the same of those whose own types and attributes are the same. */
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
  /** The attributes, in order of id. */
  readonly attributes: readonly AttributeKind[]
  /** What an attribute is. One of another vocabulary is our bug. */
  readonly attributeOf: (id: string) => AttributeKind
}

/** The id of an own type: it becomes a name in the API and in Cypher, so it has no other character. */
export const OWN_TYPE_ID = /^[A-Z][A-Z0-9_]{1,40}$/

/** The most types that a record may add. */
export const MAX_OWN_TYPES = 200

/** The names of the edges in Neo4j that are no relationship of the record: no type is called so. */
export const TAKEN_EDGES: readonly string[] = [
  ...['IN', 'SUPPORTS', 'MENTIONS', 'SPEAKS_OF', 'NAMES', 'IS_NOW', 'DISAGREES_ON', 'IS_ABOUT', 'ABOUT'],
  ...['IDENTIFIES', 'QUALIFIED_BY', 'FIGURE_QUALIFIED_BY', 'MOMENT_QUALIFIED_BY'],
]

/** What ends the name of the edge that leads back along one of a symmetric type; no type ends so. */
export const BACK_ENDING = '_BACK'

const CORE_ROWS = CORE_TYPES.map((type) => [type, RELATIONSHIP_TYPE_ROWS[type]] as const)

/** The vocabulary of a record that adds nothing. */
export const CORE_VOCABULARY: Vocabulary = vocabularyOf('core', { types: [], attributes: [] })

/** The vocabulary of a record that adds these words. */
export function vocabularyWith({ types, attributes }: OwnWords, sha256: Sha256): Vocabulary {
  if (types.length === 0 && attributes.length === 0) return CORE_VOCABULARY
  // A record without attributes has the digest that it had before there were any.
  const added = attributes.length === 0 ? types : [types, attributes]
  return vocabularyOf(digest(sha256, added), { types, attributes })
}

function vocabularyOf(name: string, { types: own, attributes }: OwnWords): Vocabulary {
  for (const { id } of own) invariant(OWN_TYPE_ID.test(id), `${id} is no name of a type`)
  const entries: readonly (readonly [string, RelationshipTypeRow])[] = [
    ...CORE_ROWS,
    ...own.map((type) => [type.id, type] as const),
  ]
  const rows = new Map(entries)
  invariant(rows.size === entries.length, 'no type stands twice in a vocabulary')
  const kinds = new Map(attributes.map((kind) => [kind.id, kind]))
  const typesWhere = (isSo: (row: RelationshipTypeRow) => boolean) =>
    entries.flatMap(([type, row]) => (isSo(row) ? [type] : []))
  return {
    digest: name,
    types: [...rows.keys()],
    own,
    rowOf: (type) => knownIn(rows, type),
    lineage: typesWhere(({ family }) => family === 'LINEAGE'),
    symmetric: typesWhere(({ symmetric }) => symmetric),
    attributes,
    attributeOf: (id) => knownIn(kinds, id),
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
