// Writes names in their folded form, each with the entity that has it.
//
// @param  rows  map[]  id, entityId, properties
UNWIND $rows AS row
MATCH (e:Entity {id: row.entityId})
MERGE (n:Name {id: row.id})
SET n = row.properties
MERGE (n)-[:NAMES]->(e)
