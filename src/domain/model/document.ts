import { type Day, FIRST_DAY } from '../dates/day.ts'
import { type Edtf, edtfSpan, parseEdtf } from '../dates/edtf.ts'
import { compareText } from '../text/compare-text.ts'

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
}

/** The documents that others are parts of, by id. */
export function wholesOf(documents: readonly Document[]): ReadonlySet<string> {
  return new Set(documents.flatMap(({ partOfId }) => partOfId ?? []))
}

/** The day by which the document was certainly public; null where it is undated or its publication has no last day. */
export function knownDay(document: Document): Day | null {
  return latestDay(document.published)
}

/**
 * The first day on which the document may have been public: of its publication, else of its writing, which comes before; the
 * first of all where neither is known.
 */
export function firstPublicDay({ published, written }: Document): Day {
  return earliestDay(published) ?? earliestDay(written) ?? FIRST_DAY
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

/** The latest day on which the document can have been written; null where that cannot be told. */
export function latestWrittenDay(document: Document): Day | null {
  return latestDay(document.written)
}

function earliestDay(date: DocumentDate | null): Day | null {
  const parsed = date === null ? null : parseEdtf(date.edtf)
  return parsed === null ? null : edtfSpan(parsed).earliest
}

function latestDay(date: DocumentDate | null): Day | null {
  const parsed = date === null ? null : parseEdtf(date.edtf)
  return parsed === null ? null : edtfSpan(parsed).latest
}
