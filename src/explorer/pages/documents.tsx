import { RecordAtAGlanceDocument } from '../asked/generated.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { countOf } from '../parts/plain-words.ts'
import { Refused, Waiting } from '../parts/refused.tsx'
import { Way } from '../parts/way.tsx'
import { entering, reading } from '../state/change-shown.ts'
import type { PageState } from '../state/page-state.ts'
import { DocumentPage } from './document-page.tsx'
import { datedWords } from './glance.tsx'

interface Props {
  readonly state: PageState
  readonly onOpen: (id: string) => void
}

/** One document on a page of its own, or all. */
export function Documents({ state, onOpen }: Props) {
  return state.about === null ? (
    <AllDocuments />
  ) : (
    <DocumentPage key={state.about} id={state.about} open={state.open} onOpen={onOpen} />
  )
}

function AllDocuments() {
  const answer = useAnswer(RecordAtAGlanceDocument, {})
  if (answer === null) return <Waiting what="the documents" />
  if ('refusal' in answer) return <Refused refusal={answer.refusal} />
  const { nodes = [], pageInfo } = answer.data.documents ?? {}
  return (
    <div class="glance">
      <h1>Documents</h1>
      <p class="quiet">
        {pageInfo?.hasNextPage === true
          ? `The first ${nodes.length}; others are found by what they say.`
          : countOf(nodes.length, 'document')}
      </p>
      <p>
        <Way to={entering('lenses')} class="button">
          Two lenses side by side
        </Way>
      </p>
      <ul class="plain-list">
        {nodes.map(({ id, title, published, written }) => (
          <li key={id}>
            <Way to={reading(id, null)} class="told">
              {title}
            </Way>
            <div class="quiet">{datedWords(published, written)}</div>
          </li>
        ))}
      </ul>
    </div>
  )
}
