import { at, invariant } from '../../src/errors.ts'

/** The middle of some values, of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  return at(
    [...values].sort((a, b) => a - b),
    Math.floor((values.length - 1) / 2),
  )
}

/** The value that so many of a hundred do not exceed, of those that there are. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return at(sorted, Math.min(sorted.length - 1, Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)))
}

/** How far values are spread about their mean, as a part of it; 0 of a single one, and of none but zeros. */
export function coefficientOfVariation(values: readonly number[]): number {
  invariant(values.length > 0, 'something was measured')
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  if (values.length === 1 || mean === 0) return 0
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt(squares / (values.length - 1)) / mean
}

/**
 * How a cost grows with a size, as the slope of a line through two points on logarithmic scales: 0 stays, 1 grows as the size does.
 * Null where a cost is zero.
 */
export function slope(one: { readonly size: number; readonly cost: number }, other: typeof one): number | null {
  if (one.cost <= 0 || other.cost <= 0) return null
  return Math.log(other.cost / one.cost) / Math.log(other.size / one.size)
}
