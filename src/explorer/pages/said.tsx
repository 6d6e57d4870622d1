import { useEffect, useState } from 'preact/hooks'
import { ClaimsWithWordsDocument } from '../asked/generated.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { usePromise } from '../asked/use-promise.ts'
import { ClaimList } from '../evidence/claim-list.tsx'
import { QueryLink } from '../evidence/query-link.tsx'
import { countOf } from '../parts/plain-words.ts'
import { Refused, Waiting } from '../parts/refused.tsx'
import { Way } from '../parts/way.tsx'
import type { AddressBar } from '../state/address-bar.ts'
import { lookingFor } from '../state/change-shown.ts'
import { fewerWords } from './fewer-words.ts'

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
      <h1>
        {words === ''
          ? 'What do the documents say?'
          : `What do the documents say with “${words.replace(/[?!.]+$/, '')}”?`}
      </h1>
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
  return (
    <>
      <h2>{total === null ? 'More than 10,000 claims' : countOf(total, 'claim')}</h2>
      {claims.length === 0 && (
        <div class="notice">
          <p>
            No claim of this record has {/\s/.test(words) ? 'all of these words' : 'this word'}. That is no proof that
            no document says so.
          </p>
          <Instead words={words} />
        </div>
      )}
      <ClaimList claims={claims} total={total} onOpen={onOpen} onMore={first < MOST ? () => setFirst(MOST) : null} />
      <QueryLink document={ClaimsWithWordsDocument} variables={variables} />
    </>
  )
}

/** What can be looked for instead, each with how many claims it finds. */
function Instead({ words }: { readonly words: string }) {
  const instead = usePromise(words, () => fewerWords(words))
  if (instead === null || instead.length === 0) return null
  return (
    <p>
      Look for{' '}
      {instead.map((one, index) => (
        <span key={one.words}>
          {index > 0 && ', or for '}
          <Way to={lookingFor(one.words)}>{one.words}</Way> ({countOf(one.count, 'claim')})
        </span>
      ))}
      .
    </p>
  )
}
