import type { Claim } from '../model/claim.ts'
import { compareText } from '../text/compare-text.ts'
import { gather } from './gather.ts'

/** Claims in order of document id, number: that of `claimSortKey`, of which none is made. */
export function claimsInOrder(claims: readonly Claim[]): readonly Claim[] {
  const known = IN_ORDER.get(claims)
  if (known !== undefined) return known
  const inOrder = putInOrder(claims)
  IN_ORDER.set(claims, inOrder)
  return inOrder
}

/** The claims of a record are put in order to be grouped, and to be indexed. */
const IN_ORDER = new WeakMap<readonly Claim[], readonly Claim[]>()

function putInOrder(claims: readonly Claim[]): readonly Claim[] {
  const byDocument = gather(claims, ({ id }) => id.slice(0, id.lastIndexOf('.c')))
  return [...byDocument]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, ones]) =>
      ones
        .map((claim) => ({ claim, number: Number(claim.id.slice(claim.id.lastIndexOf('.c') + 2)) }))
        .sort((a, b) => a.number - b.number)
        .map(({ claim }) => claim),
    )
}
