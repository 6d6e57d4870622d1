import type { Disagreement } from './disagreement.ts'
import type { CitedSentence } from './prose.ts'

/** A disagreement in sentences: the question, then each position with its claims. */
export function tellDisagreement({ question, positions }: Disagreement): readonly CitedSentence[] {
  return [
    { sentence: `The documents differ on the question "${question}"`, claimIds: [] },
    ...positions.map(({ sentence, claims }) => ({
      sentence: sentence.replace(/\.$/, ''),
      claimIds: claims.map(({ claimId }) => claimId),
    })),
  ]
}
