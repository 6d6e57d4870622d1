// Documents in order of title, id.
//
// @param  after     string    the sort key before the page; empty for the first
// @param  first     integer   rows of the page
// @return sortKeys  string[]  in order
// @return rows      string[]  the document of each, as JSON
// @rows   one
MATCH (d:Document)
WHERE d.sortKey > $asked.after
WITH d, d.sortKey AS sortKey
ORDER BY d.sortKey
LIMIT toInteger($asked.first)
RETURN collect(sortKey) AS sortKeys, collect(d.row) AS rows
