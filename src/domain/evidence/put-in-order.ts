import { compareText } from '../text/compare-text.ts'

/** Items in order of their sort keys. */
export interface Ordered<Item> {
  readonly items: readonly Item[]
  /** The sort key of each, ascending. */
  readonly keys: readonly string[]
}

/** Puts items in order of their keys. */
export function putInOrder<Item>(items: readonly Item[], keyOf: (item: Item) => string): Ordered<Item> {
  const keyed = items.map((item) => ({ item, key: keyOf(item) })).sort((a, b) => compareText(a.key, b.key))
  return { items: keyed.map(({ item }) => item), keys: keyed.map(({ key }) => key) }
}
