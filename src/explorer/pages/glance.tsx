import { RecordAtAGlanceDocument } from '../asked/generated.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { KindMark } from '../parts/kind-mark.tsx'
import { dateWords, dayWords } from '../parts/plain-words.ts'
import { Refused, Waiting } from '../parts/refused.tsx'
import { Way } from '../parts/way.tsx'
import { asking } from '../state/change-shown.ts'
import { KindCounts } from './kind-counts.tsx'
import { type ListedQuestion, useQuestions } from './question-list.ts'

/** How many questions are offered to begin with. */
const FIRST_QUESTIONS = 8

interface Props {
  readonly onOpen: (id: string) => void
  /** Called with an entity to begin with. */
  readonly onChoose: (id: string) => void
}

/** What the record holds: what stands on the page before anything was looked for. */
export function Glance({ onOpen, onChoose }: Props) {
  const answer = useAnswer(RecordAtAGlanceDocument, {})
  // Asked for beside the record, not after it.
  const questions = useQuestions()
  if (answer === null) return <Waiting what="the record" />
  if ('refusal' in answer) return <Refused refusal={answer.refusal} />
  const { overview, documents, best } = answer.data
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
      <KindCounts label="What is in it" counts={overview.countsByKind} current={null} />
      <div class="beginnings">
        <section aria-labelledby="begin">
          <h2 id="begin">Begin with a name</h2>
          <p class="quiet">Those with the most links; any other by the field above.</p>
          <ul class="chips">
            {(best?.nodes ?? []).map(({ id, kind, name }) => (
              <li key={id}>
                <button type="button" onClick={() => onChoose(id)}>
                  <KindMark kind={kind} />
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </section>
        {questions !== null && questions !== 'none' && <FirstQuestions questions={questions} />}
      </div>
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

/** Some questions to begin with, each answered at once. */
function FirstQuestions({ questions }: { readonly questions: readonly ListedQuestion[] }) {
  return (
    <section aria-labelledby="ask">
      <h2 id="ask">Or with a question</h2>
      <ul class="plain-list">
        {questions.slice(0, FIRST_QUESTIONS).map(({ name, title }) => (
          <li key={name}>
            <Way to={asking(name)}>{title}</Way>
          </li>
        ))}
      </ul>
    </section>
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
