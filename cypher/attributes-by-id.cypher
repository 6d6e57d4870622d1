// The attributes of these ids.
//
// @param  ids   string[]  ids asked about, at most 500
// @return rows  string[]  those that are known, as JSON, in order of id
// @rows   one
// @within stamp
MATCH (a:Attribute)
WHERE a.id IN $asked.ids
WITH a
ORDER BY a.id
RETURN collect(a.row) AS rows
