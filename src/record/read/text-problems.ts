import { isDay } from '../../domain/dates/day.ts'
import type { ShareRange } from '../../domain/model/claim.ts'
import { idForm, isMadeId, RESERVED_PREFIXES } from '../../domain/model/identity.ts'
import { OWN_TYPE_ID } from '../../domain/model/vocabulary.ts'
import { listWords } from '../../domain/prose/words.ts'
import { shown } from '../report/shown.ts'
import { parseLocator } from '../texts/locator.ts'

/** Each of these gives what is wrong with a text, in words for whoever wrote it; null where nothing is. */
export type TextProblem = (text: string) => string | null

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LONGEST_SLUG = 80
const MOST_PHRASE_WORDS = 12
const MOST_QUOTATION_WORDS = 120

/** A slug: `fy-2009-10`. */
export function slugProblem(text: string): string | null {
  if (text.length > LONGEST_SLUG) return `${shown(text)} is longer than ${LONGEST_SLUG} characters`
  if (SLUG.test(text)) return null
  return `${shown(text)} is no slug: write small letters a to z and digits, with single hyphens between`
}

const ROLE = /^[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{M}]*(?:[ '’-][\p{Ll}\p{Lo}\p{M}]+)*$/u
const LONGEST_ROLE = 40
/** The roles that every record has, which are fields of a claim. */
const ROLES_OF_ALL = ['scope', 'event']

/** The words that stand before the name in a role: "on behalf of". */
export function roleProblem(text: string): string | null {
  if (ROLES_OF_ALL.includes(text))
    return `${shown(text)} is a role that every record has: write it as the field ${text}`
  if (text.length > LONGEST_ROLE) return `${shown(text)} is longer than ${LONGEST_ROLE} characters`
  if (ROLE.test(text)) return null
  return `${shown(text)} is no role: write the small words that stand before the name, such as on behalf of`
}

/** A day: `2024-03-05`. */
export function dayProblem(text: string): string | null {
  return isDay(text) ? null : `${shown(text)} is not a day that exists: write it as 2024-03-05`
}

/** What begins with a letter or digit, and has what registers write in their numbers; no dot, which makes a claim's id. */
const ID = /^[A-Za-z0-9][A-Za-z0-9_:/@-]*$/
const LONGEST_ID = 120

/** The same with all that is asked of an id, and of a claim's: what is not so has a problem, which is then sought. */
const UNRESERVED = `(?!${RESERVED_PREFIXES.join('|')})[A-Za-z0-9][A-Za-z0-9_:/@-]{0,${LONGEST_ID - 1}}`
const PLAIN_ID = new RegExp(`^${UNRESERVED}$`)
const PLAIN_CLAIM_ID = new RegExp(`^${UNRESERVED}\\.c[1-9]\\d{0,8}$`)

/** The id of an entity or document, without the prefixes that other ids have: a slug, or a register's own, `GB-COH:01234567`. */
export function idProblem(text: string): string | null {
  if (PLAIN_ID.test(text)) return null
  const reserved = RESERVED_PREFIXES.find((prefix) => text.startsWith(prefix))
  if (reserved === undefined) {
    if (text.length > LONGEST_ID) return `${shown(text)} is longer than ${LONGEST_ID} characters`
    if (ID.test(text)) return null
    return `${shown(text)} is no id: write letters a to z, capital or small, digits, and behind the first also - _ : / @`
  }
  return `${shown(text)} starts with ${reserved}, which is reserved: ${listWords(RESERVED_PREFIXES)} mark other ids`
}

/** `<document>.c<N>`, N from 1 without leading zeros. */
export function claimIdProblem(text: string): string | null {
  if (PLAIN_CLAIM_ID.test(text)) return null
  const [documentId = '', number = '', ...more] = text.split('.')
  if (more.length === 0 && idProblem(documentId) === null && /^c[1-9]\d{0,8}$/.test(number)) return null
  return `${shown(text)} is no claim id: write <document id>.c<number>, such as home-office-letter.c12`
}

/** `d-` and a slug that a computed disagreement's id (26 base32 characters) cannot take. */
export function disagreementIdProblem(text: string): string | null {
  if (idForm(text) !== 'DISAGREEMENT' || slugProblem(text) !== null) {
    return `${shown(text)} is no id of a disagreement: write d- and a slug, such as d-scope-of-the-funding`
  }
  if (isMadeId(text)) return `${shown(text)} has the form of a computed id: use words with hyphens`
  return null
}

/** A line of ASCII: most are, and nothing is wrong with one but its length. */
const PLAIN_LINE = /^[!-~](?:[ -~]*[!-~])?$/

/** A text of one line: a name, a title, a label. */
export function lineProblem(longest: number): TextProblem {
  return (text) => {
    if (text.length <= longest && PLAIN_LINE.test(text)) return null
    const problem = lengthProblem(text, longest)
    if (problem !== null) return problem
    if (/^\s|\s$/u.test(text)) return `${shown(text)} begins or ends with white space`
    return directionProblem(text) ?? characterProblem(text, /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u)
  }
}

/** A text that may run over several lines: a note, a summary. */
export function proseProblem(longest: number): TextProblem {
  return (text) => lengthProblem(text, longest) ?? characterProblem(text, /(?![\n\r\t])[\p{Cc}\p{Cs}]/u)
}

/** The id of a type of relationship that a record adds. */
export function typeProblem(text: string): string | null {
  if (OWN_TYPE_ID.test(text)) return null
  return `${shown(text)} is no name of a type: write 2 to 41 capital letters, digits and underscores, a letter first, such as OWNS_SHARES_OF`
}

/** What stands where a type is named: whether there is such a type, the whole record tells. */
export function typeNameProblem(text: string): string | null {
  return lineProblem(80)(text)
}

/** A verb as a record writes it, in the infinitive. */
export function verbProblem(text: string): string | null {
  const isVerb = text.length <= 80 && /^[a-z]+(?: [\p{L}\p{Nd}'’-]+(?:,(?= ))?)*$/u.test(text)
  if (isVerb && !/^(to|is|are|was|were) /.test(text)) return null
  return `${shown(text)} is no verb: write its infinitive without "to", with the words that follow it, such as own, or be a director of`
}

/** One form of a verb. */
export function wordProblem(text: string): string | null {
  return /^[a-z]{1,40}$/.test(text)
    ? null
    : `${shown(text)} is no word: write one form of the verb in small letters, such as sold`
}

/** A claim's phrase: a line of at most 12 words. */
export function phraseProblem(text: string): string | null {
  const words = text.match(/\S+/gu)?.length ?? 0
  if (words > MOST_PHRASE_WORDS) return `${shown(text)} has ${words} words: at most ${MOST_PHRASE_WORDS} are allowed`
  return lineProblem(500)(text)
}

/** A document's whole sentence or sentences, at most 120 words, over as many lines as they take. */
export function quotationProblem(text: string): string | null {
  const words = text.match(/\S+/gu)?.length ?? 0
  if (words > MOST_QUOTATION_WORDS)
    return `${shown(text)} has ${words} words: at most ${MOST_QUOTATION_WORDS} are allowed`
  return proseProblem(5000)(text) ?? directionProblem(text)
}

/** The sentence of a measure: a line in which the number and the entity have one place each. */
export function sentenceProblem(text: string): string | null {
  const isOnce = (slot: string) => text.split(slot).length === 2
  if (isOnce('{value}') && isOnce('{entity}')) return lineProblem(300)(text)
  return `${shown(text)} does not have {value} and {entity} once each, such as "{value} people had signed {entity}"`
}

/** A place in a document's file: `¶21`, `row 12, owner`, `line 7`, `page 3`, `/memberships/12`. */
export function locatorProblem(text: string): string | null {
  if (parseLocator(text) !== null) return lineProblem(300)(text)
  const inTexts = '¶ and the number of the block (¶21, or ¶21, the heading), line 7 or page 3'
  return `${shown(text)} is no place: write ${inTexts}; in sources of rows row 12, or row 12, owner; in JSON /memberships/12`
}

/** An absolute http or https URI. */
export function urlProblem(text: string): string | null {
  if (text.length <= 2000 && /^https?:\/\/[^\s\p{Cc}\p{Cs}]+$/iu.test(text) && URL.canParse(text)) return null
  return `${shown(text)} is no absolute http or https URI`
}

/** A share from one number to a larger one: `0.25-0.5`. */
export function shareProblem(text: string): string | null {
  return shareRangeIn(text) === null
    ? `${shown(text)} is no share: write a number from 0 to 1 such as 0.5, or two of them such as 0.25-0.5, the smaller first`
    : null
}

/** The two numbers of such a share; null for any other text. */
export function shareRangeIn(text: string): ShareRange | null {
  const [, from, to] = /^(0(?:\.\d+)?|1(?:\.0+)?)\s?[-\u2013]\s?(0(?:\.\d+)?|1(?:\.0+)?)$/.exec(text) ?? []
  const range = { from: Number(from), to: Number(to) }
  return range.from < range.to ? range : null
}

/** An ISO 4217 code. */
export function currencyProblem(text: string): string | null {
  return /^[A-Z]{3}$/.test(text) ? null : `${shown(text)} is no currency: write three capital letters, such as GBP`
}

/** The name of a text's file, without a folder. */
export function fileNameProblem(text: string): string | null {
  if (/[/\\]/.test(text) || text.includes('..') || text.startsWith('.')) {
    return `${shown(text)} is no plain file name: a folder, "..", or a dot in front is not allowed`
  }
  return lineProblem(200)(text)
}

/** Characters of which nothing is seen, white space among them. */
const UNSEEN = /^[\s\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u

/** Embeddings, overrides and isolates: what follows would be read in another order than it is written. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/u

function lengthProblem(text: string, longest: number): string | null {
  if (text.trim() === '') return 'is empty: write something or leave the field out'
  if (UNSEEN.test(text)) return `${shown(text)} shows nothing: write something or leave the field out`
  return text.length > longest ? `${shown(text)} is longer than ${longest} characters` : null
}

function directionProblem(text: string): string | null {
  const found = DIRECTION.exec(text)?.[0]
  if (found === undefined) return null
  return `${shown(text)} has the character ${unicodeNotation(found)}, which turns the direction of the text: leave it out`
}

function characterProblem(text: string, refused: RegExp): string | null {
  const found = refused.exec(text)?.[0]
  if (found === undefined) return null
  if (found === '\n' || found === '\r') return `${shown(text)} has a line break: write it on one line`
  return `${shown(text)} has the character ${unicodeNotation(found)}, which is not allowed`
}

/** `U+202E` */
function unicodeNotation(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
