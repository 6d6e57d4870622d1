import type { AttributeKind } from './attribute-kind.ts'
import type { ExistenceChange, UnnamedObject } from './claim.ts'
import { DIGEST_LENGTH, digest, type Sha256 } from './digest.ts'
import type { RelationshipType } from './relationship-types.ts'
import { orderedEnds, type Vocabulary } from './vocabulary.ts'

/** What begins the ids of all that is neither an entity nor a document nor a claim. */
const PREFIXES = { RELATIONSHIP: 'r-', FIGURE: 'f-', EXISTENCE: 'x-', ATTRIBUTE: 'a-', DISAGREEMENT: 'd-' } as const

/** What begins the ids of relationships. */
export const RELATIONSHIP_PREFIX = PREFIXES.RELATIONSHIP

/** What has an id of a form of its own; entities and documents share theirs. */
export type IdForm = keyof typeof PREFIXES | 'CLAIM'

/** The prefixes that no entity's and no document's id begins with. */
export const RESERVED_PREFIXES: readonly string[] = Object.values(PREFIXES)

/** What stands in a claim where no entity does: ids that no entity and no document has. */
export const RESERVED_IDS: ReadonlyMap<string, UnnamedObject> = new Map([
  ['nobody', 'NOBODY'],
  ['somebody', 'SOMEBODY'],
])

/** What the claims of an entity with nobody and with somebody unnamed are asked for by, in place of what they would make: no id has a blank. */
export function unnamedIdOf(subjectId: string): string {
  return `unnamed of ${subjectId}`
}

/** What an id is of, told by its form alone; null for that of an entity or a document. */
export function idForm(id: string): IdForm | null {
  if (id.startsWith(PREFIXES.RELATIONSHIP)) return 'RELATIONSHIP'
  if (id.startsWith(PREFIXES.FIGURE)) return 'FIGURE'
  if (id.startsWith(PREFIXES.EXISTENCE)) return 'EXISTENCE'
  if (id.startsWith(PREFIXES.ATTRIBUTE)) return 'ATTRIBUTE'
  if (id.startsWith(PREFIXES.DISAGREEMENT)) return 'DISAGREEMENT'
  return id.includes('.') ? 'CLAIM' : null
}

const MADE_ID = new RegExp(`^(${RESERVED_PREFIXES.join('|')})[a-z2-7]{${DIGEST_LENGTH}}(@|$)`)

/** Whether an id, or that of a moment's subject, was made by rule: a prefix and a digest. */
export function isMadeId(id: string): boolean {
  return MADE_ID.test(id)
}

/**
 * `r-` and the first 26 base32 characters of SHA-256 over the JSON array of the four, the ends of a symmetric type in order
 * of id: adding a document changes no id.
 */
export function relationshipId(
  sha256: Sha256,
  vocabulary: Vocabulary,
  subjectId: string,
  type: RelationshipType,
  objectId: string,
  occasion: string | null,
): string {
  const [subject, object] = orderedEnds(vocabulary, subjectId, type, objectId)
  return `${PREFIXES.RELATIONSHIP}${digest(sha256, [subject, type, object, occasion])}`
}

/** Like a relationship's, over about, measure, scope (sorted), when and occasion. */
export function figureId(
  sha256: Sha256,
  aboutId: string,
  measure: string,
  scopeIds: readonly string[],
  when: string | null,
  occasion: string | null,
): string {
  return `${PREFIXES.FIGURE}${digest(sha256, [aboutId, measure, [...scopeIds].sort(), when, occasion])}`
}

/** Like a relationship's, over the entity and the change. */
export function existenceId(sha256: Sha256, aboutId: string, change: ExistenceChange): string {
  return `${PREFIXES.EXISTENCE}${digest(sha256, [aboutId, change])}`
}

/** Like a relationship's, over the entity, the attribute and the occasion; where it is not single, over the value too. */
export function attributeId(
  sha256: Sha256,
  aboutId: string,
  { id, isSingle }: Pick<AttributeKind, 'id' | 'isSingle'>,
  value: string,
  occasion: string | null,
): string {
  const parts = isSingle ? [aboutId, id, occasion] : [aboutId, id, value, occasion]
  return `${PREFIXES.ATTRIBUTE}${digest(sha256, parts)}`
}

/** The id of a computed disagreement: over its kind and what it is between, sorted. */
export function disagreementId(sha256: Sha256, kind: string, between: readonly string[]): string {
  return `${PREFIXES.DISAGREEMENT}${digest(sha256, [kind, ...[...between].sort()])}`
}
