// Writes relationships: a node to list and to cite, and a native edge of its type to walk on and to look at; along one of
// a symmetric type another leads back. What qualifies one has an edge from it, with what its own list needs.
//
// @param  rows  map[]  id, edge, backEdges, qualifiers (the properties of an edge to each entity), properties
UNWIND $rows AS row
MATCH (subject:Entity {id: row.properties.subjectId})
MATCH (object:Entity {id: row.properties.objectId})
OPTIONAL MATCH (known:Relationship {id: row.id})
CALL (subject, object, known) {
  WITH *
  WHERE known IS NOT NULL
  MATCH (subject)-[old]-(object)
  WHERE old.id = known.id
  DELETE old
}
MERGE (r:Relationship {id: row.id})
SET r = row.properties, r:ClaimGroup
WITH *
CALL (r) {
  MATCH (r)-[old:QUALIFIED_BY]->()
  DELETE old
}
CREATE (subject)-[edge:$(row.properties.type)]->(object)
SET edge = row.edge
FOREACH (type IN row.backEdges |
  CREATE (object)-[back:$(type)]->(subject)
  SET back = row.edge
)
WITH r, row
UNWIND row.qualifiers AS qualifier
MATCH (e:Entity {id: qualifier.entityId})
CREATE (r)-[qualified:QUALIFIED_BY]->(e)
SET qualified = qualifier
