// The disagreements of these ids.
//
// @param  ids   string[]  ids asked about, at most 500
// @return rows  string[]  those that are known, as JSON, in order of id
// @rows   one
// @within stamp
MATCH (d:Disagreement)
WHERE d.id IN $asked.ids
WITH d
ORDER BY d.id
RETURN collect(d.row) AS rows
