import { useEffect, useState } from 'preact/hooks'
import { ClaimsWithWordsDocument } from '../asked/generated.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { ClaimList } from '../evidence/claim-list.tsx'
import { QueryLink } from '../evidence/query-link.tsx'
import { countOf } from '../parts/plain-words.ts'
import { Refused, Waiting } from '../parts/refused.tsx'
import { Way } from '../parts/way.tsx'
import type { AddressBar } from '../state/address-bar.ts'
import { lookingFor } from '../state/change-shown.ts'

/** How many claims are listed at first, and how many at most. */
const FIRST = 20
const MOST = 100

interface Props {
  readonly bar: AddressBar
  readonly onOpen: (id: string) => void
}

/** What documents say in some words: a field for these, and every claim that has them, down to the phrase. */
export function Said({ bar, onOpen }: Props) {
  const { state, go } = bar
  const { words = '' } = state.values
  const [typed, setTyped] = useState(words)
  useEffect(() => setTyped(words), [words])
  return (
    <div class="glance">
      <h1>{words === '' ? 'What do the documents say?' : `What do the documents say with “${words}”?`}</h1>
      <form
        class="row said"
        onSubmit={(event) => {
          event.preventDefault()
          go(lookingFor(typed.trim()))
        }}
      >
        <input
          type="text"
          aria-label="Words"
          placeholder="Words, or their beginnings…"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="main">
          Look for it
        </button>
      </form>
      <p class="quiet">
        Looked at are the words quoted from the documents and those with which a claim was entered: all of them must
        begin a word there. A text may speak of the same in other words.
      </p>
      {words !== '' && <Found key={words} words={words} onOpen={onOpen} />}
    </div>
  )
}

function Found({ words, onOpen }: { readonly words: string; readonly onOpen: (id: string) => void }) {
  const [first, setFirst] = useState(FIRST)
  const variables = { text: words, first }
  const answer = useAnswer(ClaimsWithWordsDocument, variables)
  if (answer === null) return <Waiting what="what the documents say" />
  if ('refusal' in answer) return <Refused refusal={answer.refusal} />
  const claims = answer.data.claims?.nodes ?? []
  const total = answer.data.claims?.totalCount ?? null
  const parts = partsOf(words)
  return (
    <>
      <h2>{total === null ? 'More than 10,000 claims' : countOf(total, 'claim')}</h2>
      {claims.length === 0 && (
        <div class="notice">
          <p>
            No claim of this record has {parts.length > 1 ? 'all of these words' : 'these words'}. That is no proof that
            no document has them.
          </p>
          {parts.length > 1 && (
            <p>
              Look for one of them:{' '}
              {parts.map((part, index) => (
                <span key={part}>
                  {index > 0 && ', '}
                  <Way to={lookingFor(part)}>{part}</Way>
                </span>
              ))}
            </p>
          )}
        </div>
      )}
      <ClaimList claims={claims} total={total} onOpen={onOpen} onMore={first < MOST ? () => setFirst(MOST) : null} />
      <QueryLink document={ClaimsWithWordsDocument} variables={variables} />
    </>
  )
}

/** The words by themselves, each once, without those of which every text is full. */
function partsOf(words: string): readonly string[] {
  return [...new Set(words.match(/[\p{L}\p{N}]{4,}/gu) ?? [])].slice(0, 8)
}
