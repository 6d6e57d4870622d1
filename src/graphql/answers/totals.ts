import { findTotals, type TotalsKey } from '../../domain/answers/totals.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import type { View } from '../../domain/evidence/view.ts'
import { tellTotals } from '../../domain/prose/totals-prose.ts'
import { Failure } from '../../errors.ts'
import type { RelationshipFilter } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import { type AskedPage, connect } from '../lists/connection.ts'
import { partOf } from '../lists/listing.ts'
import type { SeenTotal, TotalsConnectionModel } from '../models.ts'
import { proseOf } from './footnotes.ts'
import { loadNames } from './load-names.ts'
import { loadDisagreementsOf } from './receipts.ts'

/** The most relationships that are read for totals, and how many at once. */
const MOST_READ = 40_000
const READ_AT_ONCE = 5000

/** What is asked of totals. */
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
  const paid = (await readAll(filter, view, context)).filter(hasMoney)
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
  const prose = async () => {
    const shown = page.edges.map(({ item }) => item)
    const ids = shown.flatMap(({ subjectId, objectId }) => [subjectId, objectId].filter((id) => id !== null))
    const documents = await Promise.all(
      shown.map(({ documentId }) => (documentId === null ? null : context.loaders.document.load(documentId))),
    )
    const titles = new Map(documents.flatMap((one) => (one === null ? [] : [[one.id, one.title] as const])))
    const nameOf = await loadNames(context, ids)
    const titleOf = (id: string) => titles.get(id) ?? id
    return proseOf(context, view, tellTotals(shown, { view, more: page.hasNextPage, titleOf }, nameOf))
  }
  return { ...page, prose }
}

function hasMoney({ attestations }: Relationship): boolean {
  return attestations.some(({ amount }) => amount !== null)
}

async function readAll(
  filter: RelationshipFilter,
  view: View,
  { store, asking }: RequestContext,
): Promise<readonly Relationship[]> {
  const read: Relationship[] = []
  let after: string | null = null
  for (;;) {
    const { keys, items } = await store.relationships(
      filter,
      null,
      view,
      { first: READ_AT_ONCE, after, keysOnly: false },
      asking(),
    )
    for (const item of items) read.push(item)
    if (read.length > MOST_READ) {
      const message = `where: more than ${MOST_READ.toLocaleString('en-GB')} relationships would be read: ask of fewer types.`
      throw new Failure('LIMIT_EXCEEDED', message)
    }
    if (keys.length < READ_AT_ONCE) return read
    after = keys.at(-1) ?? null
  }
}
