// The claims of each document, whatever a View would see of them; in order of number.
//
// @param  ids       string[]   documents asked about, at most 500
// @param  after     string     the sort key before the page; empty for the first
// @param  first     integer    rows of each page
// @param  keysOnly  boolean    whether only the sort keys are wanted
// @return id        string     the one asked about
// @return sortKeys  string[]   in order
// @return rows      string[]   the claim of each, as JSON; none where only keys are wanted
// @rows   one for each id
// @within stamp
UNWIND $asked.ids AS id
CALL (id) {
  MATCH (c:Claim)
  WHERE c.documentId = id AND c.sortKey > $asked.after
  WITH c, c.sortKey AS sortKey
  ORDER BY c.documentId, c.sortKey
  LIMIT toInteger($asked.first)
  RETURN collect(sortKey) AS sortKeys, collect(CASE WHEN NOT $asked.keysOnly THEN c.row END) AS rows
}
RETURN id, sortKeys, rows
