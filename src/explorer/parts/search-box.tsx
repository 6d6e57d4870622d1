import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { askService, type Refusal } from '../asked/ask-service.ts'
import { SuggestionsDocument, type SuggestionsQuery } from '../asked/generated.ts'
import { KIND_WORDS } from '../asked/kind-words.ts'
import { KindMark } from './kind-mark.tsx'

/** How long nothing is typed before names are looked up, in milliseconds. */
const REST_MS = 120

type Suggestion = NonNullable<SuggestionsQuery['search']>['edges'][number]

interface Props {
  readonly label: string
  readonly placeholder: string
  /** What stands in it at first. */
  readonly text?: string
  /** Called with an entity that was chosen. */
  readonly onChoose: (chosen: { readonly id: string; readonly name: string }) => void
  /** Called with what is typed, where the text itself is wanted. */
  readonly onText?: (text: string) => void
  /** Called with what was typed, where it is to be looked for in what documents say rather than among names. */
  readonly onWords?: (words: string) => void
}

/** A field for a name with suggestions below it: the combobox of the ARIA patterns, by arrow keys, Enter and Escape. */
export function SearchBox({ label, placeholder, text: first = '', onChoose, onText, onWords }: Props) {
  const [text, setText] = useState(first)
  const [typed, setTyped] = useState<string | null>(null)
  const [found, setFound] = useState<readonly Suggestion[] | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [marked, setMarked] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()

  useEffect(() => setText(first), [first])
  useEffect(() => {
    const wanted = typed?.trim() ?? ''
    if (wanted === '') {
      setFound(null)
      setRefusal(null)
      return
    }
    const gone = new AbortController()
    const rest = setTimeout(() => {
      askService(SuggestionsDocument, { text: wanted }, gone.signal).then(
        (answer) => {
          setMarked(0)
          setRefusal('refusal' in answer ? answer.refusal : null)
          setFound('data' in answer ? (answer.data.search?.edges ?? []) : null)
        },
        () => {},
      )
    }, REST_MS)
    return () => {
      clearTimeout(rest)
      gone.abort()
    }
  }, [typed])

  const close = () => {
    setTyped(null)
    setFound(null)
    setRefusal(null)
  }
  const choose = ({ node }: Suggestion) => {
    setText(onText === undefined ? '' : node.name)
    close()
    onChoose(node)
  }
  const words = typed?.trim() ?? ''
  const lookForWords = () => {
    setText('')
    close()
    onWords?.(words)
  }
  // The last of them leads to what documents say.
  const options = found === null ? 0 : found.length + (onWords === undefined ? 0 : 1)
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return close()
    if (found === null || options === 0) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setMarked((marked + step + options) % options)
    }
    const chosen = found[marked]
    if (event.key === 'Enter' && marked < options) {
      event.preventDefault()
      if (chosen === undefined) lookForWords()
      else choose(chosen)
    }
  }
  const isOpen = options > 0
  const none = found?.length === 0 ? `Nothing in the record is called “${words}”, nor anything like it.` : ''

  return (
    <div class="search" onFocusOut={(event) => !event.currentTarget.contains(event.relatedTarget as Node) && close()}>
      <label for={id} class="unseen">
        {label}
      </label>
      <input
        ref={field}
        id={id}
        type="text"
        // biome-ignore lint/a11y/noRedundantRoles: it is implied only where there is a list of the browser's own.
        role="combobox"
        list={undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        value={text}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen ? `${id}-${marked}` : undefined}
        onInput={(event) => {
          setText(event.currentTarget.value)
          setTyped(event.currentTarget.value)
          onText?.(event.currentTarget.value)
        }}
        onKeyDown={press}
      />
      <div id={`${id}-list`} role="listbox" aria-label="Names like it" class="suggestions" hidden={!isOpen}>
        {(found ?? []).map((one, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus.
          <div
            key={one.node.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(one)}
          >
            <KindMark kind={one.node.kind} />
            <span class="suggested-name">{one.node.name}</span>
            <span class="quiet">
              {one.node.classification ?? KIND_WORDS[one.node.kind]?.[0] ?? one.node.kind}
              {one.matchedName === one.node.name ? '' : `, also “${one.matchedName}”`}
            </span>
          </div>
        ))}
        {found !== null && onWords !== undefined && (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus.
          <div
            id={`${id}-${found.length}`}
            role="option"
            tabIndex={-1}
            class="words"
            aria-selected={marked === found.length}
            onMouseDown={(event) => event.preventDefault()}
            onClick={lookForWords}
          >
            {none === '' ? null : <span>{none} </span>}
            <span class="suggested-name">Look for “{words}” in what the documents say</span>
          </div>
        )}
      </div>
      <div role="status" class={(none !== '' && !isOpen) || refusal !== null ? 'suggestions notice' : 'unseen'}>
        {refusal !== null ? refusal.message : ''}
        {isOpen ? '' : none}
        {isOpen && none === '' ? `${found?.length} names` : ''}
      </div>
    </div>
  )
}
