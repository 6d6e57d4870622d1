import { attestationsAt, type Moment } from '../answers/moment.ts'
import { gather } from '../evidence/gather.ts'
import { aspectOf, type Group, isGroup } from '../evidence/groups.ts'
import type { Existence, Relationship } from '../evidence/relationship.ts'
import { readAttestations, type View } from '../evidence/view.ts'
import type { Claim } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Measure } from '../model/record.ts'
import { dateBesideTitle } from './document-date.ts'
import { tellJoined } from './joined-sentences.ts'
import { readBy } from './kind-words.ts'
import { publicationSentence } from './moment-prose.ts'
import { type CitedSentence, moreWords, paragraphOf, uncited } from './prose.ts'
import { attributeSentences, existenceAccounts, figureSentences, type NameOf, vocabularyIn } from './sentence.ts'
import { untoldBeginnings } from './untold-beginnings.ts'
import { capitalise, listWords, stateDateWords } from './words.ts'

/** A claim that makes nothing, with what it says at a moment, told alone. */
export interface ToldClaim {
  readonly claim: Claim
  readonly statement: string
}

type ToldSubject = Group | Document | ToldClaim

/** A moment of a timeline with what it is of. */
export interface ToldMoment {
  readonly moment: Moment
  readonly subject: ToldSubject
}

/** A page of a timeline, and the first of what has no day. */
export interface ToldTimeline {
  readonly aboutIds: readonly string[] | null
  readonly view: View
  readonly moments: readonly ToldMoment[]
  readonly more: boolean
  readonly undated: readonly ToldMoment[]
  /** Whether there is more without a day than is given. */
  readonly moreUndated: boolean
}

/**
 * A timeline in sentences, each thing once: first what has a day, then what a document tells in the present, which holds on
 * the day of its writing, then what happened by then on a day that nobody gives. Of lasting things without any day, and of
 * remarks without one of their own, it is only said that there are such.
 */
export function tellTimeline(
  { aboutIds, view, moments, more, undated, moreUndated }: ToldTimeline,
  measureOf: (id: string) => Measure,
  documentOf: (id: string) => Document,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const tell = (ones: readonly ToldMoment[]) => tellMoments(ones, view, measureOf, nameOf)
  const placed = firstOfEach(moments.filter(({ moment, subject }) => isPlaced(moment, subject)))
  const present = firstOfEach(moments.filter(({ moment }) => moment.when?.atWriting === true))
  const written = present.filter(({ subject }) => !isToldClaim(subject))
  const ofWriting = written.filter((one) => !placed.some(({ moment }) => moment.ofId === one.moment.ofId))
  const known = new Set([...placed, ...ofWriting].map(({ moment }) => moment.ofId))
  const unplaced = firstOfEach(undated).filter(({ moment }) => !known.has(moment.ofId))
  const happened = unplaced.filter(({ subject }) => isHappening(subject, nameOf))
  const told = [
    ...tell(placed),
    ...[...gather(ofWriting, ({ moment }) => writingWords(moment))].flatMap(([words, ones]) =>
      paragraphOf([uncited(`${capitalise(words)}, by what was written then:`), ...tell(ones.map(withoutDate))]),
    ),
    ...[...gather(happened, ({ subject }) => documentIdOf(subject, view))].flatMap(([id, ones]) =>
      paragraphOf([uncited(`${inDocument(documentOf(id))}, without a day:`), ...tell(ones)]),
    ),
  ]
  const of = aboutIds === null ? '' : ` of ${listWords(aboutIds.map(nameOf))}`
  const isMore = moreUndated || unplaced.length > happened.length || present.length > written.length
  const rest = [
    ...(told.length > 0 ? [] : [uncited(`No document ${readBy(view)} dates anything${of} in this time`)]),
    ...moreWords(more),
    ...(isMore ? [uncited(`What else the documents say of this without giving a day is not told here`)] : []),
  ]
  return [...told, ...(told.length > 0 ? paragraphOf(rest) : rest)]
}

/** Whether something has a day of its own; a count was made by the day of writing. */
function isPlaced({ when }: Moment, subject: ToldSubject): boolean {
  return when !== null && (!when.atWriting || (isMade(subject) && subject.form === 'FIGURE'))
}

function isToldClaim(subject: ToldSubject): subject is ToldClaim {
  return 'statement' in subject
}

/** Whether it is what claims make together. */
function isMade(subject: ToldSubject): subject is Group {
  return !isToldClaim(subject) && isGroup(subject)
}

/** Whether it came about, rather than lasted. */
function isHappening(subject: ToldSubject, nameOf: NameOf): boolean {
  return isMade(subject) && subject.form !== 'FIGURE' && aspectOf(subject, vocabularyIn(nameOf)) !== 'STATE'
}

function firstOfEach(moments: readonly ToldMoment[]): readonly ToldMoment[] {
  return [...gather(moments, ({ moment }) => moment.ofId).values()].flatMap(([one]) => one ?? [])
}

function writingWords({ when }: Moment): string {
  return when === null ? '' : stateDateWords(when)
}

/** The same as its paragraph dates it. */
function withoutDate({ moment, subject }: ToldMoment): ToldMoment {
  return { moment, subject: isMade(subject) ? { ...subject, attestations: undatedIn(subject, moment) } : subject }
}

function undatedIn({ attestations }: Group, { when }: Moment) {
  return attestations.flatMap((one) => (one.when?.edtf === when?.edtf ? [{ ...one, when: null }] : []))
}

/** The document of the first claim of something that a View reads. */
function documentIdOf(subject: ToldSubject, view: View): string {
  if (isToldClaim(subject)) return subject.claim.documentId
  if (!isGroup(subject)) return subject.id
  const [first] = readAttestations(view, subject.attestations)
  return (first ?? subject.attestations[0])?.documentId ?? ''
}

function inDocument(document: Document): string {
  const dated = dateBesideTitle(document)
  return `In “${document.title}”${dated === null ? '' : ` (${dated})`}`
}

/** Moments in sentences, relationships that follow each other joined where they differ in one end alone. */
function tellMoments(
  moments: readonly ToldMoment[],
  view: View,
  measureOf: (id: string) => Measure,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const subjects = moments.map(({ moment, subject }) => (isMade(subject) ? momentOf(moment, subject, nameOf) : subject))
  const relationships = subjects.flatMap((one) => (isMade(one) && one.form === 'RELATIONSHIP' ? [one] : []))
  const told: CitedSentence[] = []
  let run: Relationship[] = []
  const endRun = () => {
    told.push(...tellJoined(run, null, view, nameOf))
    run = []
  }
  for (const subject of subjects) {
    if (isMade(subject) && subject.form === 'RELATIONSHIP') run.push(subject)
    else {
      endRun()
      told.push(...tellOne(subject, relationships, view, measureOf, nameOf))
    }
  }
  endRun()
  return told
}

function momentOf(moment: Moment, subject: Group, nameOf: NameOf): Group {
  const isStripped = subject.attestations.every(({ when }) => when === null)
  return isStripped ? subject : { ...subject, attestations: attestationsAt(moment, subject, vocabularyIn(nameOf)) }
}

function tellOne(
  subject: Exclude<ToldSubject, Relationship>,
  relationships: readonly Relationship[],
  view: View,
  measureOf: (id: string) => Measure,
  nameOf: NameOf,
): readonly CitedSentence[] {
  if (isToldClaim(subject)) return [{ sentence: subject.statement, claimIds: [subject.claim.id] }]
  if (!isGroup(subject)) return [uncited(publicationSentence(subject))]
  if (subject.form === 'FIGURE') return figureSentences(subject, measureOf(subject.measure), view, nameOf)
  if (subject.form === 'ATTRIBUTE') return attributeSentences(subject, view, nameOf)
  const untold: readonly Existence[] = untoldBeginnings([subject], relationships)
  return untold.flatMap((one) => existenceAccounts(one, view, nameOf))
}
