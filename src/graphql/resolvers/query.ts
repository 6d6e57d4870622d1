import { rankNames } from '../../domain/rank-names.ts'
import { Failure } from '../../errors.ts'
import { filterOf, kindsOf, viewOf, wantedTypes } from '../arguments.ts'
import { checkedList, checkedNumber } from '../checked.ts'
import { askedPage, connectionOf, connectionOfAll, shownCount, withOneMore } from '../connection.ts'
import type { QueryResolvers } from '../generated.ts'
import { judge } from '../judge.ts'
import { loadNode } from '../nodes.ts'
import { checkText, resolveReference } from '../references.ts'

export const Query: QueryResolvers = {
  node: (_, { id }, context) => loadNode(id, context),

  nodes: (_, { ids }, context) =>
    Promise.all(checkedList('ids', ids, context.limits.ids).map((id) => loadNode(id, context))),

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

  async documents(_, args, { store, asking, limits }) {
    const asked = askedPage(['documents', null], args, limits)
    const rows = await store.documents(withOneMore(asked), asking())
    const all = { documents: null, knownBy: null }
    const count = async () => shownCount((await store.documentCounts(all, asking())).read)
    return connectionOf(asked, rows, ({ sortKey }) => sortKey, count)
  },

  async document(_, { id }, { loaders }) {
    const document = await loaders.document.load(id)
    if (document === null) throw new Failure('NOT_FOUND', `id: no document has the id "${id}".`)
    return document
  },

  async verdict(_, args, context) {
    const { limits } = context
    if (filterOf(args.where).direction !== 'BOTH') {
      throw new Failure('BAD_INPUT', 'where.direction: a verdict is from subject to object; leave it out.')
    }
    const depth = checkedNumber('depth', args.depth, 1, limits.lineageDepth)
    const view = viewOf(args.view, limits)
    const [subject, object] = await Promise.all([
      resolveReference('subject', args.subject, context),
      resolveReference('object', args.object, context),
    ])
    return judge(
      { subjectId: subject.id, objectId: object.id, depth, view },
      wantedTypes(args.where),
      args.where?.otherKinds ?? null,
      context,
    )
  },

  overview: (_, _args, { store, asking }) => store.overview(asking()),
}
