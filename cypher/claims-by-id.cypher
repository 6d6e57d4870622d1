// The claims of these ids.
//
// @param  ids   string[]  ids asked about, at most 500
// @return rows  string[]  those that are known, as JSON, in order of id
// @rows   one
// @within stamp
MATCH (c:Claim)
WHERE c.id IN $asked.ids
WITH c
ORDER BY c.id
RETURN collect(c.row) AS rows
