import { useState } from 'preact/hooks'
import { KindMark } from '../parts/kind-mark.tsx'
import { countOf } from '../parts/plain-words.ts'
import type { Line } from './bundle-links.ts'
import type { PictureContent } from './load-picture.ts'

/** How each line is drawn, in words. */
const LEGEND: Readonly<Record<Line, string>> = {
  solid: 'a document states it',
  dashed: 'possible on the day asked about',
  dotted: 'planned',
  struck: 'denied',
}

interface Props {
  readonly content: PictureContent
  readonly open: string | null
  readonly onOpen: (id: string) => void
}

/** What the picture shows, as lists: every name and every line of it, each to be opened. */
export function PictureList({ content, open, onOpen }: Props) {
  const { entities, bundles } = content
  // Thousands of lines are written only once somebody wants to see them.
  const [isOpen, setOpen] = useState(false)
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return (
    <>
      <ul class="legend" aria-label="How lines are drawn">
        {Object.entries(LEGEND).map(([line, words]) => (
          <li key={line}>
            <span class={`line line-${line}`} /> {words}
          </li>
        ))}
      </ul>
      <details class="as-list" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          The same as a list: {countOf(entities.length, 'name')}, {countOf(bundles.length, 'line')}
        </summary>
        {isOpen && (
          <div class="columns">
            <ul class="plain-list" aria-label="Names">
              {entities.map(({ id, kind, name, degree }) => (
                <li key={id}>
                  <KindMark kind={kind} />
                  <button type="button" class="plain" aria-current={open === id} onClick={() => onOpen(id)}>
                    {name}
                  </button>{' '}
                  <span class="quiet">{degree === null ? 'more than 10,000 links' : countOf(degree, 'link')}</span>
                </li>
              ))}
            </ul>
            <ul class="plain-list lines" aria-label="Lines">
              {bundles.map(({ id, from, to, words, line }) => (
                <li key={id}>
                  <span class={`line line-${line}`}>
                    <span class="unseen">{LEGEND[line]}: </span>
                  </span>
                  <button type="button" class="plain" aria-current={open === id} onClick={() => onOpen(id)}>
                    {names.get(from)} — {words} — {names.get(to)}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
      </details>
    </>
  )
}
