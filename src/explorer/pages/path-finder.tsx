import { useEffect, useState } from 'preact/hooks'
import { PathsBetweenDocument, type PathsBetweenQuery } from '../asked/generated.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { ClaimCard } from '../evidence/claim-card.tsx'
import { QueryLink } from '../evidence/query-link.tsx'
import { Told } from '../evidence/told.tsx'
import { countOf } from '../parts/plain-words.ts'
import { Refused, Waiting } from '../parts/refused.tsx'
import { SearchBox } from '../parts/search-box.tsx'
import { Way } from '../parts/way.tsx'
import type { Bundle } from '../picture/bundle-links.ts'
import { DrawnAmong } from '../picture/drawn-among.tsx'
import type { AddressBar } from '../state/address-bar.ts'
import { showing } from '../state/change-shown.ts'
import { drawnFilter, drawnView } from '../state/views.ts'

/** By way of what a path leads unless somebody asks for more: topics, places and texts link everything with everything. */
const WAY_KINDS = ['ORGANISATION', 'OPERATION', 'PERSON', 'POST'] as const

interface Props {
  readonly bar: AddressBar
  readonly onOpen: (id: string | null) => void
  /** Called with the lines that are drawn. */
  readonly onBundles: (bundles: readonly Bundle[]) => void
}

/** How two are linked: from, to, and the shortest ways in words and drawn. */
export function PathFinder({ bar, onOpen, onBundles }: Props) {
  const { state, go } = bar
  const { from = '', to = '', by = '' } = state.values
  const [texts, setTexts] = useState({ from, to })
  useEffect(() => setTexts({ from, to }), [from, to])
  const ask = (ends: { readonly from: string; readonly to: string }) =>
    go((before) => ({ ...before, values: { ...before.values, ...ends } }))
  return (
    <div class="glance wide">
      <h1>How are two linked?</h1>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault()
          ask(texts)
        }}
      >
        {(['from', 'to'] as const).map((end) => (
          <div key={end} class="field">
            <span class="label" aria-hidden="true">
              {ENDS[end]}
            </span>
            <SearchBox
              label={ENDS[end]}
              placeholder="A name"
              text={texts[end]}
              onText={(text) => setTexts((before) => ({ ...before, [end]: text }))}
              onChoose={({ name }) => setTexts((before) => ({ ...before, [end]: name }))}
            />
          </div>
        ))}
        <p class="row">
          <button type="submit" class="main">
            Find the ways
          </button>
          <button type="button" onClick={() => ask({ from: texts.to, to: texts.from })}>
            The other way round
          </button>
          <label>
            <input
              type="checkbox"
              checked={by === 'all'}
              onChange={(event) => {
                const value = event.currentTarget.checked ? 'all' : ''
                go((before) => ({ ...before, values: { ...before.values, by: value } }))
              }}
            />{' '}
            also by way of topics, places, events and texts
          </label>
        </p>
      </form>
      {from !== '' && to !== '' && (
        <Found from={from} to={to} byAll={by === 'all'} bar={bar} onOpen={onOpen} onBundles={onBundles} />
      )}
    </div>
  )
}

const ENDS = { from: 'From', to: 'To' } as const

interface FoundProps extends Props {
  readonly from: string
  readonly to: string
  readonly byAll: boolean
}

function Found({ from, to, byAll, bar, onOpen, onBundles }: FoundProps) {
  const { lens, open } = bar.state
  const chosen = drawnFilter(lens)
  const where = byAll || lens.kinds.length > 0 ? chosen : { ...chosen, otherKinds: WAY_KINDS }
  const variables = { from, to, where, view: drawnView(lens) }
  const answer = useAnswer(PathsBetweenDocument, variables)
  if (answer === null) return <Waiting what="how they are linked" />
  if ('refusal' in answer) return <Refused refusal={answer.refusal} />
  const { paths } = answer.data
  if (paths === null) return null
  const ids = [...new Set(paths.paths.flatMap(({ entities }) => entities.map(({ id }) => id)))]
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{headOf(paths)}</h2>
      <Told prose={paths.prose} />
      {paths.length === null && <p class="quiet">{paths.basis.note}</p>}
      {paths.unfilteredLength !== null && (
        <p class="notice">
          Without any condition there is a way of {countOf(paths.unfilteredLength, 'step')}: tick “also by way of topics
          …”, or see “What counts”.
        </p>
      )}
      {ids.length > 0 && (
        <>
          <DrawnAmong ids={ids} pairs={stepsOf(paths)} lens={lens} open={open} onOpen={onOpen} onBundles={onBundles} />
          <p>
            <Way to={showing(ids)} class="button">
              Take these into the picture
            </Way>
          </p>
        </>
      )}
      {paths.prose.footnotes.length > 0 && <h2>What says so</h2>}
      {paths.prose.footnotes.map(({ number, claim }) => (
        <ClaimCard key={claim.id} claim={claim} number={number} onOpen={onOpen} />
      ))}
      <QueryLink document={PathsBetweenDocument} variables={variables} />
    </section>
  )
}

type FoundPaths = NonNullable<PathsBetweenQuery['paths']>

function headOf({ length, paths, more }: FoundPaths): string {
  if (length === null) return 'No way was found'
  return `${more ? 'The first ' : ''}${countOf(paths.length, 'way')} of ${countOf(length, 'step')}`
}

/** The ends of each step of each path. */
function stepsOf({ paths }: FoundPaths): readonly (readonly [string, string])[] {
  return paths.flatMap(({ entities }) =>
    entities.slice(1).map(({ id }, index) => [entities[index]?.id ?? '', id] as const),
  )
}
