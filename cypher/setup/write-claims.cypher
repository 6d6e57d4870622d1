// Writes claims, each with its document and with the relationship, figure or existence that it supports.
//
// @param  rows  map[]  id, documentId, groupId, properties
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
MATCH (g:ClaimGroup {id: row.groupId})
MERGE (c:Claim {id: row.id})
SET c = row.properties
WITH c, d, g
CALL (c) {
  MATCH (c)-[old:IN|SUPPORTS]->()
  DELETE old
}
CREATE (c)-[:IN]->(d)
CREATE (c)-[:SUPPORTS]->(g)
