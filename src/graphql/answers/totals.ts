import { findTotals, type TotalsKey } from '../../domain/answers/totals.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import type { View } from '../../domain/evidence/view.ts'
import { tellTotals } from '../../domain/prose/totals-prose.ts'
import type { RelationshipFilter } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import { type AskedPage, connect } from '../lists/connection.ts'
import { partOf } from '../lists/listing.ts'
import type { SeenTotal, TotalsConnectionModel } from '../models.ts'
import { readRelationships } from './read-relationships.ts'
import { loadDisagreementsOf } from './receipts.ts'
import { tellGroups } from './tell-groups.ts'

/** What is asked of totals and tallies. */
export interface TotalsQuestion {
  readonly filter: RelationshipFilter
  readonly view: View
  readonly by: readonly TotalsKey[]
}

/** A page of the totals of the money in a View. LIMIT_EXCEEDED where the filter lets too many relationships through. */
export async function totalsOf(
  { filter, view, by }: TotalsQuestion,
  asked: AskedPage,
  context: RequestContext,
): Promise<TotalsConnectionModel> {
  const paid = (await readRelationships(filter, view, context)).filter(hasMoney)
  const disputes = new Map(
    await Promise.all(
      paid.map(async ({ id }) => {
        const found = await loadDisagreementsOf(id, view, context)
        const ids = found.filter(({ kind }) => kind === 'VALUE' || kind === 'SCOPE').map((one) => one.id)
        return [id, ids] as const
      }),
    ),
  )
  const totals = findTotals({ relationships: paid, view, disputesOf: (id) => disputes.get(id) ?? [] }, by)
  const listing = { keys: totals.map(({ key }) => key), items: totals.map((total): SeenTotal => ({ ...total, view })) }
  const page = await connect(asked, (part) => partOf(listing, part))
  return { ...page, prose: () => tellGroups(page, view, tellTotals, context) }
}

function hasMoney({ attestations }: Relationship): boolean {
  return attestations.some(({ amount }) => amount !== null)
}
