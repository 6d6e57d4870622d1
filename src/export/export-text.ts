import { vocabularyWith } from '../domain/model/vocabulary.ts'
import { sha256 } from '../sha256.ts'
import type { Asking, Store } from '../store/store.ts'
import type { ExportFormat } from './export-formats.ts'
import type { PagedStore } from './feed/ask-pages.ts'
import type { Feed } from './feed/feed.ts'
import type { Text } from './formats/writing.ts'

/**
 * A store that is asked for page after page of the record that it holds now. Each question has the patience that it is given
 * when it is asked; one hold for all of them makes an export fail with STORE_UNAVAILABLE as soon as the record changes.
 */
export async function openPaged(store: Store, asking: () => Asking): Promise<PagedStore> {
  const record = await store.record(asking())
  return { store, asking, record, vocabulary: vocabularyWith(record, sha256) }
}

/** An export as text, a page at a time; the same bytes for the same record and question. Fails as the questions of the port do. */
export function exportText(feed: Feed, { write }: ExportFormat): Text {
  return write(feed)
}
