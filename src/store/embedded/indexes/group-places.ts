/** Where each key occurs: for each, the places of the things that have it, ascending, each once. */
export function groupPlaces<Thing, Key>(
  things: readonly Thing[],
  keysOf: (thing: Thing, place: number) => Iterable<Key>,
): ReadonlyMap<Key, readonly number[]> {
  const places = new Map<Key, number[]>()
  for (const [place, thing] of things.entries()) {
    for (const key of keysOf(thing, place)) {
      const known = places.get(key)
      if (known === undefined) places.set(key, [place])
      else if (known.at(-1) !== place) known.push(place)
    }
  }
  return places
}
