// The existences of these ids.
//
// @param  ids   string[]  ids asked about, at most 500
// @return rows  string[]  those that are known, as JSON, in order of id
// @rows   one
// @within stamp
MATCH (x:Existence)
WHERE x.id IN $asked.ids
WITH x
ORDER BY x.id
RETURN collect(x.row) AS rows
