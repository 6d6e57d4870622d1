/*
 * The same questions as `@neo4j/graphql` is asked them over the same database, where it can say them. It lists what has a label, so it
 * is asked for relationships by the ids of their ends, which it is given; it does not bring the other end of one, nor order by
 * the side from which a list is looked at.
 */

/** Of an entity, and not planned only. */
const OF_ENTITY = `AND: [
  { OR: [{ subjectId: { eq: $id } }, { objectId: { eq: $id } }] }
  { slots: { includes: "STATED" } }
]`

export const PEER_ENTITY = `query ($key: String!) { entities(where: { nameKey: { eq: $key }, sortKey: { startsWith: "" } }, limit: 1) { id kind name } }`

export const PEER_PAGE = `query ($id: String!) {
  relationships(where: { ${OF_ENTITY} }, sort: [{ sortIn: ASC }], limit: 20) { id row } }`

export const PEER_RECEIPTS = `query ($id: String!) {
  relationships(where: { ${OF_ENTITY} }, sort: [{ sortIn: ASC }], limit: 20) {
    id row claims(limit: 5, sort: [{ sortKey: ASC }]) { id phrase locator document { title row } } } }`

/** One shortest path, as a statement in its schema says it: no View, no order, no others. */
export const PEER_PATHS = `query ($from: String!, $to: String!) { shortestPath(from: $from, to: $to) { id name } }`

export const PEER_SEARCH = `query ($text: String!, $kinds: [String!]!) {
  names(where: { kind: { in: $kinds }, searchKey: { startsWith: $text } }, limit: 20) { entity { id name } } }`

export const PEER_DEGREE = `query ($id: String!) {
  relationshipsConnection(where: { ${OF_ENTITY} }) { aggregate { count { nodes } } } }`

export const PEER_DOCUMENT = `query ($id: String!, $document: String!) {
  relationships(where: { ${OF_ENTITY}, claims: { some: { documentId: { eq: $document } } } }, sort: [{ sortIn: ASC }], limit: 20) {
    id row } }`
