import type { View } from '../../domain/evidence/view.ts'
import type { Page, Pair, RelationshipFilter, SidedFilter } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import { MAX_PARALLEL } from '../limits/list-bounds.ts'
import { type AskedPage, connect } from '../lists/connection.ts'
import { mapItems } from '../lists/listing.ts'
import type { SharedNeighbourConnectionModel } from '../models.ts'
import { sharedNeighboursProse } from './list-prose.ts'
import { sharedBodiesOf } from './shared-bodies.ts'

/** An entity shares what it is an end of. */
const ENDS: SidedFilter['sides'] = ['SUBJECT', 'OBJECT']

/** How many are looked at that are shared where plans count too. */
const MOST_EXPECTED = 10

/** What is asked: whom do all of these have a relationship with? */
export interface SharedNeighboursQuestion {
  readonly ofIds: readonly string[]
  readonly filter: RelationshipFilter
  readonly view: View
}

/** Answers `sharedNeighbours`; the relationships of the whole page are asked for at once, if at all. */
export async function sharedNeighboursOf(
  { ofIds, filter, view }: SharedNeighboursQuestion,
  asked: AskedPage,
  context: RequestContext,
): Promise<SharedNeighbourConnectionModel> {
  const { store, loaders, asking } = context
  const joining = loaders.asked('relationshipsJoining', [filter, view], (keys) => {
    const pairs = keys.map((key) => JSON.parse(key) as Pair)
    return store.relationshipsJoining(pairs, filter, view, MAX_PARALLEL, asking())
  })
  const linksOf = (neighbourId: string) =>
    Promise.all(
      ofIds.map(async (ofId) => {
        return { ofId, relationships: await joining.load(JSON.stringify([ofId, neighbourId])), view }
      }),
    )
  const page = await connect(asked, async (part) =>
    mapItems(await store.sharedNeighbours(ofIds, filter, view, part, asking()), (entity) => ({
      entity,
      links: () => linksOf(entity.id),
    })),
  )
  const sided = { ...filter, sides: ENDS }
  // Where nothing is shared what was no more than planned is told too, as a plan: else one of them may seem to have nothing.
  const apart: View = { ...view, modalities: [...new Set([...view.modalities, 'PLANNED' as const])] }
  const planned: View = { ...view, modalities: ['PLANNED'] }
  const ask = (id: string, part: Page) => loaders.of('relationshipsOf', sided, apart, part).load(id)
  const between = async () => {
    const pairs = ofIds.flatMap((id, index) => ofIds.slice(index + 1).map((other) => JSON.stringify([id, other])))
    return (await Promise.all(pairs.map((pair) => joining.load(pair)))).flat()
  }
  const expected = async () => {
    const part = { first: MOST_EXPECTED, after: null, keysOnly: false }
    const { items } = await store.sharedNeighbours(ofIds, filter, apart, part, asking())
    const pairs = items.flatMap(({ id }) => ofIds.map((ofId): Pair => [ofId, id]))
    if (pairs.length === 0) return []
    const lists = await store.relationshipsJoining(pairs, filter, planned, MAX_PARALLEL, asking())
    return items.map(({ id }, index) => ({
      id,
      relationships: lists.slice(index * ofIds.length, (index + 1) * ofIds.length).flat(),
    }))
  }
  const bodies = () => sharedBodiesOf(ofIds, { filter, view }, context)
  return {
    ...page,
    prose: () => sharedNeighboursProse(page, { ofIds, view, apart }, { ask, expected, between, bodies }, context),
  }
}
