import type { Rows } from './packed-texts.ts'

/** A power of two. */
const REMEMBERED = 4096

/** The same things, of which those asked for last are not made again: of places that lie so far apart the last one. */
export function rememberLast<Item>({ length, at }: Rows<Item>): Rows<Item> {
  const places = new Uint32Array(REMEMBERED)
  const items: (Item | undefined)[] = Array.from({ length: REMEMBERED })
  return {
    length,
    at(place) {
      const slot = place % REMEMBERED
      const known = items[slot]
      if (known !== undefined && places[slot] === place) return known
      const made = at(place)
      places[slot] = place
      items[slot] = made
      return made
    },
  }
}
