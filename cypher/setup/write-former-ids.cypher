// Writes ids that were given up, each with the entity that it was of.
//
// @param  rows  map[]  id, entityId, properties
UNWIND $rows AS row
MATCH (e:Entity {id: row.entityId})
MERGE (f:FormerId {id: row.id})
SET f = row.properties
WITH e, f
CALL (f) {
  MATCH (f)-[old:IS_NOW]->()
  DELETE old
}
CREATE (f)-[:IS_NOW]->(e)
