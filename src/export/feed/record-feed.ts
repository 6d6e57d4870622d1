import { PLAIN_VIEW, WHOLE_VIEW } from '../../domain/evidence/view.ts'
import { ANY_RELATIONSHIP } from '../../domain/evidence/wanted-relationships.ts'
import { EDITORIAL_KINDS } from '../../domain/model/record.ts'
import { at } from '../../errors.ts'
import type { RelationshipFilter } from '../../store/store.ts'
import { type PagedStore, pagesOf } from './ask-pages.ts'
import type { Feed, NamedClaim, Pages, ToldEdge } from './feed.ts'
import { nameClaims, tellEdges } from './tell-edges.ts'
import { tellNodes } from './tell-nodes.ts'

const ANY: RelationshipFilter = { ...ANY_RELATIONSHIP, direction: 'BOTH' }

/**
 * The whole record, each relationship as all its claims tell it: what is planned too, and denials among the receipts of
 * what others affirm. What is only denied is no relationship, and stands among the claims. Everything in the order that
 * the port gives it.
 */
export function recordFeed(paged: PagedStore): Feed {
  const { store, record, vocabulary } = paged
  const entities = () =>
    pagesOf(paged, (page, asking) => store.entities({ kinds: null, classification: null }, 'NAME', page, asking))
  const documents = () => pagesOf(paged, (page, asking) => store.documents(page, asking))
  return {
    head: { record, vocabulary, question: null, truncated: false, hasSummaries: true },
    entities,
    async *nodes() {
      for await (const page of entities()) yield await tellNodes(paged, page, WHOLE_VIEW)
    },
    edges: () => edgesOf(paged),
    documents,
    async *claims() {
      for await (const page of documents()) for (const { id } of page) yield* claimsIn(paged, id)
    },
    disagreements: () =>
      pagesOf(paged, async (page, asking) => {
        const listings = await store.disagreementsAbout([null], EDITORIAL_KINDS, PLAIN_VIEW, page, asking)
        return at(listings, 0)
      }),
  }
}

async function* edgesOf(paged: PagedStore): Pages<ToldEdge> {
  const pages = pagesOf(paged, (page, asking) => paged.store.relationships(ANY, null, WHOLE_VIEW, page, asking))
  for await (const page of pages) yield await tellEdges(paged, page, WHOLE_VIEW)
}

async function* claimsIn(paged: PagedStore, documentId: string): Pages<NamedClaim> {
  const pages = pagesOf(paged, async (page, asking) => at(await paged.store.claimsIn([documentId], page, asking), 0))
  for await (const page of pages) yield await nameClaims(paged, page)
}
