import type { DocumentHeadFragment } from '../asked/generated.ts'
import { dateWords } from '../parts/plain-words.ts'

interface Props {
  readonly document: DocumentHeadFragment
  readonly onOpen: (id: string) => void
}

/** What is known of a document. */
export function DocumentFacts({ document, onOpen }: Props) {
  const { publisher, authors, addressees, written, published, url, note, partOf } = document
  const people = [
    ['Published by', publisher === null ? [] : [publisher]],
    ['Written by', authors],
    ['Addressed to', addressees],
  ] as const
  return (
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
  )
}

function dated(date: DocumentHeadFragment['written']): string {
  return date === null ? 'nobody knows when' : dateWords(date)
}
