import { useState } from 'preact/hooks'
import type { ToldFragment } from '../asked/generated.ts'

/** What is told in words, its numbers leading to the claims below it; and two ways to take it along. */
export function Told({ prose }: { readonly prose: ToldFragment }) {
  return (
    <>
      <SentencesWithNotes text={prose.text} />
      <CopyButtons text={prose.text} markdown={prose.markdown} />
    </>
  )
}

/** The sentences of a text with notes beneath it, without these: each number is a link to `note-<number>`. */
export function SentencesWithNotes({ text }: { readonly text: string }) {
  const [sentences = ''] = text.split(/\n+(?=\[1\] )/)
  return (
    <>
      {sentences.split(/\n+/).map((paragraph) => (
        <p key={paragraph} class="told">
          {paragraph.split(/(\[\d+\])/).map((part, index) => {
            const number = /^\[(\d+)\]$/.exec(part)?.[1]
            if (number === undefined) return part
            return (
              <sup key={index}>
                <button type="button" class="plain" aria-label={`Note ${number}`} onClick={() => goToNote(number)}>
                  {number}
                </button>
              </sup>
            )
          })}
        </p>
      ))}
    </>
  )
}

/** Copies an answer with its footnotes, as text or as Markdown, and says that it did. */
export function CopyButtons({ text, markdown }: { readonly text: string; readonly markdown: string }) {
  const [done, setDone] = useState('')
  const copy = (what: string, words: string) =>
    navigator.clipboard.writeText(what).then(
      () => setDone(words),
      () => setDone('The browser does not let this page copy.'),
    )
  return (
    <p class="row copy">
      <button type="button" onClick={() => copy(text, 'Copied as text.')}>
        Copy with footnotes
      </button>
      <button type="button" onClick={() => copy(markdown, 'Copied as Markdown.')}>
        Copy as Markdown
      </button>
      <span role="status" class="quiet">
        {done}
      </span>
    </p>
  )
}

function goToNote(number: string): void {
  const note = document.getElementById(`note-${number}`)
  note?.scrollIntoView({ block: 'center' })
  note?.focus()
}
