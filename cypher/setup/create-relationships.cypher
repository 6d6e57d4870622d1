// Writes relationships into a database that has none: a node to list and to cite, and a native edge of its type to walk on
// and to look at; along one of a symmetric type another leads back. What qualifies one has an edge from it, with what its
// own list needs.
//
// @param  rows  map[]  id, edge, backEdges, qualifiers (the properties of an edge to each entity), properties
UNWIND $rows AS row
MATCH (subject:Entity {id: row.properties.subjectId})
MATCH (object:Entity {id: row.properties.objectId})
CREATE (r:Relationship:ClaimGroup)
SET r = row.properties
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
