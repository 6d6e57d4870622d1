// Writes identifiers, each with the entity that is stated to have it.
//
// @param  rows  map[]  id, entityId, properties
UNWIND $rows AS row
MATCH (e:Entity {id: row.entityId})
MERGE (n:Identifier {id: row.id})
SET n = row.properties
MERGE (n)-[:IDENTIFIES]->(e)
