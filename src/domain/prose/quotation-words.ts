import type { Claim, ClaimDate } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { dateBesideTitle } from './document-date.ts'
import { beginSentence, type NameOf } from './sentence.ts'
import { actDateWords, listWords, periodWords } from './words.ts'

/** A sentence of a document with the claims that rest on it, and whose words it is. */
export interface Quotation {
  readonly document: Document
  readonly words: string
  readonly claims: readonly Claim[]
}

/** How the document of a quotation stands in what is told before it. */
export interface QuotedFrom {
  /** It is what all the prose is about, or a heading above names it. */
  readonly isHeaded: boolean
  /** It is named before, as the source of another quotation. */
  readonly isKnown: boolean
}

/**
 * Whose words a quotation is: the document's own; its words on what somebody said; or words that it quotes itself, of whom its
 * claims may not tell.
 */
export interface QuotedVoice {
  readonly form: 'OWN' | 'REPORTING' | 'QUOTING'
  readonly speakerIds: readonly string[]
  /** When they were said, where all these claims tell the same. */
  readonly said: string | null
}

/** Whose words a quotation is, by its own marks and by whom the claims that rest on it report. */
export function voiceOf({ words, claims }: Quotation): QuotedVoice {
  const speakerIds = [...new Set(claims.flatMap(({ accordingToId }) => accordingToId ?? []))]
  const days = new Set(claims.filter(({ accordingToId }) => accordingToId !== null).map(({ said }) => said))
  const said = days.size === 1 ? ([...days][0] ?? null) : null
  if (isWhollyQuoted(words) && speakerIds.length < 2) return { form: 'QUOTING', speakerIds, said }
  return { form: speakerIds.length === 0 ? 'OWN' : 'REPORTING', speakerIds, said }
}

/** What stands before a quotation: who says so, and when; nothing below a heading that tells it. */
export function leadOf(
  { form, speakerIds, said }: QuotedVoice,
  document: Document,
  from: QuotedFrom,
  nameOf: NameOf,
): string {
  if (form === 'OWN') return beginSentence(ownLead(document, from, nameOf), nameOf)
  const by = sourceWords(document, from, nameOf)
  if (speakerIds.length === 0) return `${beginSentence(by, nameOf)} quotes:`
  const date = said === null || said.includes('/') ? '' : ` ${periodWords(said)}`
  const speakers = `${listWords(speakerIds.map((id) => speakerWords(id, nameOf)))}${date}`
  if (form === 'REPORTING' && from.isHeaded) return `Reporting ${speakers}, it says:`
  if (form === 'REPORTING')
    return `${beginSentence(by, nameOf).replace(/,$/, '')}, reporting ${speakers}, ${document.authorIds.length > 1 && !from.isHeaded ? 'say' : 'says'}:`
  return `As ${by} quotes ${speakers}:`
}

/** A meeting says nothing: it was said there. */
function speakerWords(id: string, nameOf: NameOf): string {
  return nameOf.kindOf?.(id) === 'EVENT' ? `what was said at ${nameOf(id)}` : nameOf(id)
}

function ownLead(document: Document, from: QuotedFrom, nameOf: NameOf): string {
  if (from.isHeaded) return ''
  const { authorIds, written, published } = document
  const date = written ?? published
  if (authorIds.length === 0) return `${sourceWords(document, from, nameOf)} ${from.isKnown ? 'also says' : 'says'}:`
  const names = listWords(authorIds.map(nameOf))
  if (from.isKnown || date === null) return `${names} ${from.isKnown ? 'also ' : ''}wrote:`
  return `${names} wrote ${writtenWords({ ...date, atWriting: false })}:`
}

function writtenWords(date: ClaimDate): string {
  return actDateWords(date).replace(/^some time /, '')
}

/** A document within a sentence: "“The river” (2012)", "the letter of Ann", "it" below its heading. */
function sourceWords(document: Document, { isHeaded, isKnown }: QuotedFrom, nameOf: NameOf): string {
  if (isHeaded) return 'it'
  const { title, authorIds, written, published } = document
  const date = written ?? published
  if (authorIds.length > 0) {
    const names = listWords(authorIds.map(nameOf))
    return isKnown || date === null ? names : `${names}, writing ${writtenWords({ ...date, atWriting: false })},`
  }
  const dated = isKnown ? null : dateBesideTitle(document)
  return `“${title}”${dated === null ? '' : `, ${dated},`}`
}

const OPENING = /^["“]|^['‘](?=.*['’]$)/su
const CLOSING = /["”]$|(?<=^['‘].*)['’]$/su

/** Whether the document has all of these words in quotation marks of its own, which begin there, or end there, and none between. */
function isWhollyQuoted(words: string): boolean {
  const inner = words.replace(OPENING, '').replace(CLOSING, '')
  return inner !== words && !/["“”]/u.test(inner)
}

/** The marks of a link and of emphasis in Markdown, which are no words of the document. */
const LINK = /\[([^\][]+)\]\([^()]*\)/g
const EMPHASIS = /\*+(?=["“‘'\p{L}\p{N}])|(?<=["”’'\p{L}\p{N}.,])\*+/gu

/**
 * A quotation in quotation marks: those that stand within it are single ones, and those around all of it stand once; without
 * the marks of Markdown.
 */
export function inQuotationMarks(words: string, voice: QuotedVoice): string {
  const read = words.replace(LINK, '$1').replace(EMPHASIS, '')
  const own = voice.form === 'QUOTING' ? read.replace(OPENING, '').replace(CLOSING, '') : read
  const opened = own.replace(/(^|[\s([–—])"/gu, '$1‘').replace(/“/gu, '‘')
  return `“${opened.replace(/["”]/gu, '’')}”`
}
