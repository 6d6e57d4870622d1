import { type CitedSentence, paragraphOf, uncited } from './prose.ts'

/** How many claims of later documents are told behind plans. */
const MOST_TOLD = 5

/** What came of several plans. */
export interface PlansFate {
  readonly plans: number
  /** Of how many the whole record tells nothing more. */
  readonly unanswered: number
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

function unansweredWords(plans: number, unanswered: number): readonly string[] {
  if (unanswered === 0) return []
  const none = 'no document that was read tells whether'
  if (plans === 1) return ['No document that was read tells whether this was done']
  if (unanswered === plans) return [`Of what was planned or expected here ${none} it came about`]
  return [
    `For ${unanswered === 1 ? 'one' : unanswered} of these plans ${none} ${unanswered === 1 ? 'it' : 'they'} came about`,
  ]
}
