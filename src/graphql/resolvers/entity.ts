import { existencePeriod } from '../../domain/evidence/existence-period.ts'
import { periodOf } from '../../domain/evidence/period.ts'
import type { View } from '../../domain/evidence/view.ts'
import type { Entity as EntityModel } from '../../domain/model/entity.ts'
import type { Page, RelationshipCount, RelationshipFilter } from '../../store/store.ts'
import { lineageOf } from '../answers/lineage.ts'
import { timelineConnection } from '../answers/timeline.ts'
import { filterOf, viewOf, windowOf } from '../arguments/arguments.ts'
import { checkedIds } from '../arguments/check-bounds.ts'
import type { RequestContext } from '../context.ts'
import type {
  EntityConnectionResolvers,
  EntityEdgeResolvers,
  EntityResolvers,
  NameResolvers,
  OrganisationResolvers,
} from '../generated.ts'
import { askedPage, connect, connectionFields, edgeFields, shownCount } from '../lists/connection.ts'
import { mapItems } from '../lists/listing.ts'
import { typeNameOf } from '../load-node.ts'
import { loadAllKnown } from '../loaders.ts'

export const Entity: EntityResolvers = { __resolveType: ({ kind }) => typeNameOf(kind) }

/** The fields of every type that implements `Entity`. */
export const entityFields: Omit<OrganisationResolvers, '__isTypeOf'> = {
  relationships(entity, args, context) {
    const { store, loaders, asking, limits } = context
    const { id } = entity
    const [filter, view] = [filterOf(args.where), viewOf(args.view, limits)]
    const asked = askedPage(['Entity.relationships', [id, filter, view]], args, limits)
    const listed = (page: Page) =>
      loaders
        .asked('relationshipsOf', [filter, view, page], (ids) =>
          store.relationshipsOf(ids, filter, view, page, asking()),
        )
        .load(id)
    return connect(
      asked,
      async (page) => mapItems(await listed(page), (relationship) => ({ relationship, fromId: id, view })),
      () => degreeOf(entity, filter, view, context),
    )
  },

  relationshipCounts: (entity, args, context) =>
    countsOf(entity, filterOf(args.where), viewOf(args.view, context.limits), context),

  fedBy: (entity, args, context) => lineageOf(entity, 'IN', args, context),

  fedInto: (entity, args, context) => lineageOf(entity, 'OUT', args, context),

  async existence({ id }, { view }, { store, loaders, asking, limits }) {
    const existences = loaders.asked('existencesOf', null, (ids) => store.existencesOf(ids, asking()))
    return existencePeriod(await existences.load(id), viewOf(view, limits))
  },

  degree: (entity, args, context) => degreeOf(entity, filterOf(args.where), viewOf(args.view, context.limits), context),

  figures({ id }, args, { store, loaders, asking, limits }) {
    const [measures, view] = [checkedIds('measures', args.measures ?? null, limits), viewOf(args.view, limits)]
    const asked = askedPage(['Entity.figures', [id, measures, view]], args, limits)
    return connect(asked, (page) =>
      loaders
        .asked('figuresOf', [measures, view, page], (ids) => store.figuresOf(ids, measures, view, page, asking()))
        .load(id),
    )
  },

  timeline({ id }, args, { store, loaders, asking, limits }) {
    const [days, view] = [windowOf(args), viewOf(args.view, limits)]
    const asked = askedPage(['Entity.timeline', [id, days, view]], args, limits)
    return timelineConnection(days, asked, (wanted, page) =>
      loaders
        .asked('timelineOf', [wanted, view, page], (ids) => store.timelineOf(ids, wanted, view, page, asking()))
        .load(id),
    )
  },

  claims({ id }, args, { store, loaders, asking, limits }) {
    const view = viewOf(args.view, limits)
    const asked = askedPage(['Entity.claims', [id, view]], args, limits)
    return connect(asked, (page) =>
      loaders.asked('claimsAbout', [view, page], (ids) => store.claimsAbout(ids, view, page, asking())).load(id),
    )
  },

  documents({ id }, args, { store, loaders, asking, limits }) {
    const asked = askedPage(['Entity.documents', id], args, limits)
    return connect(asked, (page) =>
      loaders.asked('documentsOf', page, (ids) => store.documentsOf(ids, page, asking())).load(id),
    )
  },

  disagreements({ id }, args, { store, loaders, asking, limits }) {
    const view = viewOf(args.view, limits)
    const asked = askedPage(['Entity.disagreements', [id, view]], args, limits)
    return connect(asked, (page) =>
      loaders
        .asked('disagreementsAbout', [view, page], (ids) => store.disagreementsAbout(ids, null, view, page, asking()))
        .load(id),
    )
  },
}

export const Name: NameResolvers = {
  value: ({ name }) => name,
  period: ({ period }) => (period === null ? null : periodOf(period, false, null)),
  documents: ({ documents }, _, { loaders }) => loadAllKnown(loaders.document, documents),
}

async function degreeOf(...asked: Parameters<typeof countsOf>): Promise<number | null> {
  const counts = await countsOf(...asked)
  return shownCount(counts.reduce((sum, { count }) => sum + count, 0))
}

function countsOf(
  { id }: EntityModel,
  filter: RelationshipFilter,
  view: View,
  { store, loaders, asking }: RequestContext,
): Promise<readonly RelationshipCount[]> {
  return loaders
    .asked('relationshipCountsOf', [filter, view], (ids) => store.relationshipCountsOf(ids, filter, view, asking()))
    .load(id)
}

export const EntityConnection: EntityConnectionResolvers = connectionFields((node) => node)

export const EntityEdge: EntityEdgeResolvers = edgeFields((node) => node)
