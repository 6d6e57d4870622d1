import type { Feed, FeedHead, Pages } from '../feed/feed.ts'

/** An export as text, a page of rows at a time. */
export type Text = AsyncIterable<string>

/** A part of a format: what it writes of a feed. */
export type Part = (feed: Feed) => Text

/** Parts, one after another. */
export function written(...parts: readonly Part[]): Part {
  return async function* write(feed) {
    for (const part of parts) yield* part(feed)
  }
}

/** What stands once, whatever rows there are. */
export function standing(text: (head: FeedHead) => string): Part {
  return async function* write({ head }) {
    yield text(head)
  }
}

/** The rows of a list, each as it is written, with what stands between them. A row may be written as nothing. */
export function rowsOf<Row>(
  listOf: (feed: Feed) => Pages<Row>,
  toText: (row: Row, head: FeedHead) => string | null,
  between = '',
): Part {
  return async function* write(feed) {
    let isFirst = true
    for await (const page of listOf(feed)) {
      const rows = page.flatMap((row) => toText(row, feed.head) ?? [])
      if (rows.length === 0) continue
      yield (isFirst ? '' : between) + rows.join(between)
      isFirst = false
    }
  }
}

/** How an export says what it is, in a line. */
export function titleOf({ record }: FeedHead): string {
  return `${record.title} (${record.licence}), record ${record.hash}`
}

/** What an export is of, in fields. */
export function headFields({ record, question, truncated }: FeedHead) {
  return {
    record: record.hash,
    title: record.title,
    licence: record.licence,
    question,
    truncated,
  }
}
