import { batchesOf } from '../../domain/answers/batches-of.ts'
import { type AskNeighbours, type SubgraphQuestion, walkSubgraph } from '../../domain/answers/subgraph-walk.ts'
import { otherEndOf, sidesOf } from '../../domain/evidence/relationship.ts'
import type { View } from '../../domain/evidence/view.ts'
import { at } from '../../errors.ts'
import { MAX_IDS, type RelationshipFilter } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import { RELATIONSHIPS_AN_ENTITY } from '../limits/list-bounds.ts'
import type { SubgraphModel } from '../models.ts'

/** The entities that a walk meets in a View, and the relationships between them and what the caller has already. */
export async function subgraphOf(
  question: SubgraphQuestion,
  filter: RelationshipFilter,
  view: View,
  context: RequestContext,
): Promise<SubgraphModel> {
  const { store, asking } = context
  const { entityIds, truncated } = await walkSubgraph(question, neighboursIn(filter, view, context))
  const most = (question.limit + question.knownIds.length) * RELATIONSHIPS_AN_ENTITY
  const ends = [...entityIds, ...question.knownIds]
  const relationships = await store.relationshipsAmong(ends, filter, view, most + 1, asking())
  return {
    entityIds,
    relationships: relationships.slice(0, most),
    view,
    truncated: truncated || relationships.length > most,
    filter,
  }
}

/** How a walk asks for the neighbours of a level. */
function neighboursIn(filter: RelationshipFilter, view: View, { store, asking }: RequestContext): AskNeighbours {
  return async (entityIds, first) => {
    const sided = { ...filter, sides: sidesOf(filter.direction) }
    const page = { first: first + 1, after: null, keysOnly: false }
    const lists = await Promise.all(
      batchesOf(entityIds, MAX_IDS).map((ids) => store.relationshipsOf(ids, sided, view, page, asking())),
    )
    return lists.flat().map(({ items }, index) => ({
      otherIds: items.slice(0, first).map((one) => otherEndOf(one, at(entityIds, index))),
      hasMore: items.length > first,
    }))
  }
}
