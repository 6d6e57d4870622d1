import { TOTALS_KEYS } from '../../domain/answers/totals.ts'
import type { DayWindow } from '../../domain/dates/span.ts'
import { DIFFERENCE_KINDS, type DisagreementKind } from '../../domain/evidence/disagreement.ts'
import { putInOrder } from '../../domain/evidence/put-in-order.ts'
import { sidesOf } from '../../domain/evidence/relationship.ts'
import type { View } from '../../domain/evidence/view.ts'
import { rankNames } from '../../domain/search/rank-names.ts'
import { Failure } from '../../errors.ts'
import type { Page } from '../../store/store.ts'
import { claimsProse } from '../answers/claims-prose.ts'
import { type ClaimsQuestion, listClaims } from '../answers/list-claims.ts'
import { coursesOf, disagreementsProse, relationshipsProse } from '../answers/list-prose.ts'
import { talliesOf } from '../answers/tallies.ts'
import { timelineConnection } from '../answers/timeline.ts'
import { type TotalsQuestion, totalsOf } from '../answers/totals.ts'
import { withheldFrom } from '../answers/withheld.ts'
import { checkBothEnds, checkedIds, filterOf, kindsOf, viewOf, windowOf } from '../arguments/arguments.ts'
import { pageAhead } from '../arguments/page-ahead.ts'
import {
  checkText,
  findReference,
  resolveDocuments,
  resolveReference,
  resolveReferences,
} from '../arguments/references.ts'
import type { RequestContext } from '../context.ts'
import type { QueryResolvers, QueryTotalsArgs } from '../generated.ts'
import { askedPage, connect, countListed } from '../lists/connection.ts'
import { mapItems, mergeListings, partOf } from '../lists/listing.ts'
import { loadNode } from '../load-node.ts'
import { walkQueries } from './query-walks.ts'

export const Query: QueryResolvers = {
  ...walkQueries,

  node: (_, { id }, context) => loadNode(id, context),

  nodes: (_, { ids }, context) =>
    Promise.all(checkedIds('ids', ids, context.limits).map((id) => loadNode(id, context))),

  entity: (_, { ref }, context, info) => resolveReference('ref', ref, context, pageAhead(info, context)),

  resolve: (_, { ref }, context) => findReference('ref', ref, context),

  entities(_, args, context) {
    const { store, asking } = context
    const filter = { kinds: kindsOf(args.kinds), classification: args.classification ?? null }
    const order = args.orderBy ?? 'NAME'
    const asked = askedPage(['entities', [filter, order]], args, context)
    return connect(asked, (page) => store.entities(filter, order, page, asking()))
  },

  async search(_, args, context) {
    const { store, asking } = context
    checkText('text', args.text)
    const kinds = kindsOf(args.kinds)
    const asked = askedPage(['search', [args.text, kinds]], args, context)
    const matches = rankNames(args.text, await store.namesProposed(args.text, kinds, asking()))
    const listing = putInOrder(matches, ({ sortKey }) => sortKey)
    return connect(asked, (page) => partOf(listing, page))
  },

  async relationships(_, args, context) {
    const { store, asking, limits } = context
    checkBothEnds(args.where, 'there is no entity to look from')
    const [filter, days, view] = [filterOf(args.where, context.vocabulary), windowOf(args), viewOf(args.view, limits)]
    const asked = askedPage(['relationships', [filter, days, view]], args, context)
    const ask = (wanted: View, page: Page) => store.relationships(filter, days, wanted, page, asking())
    const page = await connect(asked, async (part) =>
      mapItems(await ask(view, part), (relationship) => ({ relationship, fromId: relationship.subjectId, view })),
    )
    const withheld = () => withheldFrom(view, (wanted) => countListed((part) => ask(wanted, part)))
    return {
      ...page,
      withheld,
      unnamed: async () => [],
      prose: () =>
        relationshipsProse(
          page,
          { fromId: null, view, kinds: { ...filter, sides: sidesOf('BOTH') }, days },
          {
            withheld,
            unnamed: async () => [],
            ask,
            askUndated: (part) => store.relationships(filter, null, view, part, asking()),
          },
          context,
        ),
    }
  },

  async claims(_, args, context) {
    const text = args.text ?? null
    if (text !== null) checkText('text', text)
    const documents = args.documents ?? null
    const question: ClaimsQuestion = {
      text,
      aboutIds: await resolveAbout(args.about, context),
      // A whole makes no claims: its parts do.
      documentIds:
        documents === null || documents.length === 0
          ? documents
          : await resolveDocuments('documents', documents, context),
    }
    const asked = askedPage(['claims', question], args, context)
    const page = await connect(asked, (part) => listClaims(question, part, context))
    return { ...page, prose: () => claimsProse(page, question, context) }
  },

  async documents(_, args, context) {
    const { store, asking } = context
    const asked = askedPage(['documents', null], args, context)
    return connect(asked, (page) => store.documents(page, asking()))
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
    const aboutIds = await resolveAbout(args.about, context)
    const asked = askedPage(['timeline', [aboutIds, days, view]], args, context)
    const ask = async (wanted: DayWindow | 'UNDATED', page: Page) =>
      mergeListings(await store.timelineOf(aboutIds ?? [null], wanted, view, page, asking()), page)
    return timelineConnection(days, asked, ask, { aboutIds, view }, context)
  },

  async disagreements(_, args, context) {
    const { store, asking, limits } = context
    const [kinds, view] = [kindsOf(args.kinds) ?? DIFFERENCE_KINDS, viewOf(args.view, limits)]
    const about = args.about ?? null
    const aboutId = about === null ? null : (await resolveReference('about', about, context)).id
    const asked = askedPage(['disagreements', [aboutId, kinds, view]], args, context)
    const ask = async (wanted: readonly DisagreementKind[], page: Page) =>
      mergeListings(await store.disagreementsAbout([aboutId], wanted, view, page, asking()), page)
    const page = await connect(asked, (part) => ask(kinds, part))
    return {
      ...page,
      prose: () => disagreementsProse(page, { aboutId, view }, () => coursesOf(args.kinds, ask), context),
    }
  },

  overview: (_, _args, { store, asking }) => store.overview(asking()),

  totals(_, args, context) {
    const question = totalsQuestion(args, context)
    return totalsOf(question, askedPage(['totals', question], args, context), context)
  },

  tallies(_, args, context) {
    const question = totalsQuestion(args, context)
    return talliesOf(question, askedPage(['tallies', question], args, context), context)
  },

  attributeKinds: (_, _args, { vocabulary }) => vocabulary.attributes,

  async relationshipTypes(_, _args, { store, asking, vocabulary }) {
    const counts = new Map((await store.overview(asking())).countsByType.map(({ key, count }) => [key, count]))
    return vocabulary.types.map((key) => ({ key, count: counts.get(key) ?? 0 }))
  },
}

/** What is added or counted, seen from no entity. */
function totalsQuestion(
  { where, view, by }: Omit<QueryTotalsArgs, 'first' | 'after'>,
  { vocabulary, limits }: RequestContext,
): TotalsQuestion {
  checkBothEnds(where, 'there is no entity to look from')
  return {
    filter: filterOf(where, vocabulary),
    view: viewOf(view, limits),
    by: TOTALS_KEYS.filter((key) => by.includes(key)),
  }
}

function resolveAbout(refs: readonly string[] | null | undefined, context: RequestContext) {
  return refs === null || refs === undefined ? null : resolveReferences('about', refs, context.limits.ids, context)
}
