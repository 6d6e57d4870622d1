import type { Day } from '../domain/dates/day.ts'
import type { DocumentView } from './store.ts'

/**
 * So many claims that name an entity are few: to look at what they make costs less than a list that holds little of it, and so
 * no list is looked through where a View reads no more of them.
 */
export const FEW_CLAIMS = 100

/** Of so many documents each is asked what it says of an entity. */
const FEW_DOCUMENTS = 20

/** By what the claims are found that a View may read: its documents, each once, where they are few, else the day by which they were known. */
export type FewSources =
  | { readonly documents: readonly string[]; readonly knownBy: null }
  | { readonly documents: null; readonly knownBy: Day }

/** By what few claims are found in a View, if they are few; null where it tells no sources. */
export function fewSourcesOf({ documents, knownBy }: DocumentView): FewSources | null {
  const own = documents === null ? null : [...new Set(documents)]
  if (own !== null && own.length <= FEW_DOCUMENTS) return { documents: own, knownBy: null }
  return knownBy === null ? null : { documents: null, knownBy }
}
