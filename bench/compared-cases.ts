import type { DocumentaryRecord } from '../src/domain/model/record.ts'
import { at } from '../src/errors.ts'

/** One request, and what the careful statement takes in its place. */
export interface Asked {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly careful: Readonly<Record<string, unknown>>
}

/** A question of clients: in many variants, and answered by one careful statement written by hand, where there is one. */
interface ComparedCase {
  readonly name: string
  readonly variants: (record: DocumentaryRecord, places: readonly number[]) => readonly Asked[]
  readonly careful: string | null
}

const PAGE = `query ($ref: String!) { entity(ref: $ref) { name relationships(first: 20) {
  edges { side node { type } period { edtf } other { id kind name } } pageInfo { hasNextPage endCursor } } } }`

const RECEIPTS = `query ($ref: String!) { entity(ref: $ref) { name relationships(first: 20) {
  edges { sentence other { name } claims(first: 5) { id phrase locator document { title published { edtf } } } } } } }`

const SUBGRAPH = `query ($ref: String!) { subgraph(around: [$ref], depth: 2, limit: 200) {
  truncated entities { id kind name } relationships { id type subject { id } object { id } } } }`

const PATHS = `query ($ref: String!, $other: String!) { paths(from: $ref, to: $other, first: 3) {
  length paths { entities { name } steps { relationships { type } } } } }`

const SEARCH = `query ($text: String!) { search(text: $text, first: 20) { edges { match matchedName node { id name } } } }`

/** A page as one would write it who knows the plain View: what is planned only is left out. */
const CAREFUL_PAGE = `
MATCH (e:Entity {nameKey: $asked.key})
WITH e LIMIT 1
CALL (e) {
  CALL (e) {
    MATCH (r:Relationship) WHERE r.subjectId = e.id AND r.sortOut > '' AND 'STATED' IN r.modalities
    RETURN r, r.sortOut AS key, r.objectId AS otherId ORDER BY r.subjectId, r.sortOut LIMIT 21
    UNION ALL
    MATCH (r:Relationship) WHERE r.objectId = e.id AND r.sortIn > '' AND 'STATED' IN r.modalities
    RETURN r, r.sortIn AS key, r.subjectId AS otherId ORDER BY r.objectId, r.sortIn LIMIT 21
  }
  WITH r, key, otherId ORDER BY key LIMIT 21
  MATCH (o:Entity {id: otherId})
  RETURN collect(r.row) AS rows, collect(o.id) AS ids, collect(o.kind) AS kinds, collect(o.name) AS names
}
RETURN e.name AS name, rows, ids, kinds, names`

const CAREFUL_RECEIPTS = `
MATCH (e:Entity {nameKey: $asked.key})
WITH e LIMIT 1
CALL (e) {
  CALL (e) {
    MATCH (r:Relationship) WHERE r.subjectId = e.id AND r.sortOut > '' AND 'STATED' IN r.modalities
    RETURN r, r.sortOut AS key, r.objectId AS otherId ORDER BY r.subjectId, r.sortOut LIMIT 21
    UNION ALL
    MATCH (r:Relationship) WHERE r.objectId = e.id AND r.sortIn > '' AND 'STATED' IN r.modalities
    RETURN r, r.sortIn AS key, r.subjectId AS otherId ORDER BY r.objectId, r.sortIn LIMIT 21
  }
  WITH r, key, otherId ORDER BY key LIMIT 21
  MATCH (o:Entity {id: otherId})
  CALL (r) {
    MATCH (c:Claim) WHERE c.groupId = r.id AND c.sortKey > ''
    WITH c ORDER BY c.groupId, c.sortKey LIMIT 5
    MATCH (d:Document {id: c.documentId})
    RETURN collect([c.id, c.phrase, c.locator, d.row]) AS claims
  }
  RETURN collect(r.row) AS rows, collect(o.name) AS names, collect(claims) AS receipts
}
RETURN e.name AS name, rows, names, receipts`

const CAREFUL_SUBGRAPH = `
MATCH (e:Entity {nameKey: $asked.key})
WITH e LIMIT 1
CALL (e) {
  MATCH (e)-[r]-(o:Entity) WHERE 'STATED' IN r.modalities
  WITH DISTINCT o LIMIT 200
  RETURN collect(o) AS near
}
CALL (near) {
  UNWIND near AS n
  MATCH (n)-[r]-(o:Entity) WHERE 'STATED' IN r.modalities
  WITH DISTINCT o LIMIT 200
  RETURN collect(o) AS far
}
CALL (e, near, far) {
  UNWIND [e] + near + far AS o
  WITH DISTINCT o LIMIT 200
  RETURN collect(o) AS all
}
CALL (all) {
  UNWIND all AS a
  MATCH (a)-[r]->(b) WHERE b IN all AND 'STATED' IN r.modalities
  RETURN collect([r.id, type(r), a.id, b.id]) AS edges
}
RETURN [a IN all | [a.id, a.kind, a.name]] AS entities, edges`

const CAREFUL_SEARCH = `
MATCH (n:Name) WHERE n.searchKey STARTS WITH $asked.text AND n.kind > ''
MATCH (n)-[:NAMES]->(e:Entity)
RETURN collect(e.id)[..20] AS ids, collect(e.name)[..20] AS names`

/** What is compared, of entities of a generated record: those of middling degree at some places, and hubs. */
export const CASES: readonly ComparedCase[] = [
  { name: 'page', variants: about(PAGE, false), careful: CAREFUL_PAGE },
  { name: 'page-hub', variants: about(PAGE, true), careful: CAREFUL_PAGE },
  { name: 'receipts', variants: about(RECEIPTS, false), careful: CAREFUL_RECEIPTS },
  { name: 'receipts-hub', variants: about(RECEIPTS, true), careful: CAREFUL_RECEIPTS },
  { name: 'subgraph', variants: about(SUBGRAPH, false), careful: CAREFUL_SUBGRAPH },
  { name: 'subgraph-hub', variants: about(SUBGRAPH, true), careful: null },
  { name: 'paths', variants: pairs, careful: null },
  { name: 'search', variants: typed((name) => name.slice(0, -3)), careful: CAREFUL_SEARCH },
  { name: 'search-slip', variants: typed((name) => `${name.slice(0, 3)}${name.slice(4)}`), careful: null },
]

function about(query: string, isHub: boolean): ComparedCase['variants'] {
  return ({ entities }, places) =>
    places.map((place, index) => {
      const { name } = at(entities, isHub ? index % 6 : place)
      return { query, variables: { ref: name }, careful: { key: name.toLowerCase() } }
    })
}

function pairs({ entities }: DocumentaryRecord, places: readonly number[]): readonly Asked[] {
  return places.map((place) => ({
    query: PATHS,
    variables: { ref: at(entities, place).id, other: at(entities, place + 1).id },
    careful: {},
  }))
}

function typed(typing: (name: string) => string): ComparedCase['variants'] {
  return ({ entities }, places) =>
    places.map((place) => {
      const text = typing(at(entities, place).name)
      return { query: SEARCH, variables: { text }, careful: { text: text.toLowerCase() } }
    })
}
