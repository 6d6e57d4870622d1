// Relationships from one entity to another, of a symmetric type either way, whatever a View would see of them.
//
// @param  subjectId  string    the one end
// @param  objectId   string    the other
// @param  types      string[]  types wanted
// @param  symmetric  string[]  those of them that are taken both ways, none where the two are one
// @return rows       string[]  the relationships, as JSON, in order of type, id
// @rows   one
// @within stamp
CALL () {
  UNWIND $asked.types AS type
  MATCH (r:Relationship)
  WHERE r.subjectId = $asked.subjectId AND r.objectId = $asked.objectId AND r.type = type
  RETURN r
  UNION ALL
  UNWIND $asked.symmetric AS type
  MATCH (r:Relationship)
  WHERE r.subjectId = $asked.objectId AND r.objectId = $asked.subjectId AND r.type = type
  RETURN r
}
WITH r
ORDER BY r.type, r.id
RETURN collect(r.row) AS rows
