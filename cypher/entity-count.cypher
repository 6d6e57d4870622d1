// How many entities pass, counted no further than asked.
//
// @param  kinds           string[]?  kinds wanted; null for all
// @param  classification  string?    the one wanted; null for all and none
// @param  most            integer    where counting stops
// @return count           integer    at most so many
// @rows   one
CALL () {
  UNWIND CASE WHEN $asked.kinds IS NULL AND $asked.classification IS NULL THEN [''] END AS after
  MATCH (e:Entity)
  WHERE e.sortKey > after
  RETURN e
  UNION ALL
  UNWIND CASE WHEN $asked.classification IS NULL THEN $asked.kinds END AS kind
  MATCH (e:Entity)
  WHERE e.kind = kind AND e.sortKey > ''
  RETURN e
  UNION ALL
  UNWIND CASE WHEN $asked.classification IS NOT NULL THEN [$asked.classification] END AS classification
  MATCH (e:Entity)
  WHERE e.classification = classification AND e.sortKey > ''
    AND ($asked.kinds IS NULL OR e.kind IN $asked.kinds)
  RETURN e
}
WITH e
LIMIT toInteger($asked.most)
RETURN count(e) AS count
