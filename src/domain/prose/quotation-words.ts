import type { Claim, ClaimDate } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { fold } from '../text/fold.ts'
import { dateBesideTitle } from './document-date.ts'
import { leadAt, ownLeadOf } from './document-lead.ts'
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
  /** Words of somebody else stand between that heading and this. */
  readonly isBehindOthers: boolean
  /** That heading names its title alone, and nobody has been told to speak yet. */
  readonly isUnled: boolean
}

/**
 * Whose words a quotation is: the document's own, which may say themselves who said what; those of somebody else that it gives
 * without marks; or words that it has in quotation marks, of which its claims may not tell whose they are.
 */
export interface QuotedVoice {
  readonly form: 'OWN' | 'REPORTING' | 'QUOTING'
  readonly speakerIds: readonly string[]
  /** When they were said, where all these claims tell the same. */
  readonly said: string | null
  /** Who speaks, and how, where the document tells it of this place. */
  readonly lead: string | null
}

/** Whose words a quotation is, by its own marks and words, and by whom the claims that rest on it report. */
export function voiceOf({ document, words, claims }: Quotation, nameOf: NameOf): QuotedVoice {
  const lead = leadAt(document, claims)
  const reported = claims.filter(({ accordingToId }) => accordingToId !== null)
  const speakerIds = [...new Set(reported.flatMap(({ accordingToId }) => accordingToId ?? []))]
  const days = new Set(reported.map(({ said }) => said))
  const said = days.size === 1 ? ([...days][0] ?? null) : null
  if (isWhollyQuoted(words) && speakerIds.length < 2) {
    return {
      form: 'QUOTING',
      speakerIds: speakerIds.length > 0 ? speakerIds : unnamedSpeaker(words, claims, nameOf),
      said,
      lead,
    }
  }
  const isAllTheirs = speakerIds.length > 0 && reported.length === claims.length
  return isAllTheirs && !tellsSpeaker(words, speakerIds, nameOf)
    ? { form: 'REPORTING', speakerIds, said, lead }
    : { form: 'OWN', speakerIds: [], said: null, lead }
}

/** Words by which a sentence itself tells that somebody said something. */
const SAYING =
  /\b(?:sa(?:y|ys|ying|id)|according to|announc|confirm|den(?:y|ies|ied|ying|ial)|argu(?:e|ing)|suggest|describ|declar|report(?:s|ed|ing)?\b|stat(?:es|ed|ing|ement)|tell|told|wr(?:ite|iting|itten|ote)|explain|warn|insist|complain)/iu

/** Whether a sentence says itself that somebody spoke, or names whoever did: then no lead may lay all of it on him. */
function tellsSpeaker(words: string, speakerIds: readonly string[], nameOf: NameOf): boolean {
  return SAYING.test(words) || speakerIds.some((id) => isNamed(id, words, nameOf))
}

/** Whether words have a name, of a person the last word of it too. */
function isNamed(id: string, words: string, nameOf: NameOf): boolean {
  const said = ` ${fold(words).replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const name = fold(nameOf(id)).replace(/^the /, '')
  const named = nameOf.kindOf?.(id) === 'PERSON' ? [name, ...name.split(' ').slice(-1)] : [name]
  return named.some((one) => said.includes(` ${one} `))
}

/** Other persons than the speaker in words that name nobody. */
const OTHERS = /\b(?:he|she|his|her|hers|him|you|your)\b/iu

/** Of words in quotation marks that name nobody but speak of one person, by the claims, that person speaks them. */
function unnamedSpeaker(words: string, claims: readonly Claim[], nameOf: NameOf): readonly string[] {
  const persons = [...new Set(claims.flatMap(({ subjectId }) => subjectId ?? []))].filter(
    (id) => nameOf.kindOf?.(id) === 'PERSON',
  )
  const [person] = persons
  if (person === undefined || persons.length > 1 || isNamed(person, words, nameOf)) return []
  return !OTHERS.test(words) || /\bI\b/.test(words) ? [person] : []
}

/** What stands before a quotation: who says so, and when; nothing below a heading that tells it. */
export function leadOf(
  { form, speakerIds, said, lead }: QuotedVoice,
  { document, words }: Quotation,
  from: QuotedFrom,
  nameOf: NameOf,
): string {
  if (lead !== null) return `${beginSentence(`${lead}${leadSource(form, said, document, from, nameOf)}`, nameOf)}:`
  const own = ownLeadOf(document)
  if (form === 'OWN' && own !== null) {
    const isTold = from.isHeaded && !from.isBehindOthers && !(from.isUnled && FIRST_PERSON.test(words))
    if (isTold) return ''
    const isDated = !from.isHeaded && !from.isKnown
    return `${beginSentence(`${own}${isDated ? writtenBehind(document) : ''}`, nameOf)}:`
  }
  if (form === 'OWN') return beginSentence(ownLead(document, from, nameOf), nameOf)
  const date = said === null || said.includes('/') ? '' : periodWords(said)
  if (from.isHeaded) return beginSentence(headedLead(form, speakerIds, date, nameOf), nameOf)
  const by = sourceWords(document, from, nameOf)
  const verb = document.authorIds.length > 1 ? 'give' : 'gives'
  if (speakerIds.length === 0) return `${beginSentence(by, nameOf).replace(/,$/, '')} quotes:`
  const speakers = listWords(speakerIds.map((id) => speakerWords(id, nameOf)))
  if (form === 'QUOTING') return `As ${by} quotes ${speakers}${date === '' ? '' : ` ${date}`}:`
  const isAtEvent = speakerIds.some((id) => isEvent(id, nameOf))
  const spoken = isAtEvent ? speakers : `these words of ${speakers}${date === '' ? '' : `, said ${date}`}`
  return `${beginSentence(by, nameOf).replace(/,$/, '')} ${verb} ${spoken}:`
}

/** Words of who speaks, who has to be told where only a title is. */
const FIRST_PERSON = /\b(?:I|[Ww]e|[Oo]urs?|us|[Mm]y|[Mm]e|[Mm]ine)\b/u

/** What stands behind who speaks at a place: when, and which document has it; nothing of what is told before. */
function leadSource(
  form: QuotedVoice['form'],
  said: string | null,
  document: Document,
  from: QuotedFrom,
  nameOf: NameOf,
): string {
  const isTold = from.isHeaded || from.isKnown
  if (form === 'OWN') return isTold ? '' : writtenBehind(document)
  const date = said === null || said.includes('/') ? '' : ` ${periodWords(said)}`
  if (isTold) return date
  return document.authorIds.length === 0
    ? `${date}, as ${sourceWords(document, from, nameOf)} gives it`
    : `${date}, as quoted by ${listWords(document.authorIds.map(nameOf))}${writtenBehind(document)}`
}

/** When a document was written, behind who wrote it; empty where that is not known. */
export function writtenBehind({ written, published }: Pick<Document, 'written' | 'published'>): string {
  const date = written ?? published
  return date === null ? '' : ` ${writtenWords({ ...date, atWriting: false })}`
}

/** Who says what stands below a heading that names the document, without a pronoun for either. */
function headedLead(
  form: 'REPORTING' | 'QUOTING',
  speakerIds: readonly string[],
  date: string,
  nameOf: NameOf,
): string {
  if (speakerIds.length === 0) return 'in words that are quoted there:'
  const on = date === '' ? '' : ` ${date}`
  const [first = ''] = speakerIds
  if (isEvent(first, nameOf)) return `as what was said at ${nameOf(first)} is told:`
  const speakers = listWords(speakerIds.map(nameOf))
  if (form === 'QUOTING') return `in the words of ${speakers}${on}:`
  const areMany = speakerIds.length > 1 || nameOf.isPlural?.(first) === true
  return `${speakers} ${areMany ? 'are' : 'is'} reported to have said${on}:`
}

function isEvent(id: string, nameOf: NameOf): boolean {
  return nameOf.kindOf?.(id) === 'EVENT'
}

/** A meeting says nothing: it was said there. */
function speakerWords(id: string, nameOf: NameOf): string {
  return isEvent(id, nameOf) ? `what was said at ${nameOf(id)}` : nameOf(id)
}

function ownLead(document: Document, from: QuotedFrom, nameOf: NameOf): string {
  // Behind words of somebody else its own would be taken for his.
  if (from.isHeaded)
    return from.isBehindOthers ? ownLead(document, { ...from, isHeaded: false, isKnown: true }, nameOf) : ''
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

/** A document within a sentence: "“The river”, 2012,", "Ann, writing in 2012,". */
function sourceWords(document: Document, { isKnown }: QuotedFrom, nameOf: NameOf): string {
  const { title, authorIds, written, published } = document
  const date = written ?? published
  if (authorIds.length > 0) {
    const names = listWords(authorIds.map(nameOf))
    return isKnown || date === null ? names : `${names}, writing ${writtenWords({ ...date, atWriting: false })},`
  }
  const dated = isKnown ? null : dateBesideTitle(document)
  return `“${title}”${dated === null ? '' : `, ${dated},`}`
}

/** Words without the quotation marks of the document that stand around them, or at their beginning or end alone. */
function withoutMarksAround(words: string): string {
  const [, inner] = /^['‘](.*)['’]$/su.exec(words) ?? []
  return inner ?? words.replace(/^["“]/u, '').replace(/["”]$/u, '')
}

/** Whether the document has all of these words in quotation marks of its own, which begin there, or end there, and none between. */
function isWhollyQuoted(words: string): boolean {
  const inner = withoutMarksAround(words)
  return inner !== words && !/["“”]/u.test(inner)
}

/** The marks of a link and of emphasis in Markdown, which are no words of the document. */
const LINK = /\[([^\][]+)\]\([^()]*\)/g
/** The mark of a list within words that have been put on one line: "are: - The Agency". */
const LIST_MARK = /(?<=[:.;]) [-•*] (?=\p{Lu})/gu
const EMPHASIS = /\*+(?=["“‘'\p{L}\p{N}])|(?<=["”’'\p{L}\p{N}.,])\*+/gu

/**
 * A quotation in quotation marks: those that stand within it are single ones, and those around all of it stand once; without
 * the marks of Markdown and of lists.
 */
export function inQuotationMarks(words: string, voice: QuotedVoice): string {
  const read = words.replace(LINK, '$1').replace(EMPHASIS, '').replace(LIST_MARK, ' ')
  const own = voice.form === 'QUOTING' ? withoutMarksAround(read) : read
  const opened = own.replace(/(^|[\s([–—])"/gu, '$1‘').replace(/“/gu, '‘')
  return `“${opened.replace(/["”]/gu, '’')}”`
}
