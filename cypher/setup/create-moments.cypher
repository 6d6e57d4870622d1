// Writes moments into a database that has none, each with the entities in whose timelines it stands: those that it is of, and
// those that qualify what it is of, whose edges have the claims that name them.
//
// @param  rows  map[]  id, about and qualifiers (the properties of an edge to each entity), properties
UNWIND $rows AS row
CREATE (m:Moment)
SET m = row.properties
WITH m, row
CALL (m, row) {
  UNWIND row.about AS about
  MATCH (e:Entity {id: about.entityId})
  CREATE (m)-[edge:ABOUT]->(e)
  SET edge = about
}
UNWIND row.qualifiers AS qualifier
MATCH (e:Entity {id: qualifier.entityId})
CREATE (m)-[edge:MOMENT_QUALIFIED_BY]->(e)
SET edge = qualifier
