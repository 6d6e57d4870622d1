import { readFileSync } from 'node:fs'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { foldForSearch } from '../../src/domain/text/fold.ts'
import { at } from '../../src/errors.ts'
import {
  CAREFUL_COUNTS,
  CAREFUL_DEGREE,
  CAREFUL_DOCUMENT,
  CAREFUL_ENTITY,
  CAREFUL_HISTOGRAM,
  CAREFUL_PAGE,
  CAREFUL_PATHS,
  CAREFUL_RECEIPTS,
  CAREFUL_SEARCH,
  CAREFUL_SHARED,
  CAREFUL_SUBGRAPH,
} from './careful-statements.ts'
import {
  PEER_DEGREE,
  PEER_DOCUMENT,
  PEER_ENTITY,
  PEER_PAGE,
  PEER_PATHS,
  PEER_RECEIPTS,
  PEER_SEARCH,
} from './peer-requests.ts'
import { asSet, idsOfRows, side, type Told, textsAt } from './told.ts'

type Values = Readonly<Record<string, unknown>>

/** One request, and what the others take in its place. */
export interface Asked {
  readonly query: string
  readonly variables: Values
  /** What the careful statement and the peer take: the same things under the names of each. */
  readonly careful: Values
}

/** How somebody else is asked the same, and what of his answer must be what the service says. */
interface Other {
  readonly says: string
  readonly told: (answer: unknown) => Told
  /** What the service says of it. */
  readonly serviceTold: (answer: unknown) => Told
}

/** A question of clients: in many variants, and asked of others too, where they can say it. */
export interface ComparedCase {
  readonly name: string
  readonly words: string
  readonly variants: (record: DocumentaryRecord, places: readonly number[]) => readonly Asked[]
  /** The named question that it is; null where it is asked as a document. */
  readonly question: string | null
  /** One careful statement. */
  readonly careful: Other | null
  /** A request to `@neo4j/graphql`. */
  readonly peer: Other | null
}

const PAGE = `query ($ref: String!) { entity(ref: $ref) { name relationships(first: 20) {
  edges { side node { id type } period { edtf } other { id kind name } } pageInfo { hasNextPage endCursor } } } }`

const PAGE_IN_VIEW = `query ($ref: String!, $view: View, $where: RelationshipFilter) { entity(ref: $ref) {
  name relationships(first: 20, view: $view, where: $where) {
    edges { side node { id type } period { edtf } other { id kind name } } pageInfo { hasNextPage endCursor } } } }`

const RECEIPTS = `query ($ref: String!) { entity(ref: $ref) { name relationships(first: 20) {
  edges { sentence node { id } other { name } claims(first: 5) { id phrase locator document { title published { edtf } } } } } } }`

const SUBGRAPH = `query ($ref: String!) { subgraph(around: [$ref], depth: 2, limit: 200) {
  truncated entities { id kind name } relationships { id type subject { id } object { id } } } }`

const PATHS = `query ($ref: String!, $other: String!) { paths(from: $ref, to: $other, first: 3) {
  length paths { entities { name } steps { relationships { type } } } } }`

const SEARCH = `query ($text: String!) { search(text: $text, first: 20) { edges { match matchedName node { id name } } } }`

const SHARED = `query ($ref: String!, $other: String!) { sharedNeighbours(of: [$ref, $other], first: 20) {
  nodes { id name } pageInfo { hasNextPage } } }`

const KINDS = ['ORGANISATION', 'OPERATION', 'PLACE']
const LIMIT = 200
const FIRST = 20

const pageIds = (answer: unknown) => textsAt(answer, 'entity.relationships.edges[].node.id')
const inAnyOrder = (answer: unknown) => asSet(pageIds(answer), FIRST)
const peerIds = (answer: unknown) => asSet(textsAt(answer, 'relationships[].id'), FIRST)

const CAREFULLY_PAGED: Other = {
  says: CAREFUL_PAGE,
  told: (answer) => idsOfRows(textsAt(answer, 'rows[]')).slice(0, FIRST),
  serviceTold: pageIds,
}
const PEER_PAGED: Other = { says: PEER_PAGE, told: peerIds, serviceTold: inAnyOrder }

const CAREFUL_CITED: Other = {
  says: CAREFUL_RECEIPTS,
  told: (answer) =>
    textsAt(answer, 'receipts[]')
      .slice(0, FIRST)
      .flatMap((_, place) => textsAt(answer, `receipts[${place}][][0]`)),
  serviceTold: (answer) => textsAt(answer, 'entity.relationships.edges[].claims[].id'),
}
const PEER_CITED: Other = { says: PEER_RECEIPTS, told: peerIds, serviceTold: inAnyOrder }

const CAREFULLY_WALKED: Other = {
  says: CAREFUL_SUBGRAPH,
  // Which ones of too many it keeps is nobody's word: it takes them as they are stored.
  told: (answer) => asSet(textsAt(answer, 'entities[][0]'), LIMIT),
  serviceTold: (answer) => asSet(textsAt(answer, 'subgraph.entities[].id'), LIMIT),
}

const CAREFULLY_LINKED: Other = {
  says: CAREFUL_PATHS,
  told: (answer) => textsAt(answer, 'paths[]'),
  serviceTold: (answer) =>
    textsAt(answer, 'paths.paths[]').map((_, place) =>
      String(textsAt(answer, `paths.paths[${place}].entities[].name`)),
    ),
}
const PEER_LINKED: Other = {
  says: PEER_PATHS,
  // It walks what is planned too, so it may find a shorter one: that there is one is all that both say.
  told: (answer) => (textsAt(answer, 'shortestPath[].id').length > 0 ? ['there is a path'] : []),
  serviceTold: (answer) => (textsAt(answer, 'paths.paths[]').length > 0 ? ['there is a path'] : []),
}

/** Those whose name begins with the text: what else the service finds is no question of the others. */
function beginning(answer: unknown): Told {
  const [matches, ids] = [textsAt(answer, 'search.edges[].match'), textsAt(answer, 'search.edges[].node.id')]
  return asSet(
    ids.filter((_, place) => ['EXACT', 'PREFIX'].includes(at(matches, place))),
    FIRST,
  )
}

/** A case that is asked as a document, and by itself. */
const ALONE = { question: null, careful: null, peer: null }

/** What is compared, of entities of a generated record: those of middling degree at some places, and hubs. */
export const CASES: readonly ComparedCase[] = [
  {
    ...ALONE,
    ...{
      name: 'entity',
      words: 'an entity by its name',
      variants: about(`query ($ref: String!) { entity(ref: $ref) { id kind name } }`, false),
    },
    careful: {
      says: CAREFUL_ENTITY,
      told: (answer) => textsAt(answer, 'id'),
      serviceTold: (answer) => textsAt(answer, 'entity.id'),
    },
    peer: {
      says: PEER_ENTITY,
      told: (answer) => textsAt(answer, 'entities[].id'),
      serviceTold: (answer) => textsAt(answer, 'entity.id'),
    },
  },
  {
    ...ALONE,
    name: 'page',
    words: 'a page of relationships',
    variants: about(PAGE, false),
    careful: CAREFULLY_PAGED,
    peer: PEER_PAGED,
  },
  {
    ...ALONE,
    name: 'page-hub',
    words: 'the same of a hub',
    variants: about(PAGE, true),
    careful: CAREFULLY_PAGED,
    peer: PEER_PAGED,
  },
  {
    ...ALONE,
    name: 'receipts',
    words: '20 relationships with claims, documents, sentences',
    variants: about(RECEIPTS, false),
    careful: CAREFUL_CITED,
    peer: PEER_CITED,
  },
  {
    ...ALONE,
    name: 'receipts-hub',
    words: 'the same of a hub',
    variants: about(RECEIPTS, true),
    careful: CAREFUL_CITED,
    peer: PEER_CITED,
  },
  {
    ...ALONE,
    name: 'search',
    words: 'a name typed but for its last three letters',
    variants: typed((name) => name.slice(0, -3)),
    careful: { says: CAREFUL_SEARCH, told: (answer) => asSet(textsAt(answer, 'ids[]'), FIRST), serviceTold: beginning },
    peer: {
      says: PEER_SEARCH,
      told: (answer) => asSet(textsAt(answer, 'names[].entity[].id'), FIRST),
      serviceTold: beginning,
    },
  },
  {
    ...ALONE,
    name: 'search-slip',
    words: 'a name typed with a letter left out',
    variants: typed((name) => `${name.slice(0, 3)}${name.slice(4)}`),
  },
  {
    ...ALONE,
    name: 'subgraph',
    words: 'a subgraph of depth 2, 200 entities',
    variants: about(SUBGRAPH, false),
    careful: CAREFULLY_WALKED,
  },
  {
    ...ALONE,
    name: 'subgraph-hub',
    words: 'the same of a hub',
    variants: about(SUBGRAPH, true),
    careful: CAREFULLY_WALKED,
  },
  {
    ...ALONE,
    name: 'paths',
    words: 'least paths between two',
    variants: pairs(PATHS, false),
    careful: CAREFULLY_LINKED,
    peer: PEER_LINKED,
  },
  {
    ...ALONE,
    name: 'paths-hub',
    words: 'the same from a hub',
    variants: pairs(PATHS, true),
    careful: CAREFULLY_LINKED,
    peer: PEER_LINKED,
  },
  {
    ...ALONE,
    ...{
      name: 'histogram',
      words: 'all relationships by year',
      variants: () => [{ query: '{ overview { histogram(by: YEAR) { key count } } }', variables: {}, careful: {} }],
    },
    careful: {
      says: CAREFUL_HISTOGRAM,
      told: (answer) => side(textsAt(answer, 'keys[]'), textsAt(answer, 'counts[]')),
      serviceTold: (answer) =>
        side(textsAt(answer, 'overview.histogram[].key'), textsAt(answer, 'overview.histogram[].count')),
    },
  },
  {
    ...ALONE,
    ...{
      name: 'counts-hub',
      words: 'a hub’s relationships counted by type, side and kind',
      variants: about(
        'query ($ref: String!) { entity(ref: $ref) { relationshipCounts { type side otherKind count } } }',
        true,
      ),
    },
    careful: {
      says: CAREFUL_COUNTS,
      told: (answer) => [...textsAt(answer, 'counts[]')].sort(),
      serviceTold: (answer) =>
        side(
          ...['type', 'side', 'otherKind', 'count'].map((name) =>
            textsAt(answer, `entity.relationshipCounts[].${name}`),
          ),
        )
          .map((one) => one.replaceAll(' ', ','))
          .sort(),
    },
  },
  {
    ...ALONE,
    ...{
      name: 'degree-hub',
      words: 'how many a hub has',
      variants: about('query ($ref: String!) { entity(ref: $ref) { degree } }', true),
    },
    careful: {
      says: CAREFUL_DEGREE,
      told: (answer) => textsAt(answer, 'degree'),
      serviceTold: (answer) => textsAt(answer, 'entity.degree'),
    },
    peer: {
      says: PEER_DEGREE,
      told: (answer) => textsAt(answer, 'relationshipsConnection.aggregate.count.nodes'),
      serviceTold: (answer) => textsAt(answer, 'entity.degree'),
    },
  },
  {
    ...ALONE,
    ...{ name: 'shared-hubs', words: 'neighbours that two hubs share', variants: pairs(SHARED, true) },
    careful: {
      says: CAREFUL_SHARED,
      told: (answer) => textsAt(answer, 'ids[]'),
      serviceTold: (answer) => textsAt(answer, 'sharedNeighbours.nodes[].id'),
    },
  },
  {
    ...ALONE,
    ...{
      name: 'view-document',
      words: 'a page of a hub in a View of one document',
      variants: hubsIn((place) => ({ view: { documents: [`d${place}`] } })),
    },
    careful: { says: CAREFUL_DOCUMENT, told: CAREFULLY_PAGED.told, serviceTold: pageIds },
    peer: { says: PEER_DOCUMENT, told: peerIds, serviceTold: inAnyOrder },
  },
  {
    ...ALONE,
    name: 'view-known',
    words: 'a page of a hub by what few documents had said',
    variants: hubsIn(() => ({ view: { knownBy: '1991-02-28' } })),
  },
  {
    ...ALONE,
    name: 'view-day',
    words: 'a page of a hub that is certain of a rare day',
    variants: hubsIn(() => ({ view: { asOf: '1990-01-15', atLeast: 'DEFINITE' } })),
  },
  {
    ...ALONE,
    name: 'view-kind',
    words: 'a page of a hub with one kind at the other end',
    variants: hubsIn(() => ({ where: { otherKinds: ['PLACE'] } })),
  },
  {
    ...ALONE,
    name: 'named',
    words: 'the named question “What is known of …?”',
    question: 'what-is-known-of',
    variants: named('what-is-known-of'),
  },
]

/** A hub of a generated record, the next one each time. */
function hubAt(entities: DocumentaryRecord['entities'], index: number) {
  const hubs = entities.filter(({ id }) => id.startsWith('hub-'))
  return at(hubs, index % hubs.length)
}

function about(query: string, isHub: boolean): ComparedCase['variants'] {
  return ({ entities }, places) =>
    places.map((place, index) => {
      const { id, name } = isHub ? hubAt(entities, index) : at(entities, place)
      return { query, variables: { ref: name }, careful: { key: name.toLowerCase(), id } }
    })
}

function hubsIn(asked: (place: number) => Values): ComparedCase['variants'] {
  return ({ entities }, places) =>
    places.map((_, index) => {
      const { id, name } = hubAt(entities, index)
      const document = `d${index}`
      return {
        query: PAGE_IN_VIEW,
        variables: { ref: name, ...asked(index) },
        careful: { key: name.toLowerCase(), id, document },
      }
    })
}

/** Two at some places; from a hub, those and another hub. */
function pairs(query: string, isHub: boolean): ComparedCase['variants'] {
  return ({ entities }, places) =>
    places.map((place, index) => {
      const one = (isHub ? hubAt(entities, index) : at(entities, place)).id
      const other = (query === SHARED ? hubAt(entities, index + 1) : at(entities, place + 1)).id
      return { query, variables: { ref: one, other }, careful: { from: one, to: other, one, other } }
    })
}

function typed(typing: (name: string) => string): ComparedCase['variants'] {
  return ({ entities }, places) =>
    places.map((place) => {
      const text = typing(at(entities, place).name)
      return { query: SEARCH, variables: { text }, careful: { text: foldForSearch(text.toLowerCase()), kinds: KINDS } }
    })
}

function named(question: string): ComparedCase['variants'] {
  const query = readFileSync(new URL(`../../schema/questions/${question}.graphql`, import.meta.url), 'utf8')
  return ({ entities }, places) =>
    places.map((place) => ({ query, variables: { entity: at(entities, place).name }, careful: {} }))
}

/** So many places of entities that are called as no other is, spread over those of middling degree. */
export function namedPlaces({ entities }: DocumentaryRecord, count: number): readonly number[] {
  const times = new Map<string, number>()
  for (const { name } of entities) times.set(name.toLowerCase(), (times.get(name.toLowerCase()) ?? 0) + 1)
  const [first, step] = [Math.floor(entities.length / 10), Math.floor(entities.length / (count + 5))]
  return Array.from({ length: count }, (_, index) => {
    let place = first + index * step
    while (times.get(at(entities, place).name.toLowerCase()) !== 1) place += 1
    return place
  })
}
