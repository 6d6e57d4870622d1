// Counts and reach of the record. Kinds and types are counted by the store of counts, which reads no row.
//
// @slot   typeCounts      each type with how many edges of it there are
// @return kinds           string[]   in order
// @return kindCounts      integer[]  entities of each
// @return types           string[]   in order
// @return typeCounts      integer[]  relationships of each
// @return documents       string[]   ids of documents with claims, in order
// @return documentCounts  integer[]  claims of each
// @return earliest        string?    the earliest day that a claim's date names
// @return latest          string?    the latest
// @rows   one
// @within stamp
CALL () {
  UNWIND [
    {key: 'ORGANISATION', count: COUNT { (:Organisation) }},
    {key: 'OPERATION', count: COUNT { (:Operation) }},
    {key: 'PERSON', count: COUNT { (:Person) }},
    {key: 'POST', count: COUNT { (:Post) }},
    {key: 'PLACE', count: COUNT { (:Place) }},
    {key: 'EVENT', count: COUNT { (:Event) }},
    {key: 'INSTRUMENT', count: COUNT { (:Instrument) }},
    {key: 'TOPIC', count: COUNT { (:Topic) }},
    {key: 'ASSET', count: COUNT { (:Asset) }}
  ] AS kind
  WITH kind
  WHERE kind.count > 0
  ORDER BY kind.key
  RETURN collect(kind.key) AS kinds, collect(kind.count) AS kindCounts
}
CALL () {
  UNWIND [
    /* @slot typeCounts */
  ] AS type
  WITH type
  WHERE type.count > 0
  ORDER BY type.key
  RETURN collect(type.key) AS types, collect(type.count) AS typeCounts
}
CALL () {
  MATCH (d:Document)
  WHERE d.sortKey > ''
  WITH d.id AS id, COUNT { (d)<-[:IN]-() } AS count
  WHERE count > 0
  ORDER BY id
  RETURN collect(id) AS documents, collect(count) AS documentCounts
}
CALL () {
  OPTIONAL MATCH (c:Claim)
  WHERE c.earliest > ''
  RETURN c.earliest AS earliest
  ORDER BY c.earliest
  LIMIT 1
}
CALL () {
  OPTIONAL MATCH (c:Claim)
  WHERE c.latest > ''
  RETURN c.latest AS latest
  ORDER BY c.latest DESC
  LIMIT 1
}
RETURN kinds, kindCounts, types, typeCounts, documents, documentCounts, earliest, latest
