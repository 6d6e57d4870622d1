// The relationships of these ids.
//
// @param  ids   string[]  ids asked about, at most 500
// @return rows  string[]  those that are known, as JSON, in order of id
// @rows   one
// @within stamp
MATCH (r:Relationship)
WHERE r.id IN $asked.ids
WITH r
ORDER BY r.id
RETURN collect(r.row) AS rows
