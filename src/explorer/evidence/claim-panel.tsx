import { ClaimEvidenceDocument } from '../asked/generated.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { Refused, Waiting } from '../parts/refused.tsx'
import { ClaimCard } from './claim-card.tsx'
import { numberOf } from './passage.tsx'
import { QueryLink } from './query-link.tsx'

interface Props {
  readonly id: string
  readonly onOpen: (id: string) => void
}

/** One claim, and what it makes. */
export function ClaimPanel({ id, onOpen }: Props) {
  const answer = useAnswer(ClaimEvidenceDocument, { id })
  if (answer === null) return <Waiting what="what the document says" />
  if ('refusal' in answer) return <Refused refusal={answer.refusal} />
  const { node } = answer.data
  if (node?.__typename !== 'Claim') return <p class="notice">The record has nothing called “{id}”.</p>
  const { relationship, figure } = node
  return (
    <>
      <h2>Claim {numberOf(id)}</h2>
      <ClaimCard claim={node} number={null} onOpen={onOpen} />
      {relationship !== null && (
        <>
          <h3>What all documents say of it</h3>
          <p>
            <button type="button" class="plain told" onClick={() => onOpen(relationship.id)}>
              {relationship.sentence}
            </button>
          </p>
        </>
      )}
      {figure !== null && (
        <>
          <h3>What all documents say of it</h3>
          <p class="told">{figure.sentence}</p>
        </>
      )}
      <QueryLink document={ClaimEvidenceDocument} variables={{ id }} />
    </>
  )
}
