import { batchesOf } from '../../domain/answers/batches-of.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import type { View } from '../../domain/evidence/view.ts'
import type { Entity } from '../../domain/model/entity.ts'
import { knownIn } from '../../errors.ts'
import { MAX_IDS } from '../../store/store.ts'
import { askKnown, type PagedStore, pagesIn } from './ask-pages.ts'
import type { Feed, Pages, ToldEdge } from './feed.ts'
import { tellEdges } from './tell-edges.ts'
import { tellNodes } from './tell-nodes.ts'

/** What a walk found, and the question that it answers. */
export interface FoundSubgraph {
  readonly entityIds: readonly string[]
  readonly relationships: readonly Relationship[]
  readonly view: View
  readonly truncated: boolean
  /** The address that asks for it, without its format. */
  readonly question: string
}

/** What a walk found, in its order, each relationship as its View tells it. */
export function subgraphFeed(paged: PagedStore, found: FoundSubgraph): Feed {
  const { store, asking, record, vocabulary } = paged
  const { entityIds, relationships, view, truncated, question } = found
  const readsAll = view.documents === null && view.knownBy === null && view.reported && view.inferred
  async function* entities(): Pages<Entity> {
    for await (const ids of pagesIn(entityIds)) {
      const known = await askKnown(ids, (some) => store.entitiesById(some, asking()))
      yield ids.map((id) => knownIn(known, id))
    }
  }
  async function* edges(): Pages<ToldEdge> {
    for (const batch of batchesOf(relationships, MAX_IDS)) yield await tellEdges(paged, batch, view)
  }
  return {
    head: { record, vocabulary, question, truncated, hasSummaries: readsAll },
    entities,
    async *nodes() {
      for await (const page of entities()) yield await tellNodes(paged, page, view)
    },
    edges,
    async *claims() {
      for await (const told of edges()) yield told.flatMap(({ citations }) => citations)
    },
    async *documents() {
      const given = new Set<string>()
      for await (const told of edges()) {
        const documents = told.flatMap(({ citations }) => citations.map(({ document }) => document))
        const fresh = new Map(documents.filter(({ id }) => !given.has(id)).map((one) => [one.id, one]))
        for (const id of fresh.keys()) given.add(id)
        if (fresh.size > 0) yield [...fresh.values()]
      }
    },
    disagreements: () => pagesIn([]),
  }
}
