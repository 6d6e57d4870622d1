import type { Claim } from './claim.ts'

/** The paragraph, row, line or page in which a claim stands: "¶21", of "¶21, Background". */
export function blockOf({ locator }: Pick<Claim, 'locator'>): string {
  return locator.split(',')[0] ?? locator
}

/** Claims of one document in the order of its blocks, those of one block as they come; such as have no number behind all others. */
export function inOrderOfBlocks<Placed extends Pick<Claim, 'locator'>>(claims: readonly Placed[]): readonly Placed[] {
  const numberOf = (claim: Placed) => Number(/\d+/.exec(blockOf(claim))?.[0] ?? Number.POSITIVE_INFINITY)
  const placed = claims.map((claim) => ({ claim, number: numberOf(claim) }))
  // Two without a number are no distance apart: Infinity less Infinity is none.
  return placed.sort((a, b) => (a.number === b.number ? 0 : a.number - b.number)).map(({ claim }) => claim)
}
