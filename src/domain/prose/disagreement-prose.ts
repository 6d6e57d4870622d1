import type { ClaimSource, Disagreement } from '../evidence/disagreement.ts'
import { gather } from '../evidence/gather.ts'
import { idForm } from '../model/identity.ts'
import { type CitedSentence, citedClaims, paragraphOf, uncited } from './prose.ts'
import { capitalise, countWords, listWords } from './words.ts'

/** A disagreement as a View shows it, in words. */
export interface ToldDisagreement {
  readonly kind: Disagreement['kind']
  readonly origin: Disagreement['origin']
  /** What it is about, as far as the View reads it. */
  readonly aboutIds: readonly string[]
  readonly question: string
  /** Whether the question is the disagreement's own: every claim that it was asked of is read, or a rule asks it. */
  readonly isOwnQuestion: boolean
  readonly positions: readonly ToldPosition[]
  /** Whether the View reads one document alone: then it is “the” document. */
  readonly isOnlyRead?: boolean
  /** Whether its positions are of one document and not all of one speaker: then it reports answers, and gives but its own. */
  readonly areOfSeveral?: boolean
}

export interface ToldPosition {
  readonly sentence: string
  /** Whether its sentence is as it was entered, of all its claims; left out, it is. */
  readonly isAsEntered?: boolean
  readonly claims: readonly ClaimSource[]
}

/**
 * How what documents say on a question stands to each other: it cannot all be so; for all that is told it can, and is put
 * differently; or it follows in time. What a View leaves of one of an
 * editor's positions nobody said to be contrary to another.
 */
type Standing = 'DIFFERS' | 'PUT_DIFFERENTLY' | 'COURSE'

function standingOf({ kind, origin, isOwnQuestion, positions }: ToldDisagreement): Standing {
  if (kind === 'COURSE') return 'COURSE'
  if (origin === 'COMPUTED') return 'DIFFERS'
  const areContrary = isOwnQuestion || positions.filter((one) => one.isAsEntered !== false).length > 1
  return kind === 'SCOPE' || !areContrary ? 'PUT_DIFFERENTLY' : 'DIFFERS'
}

/**
 * Whether a disagreement belongs to what is told: whatever a rule finds of it does; what an editor set side by side does if
 * it is about all that is told of, or if two of its positions rest on claims that are cited, and one where it is about the
 * only thing that is told of: what another document says against that may not be missing.
 */
export function belongsTo(
  { origin, aboutIds, positions }: ToldDisagreement,
  endIds: readonly string[],
  cited: ReadonlySet<string>,
): boolean {
  if (origin === 'COMPUTED') return true
  if (endIds.length > 1 && endIds.every((id) => aboutIds.includes(id))) return true
  const fewest = endIds.length === 1 && endIds.every((id) => aboutIds.includes(id)) ? 1 : 2
  return positions.filter((one) => one.claims.some(({ claimId }) => cited.has(claimId))).length >= fewest
}

/** The most disagreements of which each position is told behind an answer. */
const MOST_TOLD = 6

/** The first disagreements that belong to what is told, then courses of things, and the questions of others that touch it. */
export function tellDisputes(
  disagreements: readonly ToldDisagreement[],
  told: readonly CitedSentence[],
  endIds: readonly string[] = [],
): readonly CitedSentence[] {
  const cited = new Set(citedClaims(told))
  const belonging = disagreements.filter((one) => belongsTo(one, endIds, cited))
  // One side of what cannot all be so never stands alone.
  const touched = disagreements.filter((one) => !belonging.includes(one) && isOneSided(one, cited))
  const own = [...belonging, ...touched].slice(0, MOST_TOLD)
  const isCourse = ({ kind }: ToldDisagreement) => kind === 'COURSE'
  const isOnIt = ({ aboutIds }: ToldDisagreement) => endIds.length === 1 && endIds.every((id) => aboutIds.includes(id))
  const others = disagreements.filter((one) => !own.includes(one) && !isCourse(one) && (own.length > 0 || isOnIt(one)))
  return [
    ...tellDisagreements(own.filter((one) => !isCourse(one))),
    ...tellDisagreements(own.filter(isCourse)),
    ...tellNamed(
      others,
      others.filter((one) => standingOf(one) === 'DIFFERS'),
    ),
  ]
}

/** Whether what is told is a side of what cannot all be so. */
function isOneSided(disagreement: ToldDisagreement, cited: ReadonlySet<string>): boolean {
  return (
    standingOf(disagreement) === 'DIFFERS' &&
    disagreement.positions.some(({ claims }) => claims.some(({ claimId }) => cited.has(claimId)))
  )
}

/** The most questions that are named where what is said of each is not told. */
const MOST_NAMED = 5

/** The questions of disagreements that are not told; of `sides` what is told of one is said to be its document's word. */
function tellNamed(others: readonly ToldDisagreement[], sides: readonly ToldDisagreement[]): readonly CitedSentence[] {
  const questions = [...new Set(others.map(({ question }) => `“${question}”`))]
  if (questions.length === 0) return []
  const left = questions.length - MOST_NAMED
  const named = left > 0 ? [...questions.slice(0, MOST_NAMED), `${left} more`] : questions
  const head = others.some((one) => standingOf(one) === 'DIFFERS')
    ? 'On more that touches this the documents differ'
    : `${questions.length === 1 ? 'This question, which touches' : 'These questions, which touch'} this, the documents answer in different terms`
  return paragraphOf([{ ...uncited(`${head}: ${listWords(named)}`), disputes: disputedClaims(sides) }])
}

/**
 * The same where the answer is of something else, as of a way between two things: what is a side of what cannot all be so
 * is told with the other sides; of what is put differently all is told where that is wanted, else the question alone.
 */
export function tellSides(
  disagreements: readonly ToldDisagreement[],
  told: readonly CitedSentence[],
  areAllWanted: boolean,
): readonly CitedSentence[] {
  const cited = new Set(citedClaims(told))
  const isCited = ({ positions }: ToldDisagreement) =>
    positions.some(({ claims }) => claims.some(({ claimId }) => cited.has(claimId)))
  // What one document says on either side is no difference between documents.
  const isWanted = (one: ToldDisagreement) =>
    one.kind !== 'COURSE' && (one.origin === 'COMPUTED' || (isCited(one) && (areAllWanted || !isOfOneDocument(one))))
  const touched = disagreements.filter(isWanted)
  const isOwn = (one: ToldDisagreement) => areAllWanted || standingOf(one) === 'DIFFERS' || isOfFate(one)
  const own = touched.filter(isOwn).slice(0, MOST_TOLD)
  const named = touched.filter((one) => !own.includes(one))
  return [...tellDisagreements(own), ...tellNamed(named, named)]
}

/**
 * Several in sentences, each in a paragraph of its own, behind how many there are where these are all: first what cannot all
 * be so. Where a View hides what they were asked of, those on one question follow each other, and it is asked once.
 */
export function tellDisagreements(
  disagreements: readonly ToldDisagreement[],
  areAll = false,
): readonly CitedSentence[] {
  if (disagreements.length < 2) return disagreements.flatMap(tellDisagreement)
  const byStanding = (['DIFFERS', 'PUT_DIFFERENTLY', 'COURSE'] as const).flatMap((standing) => {
    const all = disagreements.filter((one) => standingOf(one) === standing)
    const ones = [...all.filter(isOfFate), ...all.filter((one) => !isOfFate(one))]
    return ones.length === 0 ? [] : [{ standing, ones }]
  })
  const counted = areAll ? paragraphOf(countingWords(byStanding).map(uncited)) : []
  return [
    ...counted,
    ...byStanding.flatMap(({ standing, ones }, index) => [
      ...(areAll && (index === 0 || standing === 'DIFFERS') ? [] : paragraphOf([uncited(leadWords(standing, ones))])),
      ...tellQuestions(ones),
    ]),
  ]
}

/** Whether two sides tell of the beginning or the end of something: what was to become of it comes before what was said of it. */
function isOfFate({ positions }: ToldDisagreement): boolean {
  return (
    positions.filter(({ claims }) => claims.some(({ groupId }) => groupId !== null && idForm(groupId) === 'EXISTENCE'))
      .length > 1
  )
}

/** Disagreements of one standing behind words that tell it: each question once, with what is said on it. */
function tellQuestions(disagreements: readonly ToldDisagreement[]): readonly CitedSentence[] {
  const areOfOne = disagreements.every(isOfOneDocument)
  return [...gather(disagreements, questionKey).values()].flatMap((alike) =>
    alike.flatMap((disagreement, index) => {
      const again = index > 0 && !disagreement.isOwnQuestion
      return paragraphOf([
        {
          ...uncited(again ? `${capitalise(puttingWords(disagreement))}:` : disagreement.question),
          ...markOf(disagreement),
        },
        ...(!areOfOne && isOfOneDocument(disagreement) ? [uncited(moreThanOne(disagreement))] : []),
        ...tellPositions(disagreement),
      ])
    }),
  )
}

function questionKey({ isOwnQuestion, question }: ToldDisagreement): string {
  return `${isOwnQuestion} ${question}`
}

function puttingWords(disagreement: ToldDisagreement): string {
  return isOfOneDocument(disagreement) ? 'it also says' : 'they also put this differently'
}

function moreThanOne(disagreement: ToldDisagreement): string {
  const subject = disagreement.isOnlyRead === true ? 'The document' : 'One document'
  const isReported = disagreement.areOfSeveral === true
  if (standingOf(disagreement) === 'DIFFERS')
    return `${subject} ${isReported ? 'reports' : 'gives'} more than one answer`
  return isReported ? `${subject} tells how more than one puts this` : `${subject} puts this in more than one way`
}

/** How the documents stand to each other on what follows, where not all of it is told: then a number would be taken for that of all. */
function leadWords(standing: Standing, disagreements: readonly ToldDisagreement[]): string {
  const areOfOne = disagreements.every(isOfOneDocument)
  const isOnly = disagreements.every(({ isOnlyRead }) => isOnlyRead === true)
  const one = isOnly ? 'the document' : 'one document'
  const areReported = disagreements.every(({ areOfSeveral }) => areOfSeveral === true)
  switch (standing) {
    case 'COURSE':
      return 'What the documents say changes with time:'
    case 'PUT_DIFFERENTLY':
      return areOfOne
        ? `${capitalise(one)} ${areReported ? 'tells how more than one puts some of this' : 'puts some of this in more than one way'}:`
        : 'The documents put some of this differently:'
    case 'DIFFERS':
      return areOfOne
        ? `To some of this ${one} ${areReported ? 'reports' : 'gives'} more than one answer:`
        : 'The documents differ on some of this:'
  }
}

/** "The documents differ on 9 questions; to 1 question one document gives more than one answer; on 3 questions they put it differently". */
function countingWords(
  byStanding: readonly { readonly standing: Standing; readonly ones: readonly ToldDisagreement[] }[],
): readonly string[] {
  const parts = byStanding.flatMap(({ standing, ones }) => {
    if (standing === 'COURSE') return byStanding.length === 1 ? [leadWords(standing, ones)] : []
    const questions = [...gather(ones, questionKey).values()]
    const ofOne = questions.filter((alike) => alike.every(isOfOneDocument))
    const areReported = ofOne.flat().every(({ areOfSeveral }) => areOfSeveral === true)
    const within = ofOne.length
    const among = questions.length - within
    const one = ones.every(({ isOnlyRead }) => isOnlyRead === true) ? 'the document' : 'one document'
    return standing === 'DIFFERS'
      ? [
          ...(among === 0 ? [] : [`the documents differ on ${countWords(among, 'question')}`]),
          ...(within === 0
            ? []
            : [
                `to ${countWords(within, 'question')} ${one} ${areReported ? 'reports' : 'gives'} more than one answer`,
              ]),
        ]
      : [
          ...(among === 0 ? [] : [`on ${countWords(among, 'question')} they put it differently`]),
          ...(within === 0
            ? []
            : [
                `on ${countWords(within, 'question')} ${one} ${areReported ? 'tells how more than one puts it' : 'puts it in more than one way'}`,
              ]),
        ]
  })
  if (parts.length === 0) return []
  const words = parts.join('; ')
  return [capitalise(words.replace(/^(on \d+ questions?) they put/, '$1 the documents put'))]
}

function isOfOneDocument({ kind, positions }: ToldDisagreement): boolean {
  const documentIds = new Set(positions.flatMap(({ claims }) => claims.map(({ documentId }) => documentId)))
  return kind !== 'COURSE' && documentIds.size === 1
}

/** A disagreement in sentences: the question, then each position with its claims; a course is told as one thing after another. */
export function tellDisagreement(disagreement: ToldDisagreement): readonly CitedSentence[] {
  const { question, isOwnQuestion } = disagreement
  const head = isOwnQuestion ? `${headWords(disagreement)} “${question}”` : question
  return paragraphOf([{ ...uncited(head), ...markOf(disagreement) }, ...tellPositions(disagreement)])
}

function tellPositions({ kind, origin, isOwnQuestion, positions }: ToldDisagreement): readonly CitedSentence[] {
  const follows = kind === 'COURSE' && isOwnQuestion
  return positions.map(({ sentence, claims, isAsEntered = true }, index) => ({
    sentence: followedBy(follows ? index : null, sentence.replace(/\.$/, '')),
    claimIds: claims.map(({ claimId }) => claimId),
    // An editor's position says itself whose it is; what a rule or a View makes of the claims does not.
    isPosition: origin === 'EDITORIAL' && isAsEntered ? ('NAMED' as const) : ('UNNAMED' as const),
  }))
}

/** Which claims what is told before rests on one side of. */
function markOf(disagreement: ToldDisagreement): Pick<CitedSentence, 'disputes'> {
  const disputes = disputedClaims([disagreement])
  return disputes.length === 0 ? {} : { disputes }
}

/** The claims of positions that do not follow each other in time. */
function disputedClaims(disagreements: readonly ToldDisagreement[]): readonly string[] {
  return disagreements
    .filter((one) => standingOf(one) !== 'COURSE')
    .flatMap(({ positions }) => positions.flatMap(({ claims }) => claims.map(({ claimId }) => claimId)))
}

/** A position with when it comes in a course, the first at 0; null where there is none. */
function followedBy(place: number | null, sentence: string): string {
  if (place === null) return sentence
  // Only words that are no name lose their capital.
  const words = sentence.replace(/^(An?|At|By|For|From|In|Its?|On|The|They|Their|This)\b/, (word) => word.toLowerCase())
  return `${place === 0 ? 'At first' : 'Later'}, ${words}`
}

function headWords(disagreement: ToldDisagreement): string {
  const standing = standingOf(disagreement)
  if (standing === 'COURSE') return 'What the documents say changes with time:'
  if (isOfOneDocument(disagreement))
    return standing === 'DIFFERS' ? `${moreThanOne(disagreement)} to the question` : `${moreThanOne(disagreement)}:`
  return standing === 'DIFFERS' ? 'The documents differ on the question' : 'The documents put it differently, asked'
}
