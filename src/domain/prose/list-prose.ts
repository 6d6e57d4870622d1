import type { DayWindow } from '../dates/span.ts'
import type { Attestation } from '../evidence/attestation.ts'
import { gather } from '../evidence/gather.ts'
import type { Attribute, Existence, Figure, Relationship } from '../evidence/relationship.ts'
import type { Unnamed } from '../evidence/unnamed.ts'
import { readAttestations, toldAttestations, type View } from '../evidence/view.ts'
import type { Claim, Modality } from '../model/claim.ts'
import type { Measure } from '../model/record.ts'
import type { RelationshipType } from '../model/relationship-types.ts'
import { fold } from '../text/fold.ts'
import { type ToldDisagreement, tellDisagreements, tellDisputes } from './disagreement-prose.ts'
import { tellJoined } from './joined-sentences.ts'
import { betweenDays, type ListedKinds, lookedFor, nothingListed, readBy, verbsOf } from './kind-words.ts'
import { tellOtherTimes } from './other-times.ts'
import { tellOverlaps } from './overlaps-prose.ts'
import { type AllPerhapsKnown, tellPerhapsKnown } from './perhaps-prose.ts'
import { type PlansFate, tellFate } from './plans-fate.ts'
import { type CitedSentence, moreWords, paragraphOf, sourced, uncited, untoldWords } from './prose.ts'
import { tellUnnamed } from './relationship-prose.ts'
import { attributeSentences, existenceAccounts, figureSentences, type NameOf, vocabularyIn } from './sentence.ts'
import { factsAndPlans, inThemes } from './themes.ts'
import { toldAsOf, type WrittenOf } from './told-as-of.ts'
import { untoldBeginnings } from './untold-beginnings.ts'
import { givingWay, quotedBehind, quotedInstead } from './with-quotations.ts'
import { countWords, listWords, moneyWords } from './words.ts'

/** How many relationships a list leaves out because of how they are said; null beyond what is counted. */
export interface LeftOut {
  readonly modality: Modality
  readonly count: number | null
}

/** A page of relationships, and what belongs to it. */
export interface ToldRelationships {
  readonly relationships: readonly Relationship[]
  /** The entity that they are seen from; null for those of the whole record. */
  readonly fromId: string | null
  readonly view: View
  /** What is left out because of how it is said. */
  readonly leftOut: readonly LeftOut[]
  /** The first of what is left out because it is planned: they are told as plans. */
  readonly planned: readonly Relationship[]
  /** What is said beside them with nobody, or with somebody unnamed. */
  readonly unnamed: readonly Unnamed[]
  /** Whether more follow on the next page. */
  readonly more: boolean
  /** What came of the plans among all these; null where that is not looked for. */
  readonly fate: PlansFate | null
  /** The disagreements that they are part of, as the View shows them. */
  readonly disagreements: readonly ToldDisagreement[]
  /** When the documents were written that tell all these, where the View has a day. */
  readonly writtenOf: WrittenOf
}

/** A list of relationships narrowed by kind, with what is said beside it. */
export interface ToldList extends ToldRelationships {
  readonly kinds: ListedKinds
  /** Whether it is no first page: what is told beside a list stands behind the first alone. */
  readonly isLaterPage: boolean
  /** The days that the list was narrowed to; null for none. */
  readonly days: DayWindow | null
  /** Of a list of days, what it would have without a day; and whether there is more. */
  readonly undated: readonly Relationship[]
  readonly moreUndated: boolean
  /** What has a day within those days and is told of an event to which some of that belongs. */
  readonly announced: readonly CitedSentence[]
  /** In a View of a day, what happened and was over before it. */
  readonly before: readonly Relationship[]
  /** How the sentences go on that tell of moves: where the body goes next, and who is told to be there. */
  readonly further: readonly CitedSentence[]
  /** What is denied of what the list could have; and of other days than the View's. */
  readonly denied: readonly CitedSentence[]
  readonly deniedElsewhen: readonly CitedSentence[]
  /** What ended or was to end, beside all of what became of what: that is the nearest to it which a list of that leaves out. */
  readonly ends: readonly CitedSentence[]
  /** What is said of the entity in other kinds than those asked for, and how much more. */
  readonly others: readonly CitedSentence[]
  readonly untold: readonly Claim[]
}

/**
 * Relationships in sentences, with what is denied of them: on a day that it speaks of, before what is no more than planned.
 * Then on what of it the documents differ, what is left out, and what they say in other kinds.
 */
export function tellRelationshipList(list: ToldList, nameOf: NameOf): readonly CitedSentence[] {
  const { fromId, view, kinds, leftOut, unnamed, more, fate, disagreements, denied, writtenOf } = list
  const linked = toldAsOf(list.relationships, view, writtenOf)
  const expected = toldAsOf(list.planned, { ...view, modalities: ['PLANNED'] }, writtenOf)
  const planned = expected.ofDay
  const [facts, expectedToo] = factsAndPlans(linked.ofDay, view)
  // What was asked for by its types is answered by what the documents say of it; all that is known of a thing is too much.
  const isAsked = !list.isLaterPage && (kinds.types?.every((type) => isQuotedFamily(type, nameOf)) ?? false)
  const quoted = (sentences: readonly CitedSentence[]) => (isAsked ? quotedBehind(sentences) : sentences)
  const affirmed = [
    ...quoted(sourced(tellJoined(facts, fromId, view, nameOf))),
    ...restOfCosts(linked.ofDay, list),
    ...tellOverlaps(facts, view, nameOf),
    ...quoted(sourced(tellJoined(expectedToo, fromId, view, nameOf))),
    ...tellUnnamed(unnamed, nameOf),
  ]
  const otherWay = otherWayOfMoney(list, nameOf)
  // A denial of the very day outranks what was said of a longer time.
  const told = view.asOf === null ? [...affirmed, ...denied] : [...denied, ...affirmed]
  const plans = tellPlans(planned, fromId, view, nameOf)
  const before = tellBefore(list.before, fromId, view, nameOf)
  const isNothing = told.length === 0 && plans.length === 0
  const others = tellOtherTimes(linked, { fromId, view, writtenOf, isNothingOfDay: isNothing }, nameOf)
  return [
    ...(isNothing ? [] : told),
    ...(plans.length > 0 ? [] : isAsked ? quotedInstead(list.further, 'INSTEAD') : list.further),
    ...tellUndated(list, nameOf),
    ...(isNothing
      ? paragraphOf([
          uncited(
            `${nothingListed(kinds, { fromId, view }, nameOf)}${withinWords(list)}${others.length === 0 ? '' : ', as of that day'}`,
          ),
        ])
      : []),
    ...paragraphOf(plans.length === 0 ? [] : [...plans, ...list.further]),
    ...paragraphOf(before),
    ...others,
    ...tellElsewhen(list.deniedElsewhen),
    ...paragraphOf(otherWay),
    ...tellFate(fate, [...told, ...plans]),
    ...tellDisputes(disagreements, [...told, ...before, ...others, ...plans], fromId === null ? [] : [fromId]),
    ...tellOtherKinds(list, isNothing, nameOf),
    ...paragraphOf([
      ...laterWords((isNothing ? 0 : linked.later.length) + expected.later.length),
      ...leftOutWords(leftOut, list.planned.length),
      ...moreWords(more),
    ]),
  ]
}

/** Whether a type is of those whose sentences tell more than who and whom: what became of things, and money. */
function isQuotedFamily(type: RelationshipType, nameOf: NameOf): boolean {
  return ['LINEAGE', 'FUNDING'].includes(vocabularyIn(nameOf).rowOf(type).family)
}

/** The days within which nothing lies; where something has no day, that what is meant has one. */
function withinWords({ days, undated }: ToldList): string {
  const words = days === null ? null : betweenDays(days)
  if (words === null) return ''
  return undated.length === 0 ? ` ${words}` : `, with a day ${words.replace(/^on /, 'of ')}`
}

/**
 * What of a list of days has a day by its announcement alone, then what has none: a reader of the first alone would take it
 * for all.
 */
function tellUndated({ undated, moreUndated, announced, fromId, view }: ToldList, nameOf: NameOf) {
  if (undated.length === 0) return []
  return [
    ...(announced.length === 0 ? [] : paragraphOf([uncited('Announced or done within these days:'), ...announced])),
    ...paragraphOf([
      uncited('Told, with no day that is given:'),
      ...sourced(tellJoined(undated, fromId, view, nameOf)),
      ...(moreUndated ? [uncited('There is more of this: ask without days')] : []),
    ]),
  ]
}

/**
 * Of money for a part of some costs alone what these costs were in all, where one claim gives the sum and the part; and that
 * nothing tells who paid the rest, where no other pays for the same, or might.
 */
function restOfCosts(
  relationships: readonly Relationship[],
  { view, more, fromId }: ToldList,
): readonly CitedSentence[] {
  if (more || fromId === null) return []
  const funding = relationships.filter(({ type }) => type === 'FUNDED_BY')
  const isPart = ({ share }: Attestation) => typeof share === 'number' && share > 0 && share < 1
  const parts = funding.flatMap(({ attestations }) => readAttestations(view, attestations).filter(isPart))
  const payers = new Set(
    funding
      .filter(({ attestations }) => toldAttestations(view, attestations)[0]?.modality === 'STATED')
      .map(({ objectId }) => objectId),
  )
  if (parts.length === 0) return []
  const wholes = parts.flatMap(({ amount, share, bound, claimId }) =>
    amount === null || typeof share !== 'number' || bound !== 'EXACT'
      ? []
      : [{ words: moneyWords({ value: amount.value / share, currency: amount.currency, bound: 'ABOUT' }), claimId }],
  )
  const sums = [...gather(wholes, ({ words }) => words)].map(
    ([words, ones]): CitedSentence => ({
      sentence: `By this sum and share, the costs were ${words} in all`,
      claimIds: ones.map(({ claimId }) => claimId),
    }),
  )
  if (payers.size > 1) return sums
  const came = sums.length === 0 ? ', or what they came to in all' : ''
  return [...sums, uncited(`No document ${readBy(view)} says who paid the rest of these costs${came}`)]
}

/** Of money to or from an entity which way no document tells of, where one is told and the other was asked for too. */
function otherWayOfMoney({ fromId, view, kinds, more, ...list }: ToldList, nameOf: NameOf): readonly CitedSentence[] {
  const { types, sides, labels, classifications, otherKinds } = kinds
  const isWhole = [labels, classifications, otherKinds].every((one) => one === null)
  if (fromId === null || more || list.isLaterPage || types === null || !isWhole) return []
  const { rowOf } = vocabularyIn(nameOf)
  if (types.length === 0 || types.some((type) => rowOf(type).family !== 'FUNDING')) return []
  const told = [...list.relationships, ...list.planned, ...list.before]
  if (told.length === 0 || list.unnamed.length > 0) return []
  const ways = (['SUBJECT', 'OBJECT'] as const).filter((side) => sides.includes(side))
  const untold = ways.filter(
    (side) => !told.some((one) => (side === 'SUBJECT' ? one.subjectId : one.objectId) === fromId),
  )
  return untold.length === 1
    ? [uncited(`No document ${readBy(view)} says that ${verbsOf(types, { ...kinds, sides: untold }, fromId, nameOf)}`)]
    : []
}

/** That documents tell of later days than a View's, which its answer leaves out. */
function laterWords(later: number): readonly CitedSentence[] {
  if (later === 0) return []
  return [uncited(`What documents tell of later days alone is left out (${countWords(later, 'thing')})`)]
}

/**
 * What documents say in other kinds than were asked for, and how much more; else, of few kinds, that no other was looked for,
 * unless that nothing is told said so.
 */
function tellOtherKinds(
  { others, untold, ends, fromId, kinds }: ToldList,
  isNothing: boolean,
  nameOf: NameOf,
): readonly CitedSentence[] {
  if (fromId === null || (others.length === 0 && untold.length === 0)) {
    // Beside how the other end is classified that nothing is told names no types.
    const isSaid = isNothing && kinds.classifications === null
    const words = isSaid ? null : lookedFor(kinds, nameOf, fromId === null)
    return [
      ...paragraphOf(words === null ? [] : [uncited(words)]),
      ...(ends.length === 0
        ? []
        : paragraphOf([
            uncited('Next to this the documents say of what ended or was to end:'),
            ...quotedInstead(sourced(ends), 'FEW_INSTEAD'),
          ])),
    ]
  }
  const name = nameOf(fromId)
  const counted = countWords(untold.length, 'statement')
  return paragraphOf([
    ...(others.length === 0
      ? []
      : [uncited(`What the documents also say of ${name}, in other terms:`), ...quotedInstead(others, 'INSTEAD')]),
    ...(untold.length === 0 ? [] : [uncited(`Not told here is what else they say of ${name}: ${counted}`)]),
  ])
}

/** What was over before a View's day, behind words that say so. */
function tellBefore(before: readonly Relationship[], fromId: string | null, view: View, nameOf: NameOf) {
  if (before.length === 0) return []
  return [uncited('Before that day:'), ...tellJoined(before, fromId, { ...view, asOf: null }, nameOf)]
}

/** What is denied of other days than a View's, behind words that say so. */
function tellElsewhen(denied: readonly CitedSentence[]): readonly CitedSentence[] {
  return denied.length === 0 ? [] : paragraphOf([uncited('Of another time:'), ...denied])
}

/** A page of figures about an entity, and the numbers that other statements give. */
interface ToldFigures {
  readonly aboutId: string
  readonly view: View
  readonly more: boolean
  /** Whether only figures of some measures were asked for. */
  readonly isOfMeasures: boolean
  /** Numbers about others that the entity gives, and those in statements on it that are no figure about it. */
  readonly counted: readonly CitedSentence[]
  readonly said: readonly CitedSentence[]
  readonly untold: number
  /** What may have been known by the View's day. */
  readonly perhaps: AllPerhapsKnown
}

/**
 * Figures in sentences, on which of them the documents differ, and the numbers beside them. Where there is no figure, what is
 * nearest to one comes first, and that there is none is its limit.
 */
export function tellFigureList(
  figures: readonly (readonly [Figure, Measure])[],
  { aboutId, view, more, isOfMeasures, counted, said, untold, perhaps }: ToldFigures,
  disagreements: readonly ToldDisagreement[],
  nameOf: NameOf,
): readonly CitedSentence[] {
  const told = quotedBehind(figures.flatMap(([figure, measure]) => figureSentences(figure, measure, view, nameOf)))
  const name = nameOf(aboutId)
  const beside = [
    ...(counted.length === 0
      ? []
      : paragraphOf([uncited(`Of others, by ${name}:`), ...quotedInstead(counted, 'INSTEAD')])),
    ...(said.length === 0
      ? []
      : paragraphOf([
          uncited(`Sums and numbers in what ${told.length === 0 ? '' : 'else '}is said of ${name}:`),
          // Who says so, with which doubt, and which words for the time, stands in the document's own sentence.
          ...quotedInstead(said, 'INSTEAD'),
        ])),
    ...untoldWords(untold, 'more number', 'Of these'),
  ]
  const disputes = tellDisputes(disagreements, [...told, ...beside], [aboutId])
  const such = isOfMeasures ? 'such number' : 'number'
  const known = tellPerhapsKnown(perhaps, (isOne) => `${isOne ? 'gives' : 'give'} no ${such} about ${name}`)
  if (told.length > 0) return [...told, ...beside, ...disputes, ...known, ...moreWords(more)]
  if (beside.length === 0) {
    // Of a field of work or a place there is hardly a number that is its own; what is counted in it are other things.
    const none = `No document ${readBy(view)} gives ${isOfMeasures ? 'such a number' : 'a number'} about ${name} itself`
    return [uncited(`${none}; numbers about other things stand with these`), ...known]
  }
  return [
    ...beside,
    ...disputes,
    ...known,
    ...paragraphOf([
      uncited(`No document ${readBy(view)} gives any ${isOfMeasures ? 'such' : 'other'} number about ${name}`),
    ]),
  ]
}

/** Attributes of an entity in sentences, and on which of them the documents differ. */
export function tellAttributeList(
  attributes: readonly Attribute[],
  { aboutId, view, more }: { readonly aboutId: string; readonly view: View; readonly more: boolean },
  disagreements: readonly ToldDisagreement[],
  nameOf: NameOf,
): readonly CitedSentence[] {
  const told = attributes.flatMap((attribute) => attributeSentences(attribute, view, nameOf))
  if (told.length === 0) return [uncited(`The documents that were read give no such attribute of ${nameOf(aboutId)}`)]
  return [...told, ...tellDisputes(disagreements, told), ...moreWords(more)]
}

/** What is told of one entity: its beginning and end, attributes, relationships and figures. */
export interface ToldEntity extends ToldRelationships, AllPerhapsKnown {
  readonly fromId: string
  readonly existences: readonly Existence[]
  /** In a View of a day, what happened and was over before it. */
  readonly before: readonly Relationship[]
  /** Beginnings and ends that are left out because they are planned. */
  readonly plannedExistences: readonly Existence[]
  readonly attributes: readonly Attribute[]
  readonly figures: readonly (readonly [Figure, Measure])[]
  /** What else documents call it. */
  readonly names: readonly string[]
  /** What is denied of it; and of other days than the View's. */
  readonly denied: readonly CitedSentence[]
  readonly deniedElsewhen: readonly CitedSentence[]
  /** What documents say of it in their own words alone, and what they report it to have said; how much of that is not told. */
  readonly others: readonly CitedSentence[]
  readonly spoken: readonly CitedSentence[]
  readonly untold: readonly Claim[]
  /** Whether it is somebody whom no document names. */
  readonly isUnnamed: boolean
}

/** An entity in sentences: how it began and ended, its attributes, relationships and figures, then as for a list of relationships. */
export function tellEntity(entity: ToldEntity, nameOf: NameOf): readonly CitedSentence[] {
  const { existences, attributes, relationships, figures, fromId, view } = entity
  const { disagreements, leftOut, planned, unnamed, more, denied, writtenOf } = entity
  const plannedView = { ...view, modalities: ['PLANNED'] as const }
  const linked = toldAsOf(relationships, view, writtenOf)
  const expected = toldAsOf(planned, plannedView, writtenOf)
  const began = toldAsOf(existences, view, writtenOf)
  const toEnd = toldAsOf(entity.plannedExistences, plannedView, writtenOf)
  const counted = toldAsOf(
    figures.map(([figure]) => figure),
    view,
    writtenOf,
  )
  const name = nameOf(fromId)
  const themes = inThemes(withoutEchoes(linked.ofDay, nameOf), { fromId, view }, nameOf).map((ones) =>
    sourced(tellJoined(ones, fromId, view, nameOf)),
  )
  // Behind several paragraphs what is of none of them has its own.
  const apart = (ones: readonly CitedSentence[]) => (themes.length > 1 ? paragraphOf(ones) : ones)
  const told = givingWay([
    ...untoldBeginnings(began.ofDay, linked.ofDay, view).flatMap((existence) =>
      existenceAccounts(existence, view, nameOf),
    ),
    ...attributes.flatMap((attribute) => attributeSentences(attribute, view, nameOf)),
    ...themes.flatMap((theme, index) => (index === 0 ? theme : paragraphOf(theme))),
    ...apart(tellOverlaps(linked.ofDay, view, nameOf)),
    ...apart([
      ...(view.asOf === null ? tellUnnamed(unnamed, nameOf) : []),
      ...figures.flatMap(([figure, measure]) =>
        counted.ofDay
          .filter(({ id }) => id === figure.id)
          .flatMap((one) => figureSentences(one, measure, view, nameOf)),
      ),
    ]),
  ])
  const plans = [
    ...toEnd.ofDay.flatMap((existence) => existenceAccounts(existence, plannedView, nameOf)),
    ...tellPlans(expected.ofDay, fromId, view, nameOf),
  ]
  const before = tellBefore(entity.before, fromId, view, nameOf)
  const later = [linked, expected, began, toEnd, counted].reduce((sum, one) => sum + one.later.length, 0)
  const read = readBy(view)
  // On a day that it speaks of, a denial outranks what was said of a longer time.
  const said = view.asOf === null ? [...told, ...apart(denied)] : [...denied, ...told]
  const isNothing = said.length === 0 && plans.length === 0
  const others = tellOtherTimes(linked, { fromId, view, writtenOf, isNothingOfDay: isNothing }, nameOf)
  const rest = [
    ...laterWords(isNothing ? later - linked.later.length : later),
    ...(view.asOf === null ? leftOutWords(leftOut, planned.length + entity.plannedExistences.length) : []),
    ...(more ? [uncited('There is more than is told here')] : []),
    ...(told.length === 0 ? [] : namesWords(entity.names)),
  ]
  return [
    ...(entity.isUnnamed && said.length > 0 ? [uncited(`No document ${read} names ${name}`)] : []),
    ...(isNothing ? [uncited(nothingOfDay(fromId, view, nameOf))] : said),
    ...nobodyResponsible(entity, nameOf),
    ...paragraphOf(before),
    ...tellElsewhen(entity.deniedElsewhen),
    ...paragraphOf(givingWay(plans)),
    ...others,
    ...tellFate(entity.fate, [...said, ...plans]),
    ...tellDisputes(disagreements, [...said, ...before, ...plans, ...others], [fromId]),
    ...tellWordsOn(entity, nameOf),
    ...tellPerhapsKnown(entity, (isOne) => `${isOne ? 'tells' : 'tell'} nothing of ${name}`),
    ...paragraphOf(rest),
  ]
}

/** That nothing is told of an entity, or nothing of a View's day. */
export function nothingOfDay(id: string, view: View, nameOf: NameOf): string {
  const read = readBy(view)
  return view.asOf === null
    ? `No document ${read} tells anything of ${nameOf(id)}`
    : `Of ${nameOf(id)} no document ${read} tells anything of that day`
}

/** Of a field in which somebody worked that no document tells who had responsibility for it. */
function nobodyResponsible({ fromId, relationships, planned, more, view }: ToldEntity, nameOf: NameOf) {
  if (nameOf.kindOf?.(fromId) !== 'TOPIC' || view.asOf !== null || more) return []
  const { rowOf } = vocabularyIn(nameOf)
  const isWorkedOn = relationships.some(
    ({ type, subjectId, objectId }) =>
      objectId === fromId && rowOf(type).family === 'ACTION' && nameOf.isActor?.(subjectId) === true,
  )
  const isAnswered = [...relationships, ...planned].some(
    ({ type }) => type === 'RESPONSIBLE_FOR' || type === 'RESPONSIBILITY_MOVED_TO',
  )
  if (!isWorkedOn || isAnswered) return []
  return [uncited(`No document ${readBy(view)} says who had responsibility for ${nameOf(fromId)}`)]
}

/** What documents say of an entity in words that no form holds, and what they report it to have said, each in a paragraph. */
export function tellWordsOn(
  { fromId, others, spoken, untold }: Pick<ToldEntity, 'fromId' | 'others' | 'spoken' | 'untold'>,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const name = nameOf(fromId)
  return [
    ...(others.length === 0 ? [] : paragraphOf([uncited(`In the words of the documents on ${name}:`), ...others])),
    ...(spoken.length === 0 ? [] : paragraphOf([uncited(spokenHead(fromId, nameOf)), ...spoken])),
    ...untoldWords(untold.length, 'more statement'),
  ]
}

function spokenHead(fromId: string, nameOf: NameOf): string {
  const name = nameOf(fromId)
  return nameOf.kindOf?.(fromId) === 'EVENT'
    ? `What is reported to have been said at ${name}:`
    : `What ${name} is reported to have said:`
}

/** How many other names are told; the others are counted. */
const MOST_NAMES = 6

/** What else documents call something: "The documents also call it “trafficking team” and “human trafficking unit”". */
function namesWords(names: readonly string[]): readonly CitedSentence[] {
  if (names.length === 0) return []
  const left = names.length - MOST_NAMES
  const told = names.slice(0, MOST_NAMES).map((name) => `“${name}”`)
  return [uncited(`The documents also write ${listWords(left > 0 ? [...told, `${left} more like these`] : told)}`)]
}

/** Relationships without the posts that somebody among them is told to hold and whose name says where: "a member of the Authority". */
export function withoutEchoes(relationships: readonly Relationship[], nameOf: NameOf): readonly Relationship[] {
  const held = new Set(relationships.flatMap(({ type, objectId }) => (type === 'HOLDS_POST' ? objectId : [])))
  const saysWhere = ({ subjectId, objectId }: Relationship) =>
    fold(nameOf(subjectId)).includes(fold(nameOf(objectId)).replace(/^the /, ''))
  return relationships.filter((one) => !(one.type === 'POST_IN' && held.has(one.subjectId) && saysWhere(one)))
}

/** Disagreements in sentences, then what is told as a course of things, which is no disagreement. */
export function tellDisagreementList(
  disagreements: readonly ToldDisagreement[],
  courses: readonly ToldDisagreement[],
  { aboutId, more }: { readonly aboutId: string | null; readonly more: boolean },
  nameOf: NameOf,
): readonly CitedSentence[] {
  const on = aboutId === null ? '' : ` on ${nameOf(aboutId)}`
  const differing =
    disagreements.length > 0
      ? tellDisagreements(disagreements, !more)
      : [uncited(`The documents that were read do not contradict one another${on}`)]
  return [...differing, ...tellDisagreements(courses), ...paragraphOf(moreWords(more))]
}

/** What is planned and left out for that, told as plans. */
function tellPlans(planned: readonly Relationship[], fromId: string | null, view: View, nameOf: NameOf) {
  return sourced(tellJoined(planned, fromId, { ...view, modalities: ['PLANNED'] }, nameOf))
}

/** That more is left out than the plans that are told. */
function leftOutWords(leftOut: readonly LeftOut[], plansTold: number): readonly CitedSentence[] {
  return leftOut.flatMap(({ modality, count }) => {
    const left = count === null ? null : modality === 'PLANNED' ? count - plansTold : count
    if (left !== null && left <= 0) return []
    const how = modality === 'PLANNED' ? 'planned or expected' : 'stated as done'
    return [uncited(left === null || left > 1 ? `More is ${how} than is told here` : `One thing more is ${how}`)]
  })
}
