// Writes names in their folded form into a database that has none, each with the entity that has it.
//
// @param  rows  map[]  id, entityId, properties
UNWIND $rows AS row
MATCH (e:Entity {id: row.entityId})
CREATE (n:Name)
SET n = row.properties
CREATE (n)-[:NAMES]->(e)
