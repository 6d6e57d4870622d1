import type { SearchConnectionResolvers, SearchEdgeResolvers } from '../generated.ts'
import { connectionFields, edgeFields } from '../lists/connection.ts'

export const SearchConnection: SearchConnectionResolvers = connectionFields(({ entity }) => entity)

export const SearchEdge: SearchEdgeResolvers = {
  ...edgeFields(({ entity }) => entity),
  matchedName: ({ item }) => item.matchedName,
  match: ({ item }) => item.match,
}
