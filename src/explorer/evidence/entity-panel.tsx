import { useRef } from 'preact/hooks'
import type { EntityOrDocumentQuery } from '../asked/generated.ts'
import { KIND_WORDS } from '../asked/kind-words.ts'
import { KindMark } from '../parts/kind-mark.tsx'
import { countOf, edtfWords } from '../parts/plain-words.ts'
import { Way } from '../parts/way.tsx'
import type { AddressBar } from '../state/address-bar.ts'
import { entering, hiding, pinning, showing } from '../state/change-shown.ts'
import { readsAll } from '../state/views.ts'
import { ClaimList } from './claim-list.tsx'
import { Connections, withheldWords } from './connections.tsx'

export type EntityNode = Extract<NonNullable<EntityOrDocumentQuery['node']>, { readonly relationshipCounts: unknown }>

interface Props {
  readonly entity: EntityNode
  /** What is drawn as linked with it alone. */
  readonly hanging: readonly string[]
  readonly bar: AddressBar
  readonly onOpen: (id: string) => void
  readonly onMoreClaims: () => void
}

/** An entity: what it is, what it is linked with, what differs, and what the documents say of it. */
export function EntityPanel({ entity, hanging, bar, onOpen, onMoreClaims }: Props) {
  const { state, go } = bar
  const { id, name, kind, classification, names, lens } = { ...entity, lens: state.lens }
  const said = useRef<HTMLHeadingElement>(null)
  const place = state.shown.find((one) => one.id === id)
  // The editor's summary is of the whole record: it is not shown where only a part of it is read.
  const isWhole = readsAll(lens)
  const others = names.filter(({ value }) => value !== name)
  const withheld = withheldWords(entity.relationships?.withheld ?? [])
  const claims = entity.claims?.nodes ?? []
  const total = entity.claims?.totalCount ?? null
  return (
    <>
      <h2>
        <KindMark kind={kind} />
        {name}
      </h2>
      <p class="quiet">
        {classification ?? KIND_WORDS[kind]?.[0] ?? kind}
        {entity.isCollective ? ', a group that is not named' : ''}
        {entity.nameFrom === 'EDITOR' ? '; the name is the editor’s' : ''}
        {entity.existence === null ? '' : `; ${edtfWords(entity.existence.edtf)}`}
      </p>
      {isWhole && entity.summary !== null && (
        <p class="told">
          {entity.summary} <span class="quiet">(the editor’s summary)</span>
        </p>
      )}
      <p class="row">
        {place === undefined ? (
          <button type="button" class="main" onClick={() => go(showing([id]))}>
            Show in the picture
          </button>
        ) : (
          <>
            <button type="button" onClick={() => go(hiding([id]))}>
              Hide
            </button>
            {hanging.length > 0 && (
              <button type="button" onClick={() => go(hiding(hanging))}>
                Collapse: hide the {hanging.length} linked with it alone
              </button>
            )}
            <button
              type="button"
              aria-pressed={place.place?.isPinned === true}
              onClick={() => go(pinning(id, place.place?.isPinned !== true))}
            >
              {place.place?.isPinned === true ? 'Let go of its place' : 'Pin in its place'}
            </button>
          </>
        )}
        <Way to={entering('timeline', id)} class="button">
          What was when
        </Way>
        {claims.length > 0 && (
          <button
            type="button"
            onClick={() => {
              said.current?.scrollIntoView()
              said.current?.focus()
            }}
          >
            What the documents say
          </button>
        )}
      </p>
      {others.length > 0 && (
        <details>
          <summary>
            Also called{' '}
            {others
              .slice(0, 3)
              .map(({ value }) => value)
              .join(', ')}
            {others.length > 3 ? ` and ${others.length - 3} more` : ''}
          </summary>
          <ul>
            {others.map(({ value, documents }) => (
              <li key={value}>
                “{value}”{documents.length > 0 ? ` in ${documents.map(({ title }) => title).join('; ')}` : ''}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Connections
        id={id}
        name={name}
        counts={entity.relationshipCounts ?? []}
        lens={lens}
        shown={new Set(state.shown.map((one) => one.id))}
        onOpen={onOpen}
        onShow={(ids) => go(showing([id, ...ids]))}
      />
      {withheld !== null && <p class="quiet">{withheld}</p>}
      {(entity.disagreements?.nodes ?? []).length > 0 && (
        <>
          <h3>Where documents differ</h3>
          <ul class="plain-list">
            {entity.disagreements?.nodes.map((one) => (
              <li key={one.id}>
                <button type="button" class="plain" onClick={() => onOpen(one.id)}>
                  {one.question}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {(entity.attributes?.edges ?? []).length > 0 && (
        <>
          <h3>What it is</h3>
          <ul class="plain-list">
            {entity.attributes?.edges.map((one) => (
              <li key={one.node.id}>
                {one.sentence}
                {one.certainty === 'POSSIBLE' ? <span class="quiet"> (possibly)</span> : ''}
                <WhoSaysSo claims={one.claims ?? []} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </>
      )}
      {(entity.figures?.nodes ?? []).length > 0 && (
        <>
          <h3>Numbers</h3>
          <ul class="plain-list">
            {entity.figures?.nodes.map((one) => (
              <li key={one.id}>
                {one.sentence}
                <WhoSaysSo claims={one.claims ?? []} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3 ref={said} tabIndex={-1}>
        What the documents say
      </h3>
      <p class="quiet">
        {total === null ? 'more than 10,000 claims' : countOf(total, 'claim')}
        {entity.documents === null ? '' : `; it is named in ${countOf(entity.documents.totalCount ?? 0, 'document')}`}
      </p>
      {claims.length === 0 && (
        <p class="notice">
          No document that the page reads now says anything of it. That is no proof that nothing was.
        </p>
      )}
      <ClaimList claims={claims} total={total} onOpen={onOpen} onMore={onMoreClaims} />
    </>
  )
}

interface Saying {
  readonly id: string
  readonly document: { readonly title: string }
}

/** The documents that say something, each a way to the very phrase. */
function WhoSaysSo({ claims, onOpen }: { readonly claims: readonly Saying[]; readonly onOpen: Props['onOpen'] }) {
  return (
    <>
      {claims.map(({ id, document }, index) => (
        <span key={id}>
          {index === 0 ? ' ' : ', '}
          <button type="button" class="plain" onClick={() => onOpen(id)}>
            {document.title}
          </button>
        </span>
      ))}
    </>
  )
}
