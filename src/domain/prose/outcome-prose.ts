import { type CitedSentence, uncited } from './prose.ts'
import { countWords } from './words.ts'

/** How many claims of later documents are told behind a plan; the others are counted. */
const MOST_TOLD = 5

/** What came of a plan: what each claim of a later document says, told alone. */
export interface ToldOutcome {
  readonly sentences: readonly CitedSentence[]
  /** Whether the whole record was looked through, and holds nothing of it, no document of unknown date and no editor either. */
  readonly isUnanswered: boolean
}

/** What later documents say of a plan beside what is told already, or that none does, to stand behind the plan. */
export function tellOutcome(
  { sentences, isUnanswered }: ToldOutcome,
  told: readonly CitedSentence[],
): readonly CitedSentence[] {
  if (isUnanswered) return [uncited('No document tells whether this was done')]
  const cited = new Set(told.flatMap(({ claimIds }) => claimIds))
  const others = sentences.filter(({ claimIds }) => !claimIds.some((id) => cited.has(id)))
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
