import { tellTogether } from './plans-fate.ts'
import { type CitedSentence, uncited } from './prose.ts'
import { countWords } from './words.ts'

/** How many claims of later documents are told behind a plan; the others are counted. */
const MOST_TOLD = 5

/** What came of a plan: what each claim of a later document says, told alone. */
export interface ToldOutcome {
  readonly sentences: readonly CitedSentence[]
  /** Whether the whole record was looked through, and holds nothing of it, no document of unknown date and no editor either. */
  readonly isUnanswered: boolean
  /** Where it is: what else brings the two together that the plan is between. */
  readonly together: readonly CitedSentence[]
}

/** What later documents say of a plan beside what is told already, or that none does, to stand behind the plan. */
export function tellOutcome(
  { sentences, isUnanswered, together }: ToldOutcome,
  told: readonly CitedSentence[],
): readonly CitedSentence[] {
  const cited = new Set(told.flatMap(({ claimIds }) => claimIds))
  const isUntold = ({ claimIds }: CitedSentence) => !claimIds.some((id) => cited.has(id))
  if (isUnanswered) {
    const beside = together.filter(isUntold)
    const none = uncited('No document tells whether this was done')
    return beside.length === 0 ? [none] : [none, ...tellTogether('The two are named together here:', beside)]
  }
  const others = sentences.filter(isUntold)
  if (others.length === 0) return []
  const left = others.length - MOST_TOLD
  const more =
    left > 0
      ? [
          {
            sentence: `Of later documents ${countWords(left, 'more claim')} ${left === 1 ? 'is' : 'are'} not told here`,
            claimIds: [],
          },
        ]
      : []
  return [uncited('Later documents:'), ...others.slice(0, MOST_TOLD), ...more]
}
