// Writes claims, each with its document, with the relationship, figure, existence or attribute that it supports (a remark has
// none), and with the entities that it names.
//
// @param  rows  map[]  id, documentId, groupId, mentions (the properties of an edge to each entity), properties
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
OPTIONAL MATCH (g:ClaimGroup {id: row.groupId})
MERGE (c:Claim {id: row.id})
SET c = row.properties
WITH c, d, g, row
CALL (c) {
  MATCH (c)-[old:IN|SUPPORTS|MENTIONS]->()
  DELETE old
}
CREATE (c)-[:IN]->(d)
WITH c, g, row
CALL (c, g) {
  UNWIND CASE WHEN g IS NOT NULL THEN [g] ELSE [] END AS group
  CREATE (c)-[:SUPPORTS]->(group)
}
WITH c, row
UNWIND row.mentions AS mention
MATCH (e:Entity {id: mention.entityId})
CREATE (c)-[edge:MENTIONS]->(e)
SET edge = mention
