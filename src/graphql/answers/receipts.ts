import type { Disagreement } from '../../domain/evidence/disagreement.ts'
import type { View } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import { viewOf } from '../arguments/arguments.ts'
import { checkedNumber } from '../arguments/check-bounds.ts'
import type { RequestContext } from '../context.ts'
import type { RelationshipClaimsArgs } from '../generated.ts'
import { DEFAULT_FIRST } from '../limits/list-bounds.ts'

/** The first claims of a relationship, figure or existence in a View, asked for a whole level at once. */
export function loadClaimsOf(
  groupId: string,
  args: Partial<RelationshipClaimsArgs>,
  { store, loaders, asking, limits }: RequestContext,
): Promise<readonly Claim[]> {
  const first = checkedNumber('first', args.first, DEFAULT_FIRST, limits.first)
  const view = viewOf(args.view, limits)
  return loaders.asked('claimsOf', [view, first], (ids) => store.claimsOf(ids, view, first, asking())).load(groupId)
}

/** The disagreements that a relationship, figure or existence is part of, as a View shows them. */
export function loadDisagreementsOf(
  groupId: string,
  view: View,
  { store, loaders, asking }: RequestContext,
): Promise<readonly Disagreement[]> {
  return loaders.asked('disagreementsOf', view, (ids) => store.disagreementsOf(ids, view, asking())).load(groupId)
}
