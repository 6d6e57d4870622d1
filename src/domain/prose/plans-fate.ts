import { type CitedSentence, paragraphOf, uncited } from './prose.ts'
import { countWords } from './words.ts'

/** How many claims of later documents are told behind plans. */
const MOST_TOLD = 5

/** Of how many plans at most it is said which they are; more are counted. */
const MOST_NAMED = 2

/** What came of several plans. */
export interface PlansFate {
  readonly plans: number
  /** Those of which the whole record tells nothing more, each as what would then be so: "the report was produced by the Office". */
  readonly unanswered: readonly string[]
  /** What later documents say of the others. */
  readonly sentences: readonly CitedSentence[]
  /** Who or what was to end, in words, where no document says that it had; null for nothing such. */
  readonly unended: string | null
}

/** What came of plans, in a paragraph of its own: what later documents say and is not told yet, and of how many none says anything. */
export function tellFate(fate: PlansFate | null, told: readonly CitedSentence[]): readonly CitedSentence[] {
  if (fate === null) return []
  const { plans, unanswered, sentences, unended } = fate
  const cited = new Set(told.flatMap(({ claimIds }) => claimIds))
  const others = sentences.filter(({ claimIds }) => !claimIds.some((id) => cited.has(id)))
  return paragraphOf([
    ...(others.length === 0 ? [] : [uncited('Later documents say:'), ...others.slice(0, MOST_TOLD)]),
    ...unansweredWords(plans, unanswered).map(uncited),
    ...(unended === null ? [] : [uncited(`No document that was read says that ${unended} had ended`)]),
  ])
}

function unansweredWords(plans: number, unanswered: readonly string[]): readonly string[] {
  if (unanswered.length === 0) return []
  const none = 'No document that was read tells whether'
  if (unanswered.length <= MOST_NAMED) return [`${none} ${unanswered.join(', or whether ')}`]
  if (unanswered.length === plans) return [`${none} what was planned or expected here came about`]
  return [`${none} ${countWords(unanswered.length, 'of these plans', 'of these plans')} came about`]
}
