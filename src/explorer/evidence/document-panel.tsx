import type { EntityOrDocumentQuery } from '../asked/generated.ts'
import { countOf, edtfWords } from '../parts/plain-words.ts'
import { ClaimCard } from './claim-card.tsx'

type DocumentNode = Extract<NonNullable<EntityOrDocumentQuery['node']>, { __typename: 'Document' }>
type Dated = DocumentNode['written']

interface Props {
  readonly document: DocumentNode
  readonly onOpen: (id: string) => void
  readonly onMoreClaims: () => void
}

/** A document: what is known of it, and all that it says, claim by claim. */
export function DocumentPanel({ document, onOpen, onMoreClaims }: Props) {
  const { title, publisher, authors, addressees, written, published, url, note, partOf, told } = document
  const claims = told?.nodes ?? []
  const total = told?.totalCount ?? claims.length
  const people = [
    ['Published by', publisher === null ? [] : [publisher]],
    ['Written by', authors],
    ['Addressed to', addressees],
  ] as const
  return (
    <>
      <h2>{title}</h2>
      <dl class="facts">
        {people
          .filter(([, entities]) => entities.length > 0)
          .map(([words, entities]) => (
            <>
              <dt>{words}</dt>
              <dd>
                {entities.map(({ id, name }, index) => (
                  <span key={id}>
                    {index > 0 && ', '}
                    <button type="button" class="plain" onClick={() => onOpen(id)}>
                      {name}
                    </button>
                  </span>
                ))}
              </dd>
            </>
          ))}
        <dt>Written</dt>
        <dd>{dated(written)}</dd>
        <dt>Published</dt>
        <dd>{dated(published)}</dd>
        {partOf !== null && (
          <>
            <dt>Part of</dt>
            <dd>
              <button type="button" class="plain" onClick={() => onOpen(partOf.id)}>
                {partOf.title}
              </button>
            </dd>
          </>
        )}
        {url !== null && (
          <>
            <dt>Where</dt>
            <dd>
              {/^https?:\/\//.test(url) ? (
                <a href={url} rel="noreferrer noopener" target="_blank">
                  {url}
                </a>
              ) : (
                url
              )}
            </dd>
          </>
        )}
        {note !== null && (
          <>
            <dt>Note</dt>
            <dd>{note}</dd>
          </>
        )}
      </dl>
      <h3>What it says</h3>
      <p class="quiet">{total === 0 ? 'Its parts make its claims, not it.' : countOf(total, 'claim')}</p>
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} number={null} onOpen={onOpen} isInDocument />
      ))}
      {claims.length < total && (
        <button type="button" onClick={onMoreClaims}>
          More claims
        </button>
      )}
    </>
  )
}

function dated(date: Dated): string {
  if (date === null) return 'nobody knows when'
  const words = date.edtf.includes('/') ? `on some day, ${edtfWords(date.edtf)}` : edtfWords(date.edtf)
  return date.inferred ? `${words} (worked out by the editor)` : words
}
