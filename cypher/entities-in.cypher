// The entities that the claims of each document name, in order of name, id.
//
// @param  ids       string[]   documents asked about, at most 500
// @param  kinds     string[]?  kinds wanted; null for all
// @param  after     string     the sort key before the page; empty for the first
// @param  first     integer    rows of each page
// @param  keysOnly  boolean    whether only the sort keys are wanted
// @return id        string     the one asked about
// @return sortKeys  string[]   in order
// @return rows      string[]   the entity of each, as JSON; none where only keys are wanted
// @rows   one for each id
// @within stamp
UNWIND $asked.ids AS id
CALL (id) {
  CALL (id) {
    UNWIND CASE WHEN $asked.kinds IS NULL THEN [id] END AS documentId
    CALL (documentId) {
      MATCH ()-[speaks:SPEAKS_OF]->(e:Entity)
      WHERE speaks.documentId = documentId AND speaks.entityKey > $asked.after
      RETURN e, speaks.entityKey AS sortKey
      ORDER BY speaks.documentId, speaks.entityKey
      LIMIT toInteger($asked.first)
    }
    RETURN e, sortKey
    UNION ALL
    UNWIND $asked.kinds AS kind
    CALL (id, kind) {
      MATCH ()-[speaks:SPEAKS_OF]->(e:Entity)
      WHERE speaks.documentId = id AND speaks.kind = kind AND speaks.entityKey > $asked.after
      RETURN e, speaks.entityKey AS sortKey
      ORDER BY speaks.documentId, speaks.kind, speaks.entityKey
      LIMIT toInteger($asked.first)
    }
    RETURN e, sortKey
  }
  WITH e, sortKey
  ORDER BY sortKey
  LIMIT toInteger($asked.first)
  RETURN collect(sortKey) AS sortKeys, collect(CASE WHEN NOT $asked.keysOnly THEN e.row END) AS rows
}
RETURN id, sortKeys, rows
