import { type CitedSentence, paragraphOf, sourced, uncited } from './prose.ts'
import { quotedInstead } from './with-quotations.ts'
import { countWords } from './words.ts'

/** How many claims of later documents are told behind plans. */
const MOST_TOLD = 5

/** Of how many plans at most it is said which they are; more are counted. */
export const MOST_PLANS_NAMED = 2

/** A plan of which nothing tells whether it came about, and what is said of it all the same. */
export interface UnansweredPlan {
  /** What would then be so: "the report was produced by the Office". */
  readonly words: string
  /** The plan itself. */
  readonly plan: readonly CitedSentence[]
  /** What else brings the two together that it is between. */
  readonly together: readonly CitedSentence[]
}

/** What came of several plans. */
export interface PlansFate {
  readonly plans: number
  /** Those of which the whole record does not tell whether they came about. */
  readonly unanswered: readonly UnansweredPlan[]
  /** What later documents say of the others. */
  readonly sentences: readonly CitedSentence[]
  /** Who or what was to end, in words, where no document says that it had; null for nothing such. */
  readonly unended: string | null
}

/**
 * What came of plans: what later documents say and is not told yet, and of how many none says anything, in a paragraph of its
 * own. Nothing is said not to be told that a document speaks of: what it says of a plan stands before these words where
 * the plan is not told yet, and what else brings its two ends together behind them.
 */
export function tellFate(fate: PlansFate | null, told: readonly CitedSentence[]): readonly CitedSentence[] {
  if (fate === null) return []
  const { sentences, unanswered, unended } = fate
  const cited = new Set(
    told.flatMap(({ claimIds, details = [] }) => [claimIds, ...details.map((one) => one.claimIds)].flat()),
  )
  const isTold = ({ claimIds }: CitedSentence) => claimIds.some((id) => cited.has(id))
  const others = sentences.filter((one) => !isTold(one))
  const untold = unanswered.filter(({ plan }) => plan.length > 0 && !plan.some(isTold))
  const together = unanswered.length > MOST_PLANS_NAMED ? [] : unanswered.flatMap((one) => one.together)
  return [
    ...inDocumentsWords('Also said of what was still to come:', sourced(untold.flatMap(({ plan }) => plan)), 'INSTEAD'),
    ...paragraphOf([
      ...(others.length === 0 ? [] : [uncited('Later documents say:'), ...others.slice(0, MOST_TOLD)]),
      ...unansweredWords(fate, untold.length > 0).map(uncited),
      ...(unended === null ? [] : [uncited(`No document that was read says that ${unended} had ended`)]),
    ]),
    ...tellTogether(
      unanswered.length === 1 ? 'The two are named together here:' : 'They are named together here:',
      together.filter((one) => !isTold(one)),
    ),
  ]
}

/** What brings two together, behind a heading, the first of it in its documents' own words. */
export function tellTogether(head: string, together: readonly CitedSentence[]): readonly CitedSentence[] {
  return inDocumentsWords(head, together, 'TWO_INSTEAD')
}

/** Sentences behind a heading, in their documents' own words; of what stands in these above, nothing. */
function inDocumentsWords(
  head: string,
  sentences: readonly CitedSentence[],
  quoted: 'INSTEAD' | 'TWO_INSTEAD',
): readonly CitedSentence[] {
  return sentences.length === 0 ? [] : paragraphOf([uncited(head), ...quotedInstead(sentences, quoted)])
}

/** That nothing tells whether plans came about; of what is quoted in its document's words not that these are said. */
function unansweredWords({ plans, unanswered }: PlansFate, isQuoted: boolean): readonly string[] {
  if (unanswered.length === 0) return []
  const none = 'No document that was read tells whether'
  const words = unanswered.map((one) => one.words)
  if (words.length <= MOST_PLANS_NAMED) {
    return [
      isQuoted ? `${none} it came about that ${words.join(', or that ')}` : `${none} ${words.join(', or whether ')}`,
    ]
  }
  if (words.length === plans) return [`${none} what was planned or expected here came about`]
  return [`${none} ${countWords(words.length, 'of these plans', 'of these plans')} came about`]
}
