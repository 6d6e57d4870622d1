import type { ClaimSource, Disagreement, DisagreementInView } from '../evidence/disagreement.ts'
import { gather } from '../evidence/gather.ts'
import { type CitedSentence, citedClaims, paragraphOf, uncited } from './prose.ts'
import type { NameOf } from './sentence.ts'
import { countWords, listWords } from './words.ts'

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
}

export interface ToldPosition {
  readonly sentence: string
  readonly claims: readonly ClaimSource[]
}

/** The question as a View shows it: the disagreement's own, else what the documents say of what it is then about. */
export function questionIn({ question, aboutIds }: Pick<DisagreementInView, 'question' | 'aboutIds'>, nameOf: NameOf) {
  if (question !== null) return question
  return aboutIds.length === 0
    ? 'What do the documents say?'
    : `What do the documents say of ${listWords(aboutIds.map(nameOf))}?`
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
  const own = disagreements.filter((one) => belongsTo(one, endIds, cited)).slice(0, MOST_TOLD)
  const isCourse = ({ kind }: ToldDisagreement) => kind === 'COURSE'
  const isOnIt = ({ aboutIds }: ToldDisagreement) => endIds.length === 1 && endIds.every((id) => aboutIds.includes(id))
  const others = disagreements.filter((one) => !own.includes(one) && !isCourse(one) && (own.length > 0 || isOnIt(one)))
  const questions = [...new Set(others.map(({ question }) => `“${question}”`))]
  const left = questions.length - MOST_NAMED
  const named = left > 0 ? [...questions.slice(0, MOST_NAMED), `${left} more`] : questions
  return [
    ...tellDisagreements(own.filter((one) => !isCourse(one))),
    ...tellDisagreements(own.filter(isCourse)),
    ...(questions.length === 0
      ? []
      : paragraphOf([uncited(`On more that touches this the documents differ: ${listWords(named)}`)])),
  ]
}

/** The most questions that are named where what is said of each is not told. */
const MOST_NAMED = 5

/**
 * The same where the answer is of something else, as of a way between two things: what a rule finds is told whole, of what an
 * editor set side by side the question alone.
 */
export function nameDisputes(
  disagreements: readonly ToldDisagreement[],
  told: readonly CitedSentence[],
  endIds: readonly string[] = [],
): readonly CitedSentence[] {
  const cited = new Set(citedClaims(told))
  const own = disagreements.filter((one) => one.kind !== 'COURSE' && belongsTo(one, endIds, cited))
  const found = own.filter(({ origin }) => origin === 'COMPUTED')
  const asked = [...new Set(own.filter((one) => !found.includes(one)).map(({ question }) => `“${question}”`))]
  const left = asked.length - MOST_NAMED
  const named = left > 0 ? [...asked.slice(0, MOST_NAMED), `${left} more`] : asked
  const on = asked.length === 1 ? 'a question that touches' : `${countWords(asked.length, 'question')} that touch`
  return [
    ...tellDisagreements(found),
    ...(asked.length === 0
      ? []
      : paragraphOf([
          uncited(`On ${on} this the documents differ, and what each says is not told here: ${listWords(named)}`),
        ])),
  ]
}

/**
 * Several in sentences, each in a paragraph of its own, behind how many there are where these are all. Where a View hides
 * what they were asked of, those about the same follow each other, and what they are about is said once.
 */
export function tellDisagreements(
  disagreements: readonly ToldDisagreement[],
  areAll = false,
): readonly CitedSentence[] {
  if (disagreements.length < 2) return disagreements.flatMap(tellDisagreement)
  const byQuestion = gather(disagreements, ({ isOwnQuestion, question }) => `${isOwnQuestion} ${question}`)
  const told = [...byQuestion.values()].flatMap((alike) =>
    alike.flatMap((disagreement, index) => {
      const again = index > 0 && !disagreement.isOwnQuestion
      return paragraphOf([
        uncited(again ? 'They also put this differently:' : disagreement.question),
        ...(isOfOneDocument(disagreement) ? [uncited('One document gives more than one answer')] : []),
        ...tellPositions(disagreement),
      ])
    }),
  )
  return [...paragraphOf([uncited(areAll ? countingWords(disagreements) : leadWords(disagreements))]), ...told]
}

/** That the documents differ, where not all on which they do is told: then a number would be taken for that of all. */
function leadWords(disagreements: readonly ToldDisagreement[]): string {
  if (disagreements.every(({ kind }) => kind === 'COURSE')) return 'What the documents say changes with time:'
  // Whether what a View leaves of an editor's positions still cannot both be so, nobody said.
  if (disagreements.every(({ isOwnQuestion }) => !isOwnQuestion)) return 'The documents put some of this differently:'
  return disagreements.every(isOfOneDocument)
    ? 'To some of this a document gives more than one answer:'
    : 'The documents differ on some of this:'
}

/** "The documents differ on 9 questions; to 1 question a document gives more than one answer". */
function countingWords(disagreements: readonly ToldDisagreement[]): string {
  if (disagreements.every(({ kind }) => kind === 'COURSE')) return leadWords(disagreements)
  const within = disagreements.filter(isOfOneDocument).length
  const among = disagreements.length - within
  const other = `${countWords(within, 'question')} a document gives more than one answer`
  if (among === 0) return `To ${other}`
  return `The documents differ on ${countWords(among, 'question')}${within === 0 ? '' : `; to ${other}`}`
}

function isOfOneDocument({ kind, positions }: ToldDisagreement): boolean {
  const documentIds = new Set(positions.flatMap(({ claims }) => claims.map(({ documentId }) => documentId)))
  return kind !== 'COURSE' && documentIds.size === 1
}

/** A disagreement in sentences: the question, then each position with its claims; a course is told as one thing after another. */
export function tellDisagreement(disagreement: ToldDisagreement): readonly CitedSentence[] {
  const { question, isOwnQuestion } = disagreement
  const head = isOwnQuestion ? `${headWords(disagreement)} “${question}”` : question
  return paragraphOf([uncited(head), ...tellPositions(disagreement)])
}

function tellPositions({ kind, isOwnQuestion, positions }: ToldDisagreement): readonly CitedSentence[] {
  const follows = kind === 'COURSE' && isOwnQuestion
  return positions.map(({ sentence, claims }, index) => ({
    sentence: followedBy(follows ? index : null, sentence.replace(/\.$/, '')),
    claimIds: claims.map(({ claimId }) => claimId),
  }))
}

/** A position with when it comes in a course, the first at 0; null where there is none. */
function followedBy(place: number | null, sentence: string): string {
  if (place === null) return sentence
  // Only words that are no name lose their capital.
  const words = sentence.replace(/^(An?|At|By|For|From|In|Its?|On|The|They|Their|This)\b/, (word) => word.toLowerCase())
  return `${place === 0 ? 'At first' : 'Later'}, ${words}`
}

function headWords(disagreement: ToldDisagreement): string {
  if (disagreement.kind === 'COURSE') return 'What the documents say changes with time:'
  return isOfOneDocument(disagreement)
    ? 'One document gives more than one answer to the question'
    : 'The documents differ on the question'
}
