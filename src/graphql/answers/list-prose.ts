import type { TiedBody } from '../../domain/answers/find-shared-bodies.ts'
import { aboutIdsOf, isOfClaim } from '../../domain/answers/moment.ts'
import type { DayWindow } from '../../domain/dates/span.ts'
import type { Attestation } from '../../domain/evidence/attestation.ts'
import { DIFFERENCE_KINDS, type Disagreement, type DisagreementKind } from '../../domain/evidence/disagreement.ts'
import { type Group, isGroup } from '../../domain/evidence/groups.ts'
import { type Figure, RELATIONSHIP_SIDES, type Relationship } from '../../domain/evidence/relationship.ts'
import { toldFrom } from '../../domain/evidence/seen-from.ts'
import { areUndated } from '../../domain/evidence/spoken-days.ts'
import type { Unnamed } from '../../domain/evidence/unnamed.ts'
import { existsIn, readAttestations, type View, visibleAttestations } from '../../domain/evidence/view.ts'
import { ANY_RELATIONSHIP } from '../../domain/evidence/wanted-relationships.ts'
import { EXISTENCE_CHANGES } from '../../domain/model/claim.ts'
import type { Document } from '../../domain/model/document.ts'
import type { Entity } from '../../domain/model/entity.ts'
import type { EntityKind } from '../../domain/model/kinds.ts'
import type { RelationshipType } from '../../domain/model/relationship-types.ts'
import type { ToldDisagreement } from '../../domain/prose/disagreement-prose.ts'
import type { ListedKinds } from '../../domain/prose/kind-words.ts'
import {
  tellAttributeList,
  tellDisagreementList,
  tellEntity,
  tellFigureList,
  tellRelationshipList,
} from '../../domain/prose/list-prose.ts'
import { NOTHING_PERHAPS, tellPerhapsKnown } from '../../domain/prose/perhaps-prose.ts'
import type { Prose } from '../../domain/prose/prose.ts'
import { entitiesNamed, entitiesNamedBy } from '../../domain/prose/relationship-prose.ts'
import { namedIn } from '../../domain/prose/sentence.ts'
import { tellSharedNeighbours } from '../../domain/prose/shared-prose.ts'
import { type ToldMoment, type ToldTimeline, tellTimeline, type UntoldEnd } from '../../domain/prose/timeline-prose.ts'
import { overBefore, toldAsOf } from '../../domain/prose/told-as-of.ts'
import { knownIn } from '../../errors.ts'
import type { Listing, Page } from '../../store/store.ts'
import { sidedFilterOf } from '../arguments/arguments.ts'
import type { RequestContext } from '../context.ts'
import type { Connection } from '../lists/connection.ts'
import { loadAllKnown, loadKnown } from '../loaders.ts'
import type { ModalityCount, SeenAttribute, SeenFigure, SeenMoment, SharedNeighbour } from '../models.ts'
import { NOTHING_BESIDE, tellBeside, tellInWords } from './beside-list.ts'
import { tellCameOfIt } from './came-of-it.ts'
import { NO_DATES_BESIDE, tellAnnounced, tellDatesBeside } from './dates-beside.ts'
import { tellDeniedOf } from './denied-beside.ts'
import { tellAllIn, tellDisagreementsAbout } from './disagreements.ts'
import { tellEndsBeside } from './ends-beside.ts'
import { proseOf } from './footnotes.ts'
import { tellFurtherMoves } from './further-moves.ts'
import { loadMeasures } from './load-measures.ts'
import { loadNames } from './load-names.ts'
import { loadWritten } from './load-written.ts'
import { NO_NUMBERS_BESIDE, tellNumbersBeside } from './numbers-beside.ts'
import { fateOf } from './outcome.ts'
import { choosesAll, choosesDays, choosesLinks, choosesNumbers, findPerhapsKnown } from './perhaps-known.ts'
import { tellDisagreementsOf } from './receipts.ts'
import { subjectFrom, subjectOf, tellClaimAt } from './timeline-subject.ts'

/** How much of what has no day is looked at for the prose of a timeline. */
export const MOST_UNDATED = 50

/** How much is looked at for the prose of the days that a timeline is asked for. */
export const MOST_OF_DAYS = 150

/** How much of an entity is told in its prose: attributes, relationships, and figures. */
export const TOLD_OF_ENTITY = { attributes: 20, relationships: 50, figures: 20 } as const

/** The most courses that are told where nothing differs. */
const MOST_COURSES = 5

/** How much of what has no day is told where nothing lies within the days of a list. */
const MOST_DATELESS = 10

/** The most plans that a list tells of what it leaves out, and the most relationships that are looked through for them. */
const MOST_PLANS = 10
const MOST_SOUGHT = 100

/** A list that no filter narrows. */
const ALL_KINDS: ListedKinds = { ...ANY_RELATIONSHIP, sides: RELATIONSHIP_SIDES }

/** How much of what was over before a View's day is told. */
const MOST_BEFORE = 10

/** What a list leaves out, what is said beside it with nobody or somebody, and how to ask for the same list in another View. */
export interface LeftOutOf {
  readonly withheld: () => Promise<readonly ModalityCount[]>
  readonly unnamed: () => Promise<readonly Unnamed[]>
  readonly ask: (view: View, page: Page) => Promise<Listing<Relationship>>
  /** The same list whatever the days, where it is one of days. */
  readonly askUndated?: (page: Page) => Promise<Listing<Relationship>>
}

/**
 * A page of relationships in words, of the kinds that a filter wants, behind its first page what the filter leaves out;
 * `left` is null where nothing that it leaves out is told.
 */
export async function relationshipsProse(
  page: Connection<{ readonly relationship: Relationship }>,
  {
    fromId,
    view,
    kinds = ALL_KINDS,
    days = null,
  }: {
    readonly fromId: string | null
    readonly view: View
    readonly kinds?: ListedKinds
    /** The days to which the list is narrowed, which `left` asks without. */
    readonly days?: DayWindow | null
  },
  left: LeftOutOf | null,
  context: RequestContext,
): Promise<Prose> {
  const relationships = page.edges.map(({ item: { relationship } }) =>
    fromId === null ? relationship : toldFrom(relationship, fromId),
  )
  const [{ leftOut, planned }, unnamed] = await Promise.all([
    leftOutOf(left, { fromId, view }, relationships),
    left === null ? [] : left.unnamed(),
  ])
  const before = fromId === null || left === null ? [] : await overBy(view, relationships, left, fromId)
  const dateless = days === null || left === null || page.hasPreviousPage ? [] : await undatedOf(view, days, left)
  const undated = dateless.slice(0, MOST_DATELESS)
  const told = [...relationships, ...planned, ...before, ...undated]
  const isFirst = fromId !== null && !page.hasPreviousPage
  const [nameOf, writtenOf, disagreements, fate, beside, perhaps] = await Promise.all([
    loadNames(context, [...(fromId === null ? [] : [fromId]), ...entitiesNamed(told), ...entitiesNamedBy(unnamed)]),
    loadWritten([...relationships, ...planned], view, context),
    tellDisagreementsOf(idsOf(told), view, context, fromId === null ? 'DIFFERENCES' : 'COURSES_TOO'),
    fateOf([...relationships, ...planned], [], view, context),
    isFirst ? tellBeside({ ...kinds, fromId, view }, told, context) : NOTHING_BESIDE,
    isFirst && isOfTypesAlone(kinds)
      ? findPerhapsKnown(fromId, view, choosesLinks({ ...kinds, fromId }), context)
      : NOTHING_PERHAPS,
  ])
  const moreUndated = dateless.length > undated.length
  const announced = days === null ? [] : await tellAnnounced(undated, { view, days }, context)
  const further = left === null ? [] : await tellFurtherMoves([...relationships, ...planned], view, context)
  const isWholeRecord = fromId === null && left !== null && !page.hasPreviousPage && isOfTypesAlone(kinds)
  const ends = isWholeRecord ? await tellEndsBeside({ ...kinds, view, days }, context) : []
  const without = { days, undated, moreUndated, announced, leftOut, planned, unnamed, before, further, ends }
  const isLaterPage = page.hasPreviousPage
  const list = {
    relationships,
    fromId,
    view,
    kinds,
    isLaterPage,
    ...without,
    fate,
    disagreements,
    writtenOf,
    ...beside,
  }
  const silence = (isOne: boolean) =>
    `${isOne ? 'tells' : 'tell'} no such thing${fromId === null ? '' : ` of ${nameOf(fromId)}`}`
  return proseOf(context, view, [
    ...tellRelationshipList({ ...list, more: page.hasNextPage }, nameOf),
    ...tellPerhapsKnown(perhaps, silence),
  ])
}

/** Whether a list is narrowed by nothing that a claim alone does not tell. */
function isOfTypesAlone({ labels, classifications, otherKinds }: ListedKinds): boolean {
  return labels === null && classifications === null && otherKinds === null
}

/** A page of figures of an entity in words; behind the first of them, the numbers that other statements on it give. */
export async function figuresProse(
  page: Connection<SeenFigure>,
  {
    aboutId,
    view,
    measures,
  }: { readonly aboutId: string; readonly view: View; readonly measures: readonly string[] | null },
  context: RequestContext,
): Promise<Prose> {
  const figures = page.edges.map(({ item: { figure } }) => toldFrom(figure, aboutId))
  const [nameOf, measureOf, disagreements, beside, perhaps] = await Promise.all([
    loadNames(context, [aboutId, ...figures.flatMap(namedByFigure)]),
    loadMeasures(context),
    tellDisagreementsOf(idsOf(figures), view, context),
    page.hasPreviousPage ? NO_NUMBERS_BESIDE : tellNumbersBeside(aboutId, { view, measures }, context),
    page.hasPreviousPage
      ? NOTHING_PERHAPS
      : findPerhapsKnown(aboutId, view, choosesNumbers(aboutId, { view, measures }), context),
  ])
  const told = figures.map((figure) => [figure, measureOf(figure.measure)] as const)
  const list = { aboutId, view, more: page.hasNextPage, isOfMeasures: measures !== null, ...beside, perhaps }
  return proseOf(context, view, tellFigureList(told, list, [...disagreements, ...beside.differing], nameOf))
}

/** A page of attributes of an entity in words. */
export async function attributesProse(
  page: Connection<SeenAttribute>,
  aboutId: string,
  view: View,
  context: RequestContext,
): Promise<Prose> {
  const attributes = page.edges.map(({ item: { attribute } }) => attribute)
  const [nameOf, disagreements] = await Promise.all([
    loadNames(context, [aboutId, ...attributes.flatMap(({ attestations }) => namedIn(attestations))]),
    tellDisagreementsOf(idsOf(attributes), view, context),
  ])
  const told = { aboutId, view, more: page.hasNextPage }
  return proseOf(context, view, tellAttributeList(attributes, told, disagreements, nameOf))
}

/** What is told of an entity in a View, in words. */
export async function entityProse(
  id: string,
  relationships: Listing<Relationship>,
  view: View,
  left: LeftOutOf,
  context: RequestContext,
): Promise<Prose> {
  const { loaders } = context
  const own = relationships.items.slice(0, TOLD_OF_ENTITY.relationships).map((one) => toldFrom(one, id))
  const shown = [...own, ...(await holdersOf(id, own, view, context))]
  const [all, had, figures] = await Promise.all([
    loaders.of('existencesOf').load(id),
    loaders
      .of('attributesOf', null, view, { first: TOLD_OF_ENTITY.attributes + 1, after: null, keysOnly: false })
      .load(id),
    loaders.of('figuresOf', null, view, { first: TOLD_OF_ENTITY.figures + 1, after: null, keysOnly: false }).load(id),
  ])
  const existences = all.filter((existence) => existsIn(view, existence))
  const plannedView: View = { ...view, modalities: ['PLANNED'] }
  const plannedExistences = all.filter((one) => !existences.includes(one) && existsIn(plannedView, one))
  const [{ leftOut, planned }, unnamed] = await Promise.all([
    leftOutOf(left, { fromId: id, view }, shown),
    left.unnamed(),
  ])
  const told = figures.items.slice(0, TOLD_OF_ENTITY.figures).map((one) => toldFrom(one, id))
  const attributes = had.items.slice(0, TOLD_OF_ENTITY.attributes)
  const before = await overBy(view, shown, left, id)
  const groups = [...existences, ...plannedExistences, ...attributes, ...shown, ...planned, ...told, ...before]
  const used = [...shown, ...planned, ...before]
  const known = await loadKnown(loaders.entity, id)
  const [nameOf, writtenOf, measureOf, disagreements, fate, beside, perhaps] = await Promise.all([
    loadNames(context, [
      id,
      ...[...existences, ...plannedExistences, ...attributes].flatMap(({ attestations }) => namedIn(attestations)),
      ...entitiesNamed([...shown, ...planned, ...before]),
      ...entitiesNamedBy(unnamed),
      ...told.flatMap(namedByFigure),
    ]),
    loadWritten(groups, view, context),
    loadMeasures(context),
    tellDisagreementsOf(idsOf(groups), view, context, 'COURSES_TOO'),
    fateOf([...shown, ...planned], all, view, context),
    tellInWords({ ...ALL_KINDS, fromId: id, view }, used, context),
    findPerhapsKnown(id, view, choosesAll, context),
  ])
  const entity = {
    fromId: id,
    view,
    existences,
    attributes,
    relationships: shown,
    figures: told.map((figure) => [figure, measureOf(figure.measure)] as const),
    disagreements,
    writtenOf,
    leftOut,
    planned,
    unnamed,
    before,
    fate,
    plannedExistences,
    names: namesIn(view, known),
    ...beside,
    ...perhaps,
    isUnnamed: known.kind === 'PERSON' && known.nameFrom === 'EDITOR',
    more:
      relationships.items.length > own.length ||
      figures.items.length > told.length ||
      had.items.length > attributes.length,
  }
  return proseOf(context, view, tellEntity(entity, nameOf))
}

/** The most posts of a body, and meetings that it held, of which it is told who held or chaired them. */
const MOST_POSTS = 10

/** Who held the posts of a body, or chaired the meetings that it held, of those among its relationships. */
async function holdersOf(
  id: string,
  shown: readonly Relationship[],
  view: View,
  { loaders, vocabulary }: RequestContext,
): Promise<readonly Relationship[]> {
  const placed = shown.filter(({ type, objectId }) => objectId === id && (type === 'POST_IN' || type === 'RUN_BY'))
  const placeIds = [...new Set(placed.map(({ subjectId }) => subjectId))].slice(0, MOST_POSTS)
  if (placeIds.length === 0) return []
  const filter = sidedFilterOf({ types: ['HOLDS_POST', 'CHAIRED_BY'] }, vocabulary)
  const page = { first: MOST_POSTS, after: null, keysOnly: false }
  const lists = await Promise.all(
    placeIds.map((placeId) => loaders.of('relationshipsOf', filter, view, page).load(placeId)),
  )
  const known = new Set(idsOf(shown))
  const found = lists.flatMap(({ items }) => items).filter((one) => !known.has(one.id))
  return [...new Map(found.map((one) => [one.id, one])).values()]
}

/** What else documents call an entity, of all documents: which name stands in a document is told of the whole record alone. */
function namesIn({ documents, knownBy }: View, { names }: Entity): readonly string[] {
  return documents === null && knownBy === null ? names.map(({ name }) => name) : []
}

/**
 * What a list without days has that no document gives a day, without what was public before these days and had come about by
 * then, or was but to come about; of those first read.
 */
async function undatedOf(view: View, { from }: DayWindow, { askUndated }: LeftOutOf): Promise<readonly Relationship[]> {
  const { items } = (await askUndated?.({ first: MOST_SOUGHT, after: null, keysOnly: false })) ?? { items: [] }
  const isBefore = ({ knownDay }: Attestation) => from !== null && knownDay !== null && knownDay < from
  return items.filter(({ attestations }) => {
    const visible = visibleAttestations(view, attestations)
    return areUndated(visible) && !visible.every(isBefore)
  })
}

/** What happened before a View's day, of an act that was then over; of those first read. */
async function overBy(
  view: View,
  shown: readonly Relationship[],
  { ask }: LeftOutOf,
  id: string,
): Promise<readonly Relationship[]> {
  const { asOf } = view
  if (asOf === null || !view.modalities.includes('STATED')) return []
  const stated: View = { ...view, modalities: ['STATED'] }
  const { items } = await ask({ ...stated, asOf: null }, { first: MOST_SOUGHT, after: null, keysOnly: false })
  const known = new Set(idsOf(shown))
  const further = items.filter((one) => !known.has(one.id))
  // What has no day is never over: when its document was written makes no difference.
  const { ofDay, earlier } = toldAsOf(further, stated, () => null)
  const told = new Map([...ofDay, ...earlier].map((one) => [one.id, one]))
  const inOrder = further.flatMap(({ id }) => told.get(id) ?? [])
  return overBefore(inOrder, stated, asOf)
    .slice(0, MOST_BEFORE)
    .map((one) => toldFrom(one, id))
}

/** A part of a timeline in words, and the first of what has no day. */
export async function timelineProse(
  { seen, more, isFirst }: { readonly seen: readonly SeenMoment[]; readonly more: boolean; readonly isFirst: boolean },
  { aboutIds, view, days }: Pick<ToldTimeline, 'aboutIds' | 'view' | 'days'>,
  askUndated: () => Promise<Listing<SeenMoment>>,
  context: RequestContext,
): Promise<Prose> {
  const withSubjects = (ones: readonly SeenMoment[]) =>
    Promise.all(
      ones.map(async ({ moment, fromId }) => {
        const subject = subjectFrom(await subjectOf(moment, context), fromId)
        if (!isOfClaim(subject)) return { moment, subject }
        return { moment, subject: { claim: subject, statement: await tellClaimAt(moment, subject, context) } }
      }),
    )
  const unplaced = await askUndated()
  const [moments, undated] = await Promise.all([
    withSubjects(seen),
    withSubjects(unplaced.items.slice(0, MOST_UNDATED)),
  ])
  const others = [...moments, ...undated].flatMap(({ subject }) => ('statement' in subject ? [] : [subject]))
  const subjects = others.filter(isGroup)
  const named = subjects.flatMap((subject) => [
    ...aboutIdsOf(subject),
    ...namedIn(subject.attestations),
    ...(subject.form === 'FIGURE' ? subject.scopeIds : []),
  ])
  const documentIds = [
    ...new Set(subjects.flatMap(({ attestations }) => attestations.map(({ documentId }) => documentId))),
  ]
  const [oneId = null] = aboutIds?.length === 1 ? aboutIds : []
  const told = [...moments, ...undated].map(({ subject }) => subject)
  const toldIds = new Set(told.flatMap(claimsOf))
  const came = oneId === null || !isFirst ? null : await tellCameOfIt(oneId, { view, days }, toldIds, context)
  const remarks = told.flatMap((one) => ('statement' in one ? [one.claim] : []))
  const [nameOf, measureOf, documents, fate, denied, differing, courses, beside, perhaps] = await Promise.all([
    loadNames(context, [...(aboutIds ?? []), ...named]),
    loadMeasures(context),
    loadAllKnown(context.loaders.document, documentIds),
    oneId === null ? null : fateOf(relationshipsAmong(subjects), [], view, context),
    oneId === null || !isFirst ? [] : tellDeniedOf(oneId, { view, days }, context),
    oneId === null || !isFirst ? [] : tellDisagreementsAbout([oneId], DIFFERENCE_KINDS, view, MOST_DIFFERING, context),
    oneId === null || !isFirst || days !== null
      ? []
      : tellCoursesAround(oneId, relationshipsAmong(subjects), view, context),
    oneId === null || !isFirst
      ? NO_DATES_BESIDE
      : tellDatesBeside(oneId, { view, days }, new Set([...toldIds, ...(came?.claimIds ?? [])]), remarks, context),
    oneId === null || !isFirst ? NOTHING_PERHAPS : findPerhapsKnown(oneId, view, choosesDays(days), context),
  ])
  const documentById = new Map([
    ...documents.map((document): [string, Document] => [document.id, document]),
    ...others.flatMap((subject): [string, Document][] => (isGroup(subject) ? [] : [[subject.id, subject]])),
  ])
  const timeline = {
    aboutIds,
    view,
    days,
    moments,
    more,
    undated,
    moreUndated: unplaced.items.length > MOST_UNDATED,
    ...beside,
    came: came?.sentences ?? [],
    untoldCame: came?.untold ?? 0,
    denied,
    differing,
    courses,
    fate,
    untoldEnds: oneId === null || days !== null ? [] : await untoldEndsOf(oneId, view, context),
  }
  const silence = (isOne: boolean) =>
    `${isOne ? 'dates' : 'date'} nothing${oneId === null ? '' : ` of ${nameOf(oneId)}`} in this time`
  return proseOf(context, view, [
    ...tellTimeline(timeline, measureOf, (id) => knownIn(documentById, id), nameOf),
    ...tellPerhapsKnown(perhaps, silence),
  ])
}

/** The claims of what a timeline tells. */
function claimsOf(subject: ToldMoment['subject']): readonly string[] {
  if ('statement' in subject) return [subject.claim.id]
  return isGroup(subject) ? subject.attestations.map(({ claimId }) => claimId) : []
}

/** The most disagreements that are looked at for those of what a timeline tells. */
const MOST_DIFFERING = 10

/** The most courses of things that end a timeline, and the most things whose courses are looked for. */
const MOST_COURSES_AROUND = 4
const MOST_AIMED_AT = 10

/** What tells that something was for, against or about another: what became of that is how its story ends. */
const TYPES_OF_AIM: readonly RelationshipType[] = ['CONCERNS', 'TARGETS', 'CALLED_ON', 'PROPOSED']

/** The courses of an entity, and of what it was for, against or about, in words. */
async function tellCoursesAround(
  id: string,
  relationships: readonly Relationship[],
  view: View,
  context: RequestContext,
): Promise<readonly ToldDisagreement[]> {
  const { rowOf } = context.vocabulary
  const aimedAt = relationships
    .filter(({ subjectId, type }) => {
      return subjectId === id && (TYPES_OF_AIM.includes(type) || rowOf(type).family === 'POSITION')
    })
    .map(({ objectId }) => objectId)
  const found = await loadAllKnown(context.loaders.entity, [...new Set(aimedAt)].slice(0, MOST_AIMED_AT))
  // A whole field of work has other stories than that of one thing about it.
  const ids = [id, ...found.filter((one) => one.kind !== 'TOPIC' && one.id !== id).map((one) => one.id)]
  return tellDisagreementsAbout(ids, ['COURSE'], view, MOST_COURSES_AROUND, context)
}

function relationshipsAmong(groups: readonly Group[]): readonly Relationship[] {
  const found = groups.flatMap((one) => (one.form === 'RELATIONSHIP' ? [one] : []))
  return [...new Map(found.map((one) => [one.id, one])).values()]
}

/** Kinds of what begins and ends, as persons, places and texts do in no such way. */
const LASTING: readonly EntityKind[] = ['ORGANISATION', 'OPERATION', 'EVENT']

/**
 * Of which of the beginning and the end of an entity no claim that a View reads gives a day, and whether one states it; none
 * of one whose name has its year, nor of a beginning that is told without a day.
 */
async function untoldEndsOf(id: string, view: View, { loaders }: RequestContext): Promise<readonly UntoldEnd[]> {
  const [{ kind, name }, existences] = await Promise.all([
    loadKnown(loaders.entity, id),
    loaders.of('existencesOf').load(id),
  ])
  if (!LASTING.includes(kind) || /\d{4}/.test(name)) return []
  const told = existences.flatMap(({ change, attestations }) =>
    readAttestations(view, attestations).map(({ modality, when }) => ({ change, modality, when })),
  )
  return EXISTENCE_CHANGES.flatMap((change): readonly UntoldEnd[] => {
    const ones = told.filter((one) => one.change === change)
    const isTold = ones.some(({ modality }) => modality === 'STATED')
    const isUntold = change === 'BEGAN' ? ones.length === 0 : ones.every(({ when }) => when === null)
    return isUntold ? [{ change, isTold }] : []
  })
}

/** A page of disagreements in words; behind the first of them `courses` tells what came after what. */
export async function disagreementsProse(
  page: Connection<Disagreement>,
  { aboutId, view }: { readonly aboutId: string | null; readonly view: View },
  courses: () => Promise<readonly Disagreement[]>,
  context: RequestContext,
): Promise<Prose> {
  const shown = page.edges.map(({ item }) => item)
  const [told, followed, nameOf] = await Promise.all([
    tellAllIn(view, shown, context),
    page.hasPreviousPage ? [] : courses().then((found) => tellAllIn(view, found, context)),
    loadNames(context, aboutId === null ? [] : [aboutId]),
  ])
  return proseOf(context, view, tellDisagreementList(told, followed, { aboutId, more: page.hasNextPage }, nameOf))
}

/** The first courses of a list of disagreements that was asked without choosing kinds; none where kinds were chosen. */
export async function coursesOf(
  kinds: readonly DisagreementKind[] | null | undefined,
  ask: (kinds: readonly DisagreementKind[], page: Page) => Promise<Listing<Disagreement>>,
): Promise<readonly Disagreement[]> {
  if (kinds !== null && kinds !== undefined) return []
  return (await ask(['COURSE'], { first: MOST_COURSES, after: null, keysOnly: false })).items
}

/** How many relationships are told of each of several that share nothing. */
const MOST_OF_EACH = 10

/** A page of shared neighbours in words; where there are none, what is said of each. */
export async function sharedNeighboursProse(
  page: Connection<SharedNeighbour>,
  { ofIds, view, apart }: { readonly ofIds: readonly string[]; readonly view: View; readonly apart: View },
  {
    ask,
    expected,
    between,
    bodies,
  }: {
    readonly ask: (ofId: string, page: Page) => Promise<Listing<Relationship>>
    /** The first that all share where plans count too, each with what is no more than planned. */
    readonly expected: () => Promise<
      readonly { readonly id: string; readonly relationships: readonly Relationship[] }[]
    >
    /** The relationships of those asked about with each other. */
    readonly between: () => Promise<readonly Relationship[]>
    /** The bodies that all have to do with, not each by itself. */
    readonly bodies: () => Promise<readonly TiedBody[]>
  },
  context: RequestContext,
): Promise<Prose> {
  const isNothing = page.edges.length === 0 && !page.hasPreviousPage
  const part = { first: MOST_OF_EACH + 1, after: null, keysOnly: false }
  const each = await Promise.all(
    (isNothing ? ofIds : []).map(async (id) => {
      const { items } = await ask(id, part)
      return {
        id,
        relationships: items.slice(0, MOST_OF_EACH).map((one) => toldFrom(one, id)),
        more: items.length > MOST_OF_EACH,
      }
    }),
  )
  const found = await Promise.all(
    page.edges.map(async ({ item: { entity, links } }) => ({
      id: entity.id,
      relationships: (await links()).flatMap(({ relationships }) => relationships),
    })),
  )
  const plans = view.asOf === null || page.hasPreviousPage ? [] : await expected()
  const neighbours = [
    ...found.map((one) => ({ ...one, planned: plans.find(({ id }) => id === one.id)?.relationships ?? [] })),
    ...plans
      .filter(({ id }) => !found.some((one) => one.id === id))
      .map(({ id, relationships }) => ({ id, relationships: [], planned: relationships })),
  ]
  const [together, tied] = await Promise.all(page.hasPreviousPage ? [[], []] : [between(), bodies()])
  const byPost = tied
    .filter(({ bodyId }) => !neighbours.some(({ id }) => id === bodyId))
    .map(({ bodyId, via }) => ({ id: bodyId, relationships: via }))
  const listed = [
    ...[...neighbours, ...each, ...byPost].flatMap(({ relationships }) => relationships),
    ...neighbours.flatMap(({ planned }) => planned),
    ...together,
  ]
  const ids = [...ofIds, ...neighbours.map(({ id }) => id), ...byPost.map(({ id }) => id)]
  const [nameOf, writtenOf] = await Promise.all([
    loadNames(context, [...ids, ...entitiesNamed(listed)]),
    loadWritten(listed, view, context),
  ])
  const asked = { ofIds, view, apart, more: page.hasNextPage, each, byPost, together, writtenOf }
  return proseOf(context, view, tellSharedNeighbours(neighbours, asked, nameOf))
}

/** What a list leaves out, and the first plans among it, as they are seen from an entity; none where the View asks for plans. */
async function leftOutOf(
  left: LeftOutOf | null,
  { fromId, view }: { readonly fromId: string | null; readonly view: View },
  shown: readonly Relationship[],
): Promise<{ readonly leftOut: readonly ModalityCount[]; readonly planned: readonly Relationship[] }> {
  const leftOut = left === null ? [] : await left.withheld()
  if (left === null || !leftOut.some(({ modality }) => modality === 'PLANNED')) return { leftOut, planned: [] }
  const page = { first: Math.min(shown.length + MOST_PLANS, MOST_SOUGHT), after: null, keysOnly: false }
  const { items } = await left.ask({ ...view, modalities: ['PLANNED'] }, page)
  const planned = items.filter(({ attestations }) => readAttestations(view, attestations).length === 0)
  return {
    leftOut,
    planned: planned.slice(0, MOST_PLANS).map((one) => (fromId === null ? one : toldFrom(one, fromId))),
  }
}

function namedByFigure({ aboutId, scopeIds, attestations }: Figure): readonly string[] {
  return [aboutId, ...scopeIds, ...namedIn(attestations)]
}

/** The ids of some things, each once. */
export function idsOf(groups: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(groups.map(({ id }) => id))]
}
