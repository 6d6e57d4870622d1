import type { Disagreement } from '../evidence/disagreement.ts'
import type { CitedSentence } from './prose.ts'

/** A disagreement in sentences: the question, then each position with its claims; a course is told as one thing after another. */
export function tellDisagreement(disagreement: Disagreement): readonly CitedSentence[] {
  return [
    { sentence: `${headWords(disagreement)} "${disagreement.question}"`, claimIds: [] },
    ...disagreement.positions.map(({ sentence, claims }, index) => ({
      sentence: `${disagreement.kind === 'COURSE' ? (index === 0 ? 'First: ' : 'Then: ') : ''}${sentence.replace(/\.$/, '')}`,
      claimIds: claims.map(({ claimId }) => claimId),
    })),
  ]
}

function headWords({ kind, positions }: Disagreement): string {
  if (kind === 'GRANULARITY') return 'It is told with different precision:'
  if (kind === 'COURSE') return 'The documents tell, one after another, of the question'
  const documentIds = new Set(positions.flatMap(({ claims }) => claims.map(({ documentId }) => documentId)))
  return documentIds.size === 1
    ? 'One document gives more than one answer to the question'
    : 'The documents differ on the question'
}
