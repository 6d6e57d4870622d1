// Entities with a name that begins with a text; where these are few, also those that the indexes of names find near it.
//
// @param  key      string    the text, folded for search
// @param  kinds    string[]  kinds wanted
// @param  queries  string[]  the text as queries of the full-text index `names`
// @param  contexts string[]  the text as queries of the full-text index `name_contexts`
// @param  enough   integer   so many that begin with it are enough
// @param  most     integer   names read for the key and for each query
// @return rows     string[]  the entities, as JSON, in order of name, id
// @return counts   integer[] how many claims name each
// @return wholes   string[]  for each the words of the names of what it is part of, with spaces between
// @rows   one
// @within stamp
CALL () {
  UNWIND $asked.kinds AS kind
  CALL (kind) {
    MATCH (n:Name)
    WHERE n.kind = kind AND n.searchKey STARTS WITH $asked.key
    RETURN n, n.searchKey AS key
    ORDER BY n.kind, n.searchKey
    LIMIT toInteger($asked.most)
  }
  WITH n, key
  ORDER BY key, n.id
  LIMIT toInteger($asked.most)
  MATCH (n)-[:NAMES]->(e:Entity)
  RETURN collect(DISTINCT e) AS beginning
}
CALL (beginning) {
  UNWIND beginning AS e
  RETURN e
  UNION ALL
  UNWIND CASE WHEN size(beginning) < $asked.enough THEN $asked.queries ELSE [] END AS query
  CALL db.index.fulltext.queryNodes('names', query, {limit: toInteger($asked.most)}) YIELD node
  MATCH (node)-[:NAMES]->(e:Entity)
  RETURN e
  UNION ALL
  UNWIND CASE WHEN size(beginning) < $asked.enough THEN $asked.contexts ELSE [] END AS query
  CALL db.index.fulltext.queryNodes('name_contexts', query, {limit: toInteger($asked.most)}) YIELD node
  RETURN node AS e
}
WITH DISTINCT e
ORDER BY e.sortKey
RETURN collect(e.row) AS rows, collect(e.claimCount) AS counts, collect(e.wholeWords) AS wholes
