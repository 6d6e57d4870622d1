// Writes disagreements, each with the relationships, figures and existences that it is on.
//
// @param  rows  map[]  id, groupIds, properties
UNWIND $rows AS row
MERGE (d:Disagreement {id: row.id})
SET d = row.properties
WITH d, row
CALL (d) {
  MATCH (d)-[old:DISAGREES_ON]->()
  DELETE old
}
UNWIND row.groupIds AS groupId
MATCH (g:ClaimGroup {id: groupId})
CREATE (d)-[:DISAGREES_ON]->(g)
