import { useEffect, useId, useState } from 'preact/hooks'
import { RecordAtAGlanceDocument } from '../asked/generated.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { fieldWords } from '../parts/plain-words.ts'
import { SearchBox } from '../parts/search-box.tsx'
import type { ListedQuestion, ListedVariable } from './question-list.ts'
import { type FieldKind, fieldKind, firstText } from './question-variables.ts'

interface Props {
  readonly question: ListedQuestion
  /** What was filled in before. */
  readonly values: Readonly<Record<string, string>>
  readonly onAsk: (values: Readonly<Record<string, string>>) => void
}

/** A named question as a form, a field a variable; what is as the question has it is not told to the address. */
export function QuestionForm({ question, values, onAsk }: Props) {
  const [texts, setTexts] = useState(values)
  const key = JSON.stringify(values)
  useEffect(() => setTexts(values), [key])
  const fields = question.variables.filter((variable) => !['LENS', 'HIDDEN'].includes(fieldKind(variable)))
  const hasLens = question.variables.some((variable) => fieldKind(variable) === 'LENS')
  return (
    <form
      class="question"
      onSubmit={(event) => {
        event.preventDefault()
        const filled = fields.map((field) => [field.name, texts[field.name] ?? firstText(field), field] as const)
        onAsk(Object.fromEntries(filled.filter(([, text, field]) => text !== firstText(field))))
      }}
    >
      {fields.map((field) => (
        <Field
          key={field.name}
          variable={field}
          text={texts[field.name] ?? firstText(field)}
          onText={(text) => setTexts((before) => ({ ...before, [field.name]: text }))}
        />
      ))}
      <p class="row">
        <button type="submit" class="main">
          Ask
        </button>
        <span class="quiet">
          {hasLens ? '“What counts”, above, holds for this question too.' : 'This question counts everything.'}
        </span>
      </p>
    </form>
  )
}

/** How an input is typed. */
const INPUTS: Readonly<Partial<Record<FieldKind, string>>> = { DAY: 'date', NUMBER: 'number' }

/** What the names of some variables say to who reads them on a form. */
const LABELS: Readonly<Record<string, string>> = {
  first: 'How many',
  depth: 'How many steps',
  one: 'On the one side',
  other: 'On the other side',
}

interface FieldProps {
  readonly variable: ListedVariable
  readonly text: string
  readonly onText: (text: string) => void
}

function Field({ variable, text, onText }: FieldProps) {
  const id = useId()
  const kind = fieldKind(variable)
  const label = LABELS[variable.name] ?? fieldWords(variable.name)
  const isByTitle = kind === 'DOCUMENT' || kind === 'DOCUMENTS'
  const hint = `${isByTitle ? variable.description.replace(', by id', '') : variable.description}${kind === 'NAMES' || kind === 'LIST' ? ' Several are parted by semicolons.' : ''}`
  return (
    <div class="field">
      {kind === 'NAME' ? (
        <>
          <span class="label" aria-hidden="true">
            {label}
          </span>
          <SearchBox
            label={label}
            placeholder="A name"
            text={text}
            onText={onText}
            onChoose={({ name }) => onText(name)}
          />
        </>
      ) : kind === 'DOCUMENT' || kind === 'DOCUMENTS' ? (
        <DocumentField label={label} text={text} isMany={kind === 'DOCUMENTS'} onText={onText} />
      ) : (
        <>
          <label class="label" for={id}>
            {label}
          </label>
          <input
            id={id}
            type={(INPUTS[kind] ?? 'text') as 'text'}
            value={text}
            aria-describedby={`${id}-hint`}
            onInput={(event) => onText(event.currentTarget.value)}
          />
        </>
      )}
      <span class="quiet" id={`${id}-hint`}>
        {hint}
      </span>
    </div>
  )
}

interface DocumentFieldProps {
  readonly label: string
  /** The ids that are chosen, parted by semicolons. */
  readonly text: string
  readonly isMany: boolean
  readonly onText: (text: string) => void
}

/** The documents of the record by their titles, of which one is chosen, or as many as are wanted. */
function DocumentField({ label, text, isMany, onText }: DocumentFieldProps) {
  const answer = useAnswer(RecordAtAGlanceDocument, {})
  const documents = answer !== null && 'data' in answer ? (answer.data.documents?.nodes ?? []) : []
  const chosen = text
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '')
  const toggle = (id: string, isWanted: boolean) =>
    isMany ? [...chosen.filter((other) => other !== id), ...(isWanted ? [id] : [])].join('; ') : id
  return (
    <fieldset class="choose">
      <legend class="label">{label}</legend>
      {documents.map(({ id, title }) => (
        <label key={id}>
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name={label}
            checked={chosen.includes(id)}
            onChange={(event) => onText(toggle(id, event.currentTarget.checked))}
          />{' '}
          {title}
        </label>
      ))}
    </fieldset>
  )
}
