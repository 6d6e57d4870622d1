import { useEffect, useState } from 'preact/hooks'
import { ComparedDocumentsDocument, type ComparedDocumentsQuery, RecordAtAGlanceDocument } from '../asked/generated.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { QueryLink } from '../evidence/query-link.tsx'
import { CopyButtons } from '../evidence/told.tsx'
import { Refused, Waiting } from '../parts/refused.tsx'
import { SearchBox } from '../parts/search-box.tsx'
import { Way } from '../parts/way.tsx'
import type { Bundle } from '../picture/bundle-links.ts'
import { DrawnAmong } from '../picture/drawn-among.tsx'
import type { AddressBar } from '../state/address-bar.ts'
import { entering } from '../state/change-shown.ts'
import { drawnFilter } from '../state/views.ts'

interface Props {
  readonly bar: AddressBar
  readonly onOpen: (id: string | null) => void
  readonly onBundles: (bundles: readonly Bundle[]) => void
}

/** The two lenses, as the address and the labels call them. */
const SIDES = [
  ['one', 'On the one side'],
  ['other', 'On the other side'],
] as const

/** Two lenses side by side: what some documents tell around an entity, and what others tell. */
export function TwoLenses({ bar, onOpen, onBundles }: Props) {
  const { state, go } = bar
  const { around = '', one = '', other = '' } = state.values
  const [texts, setTexts] = useState({ around, one, other })
  useEffect(() => setTexts({ around, one, other }), [around, one, other])
  const record = useAnswer(RecordAtAGlanceDocument, {})
  const documents = record !== null && 'data' in record ? (record.data.documents?.nodes ?? []) : []
  const isAsked = around !== '' && one !== '' && other !== ''
  return (
    <div class="glance wide">
      <p>
        <Way to={entering('documents')} class="button">
          All documents
        </Way>
      </p>
      <h1>Two lenses side by side</h1>
      <p>What some documents tell around somebody or something, and what others tell: tick some on each side.</p>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault()
          go((before) => ({ ...before, values: texts }))
        }}
      >
        <div class="field">
          <span class="label" aria-hidden="true">
            Around
          </span>
          <SearchBox
            label="Around"
            placeholder="A name"
            text={texts.around}
            onText={(text) => setTexts((before) => ({ ...before, around: text }))}
            onChoose={({ name }) => setTexts((before) => ({ ...before, around: name }))}
          />
        </div>
        {SIDES.map(([side, words]) => (
          <fieldset key={side} class="choices">
            <legend>{words}</legend>
            {documents.map(({ id, title }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={listOf(texts[side]).includes(id)}
                  onChange={(event) => {
                    const rest = listOf(texts[side]).filter((chosen) => chosen !== id)
                    const now = event.currentTarget.checked ? [...rest, id] : rest
                    setTexts((before) => ({ ...before, [side]: now.join(',') }))
                  }}
                />{' '}
                {title}
              </label>
            ))}
          </fieldset>
        ))}
        <p class="row">
          <button type="submit" class="main" disabled={Object.values(texts).includes('')}>
            Compare
          </button>
          <span class="quiet">
            A document stands on one side alone. Of “What counts” only types and kinds count here.
          </span>
        </p>
      </form>
      {isAsked && (
        <Compared
          around={around}
          one={listOf(one)}
          other={listOf(other)}
          bar={bar}
          onOpen={onOpen}
          onBundles={onBundles}
        />
      )}
    </div>
  )
}

interface ComparedProps extends Props {
  readonly around: string
  readonly one: readonly string[]
  readonly other: readonly string[]
}

function Compared({ around, one, other, bar, onOpen, onBundles }: ComparedProps) {
  const { lens, open } = bar.state
  const [left, setLeft] = useState<readonly Bundle[]>([])
  const [right, setRight] = useState<readonly Bundle[]>([])
  useEffect(() => onBundles([...left, ...right]), [left, right])
  const variables = { around, one, other, where: drawnFilter(lens) }
  const answer = useAnswer(ComparedDocumentsDocument, variables)
  if (answer === null) return <Waiting what="what each side tells" />
  if ('refusal' in answer) return <Refused refusal={answer.refusal} />
  const told = answer.data.compareDocuments
  if (told === null) return null
  const { onlyOne, onlyOther, differing, both } = told
  const all = [onlyOne, onlyOther, differing, both].flatMap((list) => (list?.edges ?? []).map(({ node }) => node))
  const ids = [...new Set(all.flatMap(({ subjectId, objectId }) => [subjectId, objectId]))].slice(0, MOST_DRAWN)
  const pairsOf = (lists: readonly List[]) =>
    lists.flatMap((list) => (list?.edges ?? []).map(({ node }) => [node.subjectId, node.objectId] as const))
  const sides = [
    { words: 'On the one side', documents: one, only: onlyOne, onDrawn: setLeft },
    { words: 'On the other side', documents: other, only: onlyOther, onDrawn: setRight },
  ]
  return (
    <section aria-label="What each side tells">
      <CopyButtons text={told.prose.text} markdown={told.prose.markdown} />
      {all.length === 0 && (
        <p class="notice">Neither side tells of anything that is linked with it. {told.basis.note}</p>
      )}
      <div class="side-by-side lenses">
        {sides.map(({ words, documents, only, onDrawn }) => (
          <section key={words} class="position">
            <h2>{words}</h2>
            {ids.length > 0 && (
              <DrawnAmong
                ids={ids}
                pairs={pairsOf([only, differing, both])}
                lens={{ ...lens, asOf: null, knownBy: null, documents }}
                open={open}
                onOpen={onOpen}
                onBundles={onDrawn}
              />
            )}
            <h3>Told on this side alone{countIn(only)}</h3>
            <ul class="plain-list">
              {(only?.edges ?? []).map(({ sentence, node }) => (
                <li key={node.id}>
                  <button type="button" class="plain told" onClick={() => onOpen(node.id)}>
                    {sentence}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <h2>Told on both sides, and not alike{countIn(differing)}</h2>
      <ul class="plain-list">
        {(differing?.edges ?? []).map(({ one: here, other: there, node, differences }) => (
          <li key={node.id}>
            <p class="quiet">
              They differ in{' '}
              <button type="button" class="plain" onClick={() => onOpen(node.id)}>
                {differences.map((one) => DIFFERENCES[one]).join(' and ')}
              </button>
            </p>
            <div class="side-by-side">
              <p class="told">{here.sentence}</p>
              <p class="told">{there.sentence}</p>
            </div>
          </li>
        ))}
      </ul>
      <h2>Told alike on both sides{countIn(both)}</h2>
      <ul class="plain-list">
        {(both?.edges ?? []).map(({ one: here, node }) => (
          <li key={node.id}>
            <button type="button" class="plain told" onClick={() => onOpen(node.id)}>
              {here.sentence}
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet">{told.basis.note}</p>
      <QueryLink document={ComparedDocumentsDocument} variables={variables} />
    </section>
  )
}

/** How many entities are drawn at most. */
const MOST_DRAWN = 60

type Compared = NonNullable<ComparedDocumentsQuery['compareDocuments']>
type List = Compared['onlyOne'] | Compared['differing'] | Compared['both']

const DIFFERENCES = {
  MODALITY: 'how it is said',
  PERIOD: 'when it was',
  AMOUNT: 'the sum',
  SHARE: 'the share',
  SCOPE: 'what it is limited to',
} as const

function countIn(list: List): string {
  return `: ${(list?.totalCount ?? 0).toLocaleString('en-GB')}`
}

function listOf(text: string): readonly string[] {
  return text.split(',').filter((id) => id !== '')
}
