import type { Attribute, Existence, Figure, Relationship } from '../evidence/relationship.ts'
import type { Unnamed } from '../evidence/unnamed.ts'
import type { View } from '../evidence/view.ts'
import type { Modality } from '../model/claim.ts'
import type { Measure } from '../model/record.ts'
import { type BasisCounts, perhapsWords } from './basis-note.ts'
import { type ToldDisagreement, tellDisagreements } from './disagreement-prose.ts'
import { tellJoined } from './joined-sentences.ts'
import { type PlansFate, tellFate } from './plans-fate.ts'
import { type CitedSentence, citedClaims, moreWords, paragraphOf, uncited } from './prose.ts'
import { tellUnnamed } from './relationship-prose.ts'
import { attributeSentences, existenceAccounts, figureSentences, type NameOf } from './sentence.ts'
import { toldAsOf } from './told-as-of.ts'
import { untoldBeginnings } from './untold-beginnings.ts'
import { capitalise, countWords, listWords } from './words.ts'

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

/** Relationships in sentences, then on what of it the documents differ, what is left out, and whether more follow. */
export function tellRelationshipList(list: ToldRelationships, nameOf: NameOf): readonly CitedSentence[] {
  const { relationships, fromId, view, leftOut, planned, unnamed, more, fate, disagreements } = list
  const told = [...tellJoined(relationships, fromId, view, nameOf), ...tellUnnamed(unnamed, nameOf)]
  const plans = tellPlans(planned, fromId, view, nameOf)
  const of = fromId === null ? '' : ` of ${nameOf(fromId)}`
  return [
    ...(told.length === 0 && plans.length === 0
      ? [uncited(`The documents that were read record nothing of this kind${of}`)]
      : told),
    ...paragraphOf(plans),
    ...tellFate(fate, [...told, ...plans]),
    ...tellDisputes(disagreements, [...told, ...plans]),
    ...paragraphOf([...leftOutWords(leftOut, planned.length), ...moreWords(more)]),
  ]
}

/** Figures in sentences, and on which of them the documents differ. */
export function tellFigureList(
  figures: readonly (readonly [Figure, Measure])[],
  { aboutId, view, more }: { readonly aboutId: string; readonly view: View; readonly more: boolean },
  disagreements: readonly ToldDisagreement[],
  nameOf: NameOf,
): readonly CitedSentence[] {
  const told = figures.flatMap(([figure, measure]) => figureSentences(figure, measure, view, nameOf))
  if (told.length === 0) return [uncited(`The documents that were read give no such number about ${nameOf(aboutId)}`)]
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
  /** Which documents may have been public by the View's day, and were not read. */
  readonly unread: Pick<BasisCounts, 'perhapsCount' | 'perhaps'>
}

/** An entity in sentences: how it began and ended, its attributes, relationships and figures, then as for a list of relationships. */
export function tellEntity(entity: ToldEntity, nameOf: NameOf): readonly CitedSentence[] {
  const { existences, attributes, relationships, figures, fromId, view } = entity
  const { disagreements, leftOut, planned, unnamed, more, unread } = entity
  const plannedView = { ...view, modalities: ['PLANNED'] as const }
  const linked = toldAsOf(relationships, view)
  const expected = toldAsOf(planned, plannedView)
  const began = toldAsOf(existences, view)
  const toEnd = toldAsOf(entity.plannedExistences, plannedView)
  const counted = toldAsOf(
    figures.map(([figure]) => figure),
    view,
  )
  const told = [
    ...untoldBeginnings(began.ofDay, linked.ofDay).flatMap((existence) => existenceAccounts(existence, view, nameOf)),
    ...attributes.flatMap((attribute) => attributeSentences(attribute, view, nameOf)),
    ...tellJoined(linked.ofDay, fromId, view, nameOf),
    ...(view.asOf === null ? tellUnnamed(unnamed, nameOf) : []),
    ...figures.flatMap(([figure, measure]) =>
      counted.ofDay.filter(({ id }) => id === figure.id).flatMap((one) => figureSentences(one, measure, view, nameOf)),
    ),
  ]
  const plans = [
    ...toEnd.ofDay.flatMap((existence) => existenceAccounts(existence, plannedView, nameOf)),
    ...tellPlans(expected.ofDay, fromId, view, nameOf),
  ]
  const before =
    entity.before.length === 0
      ? []
      : [uncited('Before that day:'), ...tellJoined(entity.before, fromId, { ...view, asOf: null }, nameOf)]
  const later = [linked, expected, began, toEnd, counted].reduce((sum, one) => sum + one.later, 0)
  const nothing =
    view.asOf === null
      ? `No document that was read tells anything of ${nameOf(fromId)}`
      : `Of ${nameOf(fromId)} no document that was read tells anything of that day`
  const rest = [
    ...(later === 0
      ? []
      : [uncited(`What documents tell of later days alone is left out (${countWords(later, 'thing')})`)]),
    ...(view.asOf === null ? leftOutWords(leftOut, planned.length + entity.plannedExistences.length) : []),
    ...(more ? [uncited('There is more than is told here')] : []),
    ...perhapsWords(unread).map((words) => uncited(capitalise(words))),
  ]
  return [
    ...(told.length === 0 && plans.length === 0 ? [uncited(nothing)] : told),
    ...paragraphOf(before),
    ...paragraphOf(plans),
    ...tellFate(entity.fate, [...told, ...plans]),
    ...tellDisputes(disagreements, [...told, ...before, ...plans]),
    ...paragraphOf(rest),
  ]
}

/** Whom several entities have to do with, each with the relationships that link it. */
export function tellSharedNeighbours(
  neighbours: readonly { readonly id: string; readonly relationships: readonly Relationship[] }[],
  { ofIds, view, more }: { readonly ofIds: readonly string[]; readonly view: View; readonly more: boolean },
  nameOf: NameOf,
): readonly CitedSentence[] {
  const all = listWords(ofIds.map(nameOf))
  if (neighbours.length === 0) return [uncited(`The documents that were read link nothing to each of ${all}`)]
  const told = neighbours.flatMap(({ relationships }) => relationships)
  const ids = new Set(told.map(({ id }) => id))
  const distinct = told.filter(({ id }) => ids.delete(id))
  const names = listWords(neighbours.map(({ id }) => nameOf(id)))
  return [
    uncited(`${capitalise(all)} are each linked to ${names}`),
    ...tellJoined(distinct, null, view, nameOf),
    ...moreWords(more),
  ]
}

/** Disagreements in sentences; where there are none, what is told as a course of things, which is no disagreement. */
export function tellDisagreementList(
  disagreements: readonly ToldDisagreement[],
  courses: readonly ToldDisagreement[],
  { aboutId, more }: { readonly aboutId: string | null; readonly more: boolean },
  nameOf: NameOf,
): readonly CitedSentence[] {
  if (disagreements.length > 0) return [...tellDisagreements(disagreements), ...moreWords(more)]
  const on = aboutId === null ? '' : ` on ${nameOf(aboutId)}`
  return [uncited(`The documents that were read do not contradict one another${on}`), ...tellDisagreements(courses)]
}

/** What claims of one document say. */
export interface DocumentTold {
  readonly title: string
  /** The names of its authors. */
  readonly authors: readonly string[]
  readonly told: readonly CitedSentence[]
}

/** Statements, those of one document in a paragraph behind who wrote it; `words` are those that were searched for. */
export function tellStatements(
  documents: readonly DocumentTold[],
  { words, more }: { readonly words: string | null; readonly more: boolean },
): readonly CitedSentence[] {
  if (documents.length === 0) {
    return [
      uncited(
        words === null
          ? 'The documents that were read say nothing of this'
          : `No statement of the documents that were read has “${words}” in it`,
      ),
    ]
  }
  const rest = [
    ...(words === null
      ? []
      : [uncited(`Told are only statements with “${words}” in them; what documents say of it in other words is not`)]),
    ...moreWords(more),
  ]
  return [
    ...documents.flatMap(({ title, authors, told }) => {
      const unnamed = authors.filter((name) => !title.includes(name))
      const by = unnamed.length === 0 ? '' : `, by ${listWords(unnamed)},`
      return paragraphOf([uncited(`“${title}”${by} says:`), ...told])
    }),
    ...paragraphOf(rest),
  ]
}

/**
 * The disagreements on what is told: those of which two positions rest on claims cited. One that shares no more than a claim
 * with it is about something else.
 */
function tellDisputes(
  disagreements: readonly ToldDisagreement[],
  told: readonly CitedSentence[],
): readonly CitedSentence[] {
  const cited = new Set(citedClaims(told))
  return tellDisagreements(
    disagreements.filter(
      ({ positions }) => positions.filter((one) => one.claims.some(({ claimId }) => cited.has(claimId))).length > 1,
    ),
  )
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
