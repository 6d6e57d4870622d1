import type { Rows } from './packed-texts.ts'

/** So many are remembered at most. */
const REMEMBERED = 4096

/** The same things, of which those asked for last are not made again: of places that lie so far apart the last one. */
export function rememberLast<Item>({ length, at }: Rows<Item>): Rows<Item> {
  const slots = Math.min(length, REMEMBERED)
  const places = new Uint32Array(slots)
  const items: (Item | undefined)[] = Array.from({ length: slots })
  return {
    length,
    at(place) {
      const slot = place % slots
      const known = items[slot]
      if (known !== undefined && places[slot] === place) return known
      const made = at(place)
      places[slot] = place
      items[slot] = made
      return made
    },
  }
}
