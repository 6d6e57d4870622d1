import type { GroupOf } from '../../domain/answers/totals.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import type { View } from '../../domain/evidence/view.ts'
import { inView } from '../answers/relationships-in-view.ts'
import { checkedFirst } from '../arguments/arguments.ts'
import type { RequestContext } from '../context.ts'
import type {
  MoneyApartResolvers,
  TalliesConnectionResolvers,
  TalliesEdgeResolvers,
  TallyResolvers,
  TotalResolvers,
  TotalsConnectionResolvers,
  TotalsEdgeResolvers,
} from '../generated.ts'
import { connectionFields, edgeFields } from '../lists/connection.ts'
import { loadKnown } from '../loaders.ts'
import type { RelationshipInViewModel, SeenTally, SeenTotal } from '../models.ts'

export const TotalsConnection: TotalsConnectionResolvers = {
  ...connectionFields((seen: SeenTotal) => seen),
  prose: ({ prose }) => prose(),
}

export const TotalsEdge: TotalsEdgeResolvers = edgeFields((seen) => seen)

export const Total: TotalResolvers = {
  ...groupFields(),
  approximate: ({ bound }) => bound !== 'EXACT',
  count: ({ relationships }) => relationships.length,
  relationships: ({ relationships, view }, args, context) => firstTold(relationships, view, args, context),
  apart: ({ apart, view }, args, { limits }) =>
    apart.slice(0, checkedFirst(args, limits)).map((one) => ({ ...one, view })),
}

export const MoneyApart: MoneyApartResolvers = {
  relationships: ({ relationships, view }, args, context) => firstTold(relationships, view, args, context),
}

export const TalliesConnection: TalliesConnectionResolvers = {
  ...connectionFields((seen: SeenTally) => seen),
  prose: ({ prose }) => prose(),
}

export const TalliesEdge: TalliesEdgeResolvers = edgeFields((seen) => seen)

export const Tally: TallyResolvers = {
  ...groupFields(),
  count: ({ relationships }) => relationships.length,
  relationships: ({ relationships, view }, args, context) => firstTold(relationships, view, args, context),
}

/** Of what a total or a tally is. */
function groupFields() {
  return {
    subject: ({ subjectId }: GroupOf, _: object, { loaders }: RequestContext) =>
      subjectId === null ? null : loadKnown(loaders.entity, subjectId),
    object: ({ objectId }: GroupOf, _: object, { loaders }: RequestContext) =>
      objectId === null ? null : loadKnown(loaders.entity, objectId),
    document: ({ documentId }: GroupOf, _: object, { loaders }: RequestContext) =>
      documentId === null ? null : loadKnown(loaders.document, documentId),
  }
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
