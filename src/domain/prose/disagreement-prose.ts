import type { ClaimSource, Disagreement, DisagreementInView } from '../evidence/disagreement.ts'
import type { CitedSentence } from './prose.ts'
import type { NameOf } from './sentence.ts'
import { listWords } from './words.ts'

/** A disagreement as a View shows it, in words. */
export interface ToldDisagreement {
  readonly kind: Disagreement['kind']
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

/** A disagreement in sentences: the question, then each position with its claims; a course is told as one thing after another. */
export function tellDisagreement(disagreement: ToldDisagreement): readonly CitedSentence[] {
  const { kind, question, isOwnQuestion, positions } = disagreement
  return [
    { sentence: isOwnQuestion ? `${headWords(disagreement)} "${question}"` : question, claimIds: [] },
    ...positions.map(({ sentence, claims }, index) => ({
      sentence: `${kind === 'COURSE' && isOwnQuestion ? (index === 0 ? 'First: ' : 'Then: ') : ''}${sentence.replace(/\.$/, '')}`,
      claimIds: claims.map(({ claimId }) => claimId),
    })),
  ]
}

function headWords({ kind, positions }: ToldDisagreement): string {
  if (kind === 'COURSE') return 'The documents tell, one after another, of the question'
  const documentIds = new Set(positions.flatMap(({ claims }) => claims.map(({ documentId }) => documentId)))
  return documentIds.size === 1
    ? 'One document gives more than one answer to the question'
    : 'The documents differ on the question'
}
