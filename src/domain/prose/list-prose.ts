import type { DayWindow } from '../dates/span.ts'
import type { Attestation } from '../evidence/attestation.ts'
import type { Attribute, Existence, Figure, Relationship } from '../evidence/relationship.ts'
import type { Unnamed } from '../evidence/unnamed.ts'
import { readAttestations, toldAttestations, type View } from '../evidence/view.ts'
import type { Claim, Modality } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Measure } from '../model/record.ts'
import { type ToldDisagreement, tellDisagreements, tellDisputes } from './disagreement-prose.ts'
import { dateBesideTitle } from './document-date.ts'
import { tellJoined } from './joined-sentences.ts'
import { type ListedKinds, lookedFor, nothingListed, readBy } from './kind-words.ts'
import { type PlansFate, tellFate } from './plans-fate.ts'
import { type CitedSentence, moreWords, paragraphOf, uncited, untoldWords } from './prose.ts'
import { tellUnnamed } from './relationship-prose.ts'
import { attributeSentences, existenceAccounts, figureSentences, type NameOf, vocabularyIn } from './sentence.ts'
import { factsFirst, inThemes } from './themes.ts'
import { toldAsOf } from './told-as-of.ts'
import { untoldBeginnings } from './untold-beginnings.ts'
import { capitalise, countWords, listWords, wordsOfDay } from './words.ts'

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
}

/** A list of relationships narrowed by kind, with what is said beside it. */
export interface ToldList extends ToldRelationships {
  readonly kinds: ListedKinds
  /** The days that the list was narrowed to; null for none. */
  readonly days: DayWindow | null
  /** Where nothing may lie within those days, what the list would have without a day; and whether there is more. */
  readonly undated: readonly Relationship[]
  readonly moreUndated: boolean
  /** In a View of a day, what happened and was over before it. */
  readonly before: readonly Relationship[]
  /** What is denied of what the list could have. */
  readonly denied: readonly CitedSentence[]
  /** What is said of the entity in other kinds than those asked for, and how much more. */
  readonly others: readonly CitedSentence[]
  readonly untold: readonly Claim[]
}

/**
 * Relationships in sentences, with what is denied of them: on a day that it speaks of, before what is no more than planned.
 * Then on what of it the documents differ, what is left out, and what they say in other kinds.
 */
export function tellRelationshipList(list: ToldList, nameOf: NameOf): readonly CitedSentence[] {
  const { fromId, view, kinds, leftOut, unnamed, more, fate, disagreements, denied } = list
  const linked = toldAsOf(list.relationships, view)
  const expected = toldAsOf(list.planned, { ...view, modalities: ['PLANNED'] })
  const planned = expected.ofDay
  const affirmed = [
    ...tellJoined(factsFirst(linked.ofDay, view), fromId, view, nameOf),
    ...tellUnnamed(unnamed, nameOf),
    ...restOfCosts(linked.ofDay, list),
  ]
  // A denial of the very day outranks what was said of a longer time.
  const told = view.asOf === null ? [...affirmed, ...denied] : [...denied, ...affirmed]
  const plans = tellPlans(planned, fromId, view, nameOf)
  const before = tellBefore(list.before, fromId, view, nameOf)
  const isNothing = told.length === 0 && plans.length === 0
  return [
    ...(isNothing ? [uncited(`${nothingListed(kinds, { fromId, view }, nameOf)}${withinWords(list.days)}`)] : told),
    ...tellUndated(list, nameOf),
    ...paragraphOf(plans),
    ...paragraphOf(before),
    ...tellFate(fate, [...told, ...plans]),
    ...tellDisputes(disagreements, [...told, ...before, ...plans]),
    ...tellOtherKinds(list, nameOf),
    ...paragraphOf([
      ...laterWords(linked.later + expected.later),
      ...leftOutWords(leftOut, list.planned.length),
      ...moreWords(more),
    ]),
  ]
}

/** The days within which nothing lies. */
function withinWords(days: DayWindow | null): string {
  if (days === null) return ''
  const { from, until } = days
  const on = ', with a day'
  if (from !== null && until !== null) return `${on} between ${wordsOfDay(from)} and ${wordsOfDay(until)}`
  if (from !== null) return `${on} of ${wordsOfDay(from)} or later`
  return until === null ? '' : `${on} of ${wordsOfDay(until)} or earlier`
}

/** What a list of days that has nothing would have without a day: a reader of the first alone would take it for nothing at all. */
function tellUndated({ undated, moreUndated, fromId, view }: ToldList, nameOf: NameOf): readonly CitedSentence[] {
  if (undated.length === 0) return []
  return paragraphOf([
    uncited('Told, with no day that is given:'),
    ...tellJoined(undated, fromId, view, nameOf),
    ...(moreUndated ? [uncited('There is more of this: ask without days')] : []),
  ])
}

/** Of money for a part of some costs alone that nothing tells who paid the rest; none where another pays for the same, or might. */
function restOfCosts(
  relationships: readonly Relationship[],
  { view, more, fromId }: ToldList,
): readonly CitedSentence[] {
  if (more || fromId === null) return []
  const funding = relationships.filter(({ type }) => type === 'FUNDED_BY')
  const isPart = ({ share }: Attestation) => typeof share === 'number' && share < 1
  const parts = funding.filter(({ attestations }) => readAttestations(view, attestations).some(isPart))
  const payers = new Set(
    funding
      .filter(({ attestations }) => toldAttestations(view, attestations)[0]?.modality === 'STATED')
      .map(({ objectId }) => objectId),
  )
  if (parts.length === 0 || payers.size > 1) return []
  return [uncited(`No document ${readBy(view)} says who paid the rest of these costs, or what they came to in all`)]
}

/** That documents tell of later days than a View's, which its answer leaves out. */
function laterWords(later: number): readonly CitedSentence[] {
  if (later === 0) return []
  return [uncited(`What documents tell of later days alone is left out (${countWords(later, 'thing')})`)]
}

/** What documents say in other kinds than were asked for, and how much more; else, of few kinds, that no other was looked for. */
function tellOtherKinds({ others, untold, fromId, kinds }: ToldList, nameOf: NameOf): readonly CitedSentence[] {
  if (fromId === null || (others.length === 0 && untold.length === 0)) {
    const words = lookedFor(kinds, nameOf)
    return words === null ? [] : paragraphOf([uncited(words)])
  }
  const name = nameOf(fromId)
  const counted = countWords(untold.length, 'statement')
  return paragraphOf([
    ...(others.length === 0 ? [] : [uncited(`What the documents also say of ${name}, in other terms:`), ...others]),
    ...(untold.length === 0 ? [] : [uncited(`Not told here is what else they say of ${name}: ${counted}`)]),
  ])
}

/** What was over before a View's day, behind words that say so. */
function tellBefore(before: readonly Relationship[], fromId: string | null, view: View, nameOf: NameOf) {
  if (before.length === 0) return []
  return [uncited('Before that day:'), ...tellJoined(before, fromId, { ...view, asOf: null }, nameOf)]
}

/** Figures in sentences, and on which of them the documents differ. */
export function tellFigureList(
  figures: readonly (readonly [Figure, Measure])[],
  { aboutId, view, more }: { readonly aboutId: string; readonly view: View; readonly more: boolean },
  disagreements: readonly ToldDisagreement[],
  nameOf: NameOf,
): readonly CitedSentence[] {
  const told = figures.flatMap(([figure, measure]) => figureSentences(figure, measure, view, nameOf))
  if (told.length === 0) {
    const name = nameOf(aboutId)
    return [
      uncited(`The documents that were read give no such number about ${name}`),
      uncited(`Numbers about others, which ${name} may have counted or published, were not looked for`),
    ]
  }
  return [...told, ...tellDisputes(disagreements, told), ...moreWords(more)]
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
export interface ToldEntity extends ToldRelationships {
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
  /** What is denied of it. */
  readonly denied: readonly CitedSentence[]
  /** What documents say of it in their own words alone, and what they report it to have said; how much of that is not told. */
  readonly others: readonly CitedSentence[]
  readonly spoken: readonly CitedSentence[]
  readonly untold: readonly Claim[]
  /** The first documents that may have been public by the View's day, with what each says of it; and how many there are. */
  readonly perhaps: readonly {
    readonly document: Document
    readonly told: readonly CitedSentence[]
    readonly untold: number
  }[]
  readonly perhapsCount: number
  /** Whether it is somebody whom no document names. */
  readonly isUnnamed: boolean
}

/** An entity in sentences: how it began and ended, its attributes, relationships and figures, then as for a list of relationships. */
export function tellEntity(entity: ToldEntity, nameOf: NameOf): readonly CitedSentence[] {
  const { existences, attributes, relationships, figures, fromId, view } = entity
  const { disagreements, leftOut, planned, unnamed, more, denied } = entity
  const plannedView = { ...view, modalities: ['PLANNED'] as const }
  const linked = toldAsOf(relationships, view)
  const expected = toldAsOf(planned, plannedView)
  const began = toldAsOf(existences, view)
  const toEnd = toldAsOf(entity.plannedExistences, plannedView)
  const counted = toldAsOf(
    figures.map(([figure]) => figure),
    view,
  )
  const name = nameOf(fromId)
  const themes = inThemes(linked.ofDay, { fromId, view }, nameOf).map((ones) => tellJoined(ones, fromId, view, nameOf))
  // Behind several paragraphs what is of none of them has its own.
  const apart = (ones: readonly CitedSentence[]) => (themes.length > 1 ? paragraphOf(ones) : ones)
  const told = [
    ...untoldBeginnings(began.ofDay, linked.ofDay).flatMap((existence) => existenceAccounts(existence, view, nameOf)),
    ...attributes.flatMap((attribute) => attributeSentences(attribute, view, nameOf)),
    ...themes.flatMap((theme, index) => (index === 0 ? theme : paragraphOf(theme))),
    ...apart([
      ...(view.asOf === null ? tellUnnamed(unnamed, nameOf) : []),
      ...figures.flatMap(([figure, measure]) =>
        counted.ofDay
          .filter(({ id }) => id === figure.id)
          .flatMap((one) => figureSentences(one, measure, view, nameOf)),
      ),
    ]),
  ]
  const plans = [
    ...toEnd.ofDay.flatMap((existence) => existenceAccounts(existence, plannedView, nameOf)),
    ...tellPlans(expected.ofDay, fromId, view, nameOf),
  ]
  const before = tellBefore(entity.before, fromId, view, nameOf)
  const later = [linked, expected, began, toEnd, counted].reduce((sum, one) => sum + one.later, 0)
  const read = readBy(view)
  const nothing =
    view.asOf === null
      ? `No document ${read} tells anything of ${nameOf(fromId)}`
      : `Of ${nameOf(fromId)} no document ${read} tells anything of that day`
  const rest = [
    ...laterWords(later),
    ...(view.asOf === null ? leftOutWords(leftOut, planned.length + entity.plannedExistences.length) : []),
    ...(more ? [uncited('There is more than is told here')] : []),
    ...(told.length === 0 ? [] : namesWords(entity.names)),
  ]
  // On a day that it speaks of, a denial outranks what was said of a longer time.
  const said = view.asOf === null ? [...told, ...apart(denied)] : [...denied, ...told]
  return [
    ...(entity.isUnnamed && said.length > 0 ? [uncited(`No document ${read} names ${name}`)] : []),
    ...(said.length === 0 && plans.length === 0 ? [uncited(nothing)] : said),
    ...nobodyResponsible(entity, nameOf),
    ...paragraphOf(before),
    ...paragraphOf(plans),
    ...tellFate(entity.fate, [...said, ...plans]),
    ...tellInWords(entity, nameOf),
    ...tellPerhaps(entity, nameOf(fromId)),
    ...tellDisputes(disagreements, [...said, ...before, ...plans]),
    ...paragraphOf(rest),
  ]
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
function tellInWords({ fromId, others, spoken, untold }: ToldEntity, nameOf: NameOf): readonly CitedSentence[] {
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

/** What documents say that may have been public by a View's day, each told apart; then which of them say nothing, and how many more. */
function tellPerhaps({ perhaps, perhapsCount }: ToldEntity, name: string): readonly CitedSentence[] {
  const nameDocument = ({ document }: ToldEntity['perhaps'][number]) => `“${document.title}”`
  const silent = perhaps.filter(({ told }) => told.length === 0).map(nameDocument)
  const left = perhapsCount - perhaps.length
  const rest = [
    ...(silent.length === 0
      ? []
      : [
          `${listWords(silent)}, which may have been public by then, ${silent.length === 1 ? 'tells' : 'tell'} nothing of ${name}`,
        ]),
    ...(left === 0
      ? []
      : [
          capitalise(
            `${countWords(left, 'more document')} may have been public by then, and ${left === 1 ? 'was' : 'were'} not read`,
          ),
        ]),
  ]
  return [
    ...perhaps
      .filter(({ told }) => told.length > 0)
      .flatMap((one) => {
        const dated = dateBesideTitle(one.document)
        const of = `${nameDocument(one)}${dated === null ? '' : ` (${dated})`}`
        return paragraphOf([
          uncited(`Perhaps known by then, since ${of} may have been public:`),
          ...one.told,
          ...untoldWords(one.untold, 'more statement'),
        ])
      }),
    ...paragraphOf(rest.map(uncited)),
  ]
}

/** What was asked of several entities, and, where they share nothing, the first relationships of each. */
interface AskedShared {
  readonly ofIds: readonly string[]
  readonly view: View
  /** The View in which what is said of each is told. */
  readonly apart: View
  readonly more: boolean
  readonly each: readonly {
    readonly id: string
    readonly relationships: readonly Relationship[]
    readonly more: boolean
  }[]
}

/** Whom several entities have to do with, each with the relationships that link it. */
export function tellSharedNeighbours(
  neighbours: readonly { readonly id: string; readonly relationships: readonly Relationship[] }[],
  { ofIds, view, apart, more, each }: AskedShared,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const all = listWords(ofIds.map(nameOf))
  if (neighbours.length === 0) {
    const nothing = `Nothing was found to which each of ${all} is linked alike`
    const told = each.filter(({ relationships }) => relationships.length > 0)
    if (told.length < 2) {
      return [
        uncited(`The documents that were read link nothing to each of ${all}; what they say of each was not compared`),
      ]
    }
    return [
      uncited(`${nothing}; whether they are alike in what they say was not compared. What the documents say of each:`),
      ...told.flatMap(({ id, relationships, more: isMore }) =>
        paragraphOf([
          ...tellJoined(factsFirst(relationships, apart), id, apart, nameOf),
          ...(isMore ? [uncited(`More is said of ${nameOf(id)} than is told here`)] : []),
        ]),
      ),
    ]
  }
  const told = neighbours.flatMap(({ relationships }) => relationships)
  const ids = new Set(told.map(({ id }) => id))
  const distinct = told.filter(({ id }) => ids.delete(id))
  const names = listWords(neighbours.map(({ id }) => tiedTo(id, nameOf)))
  return [
    uncited(`${capitalise(all)} are each linked to ${names}`),
    ...tellJoined(distinct, null, view, nameOf),
    ...moreWords(more),
  ]
}

/** What several are tied to, in words: of a post that several may hold no one holder: "the post “member of the Authority”". */
function tiedTo(id: string, nameOf: NameOf): string {
  const name = nameOf(id)
  const [, noun] = /^an? (.*)$/.exec(name) ?? []
  return noun !== undefined && nameOf.kindOf?.(id) === 'POST' ? `the post “${noun}”` : name
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
  return tellJoined(planned, fromId, { ...view, modalities: ['PLANNED'] }, nameOf)
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
