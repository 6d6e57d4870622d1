import { invariant } from '../../../errors.ts'
import type { Listing, Page } from '../../store.ts'
import { type Keys, keyAt } from './ascending.ts'
import type { Tick } from './tick.ts'

/** Items by their places: a list of them, or what makes them when they are wanted. */
interface Places<Item> {
  readonly items: { readonly at: (place: number) => Item | undefined }
  readonly keys: Keys
}

/**
 * The part of a list that a page holds, of the items at these places: as `show` gives them, without those of which it
 * gives null. The places begin after the page's `after`; no more of them are looked at than fill it. Fails with TIMED_OUT.
 */
export function listingFrom<Item, Shown>(
  { items, keys }: Places<Item>,
  places: Iterable<number>,
  { first, keysOnly }: Pick<Page, 'first' | 'keysOnly'>,
  tick: Tick,
  show: (item: Item) => Shown | null,
): Listing<Shown> {
  const listed: { readonly keys: string[]; readonly items: Shown[] } = { keys: [], items: [] }
  if (first <= 0) return listed
  for (const place of places) {
    tick()
    const item = items.at(place)
    invariant(item !== undefined, 'nothing stands at a place of a list')
    const shown = show(item)
    if (shown === null) continue
    listed.keys.push(keyAt(keys, place))
    if (!keysOnly) listed.items.push(shown)
    if (listed.keys.length === first) break
  }
  return listed
}
