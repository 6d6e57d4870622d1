import { judgedFrom } from '../../../domain/evidence/seen-from.ts'
import { existsIn, PLAIN_VIEW } from '../../../domain/evidence/view.ts'
import { numberAt } from './ascending.ts'
import type { Adjacency } from './list-by-sides.ts'
import type { JudgedColumns } from './view-judge.ts'

/** How many relationships the entity at each place lists in the plain View, from every side: what `plainDegrees` counts. */
export function countDegrees(adjacency: Adjacency, judged: JudgedColumns): Uint32Array {
  const { columns, entities, listings, relationshipOf, sideOf, ownOf } = adjacency
  const { exists } = judged.judge(PLAIN_VIEW)
  const degrees = new Uint32Array(entities.items.length)
  for (let listing = 0; listing < listings.length; listing += 1) {
    const [number, own] = [relationshipOf(listing), ownOf(listing)]
    const isListed =
      sideOf(listing) === 'QUALIFIER'
        ? existsIn(PLAIN_VIEW, judgedFrom(columns.items.at(number), entities.idAt(own)))
        : exists(number)
    if (isListed) degrees[own] = numberAt(degrees, own) + 1
  }
  return degrees
}
