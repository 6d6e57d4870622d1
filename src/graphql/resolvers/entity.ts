import { DIFFERENCE_KINDS } from '../../domain/evidence/disagreement.ts'
import { existencePeriod } from '../../domain/evidence/existence-period.ts'
import { periodOf } from '../../domain/evidence/period.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import type { View } from '../../domain/evidence/view.ts'
import { nameInSentence } from '../../domain/model/entity.ts'
import type { Page, RelationshipCount } from '../../store/store.ts'
import { lineageOf } from '../answers/lineage.ts'
import { timelineConnection } from '../answers/timeline.ts'
import { withheldFrom } from '../answers/withheld.ts'
import { checkedIds, filterOf, kindsOf, viewOf, windowOf } from '../arguments/arguments.ts'
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
import type { SeenRelationship } from '../models.ts'

export const Entity: EntityResolvers = { __resolveType: ({ kind }) => typeNameOf(kind) }

/** The fields of every type that implements `Entity`. */
export const entityFields: Omit<OrganisationResolvers, '__isTypeOf'> = {
  nameInSentence,

  async relationships({ id }, args, { loaders, limits }) {
    const [filter, view] = [filterOf(args.where), viewOf(args.view, limits)]
    const asked = askedPage(['Entity.relationships', [id, filter, view]], args, limits)
    const seen = (relationship: Relationship): SeenRelationship => ({ relationship, fromId: id, view })
    const ask = (wanted: View, page: Page) => loaders.of('relationshipsOf', filter, wanted, page).load(id)
    const page = await connect(
      asked,
      async (part) => mapItems(await ask(view, part), seen),
      async () => degreeIn(await loaders.of('relationshipCountsOf', filter, view).load(id)),
    )
    return { ...page, withheld: () => withheldFrom(view, ask) }
  },

  relationshipCounts: ({ id }, args, { loaders, limits }) =>
    loaders.of('relationshipCountsOf', filterOf(args.where), viewOf(args.view, limits)).load(id),

  fedBy: (entity, args, context) => lineageOf(entity, 'IN', args, context),

  fedInto: (entity, args, context) => lineageOf(entity, 'OUT', args, context),

  async existence({ id }, { view }, { loaders, limits }) {
    return existencePeriod(await loaders.of('existencesOf').load(id), viewOf(view, limits))
  },

  async degree({ id }, args, { loaders, limits }) {
    const counts = loaders.of('relationshipCountsOf', filterOf(args.where), viewOf(args.view, limits))
    return degreeIn(await counts.load(id))
  },

  figures({ id }, args, { loaders, limits }) {
    const [measures, view] = [checkedIds('measures', args.measures ?? null, limits), viewOf(args.view, limits)]
    const asked = askedPage(['Entity.figures', [id, measures, view]], args, limits)
    return connect(asked, (page) => loaders.of('figuresOf', measures, view, page).load(id))
  },

  timeline({ id }, args, { loaders, limits }) {
    const [days, view] = [windowOf(args), viewOf(args.view, limits)]
    const asked = askedPage(['Entity.timeline', [id, days, view]], args, limits)
    return timelineConnection(days, asked, (wanted, page) => loaders.of('timelineOf', wanted, view, page).load(id))
  },

  claims({ id }, args, { loaders, limits }) {
    const view = viewOf(args.view, limits)
    const asked = askedPage(['Entity.claims', [id, view]], args, limits)
    return connect(asked, (page) => loaders.of('claimsAbout', view, page).load(id))
  },

  documents({ id }, args, { loaders, limits }) {
    const asked = askedPage(['Entity.documents', id], args, limits)
    return connect(asked, (page) => loaders.of('documentsOf', page).load(id))
  },

  disagreements({ id }, args, { loaders, limits }) {
    const [kinds, view] = [kindsOf(args.kinds) ?? DIFFERENCE_KINDS, viewOf(args.view, limits)]
    const asked = askedPage(['Entity.disagreements', [id, kinds, view]], args, limits)
    return connect(asked, (page) => loaders.of('disagreementsAbout', kinds, view, page).load(id))
  },
}

export const Name: NameResolvers = {
  value: ({ name }) => name,
  period: ({ period }) => (period === null ? null : periodOf(period, false, null)),
  documents: ({ documents }, _, { loaders }) => loadAllKnown(loaders.document, documents),
}

/** How many relationships an entity has, from their counts by type, side and kind: of a hub these are far cheaper. */
function degreeIn(counts: readonly RelationshipCount[]): number | null {
  return shownCount(counts.reduce((sum, { count }) => sum + count, 0))
}

export const EntityConnection: EntityConnectionResolvers = connectionFields((node) => node)

export const EntityEdge: EntityEdgeResolvers = edgeFields((node) => node)
