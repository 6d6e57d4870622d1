// Removes rows of a section with their edges; of a relationship also its native edge, and the one that leads back along a
// symmetric one, which are found from its quieter end.
//
// @param  section  string    the section
// @param  ids      string[]  the ids of the rows
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Document {id: id}) WHERE $section = 'documents' RETURN n
  UNION ALL
  MATCH (n:Entity {id: id}) WHERE $section = 'entities' RETURN n
  UNION ALL
  MATCH (n:FormerId {id: id}) WHERE $section = 'former-ids' RETURN n
  UNION ALL
  MATCH (n:Name {id: id}) WHERE $section = 'names' RETURN n
  UNION ALL
  MATCH (n:Identifier {id: id}) WHERE $section = 'identifiers' RETURN n
  UNION ALL
  MATCH (n:Relationship {id: id}) WHERE $section = 'relationships' RETURN n
  UNION ALL
  MATCH (n:Figure {id: id}) WHERE $section = 'figures' RETURN n
  UNION ALL
  MATCH (n:Existence {id: id}) WHERE $section = 'existences' RETURN n
  UNION ALL
  MATCH (n:Attribute {id: id}) WHERE $section = 'attributes' RETURN n
  UNION ALL
  MATCH (n:Claim {id: id}) WHERE $section = 'claims' RETURN n
  UNION ALL
  MATCH (n:Disagreement {id: id}) WHERE $section = 'disagreements' RETURN n
  UNION ALL
  MATCH (n:Moment {id: id}) WHERE $section = 'moments' RETURN n
}
CALL (n) {
  WITH n
  WHERE n:Relationship
  MATCH (:Entity {id: n.subjectId})-[edge]-(:Entity {id: n.objectId})
  WHERE edge.id = n.id
  DELETE edge
}
DETACH DELETE n
