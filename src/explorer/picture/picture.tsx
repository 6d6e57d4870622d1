import { useEffect } from 'preact/hooks'
import { LinksAmongDocument, NothingLinksDocument } from '../asked/generated.ts'
import { graphiqlLink } from '../asked/graphiql-link.ts'
import { useAnswer } from '../asked/use-answer.ts'
import { countOf, dayWords } from '../parts/plain-words.ts'
import { Refused, Waiting } from '../parts/refused.tsx'
import type { AddressBar } from '../state/address-bar.ts'
import { opening, placing, unplacing } from '../state/change-shown.ts'
import type { PageState } from '../state/page-state.ts'
import { drawnFilter, drawnView } from '../state/views.ts'
import type { Bundle } from './bundle-links.ts'
import { Drawing } from './drawing.tsx'
import { ExportLinks } from './export-links.tsx'
import { type PictureContent, usePictureOf } from './load-picture.ts'
import { PictureList } from './picture-list.tsx'

interface Props {
  readonly bar: AddressBar
  readonly onExpand: (id: string) => void
  /** Called with the bundles that are drawn. */
  readonly onBundles: (bundles: readonly Bundle[]) => void
}

/** The room of the picture: what is drawn, what one can do with it, and the same as a list. */
export function Picture({ bar, onExpand, onBundles }: Props) {
  const { state, go, amend } = bar
  const { content, refusal } = usePictureOf(
    state.shown.map(({ id }) => id),
    state.lens,
  )
  useEffect(() => onBundles(content?.bundles ?? []), [content])
  if (refusal !== null) return <Refused refusal={refusal} />
  if (content === null) return <Waiting what="what is linked" />
  const ids = state.shown.map(({ id }) => id)
  const [first = '', ...known] = ids
  const variables = { around: [first], known, where: drawnFilter(state.lens), view: drawnView(state.lens) }
  return (
    <section class="picture" aria-label="Picture">
      <Drawing
        content={content}
        state={state}
        onOpen={(id) => go(opening(id))}
        onExpand={onExpand}
        onLaidOut={(places) => amend(placing(places))}
        onMoved={(id, place) => go(placing(new Map([[id, place]])))}
      />
      <div class="row tools">
        <button type="button" onClick={() => go(unplacing)}>
          Lay out again
        </button>
        <button type="button" onClick={() => history.back()}>
          Undo
        </button>
        <button type="button" onClick={() => go((before) => ({ ...before, shown: [], open: null }))}>
          Clear
        </button>
        <a class="button" href={graphiqlLink(String(LinksAmongDocument), variables)}>
          Show me the query
        </a>
      </div>
      {content.exportUrl !== null && (
        <ExportLinks
          content={content}
          shown={state.shown}
          address={content.exportUrl}
          title={`${namesOf(content)}: what documents say links them${conditionsOf(state)}`}
        />
      )}
      <Remarks content={content} state={state} />
      <PictureList content={content} open={state.open} onOpen={(id) => go(opening(id))} />
    </section>
  )
}

/** What a picture leaves out, or why there is nothing in it, in words. */
function Remarks({ content, state }: { readonly content: PictureContent; readonly state: PageState }) {
  const { bundles, entities, filters, unknown } = content
  return (
    <div role="status">
      {unknown.length > 0 && (
        <p class="notice">The record has nothing called {unknown.map((id) => `“${id}”`).join(', ')}.</p>
      )}
      {entities.length > 1 && bundles.length === 0 && (
        <div class="notice">
          <p>
            No document that was read links any two of these{conditionsOf(state)}. That is no proof that nothing did.
          </p>
          <Basis from={entities[0]?.id ?? ''} to={entities[1]?.id ?? ''} state={state} />
        </div>
      )}
      {filters !== null && <p class="quiet">{filters}</p>}
    </div>
  )
}

/** How the lens looks, each part behind a comma; empty where it looks at everything. */
function conditionsOf({ lens: { asOf, knownBy, documents, reported, inferred } }: PageState): string {
  const conditions = [
    ...(asOf === null ? [] : [`as of ${dayWords(asOf)}`]),
    ...(knownBy === null ? [] : [`by documents that were public by ${dayWords(knownBy)}`]),
    ...(documents.length === 0 ? [] : [`by ${countOf(documents.length, 'chosen document')}`]),
    ...(reported ? [] : ['in its own words']),
    ...(inferred ? [] : ['without a reading of the editor’s']),
  ]
  return conditions.map((condition) => `, ${condition}`).join('')
}

/** Of several names the first three. */
function namesOf({ entities }: PictureContent): string {
  const names = entities.slice(0, 3).map(({ name }) => name)
  return entities.length > names.length
    ? `${names.join(', ')} and ${entities.length - names.length} more`
    : names.join(', ')
}

/** What was read for it, of the first two of the picture. */
function Basis({ from, to, state }: { readonly from: string; readonly to: string; readonly state: PageState }) {
  const variables = { from, to, where: drawnFilter(state.lens), view: drawnView(state.lens) }
  const answer = useAnswer(NothingLinksDocument, variables)
  if (answer === null || 'refusal' in answer) return null
  return <p class="quiet">Of the first two: {answer.data.paths?.basis.note}</p>
}
