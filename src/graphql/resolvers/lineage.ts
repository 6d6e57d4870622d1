import { chainSentence, tellLineage } from '../../domain/lineage-prose.ts'
import { entitiesNamed } from '../../domain/relationship-prose.ts'
import { noteOf } from '../basis.ts'
import { connectionFields } from '../connection.ts'
import { proseOf } from '../footnotes.ts'
import type { LineageConnectionResolvers, LineageEdgeResolvers } from '../generated.ts'
import type { MetEntity } from '../models.ts'
import { loadNames } from '../names.ts'

export const LineageConnection: LineageConnectionResolvers = {
  ...connectionFields(({ entity }: MetEntity) => entity),

  async prose({ question, basis, edges, hasNextPage }, _, context) {
    const arrivals = edges.map(({ item }) => item)
    const named = entitiesNamed(arrivals.flatMap(({ via }) => via))
    const [nameOf, note] = await Promise.all([loadNames(context, [question.startId, ...named]), noteOf(context, basis)])
    return proseOf(context, tellLineage({ ...question, arrivals, complete: !hasNextPage }, nameOf, note))
  },
}

export const LineageEdge: LineageEdgeResolvers = {
  cursor: ({ cursor }) => cursor(),
  node: ({ item }) => item.entity,
  distance: ({ item }) => item.distance,
  via: ({ item }) => item.via,
  certainty: ({ item }) => item.certainty,
  async sentence({ item: { via, view } }, _, context) {
    return `${chainSentence(via, view, await loadNames(context, entitiesNamed(via)))}.`
  },
}
