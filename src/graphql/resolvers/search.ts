import type { SearchConnectionResolvers, SearchEdgeResolvers } from '../generated.ts'
import { connectionFields } from '../lists/connection.ts'

export const SearchConnection: SearchConnectionResolvers = connectionFields(({ entity }) => entity)

export const SearchEdge: SearchEdgeResolvers = {
  cursor: ({ cursor }) => cursor(),
  node: ({ item }) => item.entity,
  matchedName: ({ item }) => item.matchedName,
  match: ({ item }) => item.match,
}
