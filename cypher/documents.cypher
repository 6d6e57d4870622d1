// Documents in order of title, id.
//
// @param  after     string    the sort key before the page; empty for the first
// @param  first     integer   rows of the page
// @param  keysOnly  boolean   whether only the sort keys are wanted
// @return sortKeys  string[]  in order
// @return rows      string[]  the document of each, as JSON; none where only keys are wanted
// @rows   one
// @within stamp
MATCH (d:Document)
WHERE d.sortKey > $asked.after
WITH d, d.sortKey AS sortKey
ORDER BY d.sortKey
LIMIT toInteger($asked.first)
RETURN collect(sortKey) AS sortKeys, collect(CASE WHEN NOT $asked.keysOnly THEN d.row END) AS rows
