import type { Relationship } from '../evidence/relationship.ts'
import type { RelationshipFamily, RelationshipType } from '../model/relationship-types.ts'
import { type NameOf, vocabularyIn } from './sentence.ts'

/** What a text has of itself, whoever acts: its parts and matter, its place among laws, what it speaks for or against. */
const FAMILIES_OF_TEXTS: readonly RelationshipFamily[] = ['STRUCTURE', 'LEGAL', 'POSITION']

/** The same of other families: to whom it is written, at what it aims, what it would affect. */
const TYPES_OF_TEXTS: readonly RelationshipType[] = ['ADDRESSED_TO', 'TARGETS', 'AFFECTS']

/**
 * Whether a relationship tells what a text sets out, consists of, is about or is for, or of what kind a thing is. That belongs to
 * the text or the thing, whenever it is told: under a date it would be taken for something that happened then.
 */
export function isContent({ type, subjectId, objectId }: Relationship, nameOf: NameOf): boolean {
  const { aspect, family, timeless } = vocabularyIn(nameOf).rowOf(type)
  if (timeless) return true
  if (aspect !== 'STATE') return false
  if (isText(subjectId, nameOf)) return FAMILIES_OF_TEXTS.includes(family) || TYPES_OF_TEXTS.includes(type)
  return type === 'PART_OF' && isText(objectId, nameOf)
}

/** Whether it tells that of one of these: as the text that it is about, or that it is a part of. */
export function isContentOf(relationship: Relationship, ids: readonly string[], nameOf: NameOf): boolean {
  const { type, subjectId, objectId } = relationship
  const isPart = type === 'PART_OF' && ids.includes(objectId)
  return isContent(relationship, nameOf) && (isPart || ids.includes(subjectId))
}

/** Contents of one thing below words that say so: "What the strategy sets out, is about or is for, which is of no one day:". */
export function contentsHead(id: string | null, nameOf: NameOf): string {
  const tail = 'which is of no one day:'
  if (id === null) return `What texts say or are for, and what things are, ${tail}`
  const isMany = nameOf.isPlural?.(id) === true
  const is = isMany ? 'are' : 'is'
  const verbs = isText(id, nameOf)
    ? `${isMany ? 'set' : 'sets'} out, ${is} about or ${is} for`
    : `${is} and ${is} about`
  return `What ${nameOf(id)} ${verbs}, ${tail}`
}

function isText(id: string, nameOf: NameOf): boolean {
  return nameOf.kindOf?.(id) === 'INSTRUMENT'
}
