// The documents with a claim that names each entity, in order of title, id.
//
// @param  ids       string[]   entities asked about, at most 500
// @param  after     string     the sort key before the page; empty for the first
// @param  first     integer    rows of each page
// @param  keysOnly  boolean    whether only the sort keys are wanted
// @return id        string     the one asked about
// @return sortKeys  string[]   in order
// @return rows      string[]   the document of each, as JSON; none where only keys are wanted
// @rows   one for each id
// @within stamp
UNWIND $asked.ids AS id
CALL (id) {
  MATCH (d:Document)-[speaks:SPEAKS_OF]->()
  WHERE speaks.entityId = id AND speaks.documentKey > $asked.after
  WITH d, speaks.documentKey AS sortKey
  ORDER BY speaks.entityId, speaks.documentKey
  LIMIT toInteger($asked.first)
  RETURN collect(sortKey) AS sortKeys, collect(CASE WHEN NOT $asked.keysOnly THEN d.row END) AS rows
}
RETURN id, sortKeys, rows
