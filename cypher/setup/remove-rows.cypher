// Removes rows with their edges; of a relationship also its native edge, and the one that leads back along a symmetric
// one, which are found from its quieter end.
//
// @param  elementIds  string[]  the nodes, as Neo4j names them
MATCH (n)
WHERE elementId(n) IN $elementIds
CALL (n) {
  WITH n
  WHERE n:Relationship
  MATCH (:Entity {id: n.subjectId})-[edge]-(:Entity {id: n.objectId})
  WHERE edge.id = n.id
  DELETE edge
}
DETACH DELETE n
