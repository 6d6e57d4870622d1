import { countRelationships } from '../../domain/answers/tallies.ts'
import { tellTallies } from '../../domain/prose/tallies-prose.ts'
import type { RequestContext } from '../context.ts'
import { type AskedPage, connect } from '../lists/connection.ts'
import { partOf } from '../lists/listing.ts'
import type { SeenTally, TalliesConnectionModel } from '../models.ts'
import { readRelationships } from './read-relationships.ts'
import { tellGroups } from './tell-groups.ts'
import type { TotalsQuestion } from './totals.ts'

/** A page of how many relationships a View has of each. LIMIT_EXCEEDED where the filter lets too many through. */
export async function talliesOf(
  { filter, view, by }: TotalsQuestion,
  asked: AskedPage,
  context: RequestContext,
): Promise<TalliesConnectionModel> {
  const tallies = countRelationships(await readRelationships(filter, view, context), view, by)
  const listing = { keys: tallies.map(({ key }) => key), items: tallies.map((one): SeenTally => ({ ...one, view })) }
  const page = await connect(asked, (part) => partOf(listing, part))
  return { ...page, prose: () => tellGroups(page, view, tellTallies, context) }
}
