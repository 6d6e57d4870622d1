import type { Relationship } from '../../domain/evidence/relationship.ts'
import type { View } from '../../domain/evidence/view.ts'
import { inView } from '../answers/relationships-in-view.ts'
import { checkedFirst } from '../arguments/arguments.ts'
import type { RequestContext } from '../context.ts'
import type {
  MoneyApartResolvers,
  TotalResolvers,
  TotalsConnectionResolvers,
  TotalsEdgeResolvers,
} from '../generated.ts'
import { connectionFields, edgeFields } from '../lists/connection.ts'
import { loadKnown } from '../loaders.ts'
import type { RelationshipInViewModel, SeenTotal } from '../models.ts'

export const TotalsConnection: TotalsConnectionResolvers = {
  ...connectionFields((seen: SeenTotal) => seen),
  prose: ({ prose }) => prose(),
}

export const TotalsEdge: TotalsEdgeResolvers = edgeFields((seen) => seen)

export const Total: TotalResolvers = {
  subject: ({ subjectId }, _, { loaders }) => (subjectId === null ? null : loadKnown(loaders.entity, subjectId)),
  object: ({ objectId }, _, { loaders }) => (objectId === null ? null : loadKnown(loaders.entity, objectId)),
  document: ({ documentId }, _, { loaders }) => (documentId === null ? null : loadKnown(loaders.document, documentId)),
  approximate: ({ isApproximate }) => isApproximate,
  count: ({ relationships }) => relationships.length,
  relationships: ({ relationships, view }, args, context) => firstTold(relationships, view, args, context),
  apart: ({ apart, view }, args, { limits }) =>
    apart.slice(0, checkedFirst(args, limits)).map((one) => ({ ...one, view })),
}

export const MoneyApart: MoneyApartResolvers = {
  relationships: ({ relationships, view }, args, context) => firstTold(relationships, view, args, context),
}

/** The first of some relationships as a View tells them. */
function firstTold(
  relationships: readonly Relationship[],
  view: View,
  args: { readonly first?: number | null },
  { limits }: RequestContext,
): readonly RelationshipInViewModel[] {
  return inView(view, relationships.slice(0, checkedFirst(args, limits)))
}
