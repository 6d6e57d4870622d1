// Writes disagreements, each with the relationships, figures and existences that it is on and the entities it is about.
//
// @param  rows  map[]  id, groupIds, aboutIds, properties
UNWIND $rows AS row
MERGE (d:Disagreement {id: row.id})
SET d = row.properties
WITH d, row
CALL (d) {
  MATCH (d)-[old:DISAGREES_ON|IS_ABOUT]->()
  DELETE old
}
CALL (d, row) {
  UNWIND row.groupIds AS groupId
  MATCH (g:ClaimGroup {id: groupId})
  CREATE (d)-[:DISAGREES_ON]->(g)
}
UNWIND row.aboutIds AS aboutId
MATCH (e:Entity {id: aboutId})
CREATE (d)-[:IS_ABOUT {entityId: aboutId, disagreementId: d.id}]->(e)
