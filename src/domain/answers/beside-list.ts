import type { Attestation } from '../evidence/attestation.ts'
import type { RelationshipSide } from '../evidence/relationship.ts'
import { takesClaim, type View } from '../evidence/view.ts'
import { isLabelWanted, isOtherWanted, type WantedRelationships } from '../evidence/wanted-relationships.ts'
import type { Claim } from '../model/claim.ts'
import { entitiesNamedIn, qualifiersOf } from '../model/entities-named-in.ts'
import type { Entity } from '../model/entity.ts'
import type { RelationshipType } from '../model/relationship-types.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { isDenialIn } from './verdict.ts'

/** The most claims of other kinds that are told; of more only the nearest are. */
const MOST_TOLD = 10

/** The most remarks on an entity that are told of it, and the most of what it is reported to have said. */
const MOST_IN_WORDS = 6

/** A list of the relationships of an entity. */
export interface ListQuestion extends WantedRelationships {
  readonly fromId: string
  readonly sides: readonly RelationshipSide[]
  readonly view: View
}

/** What tells of an entity that a claim names what a filter asks of it; undefined where no filter asks. */
type EndOf = (entityId: string) => Pick<Entity, 'kind' | 'classification'> | undefined

/** A claim that names the entity, and what a View needs of it; null of a remark. */
export interface NamingClaim {
  readonly claim: Claim
  readonly attestation: Attestation | null
}

/** What documents say of an entity beside a list of its relationships. */
export interface BesideList {
  /** That something which the list could have was not so, on the View's day where it has one. */
  readonly denied: readonly Claim[]
  /** The same of other days than the View's. */
  readonly deniedElsewhen: readonly Claim[]
  /** Of what a filter by type leaves out the nearest; all of it where that is little. */
  readonly others: readonly Claim[]
  /** What else the filter leaves out. */
  readonly untold: readonly Claim[]
}

/** What documents say of an entity in words that make nothing, and what they report it to have said, as far as it is told. */
export interface InWords extends BesideList {
  readonly spoken: readonly Claim[]
}

/**
 * What claims that name an entity say beside all that it is told by: what they deny of it, the first remarks on it, and the
 * first of what it is reported to have said of others.
 */
export function findInWords(
  naming: readonly NamingClaim[],
  question: ListQuestion,
  used: UsedByList,
  endOf: EndOf,
  vocabulary: Vocabulary,
): InWords {
  const { denied, deniedElsewhen } = findBeside(naming, { ...question, types: null }, used, endOf, vocabulary)
  if (question.view.asOf !== null) return { denied, deniedElsewhen, others: [], spoken: [], untold: [] }
  const left = naming
    .map(({ claim }) => claim)
    .filter((claim) => !used.claimIds.has(claim.id) && isRead(claim, question))
  const remarks = left.filter((claim) => claim.content.form === 'REMARK' && isClaimAbout(claim, question.fromId))
  // That a post is one of a body is told with who holds it.
  const isOfPost = ({ content }: Claim) => content.form === 'RELATIONSHIP' && content.type === 'POST_IN'
  const said = left.filter(
    (claim) => claim.accordingToId === question.fromId && !isClaimAbout(claim, question.fromId) && !isOfPost(claim),
  )
  const [others, spoken] = [remarks.slice(0, MOST_IN_WORDS), said.slice(0, MOST_IN_WORDS)]
  const told = new Set([...others, ...spoken])
  return { denied, deniedElsewhen, others, spoken, untold: [...remarks, ...said].filter((claim) => !told.has(claim)) }
}

/** What a list tells by itself: its claims, and the entities that it joins. */
export interface UsedByList {
  readonly claimIds: ReadonlySet<string>
  readonly entityIds: ReadonlySet<string>
}

/**
 * What claims that name an entity say beside a list of its relationships: what they deny of it, and what a filter by type
 * leaves out. Of that all where it is little and the list itself is empty, else what is of a family asked for, or on two of
 * those in the list: where it is much, remarks alone. None that is used already, that a later one supersedes, or in which the
 * entity does no more than speak.
 */
export function findBeside(
  naming: readonly NamingClaim[],
  question: ListQuestion,
  used: UsedByList,
  endOf: EndOf,
  { rowOf }: Vocabulary,
): BesideList {
  const { fromId, types, view } = question
  const left = naming.filter(
    ({ claim }) => !used.claimIds.has(claim.id) && isRead(claim, question) && isClaimAbout(claim, fromId),
  )
  const denying = left.filter(({ claim }) => claim.modality === 'DENIED' && isOfList(claim, question, endOf))
  const isOfDay = ({ attestation }: NamingClaim) =>
    view.asOf === null || (attestation !== null && isDenialIn(attestation, view))
  const denied = denying.filter(isOfDay).map(({ claim }) => claim)
  const deniedElsewhen = denying.filter((one) => !isOfDay(one)).map(({ claim }) => claim)
  if (types === null) return { denied, deniedElsewhen, others: [], untold: [] }
  const others = left.map(({ claim }) => claim).filter((claim) => !isOfTypes(claim, types, question))
  const isAnswered = used.claimIds.size > 0
  if (!isAnswered && others.length <= MOST_TOLD) return { denied, deniedElsewhen, others, untold: [] }
  const families = new Set(types.map((type) => rowOf(type).family))
  const isNear = (claim: Claim) =>
    ('type' in claim.content && families.has(rowOf(claim.content.type).family)) ||
    ((claim.content.form === 'REMARK' || others.length <= MOST_TOLD) &&
      entitiesNamedIn(claim).filter((id) => used.entityIds.has(id)).length > 1)
  const near = others.filter(isNear).slice(0, MOST_TOLD)
  return { denied, deniedElsewhen, others: near, untold: others.filter((claim) => !near.includes(claim)) }
}

/** Whether a View reads a claim of a document that it admits, which no later claim supersedes. */
function isRead(claim: Claim, { view }: ListQuestion): boolean {
  return takesClaim(view, claim) && claim.replacedByIds.length === 0
}

/** Whether a claim tells of an entity, rather than being no more than said by it. */
export function isClaimAbout(claim: Claim, entityId: string): boolean {
  const { subjectId, content } = claim
  const objectId = content.form === 'RELATIONSHIP' ? content.objectId : null
  const aboutIds = content.form === 'REMARK' ? content.aboutIds : []
  return [subjectId, objectId, ...aboutIds, ...qualifiersOf(claim)].includes(entityId)
}

/** Whether a claim is of some types, and of the labels that a list wants of them. */
function isOfTypes({ content }: Claim, types: readonly RelationshipType[], question: ListQuestion): boolean {
  return 'type' in content && types.includes(content.type) && isLabelWanted(question, content.label)
}

/** Whether a list could have what a claim denies: of its types and labels, on one of its sides, with another that it wants. */
function isOfList({ subjectId, content }: Claim, question: ListQuestion, endOf: EndOf): boolean {
  if (content.form !== 'RELATIONSHIP' || subjectId === null) return false
  const { fromId, types, sides } = question
  if (types !== null && !types.includes(content.type)) return false
  if (!isLabelWanted(question, content.label)) return false
  const side = subjectId === fromId ? 'SUBJECT' : content.objectId === fromId ? 'OBJECT' : 'QUALIFIER'
  if (!sides.includes(side)) return false
  if (question.otherKinds === null && question.classifications === null) return true
  const other = endOf(side === 'SUBJECT' ? content.objectId : subjectId)
  return other !== undefined && isOtherWanted(question, other)
}
