// Counts and reach of the record. Kinds and types are counted by the store of counts, which reads no row.
//
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
    {key: 'ABSORBED_INTO', count: COUNT { (:Entity)-[:ABSORBED_INTO]->() }},
    {key: 'MERGED_INTO', count: COUNT { (:Entity)-[:MERGED_INTO]->() }},
    {key: 'RENAMED_AS', count: COUNT { (:Entity)-[:RENAMED_AS]->() }},
    {key: 'REPLACED_BY', count: COUNT { (:Entity)-[:REPLACED_BY]->() }},
    {key: 'SPLIT_INTO', count: COUNT { (:Entity)-[:SPLIT_INTO]->() }},
    {key: 'RESPONSIBILITY_MOVED_TO', count: COUNT { (:Entity)-[:RESPONSIBILITY_MOVED_TO]->() }},
    {key: 'BROUGHT_TOGETHER_IN', count: COUNT { (:Entity)-[:BROUGHT_TOGETHER_IN]->() }},
    {key: 'PART_OF', count: COUNT { (:Entity)-[:PART_OF]->() }},
    {key: 'MEMBER_OF', count: COUNT { (:Entity)-[:MEMBER_OF]->() }},
    {key: 'AFFILIATED_WITH', count: COUNT { (:Entity)-[:AFFILIATED_WITH]->() }},
    {key: 'LOCATED_IN', count: COUNT { (:Entity)-[:LOCATED_IN]->() }},
    {key: 'KIND_OF', count: COUNT { (:Entity)-[:KIND_OF]->() }},
    {key: 'CONCERNS', count: COUNT { (:Entity)-[:CONCERNS]->() }},
    {key: 'STAFFED_BY', count: COUNT { (:Entity)-[:STAFFED_BY]->() }},
    {key: 'LED_BY', count: COUNT { (:Entity)-[:LED_BY]->() }},
    {key: 'HOLDS_POST', count: COUNT { (:Entity)-[:HOLDS_POST]->() }},
    {key: 'POST_IN', count: COUNT { (:Entity)-[:POST_IN]->() }},
    {key: 'CHAIRED_BY', count: COUNT { (:Entity)-[:CHAIRED_BY]->() }},
    {key: 'PARTNER_IN', count: COUNT { (:Entity)-[:PARTNER_IN]->() }},
    {key: 'WORKS_WITH', count: COUNT { (:Entity)-[:WORKS_WITH]->() }},
    {key: 'RECEIVES_REFERRALS_FROM', count: COUNT { (:Entity)-[:RECEIVES_REFERRALS_FROM]->() }},
    {key: 'FUNDED_BY', count: COUNT { (:Entity)-[:FUNDED_BY]->() }},
    {key: 'RUN_BY', count: COUNT { (:Entity)-[:RUN_BY]->() }},
    {key: 'DELIVERED_BY', count: COUNT { (:Entity)-[:DELIVERED_BY]->() }},
    {key: 'PRODUCED_BY', count: COUNT { (:Entity)-[:PRODUCED_BY]->() }},
    {key: 'PUBLISHED_BY', count: COUNT { (:Entity)-[:PUBLISHED_BY]->() }},
    {key: 'ESTABLISHED_BY', count: COUNT { (:Entity)-[:ESTABLISHED_BY]->() }},
    {key: 'ADDRESSED_TO', count: COUNT { (:Entity)-[:ADDRESSED_TO]->() }},
    {key: 'REPLIED_TO', count: COUNT { (:Entity)-[:REPLIED_TO]->() }},
    {key: 'PRESENTED_TO', count: COUNT { (:Entity)-[:PRESENTED_TO]->() }},
    {key: 'ANNOUNCED', count: COUNT { (:Entity)-[:ANNOUNCED]->() }},
    {key: 'ATTENDED', count: COUNT { (:Entity)-[:ATTENDED]->() }},
    {key: 'TOOK_PART_IN', count: COUNT { (:Entity)-[:TOOK_PART_IN]->() }},
    {key: 'WORKS_ON', count: COUNT { (:Entity)-[:WORKS_ON]->() }},
    {key: 'CONTRIBUTES_TO', count: COUNT { (:Entity)-[:CONTRIBUTES_TO]->() }},
    {key: 'ACTS_THROUGH', count: COUNT { (:Entity)-[:ACTS_THROUGH]->() }},
    {key: 'TARGETS', count: COUNT { (:Entity)-[:TARGETS]->() }},
    {key: 'AFFECTS', count: COUNT { (:Entity)-[:AFFECTS]->() }},
    {key: 'CAUSED_BY', count: COUNT { (:Entity)-[:CAUSED_BY]->() }},
    {key: 'RESPONSIBLE_FOR', count: COUNT { (:Entity)-[:RESPONSIBLE_FOR]->() }},
    {key: 'INSTRUMENT_OF', count: COUNT { (:Entity)-[:INSTRUMENT_OF]->() }},
    {key: 'PARTY_TO', count: COUNT { (:Entity)-[:PARTY_TO]->() }},
    {key: 'OPTED_INTO', count: COUNT { (:Entity)-[:OPTED_INTO]->() }},
    {key: 'OPTED_OUT_OF', count: COUNT { (:Entity)-[:OPTED_OUT_OF]->() }},
    {key: 'IMPLEMENTS', count: COUNT { (:Entity)-[:IMPLEMENTS]->() }},
    {key: 'COMPETENT_AUTHORITY_FOR', count: COUNT { (:Entity)-[:COMPETENT_AUTHORITY_FOR]->() }},
    {key: 'PROPOSED', count: COUNT { (:Entity)-[:PROPOSED]->() }},
    {key: 'CALLED_FOR', count: COUNT { (:Entity)-[:CALLED_FOR]->() }},
    {key: 'CALLED_ON', count: COUNT { (:Entity)-[:CALLED_ON]->() }},
    {key: 'SUPPORTS', count: COUNT { (:Entity)-[:SUPPORTS]->() }},
    {key: 'OPPOSES', count: COUNT { (:Entity)-[:OPPOSES]->() }},
    {key: 'CRITICISES', count: COUNT { (:Entity)-[:CRITICISES]->() }},
    {key: 'PRAISES', count: COUNT { (:Entity)-[:PRAISES]->() }},
    {key: 'ANSWERS_TO', count: COUNT { (:Entity)-[:ANSWERS_TO]->() }},
    {key: 'QUESTIONED', count: COUNT { (:Entity)-[:QUESTIONED]->() }},
    {key: 'SCRUTINISED_BY', count: COUNT { (:Entity)-[:SCRUTINISED_BY]->() }},
    {key: 'OTHER', count: COUNT { (:Entity)-[:OTHER]->() }}
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
