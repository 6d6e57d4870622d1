import { type Change, type Changes, type ComparisonQuestion, renewedBetween } from '../answers/compare-days.ts'
import type { Certainty } from '../evidence/certainty.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { areUndated } from '../evidence/spoken-days.ts'
import { type View, visibleAttestations } from '../evidence/view.ts'
import type { Vocabulary } from '../model/vocabulary.ts'
import { compareText } from '../text/compare-text.ts'
import { isContent } from './contents.ts'
import { type ToldDisagreement, tellSides } from './disagreement-prose.ts'
import { tellJoined } from './joined-sentences.ts'
import { tellOverlaps } from './overlaps-prose.ts'
import { type CitedSentence, paragraphOf, sourced, uncited, untoldWords } from './prose.ts'
import { type NameOf, vocabularyIn } from './sentence.ts'
import { type StateAtEnd, tellStatesAtEnds } from './states-at-ends.ts'
import { givingWay } from './with-quotations.ts'
import { capitalise, countWords, wordsOfDay } from './words.ts'

/** How many relationships of each list are told; the others are counted. */
const MOST_TOLD = 20

/** How much without a day is told, of plans and of what happened. */
const MOST_UNDATED = 6

/** What is told one by one: what stayed is only counted, and what is known better or worse is for the lists. */
const TOLD_CHANGES = ['began', 'ended', 'between'] as const satisfies readonly Change[]
type ToldChange = (typeof TOLD_CHANGES)[number]

/** What stands around a comparison: what it compared, what is told between its days where nothing began or ended, what is disputed. */
interface AroundComparison {
  /** What was compared, in words; null for all. */
  readonly filters: string | null
  readonly beside: readonly CitedSentence[]
  readonly untoldBeside: number
  /** Where nothing is dated between the days, what is told at the one end and at the other; null where not of each. */
  readonly states: readonly StateAtEnd[] | null
  readonly disagreements: readonly ToldDisagreement[]
  readonly basisNote: string
}

/**
 * A comparison in sentences: what began, what ended, what was only in between and what held on both days and was renewed
 * between them; then what was announced between the days and what was planned without one, that more stayed, and on what of
 * it documents differ.
 */
export function tellComparison(
  question: ComparisonQuestion,
  changes: Changes,
  { filters, beside, untoldBeside, states, disagreements, basisNote }: AroundComparison,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const renewed = renewedBetween(changes, question)
  const told = [
    ...TOLD_CHANGES.flatMap((change) => tellChange(change, question, changes, nameOf)),
    ...tellHappenings(question, changes, nameOf),
    ...tellRenewed(renewed, question.view, nameOf),
  ]
  const days = `between ${wordsOfDay(question.from)} and ${wordsOfDay(question.to)}`
  const around = nameOf(question.aroundId)
  const [plans, happened] = [
    plansWithoutDay(question, changes),
    happenedWithoutDay(changes, question.view, vocabularyIn(nameOf)),
  ]
  const atEnds = told.length > 0 || states === null ? [] : tellStatesAtEnds(states, question, nameOf)
  if (atEnds.length > 0) {
    const no = `No document that was read gives a day ${days} on which anything around ${around} began or ended`
    return [
      uncited(no),
      ...headed(`Said or done ${days}:`, beside, untoldBeside),
      ...atEnds,
      ...(filters === null ? [] : [uncited(`Compared were ${filters}`)]),
      ...tellSides(disagreements, [...beside, ...atEnds], true),
      ...paragraphOf([uncited(basisNote)]),
    ]
  }
  const areContentsLeft = TOLD_CHANGES.some((change) =>
    changes[change].some((one) => !isHappening(one, nameOf) && isUndatedContent(one, question.view, nameOf)),
  )
  const tellSome = (ones: readonly Relationship[]) =>
    sourced(tellJoined(ones.slice(0, MOST_UNDATED), null, question.view, nameOf))
  const [planned, undated] = [tellSome(plans), tellSome(happened)]
  const isNear = beside.length > 0 || planned.length > 0 || undated.length > 0
  const nothing = isNear
    ? `No document that was read gives a day ${days} on which anything around ${around} began or ended`
    : `No document that was read tells of anything around ${around} that began or ended ${days}`
  return [
    ...(told.length === 0 ? [] : headedBy(`around ${around}, ${days}`, told)),
    ...paragraphOf(tellOverlaps(toldChanges(question, changes, vocabularyIn(nameOf)), question.view, nameOf)),
    ...headed(`Said or done ${days}:`, beside, untoldBeside),
    ...headed('What was to happen, on a day that is not given:', givingWay(planned), plans.length - MOST_UNDATED),
    ...headed('What may have happened then, for no document gives it a day:', undated, happened.length - MOST_UNDATED),
    ...(told.length === 0 ? paragraphOf([uncited(nothing)]) : []),
    ...paragraphOf(stayedWords(changes, renewed, [...plans, ...happened]).map(uncited)),
    ...(areContentsLeft ? [uncited('What texts set out, or are about or for, is told of no day, and left out')] : []),
    ...(question.view.modalities.includes('PLANNED') ? [] : [uncited('What is only planned is left out')]),
    ...(filters === null ? [] : [uncited(`Compared were ${filters}`)]),
    ...tellSides(disagreements, [...told, ...beside, ...planned, ...undated], true),
    ...paragraphOf([uncited(basisNote)]),
  ]
}

/** The relationships that a comparison tells one by one. */
export function toldChanges(
  question: ComparisonQuestion,
  changes: Changes,
  vocabulary: Vocabulary,
): readonly Relationship[] {
  const lists = [...TOLD_CHANGES.map((change) => changes[change]), renewedBetween(changes, question)]
  return [
    ...lists.flatMap((list) => list.slice(0, MOST_TOLD)).map(({ relationship }) => relationship),
    ...plansWithoutDay(question, changes).slice(0, MOST_UNDATED),
    ...happenedWithoutDay(changes, question.view, vocabulary).slice(0, MOST_UNDATED),
  ]
}

/** What may have been before and after for having no day, and is a plan and nothing else: it changes what is to come. */
function plansWithoutDay({ view }: ComparisonQuestion, { stayed }: Changes): readonly Relationship[] {
  return stayed
    .map(({ relationship }) => relationship)
    .filter(({ attestations }) => {
      const told = visibleAttestations(view, attestations)
      return told.length > 0 && told.every(({ modality }) => modality === 'PLANNED') && areUndated(told)
    })
}

/** What may have come about before the first day, between the two or after them, since nothing tells when: opinions left out. */
function happenedWithoutDay({ stayed }: Changes, view: View, { rowOf }: Vocabulary): readonly Relationship[] {
  return stayed.flatMap(({ relationship, certainty }) => {
    const { aspect, family } = rowOf(relationship.type)
    const told = visibleAttestations(view, relationship.attestations)
    const isHappening = aspect !== 'STATE' && family !== 'POSITION' && certainty === 'POSSIBLE'
    const isStated = told.some(({ modality }) => modality === 'STATED')
    return isHappening && isStated && areUndated(told) ? [relationship] : []
  })
}

/** Sentences of which the first is a head, told of whom and when; the other heads begin paragraphs of their own. */
function headedBy(when: string, [head, ...told]: readonly CitedSentence[]): readonly CitedSentence[] {
  if (head === undefined) return []
  return [uncited(capitalise(`${when}, ${head.sentence.charAt(0).toLowerCase()}${head.sentence.slice(1)}`)), ...told]
}

/** Sentences under a head of their own, and how many more there are; nothing where there are none. */
function headed(head: string, told: readonly CitedSentence[], left: number): readonly CitedSentence[] {
  if (told.length === 0) return []
  return paragraphOf([uncited(head), ...told, ...untoldWords(left, 'more statement')])
}

/** What held on both days and is told to have begun or ended between them too. */
function tellRenewed(renewed: Changes[Change], view: View, nameOf: NameOf): readonly CitedSentence[] {
  if (renewed.length === 0) return []
  const relationships = renewed.slice(0, MOST_TOLD).map(({ relationship }) => relationship)
  const left = renewed.length - relationships.length
  return paragraphOf([
    uncited('This held, or may have held, on both days, and a beginning or an end of it lies between them:'),
    ...tellJoined(relationships, null, view, nameOf),
    ...(left === 0 ? [] : [uncited(`${countWords(left, 'more', 'more')} of these, not told here`)]),
  ])
}

const HEADS: Readonly<Record<ToldChange, Readonly<Record<Certainty, string>>>> = {
  began: { DEFINITE: 'This began:', POSSIBLE: 'This may have begun:' },
  ended: { DEFINITE: 'This was over by then:', POSSIBLE: 'This may have been over by then:' },
  between: { DEFINITE: 'This was only in between:', POSSIBLE: 'This may have been only in between:' },
}

/** What happened on a day is not over after it: acts and changes are told apart from states, in the order of their days. */
function tellHappenings({ view }: ComparisonQuestion, changes: Changes, nameOf: NameOf): readonly CitedSentence[] {
  const happened = TOLD_CHANGES.flatMap((change) => changes[change].slice(0, MOST_TOLD))
    .filter((one) => isHappening(one, nameOf))
    .sort((a, b) => compareText(beginningOf(a, view), beginningOf(b, view)))
  const isOpinion = ({ relationship }: Changes[Change][number]) =>
    vocabularyIn(nameOf).rowOf(relationship.type).family === 'POSITION'
  const told = tellUnder(
    { DEFINITE: 'This happened:', POSSIBLE: 'This may have happened:' },
    happened.filter((one) => !isOpinion(one)),
    view,
    nameOf,
  )
  const isLeft = happened.some(isOpinion) && told.length > 0
  if (told.length === 0) {
    return tellUnder({ DEFINITE: 'This was said:', POSSIBLE: 'This may have been said:' }, happened, view, nameOf)
  }
  return isLeft ? [...told, uncited('Who praised, criticised, called for or opposed what is not told here')] : told
}

/** The first day on which it may have been, by what a View shows of it with a date; last where nothing has one. */
function beginningOf({ relationship: { attestations } }: Changes[Change][number], view: View): string {
  const dated = visibleAttestations(view, attestations).filter(({ when }) => when !== null)
  return dated.map(({ bounds }) => bounds.fromEarliest).sort(compareText)[0] ?? '~'
}

function isHappening({ relationship }: Changes[Change][number], nameOf: NameOf): boolean {
  return vocabularyIn(nameOf).rowOf(relationship.type).aspect !== 'STATE'
}

/** What a text sets out or is for, or what a thing is, of no day but that of writing: it began or ended with no telling. */
function isUndatedContent({ relationship }: Changes[Change][number], view: View, nameOf: NameOf): boolean {
  if (!isContent(relationship, nameOf)) return false
  return visibleAttestations(view, relationship.attestations).every(({ when }) => when === null || when.atWriting)
}

/** Relationships under one head where they are certain, and another where they are not. */
function tellUnder(
  heads: Readonly<Record<Certainty, string>>,
  changed: Changes[Change],
  view: View,
  nameOf: NameOf,
): readonly CitedSentence[] {
  return (['DEFINITE', 'POSSIBLE'] as const).flatMap((certainty) => {
    const ones = changed.filter((one) => (one.certainty ?? 'DEFINITE') === certainty)
    const relationships = ones.map(({ relationship }) => relationship)
    return ones.length === 0
      ? []
      : paragraphOf([uncited(heads[certainty]), ...tellJoined(relationships, null, view, nameOf)])
  })
}

const MORE_HEADS: Readonly<Record<ToldChange, string>> = {
  began: 'began or may have begun',
  ended: 'were or may have been over by then',
  between: 'were or may have been only in between',
}

/** That there is more, which did not change for all that is known. */
function stayedWords({ stayed }: Changes, renewed: Changes[Change], plans: readonly Relationship[]): readonly string[] {
  const left = stayed.filter((one) => !renewed.includes(one) && !plans.includes(one.relationship))
  if (left.length === 0) return []
  return [`What ${renewed.length === 0 ? '' : 'else '}held, or may have held, on both days is not told here`]
}

function tellChange(
  change: ToldChange,
  { view }: ComparisonQuestion,
  changes: Changes,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const all = changes[change]
  const first = all.slice(0, MOST_TOLD)
  const states = first.filter((one) => !isHappening(one, nameOf) && !isUndatedContent(one, view, nameOf))
  const told = tellUnder(HEADS[change], states, view, nameOf)
  const left = all.length - first.length
  return left === 0
    ? told
    : [...told, uncited(`${countWords(left, 'more', 'more')} ${MORE_HEADS[change]}, not told here`)]
}
