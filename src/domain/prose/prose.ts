import { gather } from '../evidence/gather.ts'
import { withIsolates } from '../text/isolate.ts'
import { countWords, stopped } from './words.ts'

/**
 * A sentence (or a heading line without claims) and the claims that it rests on, in order. What only some claims bear out
 * follows in details of its own.
 */
export interface CitedSentence {
  readonly sentence: string
  readonly claimIds: readonly string[]
  readonly details?: readonly CitedPart[]
  /**
   * The thing with whose name it begins, how a sentence behind it may call that, and the other things that it names; left
   * out where no pronoun is sure.
   */
  readonly about?: { readonly name: string; readonly pronoun: 'It' | 'They'; readonly others: readonly string[] }
  /** Whether words before it are to say who wrote so, and when, where its claims have no day of their own. */
  readonly isSourced?: boolean
  /** Where the quotations of its claims stand; left out where none does. */
  readonly quoted?: QuotedPlace
  /** Whether it is a quotation, which has its own voice before it. */
  readonly isQuotation?: boolean
  /** Of the head of a disagreement: the claims of its positions. What rests on one of these is said to be its document's word. */
  readonly disputes?: readonly string[]
  /** Of a position of a disagreement: whether it says itself whose it is. */
  readonly isPosition?: 'NAMED' | 'UNNAMED'
  /** Whether it says itself who says what of it. */
  readonly isAttributed?: boolean
  /** As those of a part. */
  readonly scraps?: readonly string[]
  /** Whether it begins a paragraph of its own; where this is left out, it follows in that of the sentence before. */
  readonly begins?: 'PARAGRAPH'
}

/**
 * Where the quotations of a sentence's claims stand: in a paragraph behind it, or in its place: all of them, with who says so or
 * below a heading that tells it, or the first few. What gives way is left out where they stand for other sentences.
 */
export type QuotedPlace = 'BEHIND' | 'GIVES_WAY' | 'INSTEAD' | 'INSTEAD_HEADED' | 'FEW_INSTEAD' | 'TWO_INSTEAD'

/** Sentences that make a paragraph of their own. */
export function paragraphOf([first, ...others]: readonly CitedSentence[]): readonly CitedSentence[] {
  return first === undefined ? [] : [{ ...first, begins: 'PARAGRAPH' }, ...others]
}

/** Sentences that say who wrote so, and when, where they have no day: else what was hoped in one year reads as what is so. */
export function sourced(sentences: readonly CitedSentence[]): readonly CitedSentence[] {
  return sentences.map((one) => ({ ...one, isSourced: true }))
}

/** A sentence that rests on no claim: a heading, or what was read. */
export function uncited(sentence: string): CitedSentence {
  return { sentence, claimIds: [] }
}

/** That the list goes on, where it does. */
export function moreWords(more: boolean): readonly CitedSentence[] {
  return more ? [uncited('There is more on the next page')] : []
}

/** That so many more things are not told, where there are any. */
export function untoldWords(left: number, thing: string, of = 'Of this'): readonly CitedSentence[] {
  return left > 0 ? [uncited(`${of} ${countWords(left, thing)} ${left === 1 ? 'is' : 'are'} not told here`)] : []
}

/** Words within a sentence, and the claims each of which bears them out alone. */
export interface CitedPart {
  readonly text: string
  readonly claimIds: readonly string[]
  /** Pieces of the text that quote the documents in brackets, which the whole sentence of these makes needless. */
  readonly scraps?: readonly string[]
  /** Whether its document is to be named behind it, whose word it is among those of others. */
  readonly isVoiced?: boolean
}

/** Where a claim stands, as a footnote shows it. */
export interface Citation {
  readonly documentId: string
  readonly documentTitle: string
  /** The name of who published it; null where that is unknown or stands in the title. */
  readonly publisher: string | null
  /** When the document was written, in words; null where that is unknown or stands in the title. */
  readonly dated: string | null
  readonly locator: string
  readonly phrase: string
  /** When its source says that it made the statement, in words; null where it does not say. */
  readonly recorded: string | null
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

/** A number in the text, from 1, and a claim that it stands for: of one quotation several may share one. */
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

/**
 * Sentences with numbered footnotes, a claim cited twice under one number; `cite` knows every claim of `citedClaims`. The
 * first note on a document tells it in full, those that follow by the first words of its title.
 */
export function composeProse(sentences: readonly CitedSentence[], cite: (claimId: string) => Citation): Prose {
  const notes = notesOf(sentences, cite)
  const footnotes = notes.flatMap((claimIds, index) => claimIds.map((claimId) => ({ number: index + 1, claimId })))
  const numbers = new Map(footnotes.map(({ number, claimId }) => [claimId, number]))
  const marks = (claimIds: readonly string[]) => [...new Set(claimIds.flatMap((claimId) => numbers.get(claimId) ?? []))]
  const plain = sentences.map((one) =>
    withMarks(
      one,
      (text) => text,
      (ids) => marks(ids).map((mark) => ` [${mark}]`),
    ),
  )
  const marked = sentences.map((one) => withMarks(one, escapeMarkdown, (ids) => marks(ids).map((mark) => `[^${mark}]`)))
  const citations = placed(notes.map((claimIds) => claimIds.map(cite)))
  const plainNotes = citations.map((citation, index) => `[${index + 1}] ${plainCitation(citation)}`)
  const markedNotes = citations.map((citation, index) => `[^${index + 1}]: ${markdownCitation(citation)}`)
  const body = (told: readonly string[]) =>
    told
      .map((one, index) => `${index === 0 ? '' : sentences[index]?.begins === undefined ? ' ' : '\n\n'}${one}`)
      .join('')
  return { text: joinParts(body(plain), plainNotes), markdown: joinParts(body(marked), markedNotes), footnotes }
}

/**
 * The claims of each note, in the order of the numbers: one, or those of one place of a document that are cited together, and
 * nowhere but behind words of the document itself. Behind any other words each note stands for what its claim alone bears out.
 */
function notesOf(
  sentences: readonly CitedSentence[],
  cite: (claimId: string) => Citation,
): readonly (readonly string[])[] {
  const parts = sentences.flatMap((one) => partsOf(one).map(({ claimIds }) => ({ one, claimIds: new Set(claimIds) })))
  const keyOf = (claimId: string): string => {
    const citing = parts.flatMap(({ one, claimIds }, place) => (claimIds.has(claimId) ? [{ one, place }] : []))
    if (citing.some(({ one }) => one.isQuotation !== true)) return claimId
    const { documentId, locator, recorded } = cite(claimId)
    return JSON.stringify([documentId, locator, recorded, citing.map(({ place }) => place)])
  }
  return [...gather(citedClaims(sentences), keyOf).values()]
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
      const words = index === 0 ? text : text.replace(/^[,;:]/, '')
      const space = index > 0 && /^\s/.test(words) ? ' ' : ''
      const ended = next === undefined ? stopped(inLine(words)) : `${inLine(words)}${/^[,;:]/.exec(next)?.[0] ?? ''}`
      return `${space}${shown(ended)}${marksOf(claimIds).join('')}`
    })
    .join('')
}

function joinParts(body: string, notes: readonly string[]): string {
  return notes.length === 0 ? body : `${body}\n\n${notes.join('\n')}`
}

/** What a note gives of a document: its place, how short the document is told, and the words there. */
type PlacedCitation = Omit<Citation, 'phrase' | 'editorsPart'> & {
  readonly inFull: boolean
  readonly shortTitle: string
  readonly noted: readonly NotedPhrases[]
}

/** Words of a document, and what of their claims is the editor's part. */
interface NotedPhrases {
  readonly phrases: readonly string[]
  readonly editorsPart: string | null
}

/**
 * The citations of each note as one, the first of each document told in full, the others by a title that no other document
 * cited here shares.
 */
function placed(notes: readonly (readonly Citation[])[]): readonly PlacedCitation[] {
  const titles = new Map(notes.flat().map(({ documentId, documentTitle }) => [documentId, oneLine(documentTitle)]))
  const seen = new Set<string>()
  return notes.flatMap((citations) => {
    const [citation] = citations
    if (citation === undefined) return []
    const { documentId } = citation
    const title = oneLine(citation.documentTitle)
    const others = [...titles].filter(([id]) => id !== documentId).map(([, other]) => other)
    // Of two with one title only what else is told of them tells which is meant.
    const inFull = !seen.has(documentId) || others.includes(title)
    seen.add(documentId)
    return [
      { ...citation, inFull, shortTitle: inFull ? '' : shortTitle(title, others), noted: notedPhrases(citations) },
    ]
  })
}

/**
 * The words that claims of one place quote, each once, those together of which the same is the editor's part; what stands
 * within others is told by these where it has no such part of its own.
 */
function notedPhrases(citations: readonly Citation[]): readonly NotedPhrases[] {
  const isTold = ({ phrase, editorsPart }: Citation) =>
    citations.some((other) => {
      const isWithin = other.phrase !== phrase && other.phrase.includes(phrase)
      return isWithin && (editorsPart === null || editorsPart === other.editorsPart)
    })
  const byPart = gather(
    citations.filter((one) => !isTold(one)),
    ({ editorsPart }) => editorsPart,
  )
  return [...byPart].map(([editorsPart, ones]) => {
    return { phrases: [...new Set(ones.map(({ phrase }) => phrase))], editorsPart }
  })
}

/** The fewest words, from three on, of a short title. */
const FEWEST_WORDS = 3

/** The first words of a title that begin none of the others: "Human Trafficking: Briefing …"; else the whole title. */
function shortTitle(title: string, others: readonly string[]): string {
  const words = title.split(' ')
  for (let count = FEWEST_WORDS; count < words.length; count++) {
    const start = firstWords(words, count)
    if (others.every((other) => firstWords(other.split(' '), count) !== start)) return `${start} …`
  }
  return title
}

/** The first words without the mark that follows them. */
function firstWords(words: readonly string[], count: number): string {
  return words
    .slice(0, count)
    .join(' ')
    .replace(/[,:;.–-]+$/, '')
}

function plainCitation({ inFull, shortTitle: short, noted, ...citation }: PlacedCitation): string {
  const { documentTitle, publisher, dated, recorded, locator, url } = citation
  const place = inFull ? [documentTitle, publisher, dated, locator, recorded] : [short, locator, recorded]
  const address = url === null || !inFull ? '' : ` <${url}>`
  const told = place.flatMap((one) => (one === null ? [] : [inLine(one)]))
  return inLine(`${told.join(', ')}: ${quotedPhrases(noted, inLine)}${address}`)
}

function markdownCitation({ inFull, shortTitle: short, noted, ...citation }: PlacedCitation): string {
  const { documentTitle, publisher, dated, recorded, locator, url } = citation
  const title = `*${escapeMarkdown(inLine(inFull ? documentTitle : short))}*`
  const linked = url === null ? title : `[${title}](<${url.replace(/[\s<>\\]/g, encodeURIComponent)}>)`
  const parts = inFull ? [publisher, dated, locator, recorded] : [locator, recorded]
  const place = parts.filter((one) => one !== null).join(', ')
  return `${linked}, ${escapeMarkdown(inLine(place))}: ${quotedPhrases(noted, (text) => escapeMarkdown(inLine(text)))}`
}

function quotedPhrases(noted: readonly NotedPhrases[], shown: (text: string) => string): string {
  return noted
    .map(({ phrases, editorsPart }) => {
      const part = editorsPart === null ? '' : ` (${shown(editorsPart)})`
      return `${phrases.map((phrase) => `“${shown(phrase)}”`).join(', ')}${part}`
    })
    .join('; ')
}

/** A line break would end a footnote, or begin a list or a heading. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** In one line, in which words from right to left turn none around them. */
function inLine(text: string): string {
  return withIsolates(oneLine(text))
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
