import { DisagreementsDocument } from '../asked/generated.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { QueryLink } from '../evidence/query-link.tsx'
import { countOf } from '../parts/plain-words.ts'
import { Refused, Waiting } from '../parts/refused.tsx'
import type { Lens } from '../state/page-state.ts'
import { saidView } from '../state/views.ts'

interface Props {
  readonly lens: Lens
  readonly onOpen: (id: string) => void
}

/** All that documents differ on, by its question. */
export function Disagreements({ lens, onOpen }: Props) {
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
            <button type="button" class="plain told" onClick={() => onOpen(id)}>
              {question}
            </button>
            <div class="quiet">{about.map(({ name }) => name).join(', ')}</div>
          </li>
        ))}
      </ul>
      <QueryLink document={DisagreementsDocument} variables={variables} />
    </div>
  )
}
