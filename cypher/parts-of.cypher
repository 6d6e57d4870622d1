// Each document, and where it has parts those of its source in order of id, of which some are its parts.
//
// @param  ids    string[]  documents asked about, at most 500
// @param  first  integer   documents of each source
// @return id     string    the one asked about
// @return rows   string[]  the documents of its source, as JSON; none for one that has no parts
// @rows   one for each id that exists
// @within stamp
UNWIND $asked.ids AS id
MATCH (asked:Document {id: id})
CALL (asked) {
  UNWIND CASE WHEN asked.hasParts THEN [asked.rootId] ELSE [] END AS rootId
  CALL (rootId) {
    MATCH (d:Document)
    WHERE d.rootId = rootId AND d.id > ''
    WITH d
    ORDER BY d.rootId, d.id
    LIMIT toInteger($asked.first)
    RETURN collect(d.row) AS ofRoot
  }
  RETURN collect(ofRoot) AS lists
}
RETURN id, coalesce(lists[0], []) AS rows
