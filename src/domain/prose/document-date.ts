import type { Document } from '../model/document.ts'
import { citedDate } from './words.ts'

/** When a document was written, else published, in words; null where neither is known or the title says it. */
export function dateBesideTitle({
  title,
  written,
  published,
}: Pick<Document, 'title' | 'written' | 'published'>): string | null {
  const date = written ?? published
  if (date === null) return null
  const words = citedDate(date)
  return title.includes(citedDate({ ...date, inferred: false })) ? null : words
}
