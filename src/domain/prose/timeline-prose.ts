import { at } from '../../errors.ts'
import { attestationsAt, liesWithin, type Moment, type MomentSubject, thingAt } from '../answers/moment.ts'
import { isDenialIn } from '../answers/verdict.ts'
import { edtfSpan, parseEdtf } from '../dates/edtf.ts'
import type { DayWindow } from '../dates/span.ts'
import { gather } from '../evidence/gather.ts'
import { aspectOf, type Group, isGroup } from '../evidence/groups.ts'
import type { Existence, Relationship } from '../evidence/relationship.ts'
import { readAttestations, toldAttestations, type View } from '../evidence/view.ts'
import type { Claim, ExistenceChange } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { Measure } from '../model/record.ts'
import { compareText } from '../text/compare-text.ts'
import { contentsHead, isContent, isContentOf } from './contents.ts'
import { type ToldDisagreement, tellDisagreements, tellSides } from './disagreement-prose.ts'
import { dateBesideTitle } from './document-date.ts'
import { tellJoined } from './joined-sentences.ts'
import { betweenDays, readBy } from './kind-words.ts'
import { publicationSentence } from './moment-prose.ts'
import { type PlansFate, tellFate } from './plans-fate.ts'
import { type CitedSentence, moreWords, paragraphOf, uncited, untoldWords } from './prose.ts'
import {
  attributeSentences,
  existenceAccounts,
  figureSentences,
  isEmptyEcho,
  type NameOf,
  vocabularyIn,
} from './sentence.ts'
import { untoldBeginnings } from './untold-beginnings.ts'
import { quotedBehind, quotedInstead } from './with-quotations.ts'
import { capitalise, countWords, listWords, stateDateWords } from './words.ts'

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
  /** The days that were asked for; null for all. */
  readonly days: DayWindow | null
  readonly moments: readonly ToldMoment[]
  readonly more: boolean
  readonly undated: readonly ToldMoment[]
  /** Whether there is more without a day than is given. */
  readonly moreUndated: boolean
  /** What has a day in paragraphs that speak of the one asked about without one, and how much of that is not told. */
  readonly beside: readonly CitedSentence[]
  readonly untoldBeside: number
  /** What has a day of what came of the text or event asked about, or is about it, and how much of that is not told. */
  readonly came: readonly CitedSentence[]
  readonly untoldCame: number
  /** What is denied of the one asked about. */
  readonly denied: readonly CitedSentence[]
  /** How the documents tell it to have gone on, with the one asked about or what that was for, against or about. */
  readonly courses: readonly ToldDisagreement[]
  /** On what of the one asked about the documents differ, or put it differently: told where a side of it is told. */
  readonly differing: readonly ToldDisagreement[]
  /** What came of the plans among all this; null where that is not looked for. */
  readonly fate: PlansFate | null
  /** Of which of the beginning and the end of the one asked about no document tells the day, or that there was one. */
  readonly untoldEnds: readonly UntoldEnd[]
}

/** A beginning or an end without a day, and whether a document says that there was one. */
export interface UntoldEnd {
  readonly change: ExistenceChange
  readonly isTold: boolean
}

/** How many things are told that may lie within the days asked for, and how many documents tell in the present of them. */
const MOST_PERHAPS = 15

/**
 * A timeline in sentences, each thing once: first what has a day, then what a document tells in the present, which holds on
 * the day of its writing, then what happened by then on a day that nobody gives, in the order of the documents. Of lasting
 * things without any day, and of remarks without one of their own, it is only said that there are such. Of days that were
 * asked for, what certainly lies within them comes before what may, and what had happened before them is left out.
 */
export function tellTimeline(
  timeline: ToldTimeline,
  measureOf: (id: string) => Measure,
  documentOf: (id: string) => Document,
  nameOf: NameOf,
): readonly CitedSentence[] {
  const { aboutIds, view, days, more, undated, moreUndated } = timeline
  const moments = withoutEchoes(timeline.moments, nameOf)
  const tell = (ones: readonly ToldMoment[]) => tellMoments(ones, view, measureOf, nameOf)
  const placed = tellingMore(
    moments.filter(({ moment, subject }) => isPlaced(moment, subject)),
    nameOf,
  )
  const within = beginningFirst(
    days === null
      ? placed
      : placed.filter(({ moment, subject }) => liesWithin(moment, asMoment(subject), days, vocabularyIn(nameOf))),
    aboutIds ?? [],
  )
  const perhaps = placed.filter((one) => !within.includes(one))
  const present = firstOfEach(moments.filter(({ moment }) => moment.when?.atWriting === true))
  const news = aboutIds === null ? [] : present.filter(({ subject }) => isToldClaim(subject) && isNews(subject.claim))
  const written = present.filter(({ subject }) => !isToldClaim(subject))
  const unwritten = written.filter((one) => !placed.some(({ moment }) => thingAt(moment) === thingAt(one.moment)))
  const contents = unwritten.filter(({ subject }) => isContentToldAs(subject, nameOf))
  const ofWriting = unwritten.filter((one) => !contents.includes(one))
  const known = new Set([...placed, ...unwritten].map(({ moment }) => thingAt(moment)))
  const unplaced = firstOfEach(undated).filter(({ moment }) => !known.has(thingAt(moment)))
  const happened = unplaced.filter(
    ({ subject }) => isHappening(subject, nameOf) && mayLieWithin(documentOf(documentIdOf(subject, view)), days),
  )
  const undatedContents = unplaced.filter(
    ({ subject }) => isMade(subject) && subject.form === 'RELATIONSHIP' && isContentOf(subject, aboutIds ?? [], nameOf),
  )
  // Of the whole record, within days, only what has a day: all else would hide it.
  const isOfDays = aboutIds === null && days !== null
  const isOfOne = aboutIds !== null && days !== null
  const told = [
    ...(isOfOne ? quotedBehind(tell(within)) : tell(within)),
    ...tellPerhaps(perhaps, tell),
    ...(isOfDays ? [] : tellWritten([...news, ...ofWriting], tell)),
    ...(isOfDays ? [] : tellHappened(happened, view, documentOf, tell)),
    ...tellCame(timeline, nameOf),
    ...tellBeside(timeline, nameOf),
    ...(isOfDays ? [] : tellContents([...contents, ...undatedContents], aboutIds ?? [], tell, nameOf)),
  ]
  const denied = untoldAmong(timeline.denied, told)
  const of = aboutIds === null ? '' : ` of ${listWords(aboutIds.map(nameOf))}`
  const asked = days === null ? null : betweenDays(days)
  const untold = isOfDays ? unwritten.length : 0
  const isMore =
    moreUndated ||
    (isOfDays ? unplaced.length > 0 : unplaced.length > happened.length + undatedContents.length) ||
    present.length > written.length + news.length
  const rest = [
    ...(told.length > 0
      ? []
      : [uncited(`No document ${readBy(view)} dates anything${of}${asked === null ? '' : ` ${asked}`}`)]),
    ...moreWords(more),
    ...(untold === 0
      ? []
      : [
          uncited(
            `What documents written in this time tell in the present is not told here (${countWords(untold, 'thing')})`,
          ),
        ]),
    ...untoldEndsWords(timeline, nameOf),
    ...(isMore ? [uncited(`More is said${of} without a day, and is not told here`)] : []),
  ]
  return [
    ...told,
    ...(denied.length === 0 ? [] : paragraphOf([uncited('What documents say was not, or was not to be:'), ...denied])),
    ...tellFate(timeline.fate, told),
    ...tellSides(timeline.differing, told, false),
    ...tellDisagreements(timeline.courses),
    ...(told.length > 0 ? paragraphOf(rest) : rest),
  ]
}

/** Moments with the beginning of one asked about before what else is told with the same date. */
function beginningFirst(moments: readonly ToldMoment[], aboutIds: readonly string[]): readonly ToldMoment[] {
  const isBeginning = ({ subject }: ToldMoment) =>
    isMade(subject) && subject.form === 'EXISTENCE' && subject.change === 'BEGAN' && aboutIds.includes(subject.aboutId)
  return [...gather(moments, ({ moment }) => moment.when?.edtf ?? moment.id).values()].flatMap((ones) => [
    ...ones.filter(isBeginning),
    ...ones.filter((one) => !isBeginning(one)),
  ])
}

/** Of some sentences those with a claim that no other of these cites. */
function untoldAmong(sentences: readonly CitedSentence[], told: readonly CitedSentence[]): readonly CitedSentence[] {
  const cited = new Set(
    told.flatMap(({ claimIds, details = [] }) => [claimIds, ...details.map((one) => one.claimIds)]).flat(),
  )
  return sentences.filter(({ claimIds }) => !claimIds.every((id) => cited.has(id)))
}

/** Without what says no more than a name, unless that is all. */
function withoutEchoes(moments: readonly ToldMoment[], nameOf: NameOf): readonly ToldMoment[] {
  const telling = moments.filter(
    ({ subject }) => !(isMade(subject) && subject.form === 'RELATIONSHIP' && isEmptyEcho(subject, nameOf)),
  )
  return telling.length === 0 ? moments : telling
}

/** What may lie within the days asked for: on a day of a longer time, or throughout it; the first of it. */
function tellPerhaps(
  perhaps: readonly ToldMoment[],
  tell: (ones: readonly ToldMoment[]) => readonly CitedSentence[],
): readonly CitedSentence[] {
  if (perhaps.length === 0) return []
  const left = perhaps.length - MOST_PERHAPS
  return paragraphOf([
    uncited('Less closely dated, and perhaps outside these days:'),
    ...tell(perhaps.slice(0, MOST_PERHAPS)),
    ...untoldWords(left, 'more thing'),
  ])
}

/** What has a day beside what is said of the one asked about: its announcement, or what it answers. */
function tellBeside({ aboutIds, beside, untoldBeside }: ToldTimeline, nameOf: NameOf): readonly CitedSentence[] {
  if (beside.length === 0) return []
  return paragraphOf([
    uncited(`What has a day where documents speak of ${listWords((aboutIds ?? []).map(nameOf))}:`),
    ...quotedInstead(beside, 'INSTEAD'),
    ...untoldWords(untoldBeside, 'more statement'),
  ])
}

/** What came of the text or event asked about, on days of its own. */
function tellCame({ aboutIds, came, untoldCame }: ToldTimeline, nameOf: NameOf): readonly CitedSentence[] {
  if (came.length === 0) return []
  return paragraphOf([
    uncited(`What came of ${listWords((aboutIds ?? []).map(nameOf))}, or was about it, and has a day:`),
    ...quotedInstead(came, 'INSTEAD'),
    ...untoldWords(untoldCame, 'more statement'),
  ])
}

/** What texts set out and are for, and what things are, in the documents' own sentences: that of those asked about first. */
function tellContents(
  contents: readonly ToldMoment[],
  aboutIds: readonly string[],
  tell: (ones: readonly ToldMoment[]) => readonly CitedSentence[],
  nameOf: NameOf,
): readonly CitedSentence[] {
  const isOwn = ({ subject }: ToldMoment) =>
    isMade(subject) && subject.form === 'RELATIONSHIP' && isContentOf(subject, aboutIds, nameOf)
  const [oneId = null] = aboutIds.length === 1 ? aboutIds : []
  const [own, others] = [contents.filter(isOwn), contents.filter((one) => !isOwn(one))]
  const told = (ones: readonly ToldMoment[]) => tell(ones.map(withoutDate))
  return [
    ...(own.length === 0
      ? []
      : paragraphOf([uncited(contentsHead(oneId, nameOf)), ...quotedInstead(told(own), 'INSTEAD')])),
    ...(others.length === 0 ? [] : paragraphOf([uncited(contentsHead(null, nameOf)), ...told(others)])),
  ]
}

/** That no document tells when the one asked about began; when it ended only where one says that it did, else whether. */
function untoldEndsWords({ aboutIds, untoldEnds, view }: ToldTimeline, nameOf: NameOf): readonly CitedSentence[] {
  if (untoldEnds.length === 0 || aboutIds === null) return []
  const verbs = untoldEnds.map(({ change, isTold }, index) => {
    const verb = { BEGAN: 'began', ENDED: 'ended' }[change]
    const name = index === 0 ? listWords(aboutIds.map(nameOf)) : 'it'
    return `${change === 'BEGAN' || isTold ? 'when' : 'whether'} ${name} ${verb}`
  })
  return [uncited(`No document ${readBy(view)} says ${listWords(verbs, 'or')}`)]
}

function tellWritten(
  ofWriting: readonly ToldMoment[],
  tell: (ones: readonly ToldMoment[]) => readonly CitedSentence[],
): readonly CitedSentence[] {
  return [...gather(ofWriting, ({ moment }) => writingWords(moment))].flatMap(([words, ones]) =>
    paragraphOf([
      uncited(`${capitalise(words)}, by what was written then:`),
      ...inRuns(ones, ({ subject }) => isToldClaim(subject)).flatMap(({ isSo, run }) =>
        isSo ? quotedInstead(tell(run), 'INSTEAD') : tell(run.map(withoutDate)),
      ),
    ]),
  )
}

/** What happened on a day that nobody gives, under its document, in the order in which these were written. */
function tellHappened(
  happened: readonly ToldMoment[],
  view: View,
  documentOf: (id: string) => Document,
  tell: (ones: readonly ToldMoment[]) => readonly CitedSentence[],
): readonly CitedSentence[] {
  const byDocument = [...gather(happened, ({ subject }) => documentIdOf(subject, view))]
    .map(([id, ones]) => ({ document: documentOf(id), ones }))
    .sort((a, b) => compareText(writtenKey(a.document), writtenKey(b.document)))
  return byDocument.flatMap(({ document, ones }) =>
    paragraphOf([
      uncited(`${inDocument(document)}, without a day:`),
      ...inRuns(ones, (one) => isOfOneDocument(one, view)).flatMap(({ isSo, run }) =>
        isSo ? quotedInstead(tell(run), 'INSTEAD_HEADED') : tell(run),
      ),
    ]),
  )
}

/** Whether all that tells something is of one document, whose heading then tells whose sentences are quoted of it. */
function isOfOneDocument({ subject }: ToldMoment, view: View): boolean {
  if (!isMade(subject)) return true
  const documentIds = readAttestations(view, subject.attestations).map(({ documentId }) => documentId)
  return new Set(documentIds).size < 2
}

/** Things in runs of those of which something is so, and of those of which it is not. */
function inRuns<One>(
  ones: readonly One[],
  isSo: (one: One) => boolean,
): readonly { readonly isSo: boolean; readonly run: readonly One[] }[] {
  const runs: { readonly isSo: boolean; readonly run: One[] }[] = []
  for (const one of ones) {
    const last = runs.at(-1)
    if (last !== undefined && last.isSo === isSo(one)) last.run.push(one)
    else runs.push({ isSo: isSo(one), run: [one] })
  }
  return runs
}

/** Whether what a document tells without a day may be of days asked for: what it tells had happened when it was written. */
function mayLieWithin({ written, published }: Document, days: DayWindow | null): boolean {
  const date = written ?? published
  const parsed = date === null ? null : parseEdtf(date.edtf)
  const latest = parsed === null ? null : edtfSpan(parsed).latest
  return days === null || days.from === null || latest === null || latest >= days.from
}

/** The first day on which a document can have been written, else published; unknown last. */
function writtenKey({ written, published }: Document): string {
  const date = written ?? published
  const parsed = date === null ? null : parseEdtf(date.edtf)
  return (parsed === null ? null : edtfSpan(parsed).earliest) ?? '~'
}

function asMoment(subject: ToldSubject): MomentSubject {
  return isToldClaim(subject) ? subject.claim : subject
}

/** Whether something has a day of its own; a count was made by the day of writing. */
function isPlaced({ when }: Moment, subject: ToldSubject): boolean {
  return when !== null && (!when.atWriting || (isMade(subject) && subject.form === 'FIGURE'))
}

function isToldClaim(subject: ToldSubject): subject is ToldClaim {
  return 'statement' in subject
}

/** Whether a remark on the day of its writing tells of something that happens, and not of what a thing is: a threat, a choice to be made. */
function isNews({ eventId }: Claim): boolean {
  return eventId !== null
}

/** Whether it is what claims make together. */
function isMade(subject: ToldSubject): subject is Group {
  return !isToldClaim(subject) && isGroup(subject)
}

/** Whether it tells what a text or a thing is, rather than what was. */
function isContentToldAs(subject: ToldSubject, nameOf: NameOf): boolean {
  return isMade(subject) && subject.form === 'RELATIONSHIP' && isContent(subject, nameOf)
}

/** Whether it came about, rather than lasted. */
function isHappening(subject: ToldSubject, nameOf: NameOf): boolean {
  return isMade(subject) && subject.form !== 'FIGURE' && aspectOf(subject, vocabularyIn(nameOf)) !== 'STATE'
}

function firstOfEach(moments: readonly ToldMoment[]): readonly ToldMoment[] {
  return [...gather(moments, ({ moment }) => thingAt(moment)).values()].flatMap(([one]) => one ?? [])
}

/**
 * Moments, each thing once, where it first comes; a relationship again where claims give it another share or sum than those
 * before: who held a quarter and now holds all is told of both times.
 */
function tellingMore(moments: readonly ToldMoment[], nameOf: NameOf): readonly ToldMoment[] {
  const told = new Map<string, Set<string>>()
  return moments.filter(({ moment, subject }) => {
    const numbers = isMade(subject) && subject.form === 'RELATIONSHIP' ? numbersAt(moment, subject, nameOf) : []
    const known = told.get(thingAt(moment))
    told.set(thingAt(moment), new Set([...(known ?? []), ...numbers]))
    return known === undefined || numbers.some((number) => !known.has(number))
  })
}

function numbersAt(moment: Moment, relationship: Relationship, nameOf: NameOf): readonly string[] {
  return attestationsAt(moment, relationship, vocabularyIn(nameOf)).flatMap(({ share, amount, bound }) =>
    share === null && amount === null ? [] : [JSON.stringify([share, amount, bound])],
  )
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
  for (const [index, subject] of subjects.entries()) {
    if (isMade(subject) && subject.form === 'RELATIONSHIP') run.push(subject)
    else {
      endRun()
      told.push(...tellOne(subject, relationships, view, measureOf, nameOf))
      if (isMade(subject) && subject.form === 'EXISTENCE') {
        told.push(...tellDenied(subject, at(moments, index).subject, view, nameOf))
      }
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
  const untold: readonly Existence[] = untoldBeginnings([subject], relationships, view)
  return untold.flatMap((one) => existenceAccounts(one, view, nameOf))
}

/** What denies, by whatever date, a beginning or an end that a View tells as planned: it outranks the plan. */
function tellDenied(plan: Existence, whole: ToldSubject, view: View, nameOf: NameOf): readonly CitedSentence[] {
  const isPlan = toldAttestations(view, plan.attestations).every(({ modality }) => modality === 'PLANNED')
  if (!isPlan || !isMade(whole) || whole.form !== 'EXISTENCE') return []
  const attestations = whole.attestations.filter((one) => isDenialIn(one, { ...view, asOf: null }))
  return attestations.length === 0
    ? []
    : existenceAccounts({ ...whole, attestations }, { ...view, asOf: null, modalities: ['DENIED'] }, nameOf)
}
