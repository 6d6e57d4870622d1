// The disagreements that each relationship, figure, existence or attribute is part of, whole: a View is judged outside.
//
// @param  ids   string[]  relationships, figures, existences and attributes asked about, at most 500
// @return id    string    the one asked about
// @return rows  string[]  its disagreements, as JSON, in order of id
// @rows   one for each id
// @within stamp
UNWIND $asked.ids AS id
CALL (id) {
  MATCH (g:ClaimGroup {id: id})<-[:DISAGREES_ON]-(d:Disagreement)
  WITH d
  ORDER BY d.id
  RETURN collect(d.row) AS rows
}
RETURN id, rows
