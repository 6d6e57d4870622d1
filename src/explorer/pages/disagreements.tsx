import { DisagreementsDocument } from '../asked/generated.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { DisagreementPanel } from '../evidence/disagreement-panel.tsx'
import { QueryLink } from '../evidence/query-link.tsx'
import { countOf } from '../parts/plain-words.ts'
import { Refused, Waiting } from '../parts/refused.tsx'
import { Way } from '../parts/way.tsx'
import { entering } from '../state/change-shown.ts'
import type { Lens } from '../state/page-state.ts'
import { saidView } from '../state/views.ts'

interface Props {
  /** One by its id; null for all. */
  readonly id: string | null
  readonly lens: Lens
  readonly onOpen: (id: string) => void
}

/** One disagreement on a page of its own, or all. */
export function Disagreements({ id, lens, onOpen }: Props) {
  if (id === null) return <AllDisagreements lens={lens} />
  return (
    <div class="glance wide">
      <p>
        <Way to={entering('disagreements')} class="button">
          All that documents differ on
        </Way>
      </p>
      <DisagreementPanel key={id} id={id} lens={lens} onOpen={onOpen} isPage />
    </div>
  )
}

/** All that documents differ on, by its question. */
function AllDisagreements({ lens }: { readonly lens: Lens }) {
  const variables = { view: saidView(lens) }
  const answer = useAnswer(DisagreementsDocument, variables)
  if (answer === null) return <Waiting what="where documents differ" />
  if ('refusal' in answer) return <Refused refusal={answer.refusal} />
  const { nodes, totalCount } = answer.data.disagreements ?? { nodes: [], totalCount: 0 }
  return (
    <div class="glance">
      <h1>Where documents differ</h1>
      <p class="quiet">
        {countOf(totalCount ?? nodes.length, 'question')}
        {nodes.length < (totalCount ?? 0) ? `, of which the first ${nodes.length} stand here` : ''}. None is decided:
        each position stands beside the others.
      </p>
      {nodes.length === 0 && <p class="notice">No two documents that the page reads now differ on anything.</p>}
      <ul class="plain-list">
        {nodes.map(({ id, question, about }) => (
          <li key={id}>
            <Way to={entering('disagreements', id)} class="told">
              {question}
            </Way>
            <div class="quiet">{about.map(({ name }) => name).join(', ')}</div>
          </li>
        ))}
      </ul>
      <QueryLink document={DisagreementsDocument} variables={variables} />
    </div>
  )
}
