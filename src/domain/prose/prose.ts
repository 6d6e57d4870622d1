import { stopped } from './words.ts'

/**
 * A sentence (or a heading line without claims) and the claims that it rests on, in order. What only some claims bear out
 * follows in details of its own.
 */
export interface CitedSentence {
  readonly sentence: string
  readonly claimIds: readonly string[]
  readonly details?: readonly CitedPart[]
}

/** Words within a sentence, and the claims each of which bears them out alone. */
export interface CitedPart {
  readonly text: string
  readonly claimIds: readonly string[]
}

/** Where a claim stands, as a footnote shows it. */
export interface Citation {
  readonly documentTitle: string
  /** When the document was written, in words; null where that is unknown or stands in the title. */
  readonly dated: string | null
  readonly locator: string
  readonly phrase: string
  /** What is the editor's part in the claim, in words; null where nothing is. */
  readonly editorsPart: string | null
  readonly url: string | null
}

/** An answer in words that can be pasted into a report. */
export interface Prose {
  /** Plain text: `[1]` after the sentence, the notes below. */
  readonly text: string
  /** Markdown with footnotes: `[^1]`. */
  readonly markdown: string
  readonly footnotes: readonly FootnoteMark[]
}

/** A number in the text, from 1, and the claim that it stands for. */
export interface FootnoteMark {
  readonly number: number
  readonly claimId: string
}

/** The most footnotes one answer carries; a sentence keeps its first ones. */
export const MAX_FOOTNOTES = 100

/** Every claim that prose over these sentences will cite, each once, in order, at most `MAX_FOOTNOTES`. */
export function citedClaims(sentences: readonly CitedSentence[]): readonly string[] {
  const parts = sentences.flatMap(partsOf)
  return [...new Set(parts.flatMap(({ claimIds }) => claimIds))].slice(0, MAX_FOOTNOTES)
}

/** Sentences with numbered footnotes, a claim cited twice under one number; `cite` knows every claim of `citedClaims`. */
export function composeProse(sentences: readonly CitedSentence[], cite: (claimId: string) => Citation): Prose {
  const numbers = new Map(citedClaims(sentences).map((claimId, index) => [claimId, index + 1]))
  const marks = (claimIds: readonly string[]) =>
    [...new Set(claimIds)].flatMap((claimId) => {
      const number = numbers.get(claimId)
      return number === undefined ? [] : [number]
    })
  const footnotes = [...numbers].map(([claimId, number]) => ({ number, claimId }))
  const plain = sentences.map((one) =>
    withMarks(
      one,
      (text) => text,
      (ids) => marks(ids).map((mark) => ` [${mark}]`),
    ),
  )
  const marked = sentences.map((one) => withMarks(one, escapeMarkdown, (ids) => marks(ids).map((mark) => `[^${mark}]`)))
  const plainNotes = footnotes.map(({ number, claimId }) => `[${number}] ${plainCitation(cite(claimId))}`)
  const markedNotes = footnotes.map(({ number, claimId }) => `[^${number}]: ${markdownCitation(cite(claimId))}`)
  return { text: joinParts(plain, plainNotes), markdown: joinParts(marked, markedNotes), footnotes }
}

function partsOf({ sentence, claimIds, details = [] }: CitedSentence): readonly CitedPart[] {
  return [{ text: sentence, claimIds }, ...details]
}

/** A sentence with its marks, each behind the words that it stands for and the comma or stop that ends them. */
function withMarks(
  sentence: CitedSentence,
  shown: (text: string) => string,
  marksOf: (claimIds: readonly string[]) => readonly string[],
): string {
  const parts = partsOf(sentence)
  return parts
    .map(({ text, claimIds }, index) => {
      const next = parts[index + 1]?.text
      const words = index === 0 ? text : text.replace(/^[,;]/, '')
      const space = index > 0 && /^\s/.test(words) ? ' ' : ''
      const ended = next === undefined ? stopped(oneLine(words)) : `${oneLine(words)}${/^[,;]/.exec(next)?.[0] ?? ''}`
      return `${space}${shown(ended)}${marksOf(claimIds).join('')}`
    })
    .join('')
}

function joinParts(sentences: readonly string[], notes: readonly string[]): string {
  const body = sentences.join(' ')
  return notes.length === 0 ? body : `${body}\n\n${notes.join('\n')}`
}

function plainCitation({ documentTitle, dated, locator, phrase, editorsPart, url }: Citation): string {
  const place = [documentTitle, dated, locator].filter((part) => part !== null).join(', ')
  const part = editorsPart === null ? '' : ` (${editorsPart})`
  return oneLine(`${place}: “${phrase}”${part}${url === null ? '' : ` <${url}>`}`)
}

function markdownCitation({ documentTitle, dated, locator, phrase, editorsPart, url }: Citation): string {
  const title = `*${escapeMarkdown(oneLine(documentTitle))}*`
  const linked = url === null ? title : `[${title}](<${url.replace(/[\s<>\\]/g, encodeURIComponent)}>)`
  const place = dated === null ? locator : `${dated}, ${locator}`
  const part = editorsPart === null ? '' : ` (${escapeMarkdown(oneLine(editorsPart))})`
  return `${linked}, ${escapeMarkdown(oneLine(place))}: “${escapeMarkdown(oneLine(phrase))}”${part}`
}

/** A line break would end a footnote, or begin a list or a heading. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * Puts a backslash before every character that Markdown, HTML in it or GitHub's additions could read as a mark, before
 * what makes a bare address a link, and before what makes a list or a rule of a line that begins with it.
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~^&!$@]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^[-+=]|^(\d+)(?=[.)])/, (mark: string, digits?: string) =>
      digits === undefined ? `\\${mark}` : `${digits}\\`,
    )
}
