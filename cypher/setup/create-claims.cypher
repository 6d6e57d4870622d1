// Writes claims into a database that has none, each with its document, with the relationship, figure, existence or attribute
// that it supports (a remark has none), and with the entities that it names.
//
// @param  rows  map[]  id, documentId, groupId, mentions (the properties of an edge to each entity), properties
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
OPTIONAL MATCH (g:ClaimGroup {id: row.groupId})
CREATE (c:Claim)
SET c = row.properties
CREATE (c)-[:IN]->(d)
FOREACH (group IN CASE WHEN g IS NULL THEN [] ELSE [g] END | CREATE (c)-[:SUPPORTS]->(group))
WITH c, row
UNWIND row.mentions AS mention
MATCH (e:Entity {id: mention.entityId})
CREATE (c)-[edge:MENTIONS]->(e)
SET edge = mention
