import type { Disagreement } from '../evidence/disagreement.ts'
import type { CitedSentence } from './prose.ts'

/** A disagreement in sentences: the question, then each position with its claims. */
export function tellDisagreement(disagreement: Disagreement): readonly CitedSentence[] {
  return [
    { sentence: `${headWords(disagreement)} "${disagreement.question}"`, claimIds: [] },
    ...disagreement.positions.map(({ sentence, claims }) => ({
      sentence: sentence.replace(/\.$/, ''),
      claimIds: claims.map(({ claimId }) => claimId),
    })),
  ]
}

function headWords({ kind, positions }: Disagreement): string {
  if (kind === 'GRANULARITY') return 'It is told with different precision:'
  const documentIds = new Set(positions.flatMap(({ claims }) => claims.map(({ documentId }) => documentId)))
  return documentIds.size === 1
    ? 'One document gives more than one answer to the question'
    : 'The documents differ on the question'
}
