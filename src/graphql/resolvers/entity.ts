import { periodOf } from '../../domain/period.ts'
import { filterOf, viewOf } from '../arguments.ts'
import { askedPage, connectionFields, connectionOf, shownCount, withOneMore } from '../connection.ts'
import type {
  EntityConnectionResolvers,
  EntityEdgeResolvers,
  EntityResolvers,
  NameResolvers,
  OrganisationResolvers,
} from '../generated.ts'
import { lineageOf } from '../lineage.ts'
import { loadAllKnown } from '../loaders.ts'
import { typeNameOf } from '../nodes.ts'

export const Entity: EntityResolvers = { __resolveType: ({ kind }) => typeNameOf(kind) }

/** The fields of every type that implements `Entity`. */
export const entityFields: Omit<OrganisationResolvers, '__isTypeOf'> = {
  async relationships({ id }, args, { store, loaders, asking, limits }) {
    const [filter, view] = [filterOf(args.where), viewOf(args.view, limits)]
    const asked = askedPage(['Entity.relationships', [id, filter, view]], args, limits)
    const page = withOneMore(asked)
    const rows = await loaders
      .asked('relationshipsOf', [filter, view, page], (ids) => store.relationshipsOf(ids, filter, view, page, asking()))
      .load(id)
    const seen = rows.map((row) => ({ ...row, view }))
    const count = async () => {
      const counts = await loaders
        .asked('relationshipCountsOf', [filter, view], (ids) => store.relationshipCountsOf(ids, filter, view, asking()))
        .load(id)
      return shownCount(counts.reduce((sum, one) => sum + one.count, 0))
    }
    return connectionOf(asked, seen, ({ sortKey }) => sortKey, count)
  },

  relationshipCounts({ id }, args, { store, loaders, asking, limits }) {
    const [filter, view] = [filterOf(args.where), viewOf(args.view, limits)]
    return loaders
      .asked('relationshipCountsOf', [filter, view], (ids) => store.relationshipCountsOf(ids, filter, view, asking()))
      .load(id)
  },

  fedBy: (entity, args, context) => lineageOf(entity, 'IN', args, context),

  fedInto: (entity, args, context) => lineageOf(entity, 'OUT', args, context),
}

export const Name: NameResolvers = {
  value: ({ name }) => name,
  period: ({ period }) => (period === null ? null : periodOf(period, false, null)),
  documents: ({ documents }, _, { loaders }) => loadAllKnown(loaders.document, documents),
}

export const EntityConnection: EntityConnectionResolvers = connectionFields(({ item }) => item)

export const EntityEdge: EntityEdgeResolvers = {
  cursor: ({ cursor }) => cursor(),
  node: ({ item }) => item.item,
}
