import type { Relationship } from '../../domain/evidence/relationship.ts'
import type { View } from '../../domain/evidence/view.ts'
import { rankNames } from '../../domain/search/rank-names.ts'
import { Failure } from '../../errors.ts'
import type { Row } from '../../store/store.ts'
import { type ClaimsQuestion, foundClaims } from '../answers/found-claims.ts'
import { timelineConnection } from '../answers/timeline.ts'
import { filterOf, kindsOf, viewOf, windowOf } from '../arguments/arguments.ts'
import { checkedIds } from '../arguments/check-bounds.ts'
import { checkText, resolveReference, resolveReferences } from '../arguments/references.ts'
import type { RequestContext } from '../context.ts'
import type { QueryResolvers } from '../generated.ts'
import {
  askedPage,
  connectionOf,
  connectionOfAll,
  listConnection,
  mergeListings,
  shownCount,
  withOneMore,
} from '../lists/connection.ts'
import { loadNode } from '../load-node.ts'
import type { SeenRelationship } from '../models.ts'
import { walkQueries } from './query-walks.ts'

export const Query: QueryResolvers = {
  ...walkQueries,

  node: (_, { id }, context) => loadNode(id, context),

  nodes: (_, { ids }, context) =>
    Promise.all(checkedIds('ids', ids, context.limits).map((id) => loadNode(id, context))),

  entity: (_, { ref }, context) => resolveReference('ref', ref, context),

  async entities(_, args, { store, asking, limits }) {
    const filter = { kinds: kindsOf(args.kinds), classification: args.classification ?? null }
    const asked = askedPage(['entities', filter], args, limits)
    const rows = await store.entities(filter, withOneMore(asked), asking())
    const count = async () => shownCount(await store.entityCount(filter, asking()))
    return connectionOf(asked, rows, ({ sortKey }) => sortKey, count)
  },

  async search(_, args, { store, asking, limits }) {
    checkText('text', args.text)
    const kinds = kindsOf(args.kinds)
    const asked = askedPage(['search', [args.text, kinds]], args, limits)
    const matches = rankNames(args.text, await store.namesProposed(args.text, kinds, asking()))
    return connectionOfAll(asked, matches, ({ sortKey }) => sortKey)
  },

  async relationships(_, args, { store, asking, limits }) {
    if (filterOf(args.where).direction !== 'BOTH') {
      throw new Failure('BAD_INPUT', 'where.direction: there is no entity to look from; leave it out.')
    }
    const [filter, days, view] = [filterOf(args.where), windowOf(args), viewOf(args.view, limits)]
    const asked = askedPage(['relationships', [filter, days, view]], args, limits)
    const page = await listConnection(asked, (part) => store.relationships(filter, days, view, part, asking()))
    return { ...page, edges: page.edges.map(({ item, cursor }) => ({ item: fromSubject(item, view), cursor })) }
  },

  async claims(_, args, context) {
    const { limits } = context
    const text = args.text ?? null
    if (text !== null) checkText('text', text)
    const question: ClaimsQuestion = {
      text,
      aboutIds: await aboutIdsOf(args.about, context),
      documentIds: checkedIds('documents', args.documents ?? null, limits),
    }
    const asked = askedPage(['claims', question], args, limits)
    return listConnection(asked, (page) => foundClaims(question, page, context))
  },

  async documents(_, args, { store, asking, limits }) {
    const asked = askedPage(['documents', null], args, limits)
    const rows = await store.documents(withOneMore(asked), asking())
    const all = { documents: null, knownBy: null }
    const count = async () => shownCount((await store.documentCounts(all, asking())).read)
    return connectionOf(asked, rows, ({ sortKey }) => sortKey, count)
  },

  async document(_, { id }, { loaders, limits }) {
    const [checked] = checkedIds('id', [id], limits)
    const document = checked === undefined ? null : await loaders.document.load(checked)
    if (document === null) throw new Failure('NOT_FOUND', `id: no document has the id "${id}".`)
    return document
  },

  async timeline(_, args, context) {
    const { store, asking, limits } = context
    const [days, view] = [windowOf(args), viewOf(args.view, limits)]
    const aboutIds = await aboutIdsOf(args.about, context)
    const asked = askedPage(['timeline', [aboutIds, days, view]], args, limits)
    return timelineConnection(days, asked, async (wanted, page) =>
      mergeListings(await store.timelineOf(aboutIds ?? [null], wanted, view, page, asking()), page),
    )
  },

  async disagreements(_, args, context) {
    const { store, asking, limits } = context
    const [kinds, view] = [kindsOf(args.kinds), viewOf(args.view, limits)]
    const about = args.about ?? null
    const aboutId = about === null ? null : (await resolveReference('about', about, context)).id
    const asked = askedPage(['disagreements', [aboutId, kinds, view]], args, limits)
    return listConnection(asked, async (page) =>
      mergeListings(await store.disagreementsAbout([aboutId], kinds, view, page, asking()), page),
    )
  },

  overview: (_, _args, { store, asking }) => store.overview(asking()),
}

function aboutIdsOf(refs: readonly string[] | null | undefined, context: RequestContext) {
  return refs === null || refs === undefined ? null : resolveReferences('about', refs, context.limits.ids, context)
}

/** A relationship of the whole record, seen from its subject. */
function fromSubject({ item: relationship, sortKey }: Row<Relationship>, view: View): SeenRelationship {
  return { relationship, side: 'SUBJECT', otherId: relationship.objectId, sortKey, view }
}
