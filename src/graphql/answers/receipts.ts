import type { Disagreement } from '../../domain/evidence/disagreement.ts'
import type { View } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import type { ToldDisagreement } from '../../domain/prose/disagreement-prose.ts'
import { checkedFirst, ownViewOf } from '../arguments/arguments.ts'
import type { RequestContext } from '../context.ts'
import type { RelationshipClaimsArgs } from '../generated.ts'
import { tellAllIn } from './disagreements.ts'

/** The first claims of a relationship, figure or existence in a View, asked for a whole level at once. */
export function loadClaimsOf(
  groupId: string,
  args: Partial<RelationshipClaimsArgs>,
  { loaders, limits }: RequestContext,
): Promise<readonly Claim[]> {
  const first = checkedFirst(args, limits)
  const view = ownViewOf(args.view, limits)
  return loaders.of('claimsOf', view, first).load(groupId)
}

/** The disagreements that a relationship, figure or existence is part of, of those that a View shows, whole; courses are none. */
export async function loadDisagreementsOf(
  groupId: string,
  view: View,
  { loaders }: RequestContext,
): Promise<readonly Disagreement[]> {
  const all = await loaders.of('disagreementsOf', view).load(groupId)
  return all.filter(({ kind }) => kind !== 'COURSE')
}

/** What any of several relationships, figures or existences is part of, each once, in words as the View shows it; courses too where wanted. */
export async function tellDisagreementsOf(
  groupIds: readonly string[],
  view: View,
  context: RequestContext,
  wanted: 'DIFFERENCES' | 'COURSES_TOO' = 'DIFFERENCES',
): Promise<readonly ToldDisagreement[]> {
  const load = (id: string) =>
    wanted === 'COURSES_TOO'
      ? context.loaders.of('disagreementsOf', view).load(id)
      : loadDisagreementsOf(id, view, context)
  const found = (await Promise.all(groupIds.map(load))).flat()
  return tellAllIn(view, [...new Map(found.map((one) => [one.id, one])).values()], context)
}
