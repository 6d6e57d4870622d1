import type { Claim } from '../model/claim.ts'
import { entitiesNamedIn } from '../model/entities-named-in.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { RelationshipType } from '../model/relationship-types.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { isLink, type LinkClaim, type MatterQuestion, typesOfMatter } from './matter.ts'

/** An end that a question asks about, and what stands one step from it. */
export interface Side {
  readonly id: string
  /** What it is a part of, a member or a kind of, what is one of its own; of a post who holds it, and the posts of a holder. */
  readonly bodies: ReadonlySet<string>
  /** Closures, reviews, decisions, plans: events that happened to it or concern it. */
  readonly events: ReadonlySet<string>
}

/** What stands one step from the ends that a question asks about; null for an end that may be any. */
export interface Surroundings {
  readonly subject: Side | null
  readonly object: Side | null
  /** Fields of work of the subject of a question about lineage; where that may be any, those of the parts of the object. */
  readonly fields: ReadonlySet<string>
}

/** What tells the kind of an entity, of those that `kindsNeeded` gives. */
export type KindOf = (entityId: string) => EntityKind | undefined

/** A question, and the types that its record knows. */
export interface NearQuestion extends Omit<MatterQuestion, 'isWanted'> {
  readonly vocabulary: Vocabulary
  /** The kinds of what is looked for at the end that may be any; null for all. */
  readonly otherKinds: readonly EntityKind[] | null
}

/** A whole and its part, a post and who holds it: what is said of the one may be meant of the other. */
const TYPES_OF_ONE_BODY: readonly RelationshipType[] = ['PART_OF', 'MEMBER_OF', 'KIND_OF', 'HOLDS_POST', 'POST_IN']
/** How an event bears on what happens to its object. */
const TYPES_OF_BEARING: readonly RelationshipType[] = ['CONCERNS', 'AFFECTS', 'TARGETS']
/** What somebody does that makes an event come about. */
const TYPES_OF_BRINGING_ABOUT: readonly RelationshipType[] = ['PROPOSED', 'ANNOUNCED', 'DELIVERED_BY']

/** The entities whose kind decides what is near: the other ends of claims, and those of which something wanted is said. */
export function kindsNeeded(claims: readonly Claim[], question: NearQuestion): readonly string[] {
  const asked = endsOf(question)
  const found = claims
    .filter(isLink)
    .flatMap(({ subjectId, content }) => [subjectId, content.objectId])
    .filter((id) => !asked.includes(id))
  return [...new Set([...asked, ...found])]
}

/** What stands one step from the ends asked about, by the claims that name them. */
export function surroundingsOf(claims: readonly Claim[], question: NearQuestion, kindOf: KindOf): Surroundings {
  const affirmed = claims.filter(({ modality }) => modality !== 'DENIED')
  const side = (id: string | null): Side | null =>
    id === null
      ? null
      : {
          id,
          bodies: new Set(bodiesAround(affirmed, id)),
          events: new Set(eventsOf(affirmed, id, question, kindOf)),
        }
  const fields = affirmed
    .filter(isLink)
    .filter(({ subjectId, content }) => content.type === 'WORKS_ON' && subjectId === question.subjectId)
    .map(({ content }) => content.objectId)
  return {
    subject: side(question.subjectId),
    object: side(question.objectId),
    fields: new Set(isOfLineage(question) ? fields : []),
  }
}

/** All that stands one step from the ends, the events first. */
export function idsAround({ subject, object, fields }: Surroundings): readonly string[] {
  const sides = [subject, object].filter((side) => side !== null)
  return [
    ...new Set([
      ...sides.flatMap(({ events }) => [...events]),
      ...sides.flatMap(({ bodies }) => [...bodies]),
      ...fields,
    ]),
  ]
}

/** The same with the events that claims join to those of where lineage starts: what came of a review, not who opposed it. */
export function withEventsBeside(
  claims: readonly Claim[],
  around: Surroundings,
  question: NearQuestion,
  kindOf: KindOf,
): Surroundings {
  const joinedTo = (events: ReadonlySet<string>) =>
    claims.filter(isLink).flatMap(({ subjectId, content }) => {
      if (question.vocabulary.rowOf(content.type).family === 'POSITION') return []
      if (events.has(subjectId)) return content.objectId
      return events.has(content.objectId) ? subjectId : []
    })
  const widen = (side: Side | null): Side | null =>
    side === null || side.id !== question.startId || !isOfLineage(question)
      ? side
      : {
          ...side,
          events: new Set([...side.events, ...joinedTo(side.events).filter((id) => kindOf(id) === 'EVENT')]),
        }
  return { ...around, subject: widen(around.subject), object: widen(around.object) }
}

/** The parts of the object of a question that asks for any subject, by what is stated or planned. */
function partsOfObject(claims: readonly Claim[], { subjectId, objectId }: NearQuestion): readonly string[] {
  if (subjectId !== null || objectId === null) return []
  return [
    ...new Set(
      claims
        .filter((claim) => isIntoWhole(claim) && claim.content.objectId === objectId)
        .flatMap((one) => one.subjectId ?? []),
    ),
  ]
}

/** The parts of the object of such a question, and itself where things of some kind are asked for. */
function kinOfObject(claims: readonly Claim[], question: NearQuestion): readonly string[] {
  const { objectId, otherKinds } = question
  return [...partsOfObject(claims, question), ...(otherKinds === null || objectId === null ? [] : [objectId])]
}

/**
 * The same with the fields of work of the parts of the object, and of itself where things of some kind are asked for: where
 * these went, and what of that kind went there, is near to what went into it.
 */
export function withFieldsOfParts(
  claims: readonly Claim[],
  around: Surroundings,
  question: NearQuestion,
): Surroundings {
  if (around.subject !== null || !isOfLineage(question)) return around
  const parts = kinOfObject(claims, question)
  const fields = claims
    .filter(isLink)
    .filter(({ subjectId, content, modality }) => {
      return modality !== 'DENIED' && content.type === 'WORKS_ON' && parts.includes(subjectId)
    })
    .map(({ content }) => content.objectId)
  return { ...around, fields: new Set(fields) }
}

/** What the fields of work of the subject went into: of it is to be known what it belongs to. */
export function whereFieldsWent(
  claims: readonly Claim[],
  { fields }: Surroundings,
  question: NearQuestion,
): readonly string[] {
  const went = claims.filter(isLink).filter((claim) => isLineage(claim, question) && fields.has(claim.subjectId))
  return [...new Set(went.map(({ content }) => content.objectId))]
}

/** How near a claim is to what was asked: the smaller the nearer; what is of the matter itself is at 0. */
export const NEARNESS = { BETWEEN: 1, BESIDE: 2, BY_EVENT: 3, OF_EVENT: 4, ON_EVENT: 5 } as const

/**
 * Of some claims those nearest to a question that nothing answers, each with how near it is: whatever is said between the two
 * asked about; what was asked, said of a whole or a part of an end, of a post or who holds it, of the subject's field of
 * work within the same body, or of another body in a passage that speaks of the subject too; what is said of both by way of
 * an event; for lineage all that is said of a closure, a review or a plan that concerns where it starts.
 */
export function nearestClaims(
  claims: readonly Claim[],
  question: NearQuestion,
  around: Surroundings,
  kindOf: KindOf,
): ReadonlyMap<string, number> {
  const types: ReadonlySet<string> = new Set(typesOfMatter(question.types, question.vocabulary))
  const passages = new Set(
    claims.filter((claim) => question.subjectId !== null && names(claim, question.subjectId)).map(passageOf),
  )
  const kin = question.subjectId === null ? kinOfObject(claims, question) : [question.subjectId]
  const wholes = kin.flatMap((id) => wholesOf(claims, id))
  const isAkin = (id: string) => wholesOf(claims, id).some((whole) => wholes.includes(whole))
  const akin = new Set(question.subjectId === null ? whereFieldsWent(claims, around, question).filter(isAkin) : [])
  const isKindWanted = (id: string) => question.otherKinds?.includes(kindOf(id) ?? 'TOPIC') ?? true
  const isKindAsked = (claim: Claim) =>
    !isLink(claim) || isKindWanted(question.subjectId === null ? claim.subjectId : claim.content.objectId)
  const shared = sharedWholes(claims, question)
  const isOfPassage = (claim: LinkClaim) =>
    passages.has(passageOf(claim)) && [claim.subjectId, question.startId].every((id) => kindOf(id) !== 'PERSON')
  const nearness = (claim: Claim): number | null => {
    if (isOtherWay(claim, question)) return null
    if (isLink(claim) && isLineage(claim, question) && akin.has(claim.content.objectId)) {
      return isKindWanted(claim.subjectId) ? NEARNESS.BETWEEN : NEARNESS.BY_EVENT
    }
    if (isPlannedMove(claim, question)) return NEARNESS.BETWEEN
    if (
      isLink(claim) &&
      isIntoWhole(claim) &&
      endsOf(question).includes(claim.subjectId) &&
      shared.has(claim.content.objectId)
    ) {
      return NEARNESS.BESIDE
    }
    if (isLikeSubject(claim, question, kindOf)) return NEARNESS.BESIDE
    // Asked for operations, an operation is nearer than a field of work.
    if (saysBetween(claim, question, types)) return isKindAsked(claim) ? NEARNESS.BETWEEN : NEARNESS.BESIDE
    if (
      isLink(claim) &&
      types.has(claim.content.type) &&
      saysBeside(claim, question, around, { isAkin, isOfPassage })
    ) {
      return NEARNESS.BESIDE
    }
    return byEvent(claim, question, around)
  }
  const near = new Map(
    claims.flatMap((claim) => {
      const found = nearness(claim)
      return found === null ? [] : [[claim.id, found] as const]
    }),
  )
  return new Map([...listedBeside(claims, near), ...near])
}

/** Whether something else of the kind of the subject is told to have gone where that is asked to have gone. */
function isLikeSubject(claim: Claim, question: NearQuestion, kindOf: KindOf): boolean {
  const { subjectId, objectId } = question
  if (subjectId === null || objectId === null || !isOfLineage(question)) return false
  if (!isLink(claim) || !isLineage(claim, question) || claim.modality === 'DENIED') return false
  return claim.content.objectId === objectId && kindOf(claim.subjectId) === kindOf(subjectId)
}

/** What says that a thing belongs, or is to belong, to a larger body. */
function isIntoWhole(claim: Claim): claim is LinkClaim {
  return isLink(claim) && claim.modality !== 'DENIED' && ['PART_OF', 'MEMBER_OF'].includes(claim.content.type)
}

/** A planned move into a larger body, which is told where it is asked what went where. */
function isPlannedMove(claim: Claim, question: NearQuestion): boolean {
  if (!isOfLineage(question) || endsOf(question).length !== 1) return false
  const { subjectId, objectId } = question
  const isInto = isIntoWhole(claim) && claim.modality === 'PLANNED'
  return isInto && (subjectId === null ? claim.content.objectId === objectId : claim.subjectId === subjectId)
}

/** What moved the other way than was asked is no answer to it. */
function isOtherWay(claim: Claim, question: NearQuestion): boolean {
  const { subjectId, objectId } = question
  if (!isLink(claim) || !isLineage(claim, question) || endsOf(question).length !== 1) return false
  return subjectId === null ? claim.subjectId === objectId : claim.content.objectId === subjectId
}

/** The bodies to which both that are asked about belong, where one of them is still to: then they are to come together there. */
function sharedWholes(claims: readonly Claim[], question: NearQuestion): ReadonlySet<string> {
  const { subjectId, objectId } = question
  if (!isOfLineage(question) || subjectId === null || objectId === null) return new Set()
  const into = claims.filter(isIntoWhole)
  const wholesOfEnd = (id: string) => into.filter((one) => one.subjectId === id).map(({ content }) => content.objectId)
  const others = wholesOfEnd(objectId)
  const isToCome = (wholeId: string) =>
    into.some(({ subjectId: id, content, modality }) => {
      return content.objectId === wholeId && modality === 'PLANNED' && (id === subjectId || id === objectId)
    })
  return new Set(wholesOfEnd(subjectId).filter((id) => others.includes(id) && isToCome(id)))
}

/** What one sentence lists with a claim about lineage that is near: the other fields that a command brought together. */
function listedBeside(claims: readonly Claim[], near: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const listKey = (claim: LinkClaim) =>
    JSON.stringify([passageOf(claim), claim.modality, claim.content.type, claim.content.objectId])
  const links = claims.filter(isLink).filter(({ content }) => content.type === 'BROUGHT_TOGETHER_IN')
  const lists = new Map(
    links.flatMap((claim) => {
      const place = near.get(claim.id)
      return place === undefined ? [] : [[listKey(claim), place] as const]
    }),
  )
  return new Map(
    links.flatMap((claim) => {
      const place = lists.get(listKey(claim))
      return place === undefined ? [] : [[claim.id, place] as const]
    }),
  )
}

/** The ends that are asked about. */
function endsOf({ subjectId, objectId }: NearQuestion): readonly string[] {
  return [subjectId, objectId].filter((id) => id !== null)
}

function isOfLineage({ types, vocabulary }: NearQuestion): boolean {
  return types.some((type) => vocabulary.lineage.includes(type))
}

function isLineage({ content }: LinkClaim, { vocabulary }: NearQuestion): boolean {
  return vocabulary.lineage.includes(content.type)
}

function names(claim: Claim, entityId: string): boolean {
  return entitiesNamedIn(claim).includes(entityId)
}

function bodiesAround(claims: readonly Claim[], id: string): readonly string[] {
  return claims.filter(isLink).flatMap(({ subjectId, content }) => {
    if (!TYPES_OF_ONE_BODY.includes(content.type)) return []
    if (subjectId === id) return content.objectId
    return content.objectId === id ? subjectId : []
  })
}

/** What a body is a part of, or acts for. */
function wholesOf(claims: readonly Claim[], id: string): readonly string[] {
  return claims
    .filter(isLink)
    .filter(({ modality }) => modality !== 'DENIED')
    .flatMap(({ subjectId, content }) => {
      if (content.type === 'PART_OF' && subjectId === id) return content.objectId
      return content.type === 'ACTS_THROUGH' && content.objectId === id ? subjectId : []
    })
}

/**
 * The events that happened to an entity or concern it; where both ends are asked about, all that it has to do with. What it
 * was or what was counted during an event, as in a term of parliament, tells of nothing that came of it.
 */
function eventsOf(claims: readonly Claim[], id: string, question: NearQuestion, kindOf: KindOf): readonly string[] {
  const ofBoth = endsOf(question).length > 1
  return claims.flatMap(({ subjectId, content, eventId }) => {
    const objectId = content.form === 'RELATIONSHIP' ? content.objectId : null
    const isLasting = content.form === 'RELATIONSHIP' && question.vocabulary.rowOf(content.type).aspect === 'STATE'
    const isHappening = !isOfLineage(question) || !(isLasting || content.form === 'FIGURE')
    const own = isHappening && (subjectId === id || objectId === id) ? [eventId] : []
    const bears = ofBoth || (content.form === 'RELATIONSHIP' && TYPES_OF_BEARING.includes(content.type))
    const joined = objectId === id && bears ? [subjectId] : subjectId === id && ofBoth ? [objectId] : []
    return [...own, ...joined.filter((one) => one !== null && kindOf(one) === 'EVENT')].filter((one) => one !== null)
  })
}

/** Whether a claim is between the two asked about, whatever it says; of one alone, whatever is at the other end of what was asked. */
function saysBetween(claim: Claim, { subjectId, objectId }: NearQuestion, types: ReadonlySet<string>): boolean {
  if (subjectId !== null && objectId !== null) return names(claim, subjectId) && names(claim, objectId)
  if (!isLink(claim) || !types.has(claim.content.type)) return false
  return subjectId === null ? claim.content.objectId === objectId : claim.subjectId === subjectId
}

/** Whether what was asked is said of something that stands one step from an end. */
function saysBeside(
  claim: LinkClaim,
  question: NearQuestion,
  { subject, object, fields }: Surroundings,
  { isAkin, isOfPassage }: { isAkin: (id: string) => boolean; isOfPassage: (claim: LinkClaim) => boolean },
): boolean {
  const { subjectId, content } = claim
  const isObject = object === null || isOf(object, content.objectId)
  if (subject === null) return object?.bodies.has(content.objectId) ?? false
  // Where the work of what is asked about went is near to whether it went elsewhere itself.
  if (fields.has(subjectId)) return isAkin(content.objectId)
  if (isOf(subject, subjectId)) return isObject
  return !isOfLineage(question) && content.objectId === object?.id && isOfPassage(claim)
}

/** How near a claim is that names an event of an end; null where it names none that bears on the question. */
function byEvent(claim: Claim, question: NearQuestion, { subject, object }: Surroundings): number | null {
  const named = entitiesNamedIn(claim)
  const joins = (one: Side | null, other: Side | null) =>
    one !== null && other !== null && namesEvent(named, one) && named.includes(other.id)
  if (joins(subject, object) || joins(object, subject)) return NEARNESS.BY_EVENT
  const start = [subject, object].find((side) => side?.id === question.startId) ?? null
  if (!isOfLineage(question) || start === null || !namesEvent(named, start)) return null
  if (isLink(claim) && isLineage(claim, question)) return NEARNESS.BY_EVENT
  const bringsAbout = isLink(claim) && TYPES_OF_BRINGING_ABOUT.includes(claim.content.type)
  const isOfEvent = bringsAbout || claim.content.form === 'EXISTENCE'
  return isOfEvent && claim.content.form !== 'REMARK' ? NEARNESS.OF_EVENT : NEARNESS.ON_EVENT
}

function isOf({ id, bodies }: Side, entityId: string): boolean {
  return entityId === id || bodies.has(entityId)
}

function namesEvent(named: readonly string[], { events }: Side): boolean {
  return named.some((id) => events.has(id))
}

/** The block of a document that a claim stands in, without its heading. */
function passageOf({ documentId, locator }: Claim): string {
  return `${documentId} ${locator.replace(/,.*$/s, '')}`
}
