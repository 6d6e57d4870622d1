// Writes disagreements, each with the relationships, figures, existences and attributes that it is on and the entities it is about.
//
// What an entity has of it stands on the edge: the places of the claims that name the entity.
//
// @param  rows  map[]  id, groupIds, about, properties
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
UNWIND row.about AS about
MATCH (e:Entity {id: about.entityId})
CREATE (d)-[:IS_ABOUT {entityId: about.entityId, disagreementId: d.id, naming: about.naming}]->(e)
