// Relationships from one entity to another, whatever a View would see of them.
//
// @param  subjectId  string    the one end
// @param  objectId   string    the other
// @param  types      string[]  types wanted
// @return rows       string[]  the relationships, as JSON, in order of type, id
// @rows   one
// @within stamp
UNWIND $asked.types AS type
MATCH (r:Relationship)
WHERE r.subjectId = $asked.subjectId AND r.objectId = $asked.objectId AND r.type = type
WITH r
ORDER BY r.type, r.id
RETURN collect(r.row) AS rows
