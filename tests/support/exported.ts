import { exportFormat } from '../../src/export/export-formats.ts'
import { exportText, openPaged } from '../../src/export/export-text.ts'
import { recordFeed } from '../../src/export/feed/record-feed.ts'
import type { Store } from '../../src/store/store.ts'

/** A whole record in a format. */
export async function exportedRecord(store: Store, format: string): Promise<string> {
  const asking = () => ({ signal: new AbortController().signal, deadlineMs: Date.now() + 600_000 })
  const paged = await openPaged(store, asking)
  let whole = ''
  for await (const text of exportText(recordFeed(paged), exportFormat('record', format))) whole += text
  return whole
}
