// Writes moments, each with the entities in whose timelines it stands.
//
// @param  rows  map[]  id, about (the properties of an edge to each entity), properties
UNWIND $rows AS row
MERGE (m:Moment {id: row.id})
SET m = row.properties
WITH m, row
CALL (m) {
  MATCH (m)-[old:ABOUT]->()
  DELETE old
}
UNWIND row.about AS about
MATCH (e:Entity {id: about.entityId})
CREATE (m)-[edge:ABOUT]->(e)
SET edge = about
