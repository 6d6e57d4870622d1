import { graphiqlLink } from '../asked/graphiql-link.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { CopyButtons, SentencesWithNotes } from '../evidence/told.tsx'
import { Refused, Waiting } from '../parts/refused.tsx'
import { Way } from '../parts/way.tsx'
import type { Bundle } from '../picture/bundle-links.ts'
import type { AddressBar } from '../state/address-bar.ts'
import { asking, entering } from '../state/change-shown.ts'
import { ANSWER_FORMS, type AnswerForm, type PageState } from '../state/page-state.ts'
import { AnswerGraph } from './answer-graph.tsx'
import { answerInWords, toMarkdown, toPlainText } from './answer-in-words.ts'
import { answerTables } from './answer-table.ts'
import { QuestionForm } from './question-form.tsx'
import { type ListedQuestion, useQuestions } from './question-list.ts'
import { titleWith, variablesOf } from './question-variables.ts'

interface Props {
  readonly bar: AddressBar
  readonly onOpen: (id: string | null) => void
  /** Called with the lines that are drawn. */
  readonly onBundles: (bundles: readonly Bundle[]) => void
}

/** The named questions: a list to choose from, and each as a form with its answer in sentences, as a table or drawn. */
export function Questions({ bar, onOpen, onBundles }: Props) {
  const { state, go } = bar
  const questions = useQuestions()
  if (questions === null) return <Waiting what="the questions" />
  if (questions === 'none') return <p class="notice">The service does not tell its questions. Is it running?</p>
  const chosen = questions.find(({ name }) => name === state.question)
  const choose = (name: string | null) => go(name === null ? entering('questions') : asking(name))
  if (chosen === undefined) {
    return (
      <div class="glance">
        <h1>Ask a question</h1>
        <p>Each can be asked of anything in the record: choose one, and put in the names that you want.</p>
        <ul class="plain-list">
          {questions.map(({ name, title, description }) => (
            <li key={name}>
              <button type="button" class="plain told" onClick={() => choose(name)}>
                {title}
              </button>
              <div class="quiet">{description}</div>
            </li>
          ))}
        </ul>
      </div>
    )
  }
  return (
    <div class="glance">
      <p>
        <button type="button" onClick={() => choose(null)}>
          All questions
        </button>
      </p>
      <h1>{titleWith(chosen, state.values)}</h1>
      <p>{chosen.description}</p>
      <QuestionForm
        key={chosen.name}
        question={chosen}
        values={state.values}
        onAsk={(values) => go((before) => ({ ...before, values }))}
      />
      <Answered
        question={chosen}
        variables={variablesOf(chosen, state.values, state.lens)}
        state={state}
        onOpen={onOpen}
        onBundles={onBundles}
      />
    </div>
  )
}

interface AnsweredProps extends Omit<Props, 'bar'> {
  readonly question: ListedQuestion
  readonly variables: Readonly<Record<string, unknown>>
  readonly state: PageState
}

/** How the forms of an answer are called. */
const FORM_WORDS: Readonly<Record<AnswerForm, string>> = {
  sentences: 'In sentences',
  table: 'As a table',
  graph: 'As a picture',
}

/** The answer, to be copied, or asked again in GraphiQL. */
function Answered({ question, variables, state, onOpen, onBundles }: AnsweredProps) {
  const answer = useAnswer<unknown, unknown>(question.document, variables)
  if (answer === null) return <Waiting what="what the documents answer" />
  if ('refusal' in answer) return <Refused refusal={answer.refusal} />
  const { data } = answer
  return (
    <section aria-labelledby="answer" class="answer">
      <h2 id="answer">What the documents answer</h2>
      <nav aria-label="How it is shown">
        <ul class="forms">
          {ANSWER_FORMS.map((form) => (
            <li key={form}>
              <Way to={(before) => ({ ...before, form })} isCurrent={state.form === form}>
                {FORM_WORDS[form]}
              </Way>
            </li>
          ))}
        </ul>
      </nav>
      {state.form === 'sentences' && <InSentences data={data} />}
      {state.form === 'table' && <AsTables data={data} onOpen={onOpen} />}
      {state.form === 'graph' && (
        <AnswerGraph data={data} lens={state.lens} open={state.open} onOpen={onOpen} onBundles={onBundles} />
      )}
      <p>
        <a href={graphiqlLink(question.document, variables)}>Show me the query</a>
      </p>
    </section>
  )
}

/** The answer in sentences, with its notes beneath. */
function InSentences({ data }: { readonly data: unknown }) {
  const answer = answerInWords(data)
  const { lines, notes } = answer
  return (
    <>
      {lines.length === 0 ? (
        <p class="notice">No document that was read answers this. That is no proof that it was not so.</p>
      ) : (
        lines.map((line, index) => <SentencesWithNotes key={`${index} ${line}`} text={line} />)
      )}
      {notes.length > 0 && (
        <ol class="notes">
          {notes.map((note, index) => (
            <li key={note} id={`note-${index + 1}`} tabIndex={-1}>
              {note}
            </li>
          ))}
        </ol>
      )}
      {lines.length > 0 && <CopyButtons text={toPlainText(answer)} markdown={toMarkdown(answer)} />}
    </>
  )
}

interface TablesProps {
  readonly data: unknown
  readonly onOpen: (id: string) => void
}

/** Each list of the answer as a table; what has an id leads to its evidence. */
function AsTables({ data, onOpen }: TablesProps) {
  const tables = answerTables(data)
  if (tables.length === 0) return <p class="notice">This answer has no list: see it in sentences.</p>
  return tables.map(({ title, columns, rows }, index) => (
    <div key={`${index} ${title}`} class="table">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }, at) => (
            <tr key={`${at} ${id}`}>
              {cells.map((cell, column) => (
                <td key={columns[column]}>
                  {column === 0 && id !== null && cell !== '' ? (
                    <button type="button" class="plain" onClick={() => onOpen(id)}>
                      {cell}
                    </button>
                  ) : (
                    cell
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ))
}
