import { at } from '../../../errors.ts'
import { type Places, placeAt } from '../kept/places.ts'
import { narrow, type Run } from './ascending.ts'
import type { Tick } from './tick.ts'

/** So many that do not pass are passed over in one run before the others are looked at again. */
const MOST_PASSED_OVER = 64

/** Where the reading of a run stands. */
interface Head {
  index: number
  readonly end: number
  number: number
}

/**
 * Takes the numbers of several runs of one list, from the first that is at least `from`, ascending, those that pass, until
 * `take` says that it wants no more. Where most do not pass, it reads on in one run for a while rather than to go to and
 * fro, and so looks at no more than some too many of each.
 */
export function takePassing(
  numbers: Places,
  runs: readonly Run[],
  from: number,
  passes: (number: number) => boolean,
  tick: Tick,
  take: (number: number) => boolean,
): void {
  const heads = runs.flatMap((run): Head[] => {
    const { start: index, end } = narrow(numbers, run, from, Number.POSITIVE_INFINITY)
    return index < end ? [{ index, end, number: placeAt(numbers, index) }] : []
  })
  while (heads.length > 0) {
    let least = at(heads, 0)
    for (const head of heads) if (head.number < least.number) least = head
    tick()
    const isPassing = passes(least.number)
    if (isPassing && !take(least.number)) return
    least.index += 1
    if (!isPassing) {
      const stop = Math.min(least.end, least.index + MOST_PASSED_OVER)
      while (least.index < stop && !passes(placeAt(numbers, least.index))) {
        tick()
        least.index += 1
      }
    }
    if (least.index === least.end) heads.splice(heads.indexOf(least), 1)
    else least.number = placeAt(numbers, least.index)
  }
}
