import type { ResolutionResolvers, SearchConnectionResolvers, SearchEdgeResolvers } from '../generated.ts'
import { connectionFields, edgeFields } from '../lists/connection.ts'

export const SearchConnection: SearchConnectionResolvers = connectionFields(({ entity }) => entity)

export const SearchEdge: SearchEdgeResolvers = {
  ...edgeFields(({ entity }) => entity),
  matchedName: ({ item }) => item.matchedName,
  match: ({ item }) => item.match,
}

export const Resolution: ResolutionResolvers = {
  __resolveType: ({ form }) => RESOLUTION_TYPE_NAMES[form],
}

const RESOLUTION_TYPE_NAMES = { RESOLVED: 'Resolved', AMBIGUOUS: 'Ambiguous', UNKNOWN: 'Unknown' } as const
