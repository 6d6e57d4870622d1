import { placeAt } from '../kept/places.ts'
import { numberAt, partitionPoint } from './ascending.ts'
import type { Adjacency, ListingRun } from './list-by-sides.ts'

/** The places, ascending, of the listings in some runs of one entity that are of these relationships; by halving, since each run is in order. */
export function placesAmong(
  { places, listings, relationshipOf, otherOf, columns, entities }: Adjacency,
  entityPlace: number,
  runs: readonly ListingRun[],
  numbers: Uint32Array,
): Uint32Array {
  const { starts, types, typeNames, subjects, objects } = columns
  const { nameRanks } = entities
  const found: number[] = []
  const isQualifier = runs.some(({ side }) => side === 'QUALIFIER')
  for (const number of numbers) {
    const [subject, object] = [placeAt(subjects, number), placeAt(objects, number)]
    // Most that a View reads are of others.
    if (subject !== entityPlace && object !== entityPlace && !isQualifier) continue
    const type = typeNames[numberAt(types, number)]
    for (const run of runs) {
      if (run.type !== type) continue
      if (run.side === 'SUBJECT' ? subject !== entityPlace : run.side === 'OBJECT' && object !== entityPlace) continue
      const other = run.side === 'SUBJECT' ? object : subject
      const isBefore = (index: number) => {
        const listing = placeAt(listings, placeAt(places, run.start + index))
        const one = relationshipOf(listing)
        const byStart = numberAt(starts, one) - numberAt(starts, number)
        if (byStart !== 0) return byStart < 0
        const byName = numberAt(nameRanks, otherOf(listing)) - numberAt(nameRanks, other)
        return byName === 0 ? one < number : byName < 0
      }
      const index = run.start + partitionPoint(run.end - run.start, isBefore)
      if (index === run.end) continue
      const place = placeAt(places, index)
      if (relationshipOf(placeAt(listings, place)) === number) found.push(place)
    }
  }
  return Uint32Array.from(found).sort()
}
