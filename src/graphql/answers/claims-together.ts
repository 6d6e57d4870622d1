import { bringsTogether } from '../../domain/answers/brings-together.ts'
import { claimSortKey } from '../../domain/evidence/sort-key.ts'
import type { View } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import type { CitedSentence } from '../../domain/prose/prose.ts'
import { compareText } from '../../domain/text/compare-text.ts'
import { at } from '../../errors.ts'
import type { Pair } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'
import { tellThese } from './beside-list.ts'
import { claimsNaming } from './claims-naming.ts'
import { thoseRead } from './those-read.ts'

/** How many claims that name each of two entities are looked through for those that bring both together. */
const MOST_LOOKED_AT = 200

/**
 * The claims that bring two entities together (`bringsTogether`), of every modality, that a View reads and no later claim
 * replaces, in order of document id, number: of the first that name either.
 */
async function claimsTogether([fromId, toId]: Pair, view: View, context: RequestContext): Promise<readonly Claim[]> {
  const { documents, knownBy } = view
  const [lists, entities] = await Promise.all([
    claimsNaming([fromId, toId], MOST_LOOKED_AT, { documents, knownBy }, context),
    loadAllKnown(context.loaders.entity, [fromId, toId]),
  ])
  const ends = [at(entities, 0), at(entities, 1)] as const
  const both = lists.flat().filter((claim) => claim.replacedByIds.length === 0 && bringsTogether(claim, ends))
  const found = [...new Map(both.map((claim) => [claim.id, claim])).values()]
  const read = await thoseRead(found, view, context)
  return read.toSorted((a, b) => compareText(claimSortKey(a.id), claimSortKey(b.id)))
}

/** The same in words, but for some claims. */
export async function tellClaimsTogether(
  pair: Pair,
  view: View,
  context: RequestContext,
  known: ReadonlySet<string> = new Set(),
): Promise<readonly CitedSentence[]> {
  const claims = await claimsTogether(pair, view, context)
  return tellThese(
    claims.filter(({ id }) => !known.has(id)),
    context,
  )
}
