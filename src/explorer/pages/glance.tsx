import { RecordAtAGlanceDocument } from '../asked/generated.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { countOfKind, dateWords, dayWords } from '../parts/plain-words.ts'
import { Refused, Waiting } from '../parts/refused.tsx'

/** What the record holds: what stands on the page before anything was looked for. */
export function Glance({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const answer = useAnswer(RecordAtAGlanceDocument, {})
  if (answer === null) return <Waiting what="the record" />
  if ('refusal' in answer) return <Refused refusal={answer.refusal} />
  const { overview, documents } = answer.data
  if (overview === null) return null
  return (
    <div class="glance">
      <h1>{overview.title}</h1>
      <p class="lead">{overview.description}</p>
      <p class="quiet">
        {overview.earliest !== null && overview.latest !== null
          ? `Its dates run from ${dayWords(overview.earliest)} to ${dayWords(overview.latest)}. `
          : ''}
        Licence: {overview.licence}.
      </p>
      <ul class="counts" aria-label="What is in it">
        {overview.countsByKind.map(({ key, count }) => (
          <li key={key}>
            <span class={`kind-mark kind-${key.toLowerCase()}`} />
            {countOfKind(count, key)}
          </li>
        ))}
      </ul>
      <h2>What was read</h2>
      <ul class="plain-list">
        {(documents?.nodes ?? []).map(({ id, title, published, written }) => (
          <li key={id}>
            <button type="button" class="plain" onClick={() => onOpen(id)}>
              {title}
            </button>
            <div class="quiet">{datedWords(published, written)}</div>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface Dated {
  readonly edtf: string
  readonly inferred: boolean
}

/** When a document was published, else written, in words. */
export function datedWords(published: Dated | null, written: Dated | null): string {
  const date = published ?? written
  if (date === null) return 'undated'
  return `${published === null ? 'written' : 'published'} ${dateWords(date)}`
}
