import { tellComparison, toldChanges } from '../../domain/prose/comparison-prose.ts'
import { tellPaths } from '../../domain/prose/paths-prose.ts'
import { entitiesNamed } from '../../domain/prose/relationship-prose.ts'
import { noteOf } from '../answers/basis.ts'
import { changedConnection } from '../answers/comparison.ts'
import { proseOf } from '../answers/footnotes.ts'
import { loadNames } from '../answers/load-names.ts'
import type {
  ComparisonResolvers,
  PathsResolvers,
  SharedNeighbourConnectionResolvers,
  SharedNeighbourEdgeResolvers,
  SharedNeighbourLinkResolvers,
  SubgraphResolvers,
} from '../generated.ts'
import { connectionFields, edgeFields } from '../lists/connection.ts'
import { loadAllKnown, loadKnown } from '../loaders.ts'
import type { SharedNeighbour } from '../models.ts'

export const Paths: PathsResolvers = {
  async prose({ question, paths, more, basis }, _, context) {
    const chains = paths.map(({ steps }) => steps)
    const named = entitiesNamed(chains.flat().flatMap(({ relationships }) => relationships))
    const [nameOf, note] = await Promise.all([
      loadNames(context, [question.fromId, question.toId, ...named]),
      noteOf(context, basis),
    ])
    return proseOf(context, tellPaths(question, chains, more, nameOf, note))
  },
}

export const Subgraph: SubgraphResolvers = {
  entities: ({ entityIds }, _, { loaders }) => loadAllKnown(loaders.entity, entityIds),
}

export const SharedNeighbourConnection: SharedNeighbourConnectionResolvers = connectionFields(
  ({ entity }: SharedNeighbour) => entity,
)

export const SharedNeighbourEdge: SharedNeighbourEdgeResolvers = {
  ...edgeFields(({ entity }) => entity),
  relationships: ({ item }) => item.links(),
}

export const SharedNeighbourLink: SharedNeighbourLinkResolvers = {
  of: ({ ofId }, _, { loaders }) => loadKnown(loaders.entity, ofId),
}

export const Comparison: ComparisonResolvers = {
  began: (comparison, args, context) => changedConnection('began', comparison, args, context),
  ended: (comparison, args, context) => changedConnection('ended', comparison, args, context),
  between: (comparison, args, context) => changedConnection('between', comparison, args, context),
  stayed: (comparison, args, context) => changedConnection('stayed', comparison, args, context),
  becameUncertain: (comparison, args, context) => changedConnection('becameUncertain', comparison, args, context),
  becameCertain: (comparison, args, context) => changedConnection('becameCertain', comparison, args, context),

  async prose({ question, changes, basis }, _, context) {
    const named = entitiesNamed(toldChanges(changes))
    const [nameOf, note] = await Promise.all([
      loadNames(context, [question.aroundId, ...named]),
      noteOf(context, basis),
    ])
    return proseOf(context, tellComparison(question, changes, nameOf, note))
  },
}
