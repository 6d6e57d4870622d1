// Entities in order of name, id; or first by how many relationships they list in the plain View, the most first.
//
// @param  kinds           string[]?  kinds wanted; null for all
// @param  classification  string?    the one wanted; null for all and none
// @param  byDegree        boolean    whether by degree
// @param  after           string     the sort key before the page; empty for the first
// @param  first           integer    rows of the page
// @param  keysOnly        boolean    whether only the sort keys are wanted
// @return sortKeys        string[]   in order
// @return rows            string[]   the entity of each, as JSON; none where only keys are wanted
// @rows   one
// @within stamp
CALL () {
  UNWIND CASE WHEN NOT $asked.byDegree AND $asked.kinds IS NULL AND $asked.classification IS NULL THEN [$asked.after] END AS after
  CALL (after) {
    MATCH (e:Entity)
    WHERE e.sortKey > after
    RETURN e, e.sortKey AS sortKey
    ORDER BY e.sortKey
    LIMIT toInteger($asked.first)
  }
  RETURN e, sortKey
  UNION ALL
  UNWIND CASE WHEN NOT $asked.byDegree AND $asked.classification IS NULL THEN $asked.kinds END AS kind
  CALL (kind) {
    MATCH (e:Entity)
    WHERE e.kind = kind AND e.sortKey > $asked.after
    RETURN e, e.sortKey AS sortKey
    ORDER BY e.kind, e.sortKey
    LIMIT toInteger($asked.first)
  }
  RETURN e, sortKey
  UNION ALL
  UNWIND CASE WHEN NOT $asked.byDegree AND $asked.classification IS NOT NULL THEN [$asked.classification] END AS classification
  CALL (classification) {
    MATCH (e:Entity)
    WHERE e.classification = classification AND e.sortKey > $asked.after
      AND ($asked.kinds IS NULL OR e.kind IN $asked.kinds)
    RETURN e, e.sortKey AS sortKey
    ORDER BY e.classification, e.sortKey
    LIMIT toInteger($asked.first)
  }
  RETURN e, sortKey
  UNION ALL
  UNWIND CASE WHEN $asked.byDegree AND $asked.kinds IS NULL AND $asked.classification IS NULL THEN [$asked.after] END AS after
  CALL (after) {
    MATCH (e:Entity)
    WHERE e.degreeKey > after
    RETURN e, e.degreeKey AS sortKey
    ORDER BY e.degreeKey
    LIMIT toInteger($asked.first)
  }
  RETURN e, sortKey
  UNION ALL
  UNWIND CASE WHEN $asked.byDegree AND $asked.classification IS NULL THEN $asked.kinds END AS kind
  CALL (kind) {
    MATCH (e:Entity)
    WHERE e.kind = kind AND e.degreeKey > $asked.after
    RETURN e, e.degreeKey AS sortKey
    ORDER BY e.kind, e.degreeKey
    LIMIT toInteger($asked.first)
  }
  RETURN e, sortKey
  UNION ALL
  UNWIND CASE WHEN $asked.byDegree AND $asked.classification IS NOT NULL THEN [$asked.classification] END AS classification
  CALL (classification) {
    MATCH (e:Entity)
    WHERE e.classification = classification AND e.degreeKey > $asked.after
      AND ($asked.kinds IS NULL OR e.kind IN $asked.kinds)
    RETURN e, e.degreeKey AS sortKey
    ORDER BY e.classification, e.degreeKey
    LIMIT toInteger($asked.first)
  }
  RETURN e, sortKey
}
WITH e, sortKey
ORDER BY sortKey
LIMIT toInteger($asked.first)
RETURN collect(sortKey) AS sortKeys, collect(CASE WHEN NOT $asked.keysOnly THEN e.row END) AS rows
