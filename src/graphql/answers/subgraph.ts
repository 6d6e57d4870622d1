import { batchesOf } from '../../domain/answers/batches-of.ts'
import { type AskNeighbours, type SubgraphQuestion, walkSubgraph } from '../../domain/answers/subgraph-walk.ts'
import type { View } from '../../domain/evidence/view.ts'
import { at } from '../../errors.ts'
import { MAX_IDS, type RelationshipFilter } from '../../store/store.ts'
import { checkedList, checkedNumber, filterOf, viewOf } from '../arguments/arguments.ts'
import { resolveReferences } from '../arguments/references.ts'
import type { RequestContext } from '../context.ts'
import type { QuerySubgraphArgs } from '../generated.ts'
import { RELATIONSHIPS_AN_ENTITY } from '../limits/list-bounds.ts'
import type { SubgraphModel } from '../models.ts'

/** What `subgraph` is asked for by its arguments. BAD_INPUT, LIMIT_EXCEEDED, NOT_FOUND and AMBIGUOUS name the one at fault. */
export async function askSubgraph(args: QuerySubgraphArgs, context: RequestContext): Promise<SubgraphModel> {
  const { limits } = context
  const question: SubgraphQuestion = {
    depth: checkedNumber('depth', args.depth, 1, limits.subgraphDepth),
    limit: checkedNumber('limit', args.limit, 200, limits.subgraphEntities),
    knownIds: checkedList('known', args.known ?? [], limits.subgraphEntities),
    startIds: await resolveReferences('around', args.around, limits.ids, context),
  }
  return subgraphOf(question, filterOf(args.where, context.vocabulary), viewOf(args.view, limits), context)
}

/** The entities that a walk meets in a View, and the relationships between them and what the caller has already. */
export async function subgraphOf(
  question: SubgraphQuestion,
  filter: RelationshipFilter,
  view: View,
  context: RequestContext,
): Promise<SubgraphModel> {
  const { store, asking, loaders } = context
  const { entityIds, distances, truncated } = await walkSubgraph(question, neighboursIn(filter, view, context))
  const most = (question.limit + question.knownIds.length) * RELATIONSHIPS_AN_ENTITY
  const ends = [...entityIds, ...question.knownIds]
  const relationships = await store.relationshipsAmong(ends, filter, view, most + 1, {
    ...asking(),
    along: loaders.along,
  })
  return {
    question,
    entityIds,
    placed: entityIds.map((entityId, index) => ({ entityId, distance: at(distances, index), view })),
    relationships: relationships.slice(0, most),
    view,
    truncated: truncated || relationships.length > most,
    filter,
  }
}

/** How a walk asks for the neighbours of a level. */
function neighboursIn(filter: RelationshipFilter, view: View, { store, asking }: RequestContext): AskNeighbours {
  return async (entityIds, first) => {
    const lists = await Promise.all(
      batchesOf(entityIds, MAX_IDS).map((ids) => store.neighboursOf(ids, filter, view, first + 1, asking())),
    )
    return lists.flat().map((otherIds) => ({ otherIds: otherIds.slice(0, first), hasMore: otherIds.length > first }))
  }
}
