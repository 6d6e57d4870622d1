import { compareText } from '../../domain/text/compare-text.ts'
import type { Listing, Page } from '../../store/store.ts'

/** The part of a whole list that a page holds. */
export function partOf<Item>({ keys, items }: Listing<Item>, { first, after, keysOnly }: Page): Listing<Item> {
  const start = after === null ? 0 : keys.filter((key) => key <= after).length
  const end = start + first
  return { keys: keys.slice(start, end), items: keysOnly ? [] : items.slice(start, end) }
}

/** The part of several lists together, in order, what stands in two of them once. */
export function mergeListings<Item>(listings: readonly Listing<Item>[], page: Page): Listing<Item> {
  const itemByKey = new Map(
    listings.flatMap(({ keys, items }) => keys.map((key, index) => [key, items[index]] as const)),
  )
  const keys = [...itemByKey.keys()].sort(compareText)
  return partOf({ keys, items: keys.flatMap((key) => itemByKey.get(key) ?? []) }, page)
}

/** A list of what is shown of each item. */
export function mapItems<Item, Shown>(listing: Listing<Item>, show: (item: Item) => Shown): Listing<Shown> {
  return { ...listing, items: listing.items.map(show) }
}
