// Writes figures, each with the entities that qualify it.
//
// @param  rows  map[]  id, qualifiers (the properties of an edge to each entity), properties
UNWIND $rows AS row
MERGE (f:Figure {id: row.id})
SET f = row.properties, f:ClaimGroup
WITH f, row
CALL (f) {
  MATCH (f)-[old:FIGURE_QUALIFIED_BY]->()
  DELETE old
}
UNWIND row.qualifiers AS qualifier
MATCH (e:Entity {id: qualifier.entityId})
CREATE (f)-[qualified:FIGURE_QUALIFIED_BY]->(e)
SET qualified = qualifier
