import type { Page, Row } from '../store.ts'

/** The place in a list in order of sort key of the first item after a key; 0 for none. */
export function indexAfter(list: readonly { readonly sortKey: string }[], after: string | null): number {
  if (after === null) return 0
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle]?.sortKey ?? '') <= after) low = middle + 1
    else high = middle
  }
  return low
}

/** The first rows of a page that pass, of a list in order of sort key. */
export function pageOf<Item>(
  rows: readonly Row<Item>[],
  { first, after }: Page,
  passes: (item: Item) => boolean,
): readonly Row<Item>[] {
  const page: Row<Item>[] = []
  for (let index = indexAfter(rows, after); index < rows.length && page.length < first; index += 1) {
    const row = rows[index]
    if (row !== undefined && passes(row.item)) page.push(row)
  }
  return page
}
