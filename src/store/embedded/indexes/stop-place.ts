import type { Vocabulary } from '../../../domain/model/vocabulary.ts'
import { at } from '../../../errors.ts'
import { seeksOf } from '../../seeks.ts'
import type { SidedFilter } from '../../store.ts'
import { type Places, placeAt } from '../kept/places.ts'
import { narrow, type Run } from './ascending.ts'
import type { Adjacency } from './list-by-sides.ts'
import { lengthOf } from './listing-runs.ts'

/**
 * The place at which a page of an entity's list ends, from a place on, where of each seek no more than so many listings are
 * looked at: that of the last of those of one seek, the first there is; null where no seek has as many.
 */
export function stopPlace(
  { places, runsAt }: Adjacency,
  entityPlace: number,
  filter: SidedFilter,
  from: number,
  looked: number,
  vocabulary: Vocabulary,
): number | null {
  const runs = runsAt(entityPlace)
  if (lengthOf(runs) < looked) return null
  const stops = seeksOf(filter, vocabulary).flatMap(({ side, type, kind }) => {
    const own = runs.filter(
      (run) => run.side === side && (type === null || run.type === type) && (kind === null || run.otherKind === kind),
    )
    const left = own.map((run) => narrow(places, run, from, Number.POSITIVE_INFINITY))
    return lengthOf(left) < looked ? [] : numberAtRank(places, left, looked)
  })
  return stops.length === 0 ? null : Math.min(...stops)
}

/** The number that so many of several runs of one list, which together have as many, are no greater than. */
function numberAtRank(numbers: Places, runs: readonly Run[], rank: number): number {
  let heads = runs.filter(({ start, end }) => start < end)
  let taken = 0
  let [low, high] = [
    Math.min(...heads.map(({ start }) => placeAt(numbers, start))),
    Math.max(...heads.map(({ end }) => placeAt(numbers, end - 1))),
  ]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const ends = heads.map((head) => narrow(numbers, head, middle + 1, Number.POSITIVE_INFINITY).start)
    const below = heads.reduce((sum, { start }, index) => sum + at(ends, index) - start, taken)
    if (below >= rank) {
      high = middle
      heads = heads.map(({ start }, index) => ({ start, end: at(ends, index) }))
    } else {
      low = middle + 1
      taken = below
      heads = heads.map(({ end }, index) => ({ start: at(ends, index), end }))
    }
  }
  return low
}
