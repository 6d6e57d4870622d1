import { type Day, earlierOf, FIRST_DAY, LAST_DAY, laterOf } from '../dates/day.ts'
import { type DayRange, type Edtf, edtfSpan, parseEdtf } from '../dates/edtf.ts'
import { compareText } from '../text/compare-text.ts'
import type { Claim } from './claim.ts'

/** A date of a document: as the text gives it, or as the editor worked it out. */
export interface DocumentDate {
  readonly edtf: Edtf
  readonly inferred: boolean
}

/** What of a document the record has: all that it says of the record's matter, or a part, as rows picked from a register. */
export const DOCUMENT_READINGS = ['WHOLE', 'PART'] as const
export type DocumentReading = (typeof DOCUMENT_READINGS)[number]

/** A document of the record, which says what its claims say. */
export interface Document {
  readonly id: string
  readonly title: string
  /** The document that this is a part of. Such a whole has no claims and is not counted as read: its parts are. */
  readonly partOfId: string | null
  readonly publisherId: string | null
  readonly authorIds: readonly string[]
  readonly addresseeIds: readonly string[]
  readonly written: DocumentDate | null
  readonly published: DocumentDate | null
  readonly url: string | null
  readonly note: string | null
  readonly file: string | null
  readonly fromPhrase: string | null
  readonly toPhrase: string | null
  readonly read: DocumentReading
  /** What it is one of, as yearly extracts are of one register: a later one may correct or continue what an earlier says. */
  readonly series: string | null
  /** Who speaks in it, and how: in all of it that no other says, and at places. */
  readonly leads: readonly DocumentLead[]
  /** The first day on which a claim of it may have been recorded, and the first by which one certainly was; null for none. */
  readonly recorded: RecordedDays | null
}

/** Words before a quotation that tell who speaks, and how: "Ann Lee, the minister, answered in writing". */
export interface DocumentLead {
  readonly words: string
  /** Where somebody so speaks, as locators without a heading; empty for the document's own words. */
  readonly locators: readonly string[]
}

/** The first days on which claims of a document were recorded; a day that is not known is none. */
export interface RecordedDays {
  readonly earliest: Day | null
  readonly latest: Day | null
}

/** The documents that others are parts of, by id. */
export function wholesOf(documents: readonly Document[]): ReadonlySet<string> {
  return new Set(documents.flatMap(({ partOfId }) => partOfId ?? []))
}

/**
 * The day by which a View reads the document: by which it was certainly public, or a claim of it certainly recorded; null where
 * neither has a last day.
 */
export function knownDay(document: Document): Day | null {
  return firstOf(publishedDay(document), document.recorded?.latest ?? null)
}

/** The day by which the document was certainly public; null where it is undated or its publication has no last day. */
export function publishedDay({ published }: Pick<Document, 'published'>): Day | null {
  return latestDay(published)
}

/** The day by which a claim of the document was certainly known: recorded, or else public; null where that has no last day. */
export function claimKnownDay(
  { recorded }: Pick<Claim, 'recorded'>,
  document: Pick<Document, 'published'>,
): Day | null {
  return recorded === null ? publishedDay(document) : latestDay({ edtf: recorded })
}

/** The first days on which these claims of one document were recorded; null where none says when. */
export function recordedDays(recorded: readonly Edtf[]): RecordedDays | null {
  if (recorded.length === 0) return null
  const dates = recorded.map((edtf) => ({ edtf }))
  return {
    earliest: dates.map(earliestDay).reduce(firstOf),
    latest: dates.map(latestDay).reduce(firstOf),
  }
}

/**
 * The first day on which the document may have been public: of its publication, and not before that of its writing; or on
 * which a claim of it may have been recorded; the first of all where none of these is known.
 */
export function firstPublicDay({ published, written, recorded }: Document): Day {
  const [out, made] = [earliestDay(published), earliestDay(written)]
  const first = out === null || made === null ? (out ?? made) : laterOf(out, made)
  return firstOf(first, recorded?.earliest ?? null) ?? FIRST_DAY
}

function firstOf(one: Day | null, other: Day | null): Day | null {
  return one === null || other === null ? (one ?? other) : earlierOf(one, other)
}

/**
 * The ids of the documents that one stands for where documents are chosen, in order: those of its parts that have none
 * themselves, else itself. `documents` are at least those of its source.
 */
export function readAs(id: string, documents: readonly Document[]): readonly string[] {
  const parts = documents.filter(({ partOfId }) => partOfId === id)
  return parts.length === 0 ? [id] : parts.flatMap((part) => readAs(part.id, documents)).sort(compareText)
}

/** For each document, by id, the one that it is a part of in the end; itself where it is a part of none. */
export function rootsOf(documents: readonly Document[]): ReadonlyMap<string, string> {
  const wholeOf = new Map(documents.map(({ id, partOfId }) => [id, partOfId]))
  const rootOf = (id: string): string => {
    const wholeId = wholeOf.get(id) ?? null
    return wholeId === null ? id : rootOf(wholeId)
  }
  return new Map(documents.map(({ id }) => [id, rootOf(id)]))
}

/** The days on which the document may have been written; where that is not known, been published; null where neither is. */
export function writtenDays({ written, published }: Pick<Document, 'written' | 'published'>): DayRange | null {
  const date = written ?? published
  const parsed = date === null ? null : parseEdtf(date.edtf)
  if (parsed === null) return null
  const { earliest, latest } = edtfSpan(parsed)
  return { earliest: earliest ?? FIRST_DAY, latest: latest ?? LAST_DAY }
}

/** The latest day on which the document can have been written; null where that cannot be told. */
export function latestWrittenDay(document: Pick<Document, 'written'>): Day | null {
  return latestDay(document.written)
}

function earliestDay(date: Pick<DocumentDate, 'edtf'> | null): Day | null {
  const parsed = date === null ? null : parseEdtf(date.edtf)
  return parsed === null ? null : edtfSpan(parsed).earliest
}

function latestDay(date: Pick<DocumentDate, 'edtf'> | null): Day | null {
  const parsed = date === null ? null : parseEdtf(date.edtf)
  return parsed === null ? null : edtfSpan(parsed).latest
}
