// Writes documents, each with the entities that a claim of it names.
//
// @param  rows  map[]  id, speaksOf, properties
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d = row.properties
WITH d, row
CALL (d) {
  MATCH (d)-[old:SPEAKS_OF]->()
  DELETE old
}
UNWIND row.speaksOf AS entityId
MATCH (e:Entity {id: entityId})
CREATE (d)-[:SPEAKS_OF]->(e)
