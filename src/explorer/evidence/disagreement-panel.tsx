import { DisagreementEvidenceDocument } from '../asked/generated.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { Refused, Waiting } from '../parts/refused.tsx'
import { Way } from '../parts/way.tsx'
import { entering } from '../state/change-shown.ts'
import type { Lens } from '../state/page-state.ts'
import { evidenceView } from '../state/views.ts'
import { ClaimCard } from './claim-card.tsx'
import { QueryLink } from './query-link.tsx'
import { CopyButtons } from './told.tsx'

interface Props {
  readonly id: string
  readonly lens: Lens
  readonly onOpen: (id: string) => void
  /** Whether it stands on its own page, rather than beside something else. */
  readonly isPage?: boolean
}

/** A disagreement: the question, and each position with its claims, beside the others. */
export function DisagreementPanel({ id, lens, onOpen, isPage = false }: Props) {
  const variables = { id, view: evidenceView(lens) }
  const answer = useAnswer(DisagreementEvidenceDocument, variables)
  if (answer === null) return <Waiting what="what documents differ on" />
  if ('refusal' in answer) return <Refused refusal={answer.refusal} />
  const { node } = answer.data
  if (node?.__typename !== 'Disagreement') return <p class="notice">The record has nothing called “{id}”.</p>
  return (
    <>
      {isPage ? <h1>{node.question}</h1> : <h2>{node.question}</h2>}
      <p class="quiet">
        {node.kind === 'COURSE' ? 'What was so first, then otherwise. ' : 'Documents differ; none is picked. '}
        {node.origin === 'EDITORIAL' ? 'An editor found this, who read them.' : 'Found by a rule over the claims.'}
      </p>
      {!isPage && (
        <p>
          <Way to={entering('disagreements', id)}>The page of this disagreement</Way>
        </p>
      )}
      <CopyButtons text={node.prose.text} markdown={node.prose.markdown} />
      {node.positions.length === 0 && (
        <p class="notice">Of what the page reads now, fewer than two documents take a position: see “What counts”.</p>
      )}
      <div class="side-by-side">
        {node.positions.map(({ sentence, claims }) => (
          <section key={sentence} class="position">
            <h3>{sentence}</h3>
            {claims.map((claim) => (
              <ClaimCard key={claim.id} claim={claim} number={null} onOpen={onOpen} />
            ))}
          </section>
        ))}
      </div>
      <h3>About</h3>
      <p>
        {node.about.map(({ id: about, name }, index) => (
          <span key={about}>
            {index > 0 && ', '}
            <button type="button" class="plain" onClick={() => onOpen(about)}>
              {name}
            </button>
          </span>
        ))}
      </p>
      <QueryLink document={DisagreementEvidenceDocument} variables={variables} />
    </>
  )
}
