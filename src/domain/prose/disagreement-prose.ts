import type { ClaimSource, Disagreement, DisagreementInView } from '../evidence/disagreement.ts'
import { gather } from '../evidence/gather.ts'
import { type CitedSentence, uncited } from './prose.ts'
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

/**
 * Several in sentences. Where a View hides what they were asked of, those about the same follow each other, and what they
 * are about is said once.
 */
export function tellDisagreements(disagreements: readonly ToldDisagreement[]): readonly CitedSentence[] {
  const byQuestion = gather(disagreements, ({ isOwnQuestion, question }) => `${isOwnQuestion} ${question}`)
  return [...byQuestion.values()].flatMap((alike) =>
    alike.flatMap((disagreement, index) => {
      const [head, ...positions] = tellDisagreement(disagreement)
      const again = uncited('On this too they differ:')
      return [...(head === undefined ? [] : [index > 0 && !disagreement.isOwnQuestion ? again : head]), ...positions]
    }),
  )
}

/** A disagreement in sentences: the question, then each position with its claims; a course is told as one thing after another. */
export function tellDisagreement(disagreement: ToldDisagreement): readonly CitedSentence[] {
  const { kind, question, isOwnQuestion, positions } = disagreement
  const follows = kind === 'COURSE' && isOwnQuestion
  return [
    uncited(isOwnQuestion ? `${headWords(disagreement)} “${question}”` : question),
    ...positions.map(({ sentence, claims }, index) => ({
      sentence: followedBy(follows ? index : null, sentence.replace(/\.$/, '')),
      claimIds: claims.map(({ claimId }) => claimId),
    })),
  ]
}

/** A position with when it comes in a course, the first at 0; null where there is none. */
function followedBy(place: number | null, sentence: string): string {
  if (place === null) return sentence
  // Only words that are no name lose their capital.
  const words = sentence.replace(/^(An?|At|By|For|From|In|Its?|On|The|They|Their|This)\b/, (word) => word.toLowerCase())
  return `${place === 0 ? 'At first' : 'Later'}, ${words}`
}

function headWords({ kind, positions }: ToldDisagreement): string {
  if (kind === 'COURSE') return 'What the documents say changes with time:'
  const documentIds = new Set(positions.flatMap(({ claims }) => claims.map(({ documentId }) => documentId)))
  return documentIds.size === 1
    ? 'One document gives more than one answer to the question'
    : 'The documents differ on the question'
}
