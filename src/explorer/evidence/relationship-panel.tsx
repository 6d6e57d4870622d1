import { RelationshipEvidenceDocument } from '../asked/generated.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { countOf, typeWords } from '../parts/plain-words.ts'
import { Refused, Waiting } from '../parts/refused.tsx'
import type { Lens } from '../state/page-state.ts'
import { evidenceView } from '../state/views.ts'
import { ClaimCard } from './claim-card.tsx'
import { Differing } from './differing.tsx'
import { QueryLink } from './query-link.tsx'
import { Told } from './told.tsx'

interface Props {
  readonly id: string
  readonly lens: Lens
  readonly onOpen: (id: string) => void
}

/** A relationship: what the documents say of it, claim by claim, and where they differ. */
export function RelationshipPanel({ id, lens, onOpen }: Props) {
  const variables = { id, view: evidenceView(lens) }
  const answer = useAnswer(RelationshipEvidenceDocument, variables)
  if (answer === null) return <Waiting what="what the documents say" />
  if ('refusal' in answer) return <Refused refusal={answer.refusal} />
  const { node } = answer.data
  if (node?.__typename !== 'Relationship') return <p class="notice">The record has nothing called “{id}”.</p>
  const numbers = new Map(node.prose.footnotes.map(({ number, claim }) => [claim.id, number]))
  const claims = [...(node.claims ?? [])].sort(
    (a, b) => (numbers.get(a.id) ?? Number.POSITIVE_INFINITY) - (numbers.get(b.id) ?? Number.POSITIVE_INFINITY),
  )
  return (
    <>
      <h2>
        <button type="button" class="plain" onClick={() => onOpen(node.subject.id)}>
          {node.subject.name}
        </button>{' '}
        <span class="verb">{typeWords(node.type, node.label)}</span>{' '}
        <button type="button" class="plain" onClick={() => onOpen(node.object.id)}>
          {node.object.name}
        </button>
      </h2>
      {claims.length === 0 ? (
        <p class="notice">No document that the page reads now says anything of this: see “What counts”.</p>
      ) : (
        <Told prose={node.prose} />
      )}
      <Differing differences={node.disagreements ?? []} onOpen={onOpen} />
      <h3>{countOf(claims.length, 'claim')}</h3>
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} number={numbers.get(claim.id) ?? null} onOpen={onOpen} />
      ))}
      <QueryLink document={RelationshipEvidenceDocument} variables={variables} />
    </>
  )
}
