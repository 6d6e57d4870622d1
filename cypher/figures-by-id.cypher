// The figures of these ids.
//
// @param  ids   string[]  ids asked about, at most 500
// @return rows  string[]  those that are known, as JSON, in order of id
// @rows   one
// @within stamp
MATCH (f:Figure)
WHERE f.id IN $asked.ids
WITH f
ORDER BY f.id
RETURN collect(f.row) AS rows
