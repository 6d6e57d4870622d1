/** Picks from what it is given, the same each time that a script runs. */
export interface Seeded {
  /** A number from 0 to 1, itself left out. */
  readonly next: () => number
  /** A whole number from 0 to a bound, itself left out. */
  readonly below: (bound: number) => number
  /** One of some values. */
  readonly pick: <Value>(values: readonly Value[]) => Value
}

/** Numbers that are the same each time for a seed: mulberry32. */
export function seeded(seed: number): Seeded {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    next,
    below,
    pick(values) {
      const value = values[below(values.length)]
      if (value === undefined) throw new Error('There is nothing to pick from.')
      return value
    },
  }
}
