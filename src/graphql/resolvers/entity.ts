import type { DayWindow } from '../../domain/dates/span.ts'
import { DIFFERENCE_KINDS, type DisagreementKind } from '../../domain/evidence/disagreement.ts'
import { existencePeriod } from '../../domain/evidence/existence-period.ts'
import { periodOf } from '../../domain/evidence/period.ts'
import type { Figure, Relationship } from '../../domain/evidence/relationship.ts'
import type { View } from '../../domain/evidence/view.ts'
import { nameInSentence } from '../../domain/model/entity.ts'
import { once } from '../../once.ts'
import type { Page } from '../../store/store.ts'
import { ALL_CLAIMS, claimsProse } from '../answers/claims-prose.ts'
import { degreeOf, sumOf } from '../answers/degree.ts'
import { lineageOf } from '../answers/lineage.ts'
import {
  attributesProse,
  coursesOf,
  disagreementsProse,
  entityProse,
  figuresProse,
  relationshipsProse,
  TOLD_OF_ENTITY,
} from '../answers/list-prose.ts'
import { timelineConnection } from '../answers/timeline.ts'
import { tellLater } from '../answers/told-later.ts'
import { unnamedBeside } from '../answers/unnamed.ts'
import { withheldFrom } from '../answers/withheld.ts'
import { checkedIds, kindsOf, sidedFilterOf, viewOf, windowOf } from '../arguments/arguments.ts'
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
import type { SeenFigure, SeenRelationship } from '../models.ts'

export const Entity: EntityResolvers = { __resolveType: ({ kind }) => typeNameOf(kind) }

/** The fields of every type that implements `Entity`. */
export const entityFields: Omit<OrganisationResolvers, '__isTypeOf'> = {
  nameInSentence,

  async relationships({ id }, args, context) {
    const { loaders, limits, vocabulary } = context
    const [filter, view] = [sidedFilterOf(args.where, vocabulary), viewOf(args.view, limits)]
    const asked = {
      ...askedPage(['Entity.relationships', [id, filter, view]], args, context),
      looked: limits.looked,
    }
    const seen = (relationship: Relationship): SeenRelationship => ({ relationship, fromId: id, view })
    const ask = (wanted: View, page: Page) => loaders.of('relationshipsOf', filter, wanted, page).load(id)
    const countIn = async (wanted: View) => sumOf(await loaders.of('relationshipCountsOf', filter, wanted).load(id))
    const page = await connect(
      asked,
      async (part) => mapItems(await ask(view, part), seen),
      async () => shownCount(await countIn(view)),
    )
    const withheld = () => withheldFrom(view, countIn)
    const unnamed = once(() => unnamedBeside(id, filter, view, context))
    return {
      ...page,
      withheld,
      unnamed,
      prose: () => relationshipsProse(page, { fromId: id, view, kinds: filter }, { withheld, unnamed, ask }, context),
    }
  },

  async prose({ id }, args, context) {
    const { loaders, limits, vocabulary } = context
    const view = viewOf(args.view, limits)
    const ask = (wanted: View, page: Page) =>
      loaders.of('relationshipsOf', sidedFilterOf(null, vocabulary), wanted, page).load(id)
    const told = await ask(view, { first: TOLD_OF_ENTITY.relationships + 1, after: null, keysOnly: false })
    const countIn = async (wanted: View) =>
      sumOf(await loaders.of('relationshipCountsOf', sidedFilterOf(null, vocabulary), wanted).load(id))
    const unnamed = () => unnamedBeside(id, sidedFilterOf(null, vocabulary), view, context)
    return entityProse(id, told, view, { withheld: () => withheldFrom(view, countIn), unnamed, ask }, context)
  },

  async toldLater({ id }, { knownBy }, context) {
    const prose = await tellLater(id, knownBy, context)
    return prose === null ? null : { prose }
  },

  relationshipCounts: ({ id }, args, { loaders, limits, vocabulary }) =>
    loaders.of('relationshipCountsOf', sidedFilterOf(args.where, vocabulary), viewOf(args.view, limits)).load(id),

  fedBy: (entity, args, context) => lineageOf(entity, 'IN', args, context),

  fedInto: (entity, args, context) => lineageOf(entity, 'OUT', args, context),

  async existence({ id }, { view }, { loaders, limits }) {
    return existencePeriod(await loaders.of('existencesOf').load(id), viewOf(view, limits))
  },

  degree: ({ id }, args, { loaders, limits, vocabulary }) =>
    degreeOf(id, sidedFilterOf(args.where, vocabulary), viewOf(args.view, limits), loaders),

  async figures({ id }, args, context) {
    const { loaders, limits } = context
    const [measures, view] = [checkedIds('measures', args.measures ?? null, limits), viewOf(args.view, limits)]
    const asked = askedPage(['Entity.figures', [id, measures, view]], args, context)
    const seen = (figure: Figure): SeenFigure => ({ figure, fromId: id, view })
    const page = await connect(asked, async (part) =>
      mapItems(await loaders.of('figuresOf', measures, view, part).load(id), seen),
    )
    return { ...page, prose: () => figuresProse(page, { aboutId: id, view, measures }, context) }
  },

  async attributes({ id }, args, context) {
    const { loaders, limits } = context
    const [kinds, view] = [checkedIds('kinds', args.kinds ?? null, limits), viewOf(args.view, limits)]
    const asked = askedPage(['Entity.attributes', [id, kinds, view]], args, context)
    const page = await connect(asked, async (part) =>
      mapItems(await loaders.of('attributesOf', kinds, view, part).load(id), (attribute) => ({ attribute, view })),
    )
    return { ...page, prose: () => attributesProse(page, id, view, context) }
  },

  timeline({ id }, args, context) {
    const { loaders, limits } = context
    const [days, view] = [windowOf(args), viewOf(args.view, limits)]
    const asked = askedPage(['Entity.timeline', [id, days, view]], args, context)
    const ask = (wanted: DayWindow | 'UNDATED', page: Page) => loaders.of('timelineOf', wanted, view, page).load(id)
    return timelineConnection(days, asked, ask, { aboutIds: [id], view }, context)
  },

  async claims({ id }, args, context) {
    const { loaders, limits } = context
    const view = viewOf(args.view, limits)
    const asked = askedPage(['Entity.claims', [id, view]], args, context)
    const page = await connect(asked, (part) => loaders.of('claimsAbout', view, part).load(id))
    return { ...page, prose: () => claimsProse(page, ALL_CLAIMS, context) }
  },

  documents({ id }, args, context) {
    const asked = askedPage(['Entity.documents', id], args, context)
    return connect(asked, (page) => context.loaders.of('documentsOf', page).load(id))
  },

  async disagreements({ id }, args, context) {
    const { loaders, limits } = context
    const [kinds, view] = [kindsOf(args.kinds) ?? DIFFERENCE_KINDS, viewOf(args.view, limits)]
    const asked = askedPage(['Entity.disagreements', [id, kinds, view]], args, context)
    const ask = (wanted: readonly DisagreementKind[], page: Page) =>
      loaders.of('disagreementsAbout', wanted, view, page).load(id)
    const page = await connect(asked, (part) => ask(kinds, part))
    return {
      ...page,
      prose: () => disagreementsProse(page, { aboutId: id, view }, () => coursesOf(args.kinds, ask), context),
    }
  },
}

export const Name: NameResolvers = {
  value: ({ name }) => name,
  period: ({ period }) => (period === null ? null : periodOf(period, false, null)),
  documents: ({ documents }, _, { loaders }) => loadAllKnown(loaders.document, documents),
}

export const EntityConnection: EntityConnectionResolvers = connectionFields((node) => node)

export const EntityEdge: EntityEdgeResolvers = edgeFields((node) => node)
