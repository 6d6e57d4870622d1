import type { Relationship } from '../evidence/relationship.ts'
import type { View } from '../evidence/view.ts'
import { tellJoined } from './joined-sentences.ts'
import { withoutEchoes } from './list-prose.ts'
import { tellOtherTimes } from './other-times.ts'
import { type CitedSentence, moreWords, paragraphOf, sourced, uncited } from './prose.ts'
import type { NameOf } from './sentence.ts'
import { factsFirst } from './themes.ts'
import { toldAsOf, type WrittenOf } from './told-as-of.ts'
import { quotedBehind } from './with-quotations.ts'
import { capitalise, listWords } from './words.ts'

/** What several share, and the relationships that link them to it. */
interface SharedWith {
  readonly id: string
  readonly relationships: readonly Relationship[]
}

/** The same, and what of it is no more than planned; none where no day is asked about. */
export interface SharedNeighbourTold extends SharedWith {
  readonly planned: readonly Relationship[]
}

/** What was asked of several entities, what ties them else, and, where they share nothing, the first relationships of each. */
interface AskedShared {
  /** The bodies that they have to do with by a post or a meeting. */
  readonly byPost: readonly SharedWith[]
  /** What they have to do with each other. */
  readonly together: readonly Relationship[]
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
  /** When the documents were written that tell all these, where the View has a day. */
  readonly writtenOf: WrittenOf
}

/**
 * Whom several entities have to do with, each with the relationships that link it, and what they have to do with each other.
 * As of a day first what is told of that day, then what was planned then, as a plan; what other times tell comes last, apart.
 */
export function tellSharedNeighbours(
  neighbours: readonly SharedNeighbourTold[],
  asked: AskedShared,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const { ofIds, view, more, byPost, together, writtenOf } = asked
  const all = listWords(ofIds.map(nameOf))
  const { linked, expected, otherTimes } = byTime(neighbours, asked)
  const ofDay = (ones: readonly Relationship[]) => toldAsOf(ones, view, writtenOf).ofDay
  const tied = byPost.filter(({ relationships }) => ofDay(relationships).length === relationships.length)
  const bodies = tied.flatMap(({ id, relationships }) =>
    paragraphOf([
      uncited(`${capitalise(all)} each have to do with ${nameOf(id)}, by a post or a meeting`),
      ...tellOnce([{ id, relationships: withoutEchoes(relationships, nameOf) }], view, nameOf),
    ]),
  )
  const ownOfDay = ofDay(together)
  const own =
    ownOfDay.length === 0
      ? []
      : paragraphOf([
          uncited(`What the documents say of ${ofIds.length === 2 ? 'the two' : 'these'} together:`),
          ...tellJoined(ownOfDay, null, view, nameOf),
        ])
  const rest = [...bodies, ...own]
  if (neighbours.length === 0) return tied.length > 0 ? rest : [...tellEach(all, asked, nameOf), ...own]
  // Somebody's own post is no third that he shares with another.
  const isOwn = ({ id, relationships }: SharedWith) =>
    relationships.some(({ type, objectId, subjectId }) => {
      return type === 'HOLDS_POST' && objectId === id && ofIds.includes(subjectId) && !/^an? /.test(nameOf(id))
    })
  const third = linked.filter((one) => !isOwn(one))
  const namesOf = (ones: readonly SharedWith[]) => listWords(ones.map(({ id }) => tiedTo(id, nameOf)))
  const isNothing = linked.length === 0 && expected.length === 0 && rest.length === 0
  return [
    ...(isNothing
      ? [uncited(`No document that was read tells, of that day, of anything that ${all} have to do with alike`)]
      : []),
    ...(third.length === 0 ? [] : [uncited(`${capitalise(all)} are each linked to ${namesOf(third)}`)]),
    ...quotedBehind([
      ...tellOnce([...third, ...linked.filter(isOwn)], view, nameOf),
      ...tellExpected(all, expected, namesOf(expected), asked, nameOf),
    ]),
    ...rest,
    ...tellOtherTimes(otherTimes, { fromId: null, view, writtenOf, isNothingOfDay: true }, nameOf),
    ...moreWords(more),
  ]
}

/** Neighbours by what links each of those asked about to them: what is told of a View's day, what was planned then, other times. */
function byTime(neighbours: readonly SharedNeighbourTold[], { ofIds, view, writtenOf }: AskedShared) {
  const isOfAll = (ones: readonly Relationship[]) =>
    ofIds.every((id) => ones.some(({ subjectId, objectId }) => subjectId === id || objectId === id))
  const judged = neighbours.map(({ id, relationships, planned }) => {
    const facts = toldAsOf(relationships, view, writtenOf)
    const plans = toldAsOf(planned, { ...view, modalities: ['PLANNED'] }, writtenOf)
    const isLinked = isOfAll(facts.ofDay)
    return { id, facts, plans, isLinked, isExpected: !isLinked && isOfAll([...facts.ofDay, ...plans.ofDay]) }
  })
  const unlinked = judged.filter(({ isLinked }) => !isLinked)
  return {
    linked: judged.filter(({ isLinked }) => isLinked).map(({ id, facts }) => ({ id, relationships: facts.ofDay })),
    expected: judged
      .filter(({ isExpected }) => isExpected)
      .map(({ id, facts, plans }) => ({ id, relationships: facts.ofDay, planned: plans.ofDay })),
    otherTimes: {
      earlier: unlinked.flatMap(({ facts, isExpected }) => [...(isExpected ? [] : facts.ofDay), ...facts.earlier]),
      later: unlinked.flatMap(({ facts }) => facts.later),
    },
  }
}

/** To whom or what plans of the day were to link all of them, told as plans. */
function tellExpected(
  all: string,
  expected: readonly SharedNeighbourTold[],
  names: string,
  { view }: AskedShared,
  nameOf: NameOf,
): readonly CitedSentence[] {
  if (expected.length === 0) return []
  const plans = expected.flatMap(({ planned }) => planned)
  return [
    uncited(`By what was planned then, ${all} were each to be linked to ${names}`),
    ...tellOnce(expected, view, nameOf),
    ...sourced(tellJoined(plans, null, { ...view, modalities: ['PLANNED'] }, nameOf)),
  ]
}

/** Where several share nothing, that they do not, and what is said of each. */
function tellEach(all: string, { each, apart, writtenOf }: AskedShared, nameOf: NameOf): readonly CitedSentence[] {
  const told = each
    .map((one) => ({ ...one, relationships: toldAsOf(one.relationships, apart, writtenOf).ofDay }))
    .filter(({ relationships }) => relationships.length > 0)
  if (told.length < 2) {
    return [
      uncited(`The documents that were read link nothing to each of ${all}; what they say of each was not compared`),
    ]
  }
  const nothing = `Nothing was found to which each of ${all} is linked alike`
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

/** The relationships of several in sentences, each relationship once. */
function tellOnce(ones: readonly SharedWith[], view: View, nameOf: NameOf): readonly CitedSentence[] {
  const told = ones.flatMap(({ relationships }) => relationships)
  return tellJoined([...new Map(told.map((one) => [one.id, one])).values()], null, view, nameOf)
}

/** What several are tied to, in words: of a post that several may hold no one holder: "the post “member of the Authority”". */
function tiedTo(id: string, nameOf: NameOf): string {
  const name = nameOf(id)
  const [, noun] = /^an? (.*)$/.exec(name) ?? []
  return noun !== undefined && nameOf.kindOf?.(id) === 'POST' ? `the post “${noun}”` : name
}
