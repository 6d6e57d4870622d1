/** Orders ASCII texts (ids, sort keys, days) by code unit, as every store does. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
