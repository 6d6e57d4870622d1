// Entities with that identifier, or a name that begins with a text, or with words that do, there or in what they are part of;
// where these are few, also those with a name near it.
//
// The columns `keys`, `words`, `contexts` and `near` belong together: the forms of the text.
//
// @param  keys     string[]  the text, folded for search, in each of its forms
// @param  kinds    string[]  kinds wanted
// @param  words    string[]  each form as a query of the full-text index `name_words`, for words that begin so
// @param  contexts string[]  the same of `name_contexts`; empty for one that asks nothing
// @param  near     string[]  the same of `name_words`, for what is near; empty for one that asks nothing
// @param  enough   integer   so many that match otherwise are enough
// @param  most     integer   names read for a key and for each query
// @return rows     string[]  the entities, as JSON, in order of name, id
// @return counts   integer[] how many claims name each
// @return wholes   string[]  for each the words of the names of what it is part of, with spaces between
// @return identifiers list   for each those that it is stated to have, with their schemes
// @rows   one
// @within stamp
UNWIND range(0, size($asked.keys) - 1) AS form
CALL (form) {
  CALL (form) {
    UNWIND $asked.kinds AS kind
    CALL (form, kind) {
      MATCH (n:Name)
      WHERE n.kind = kind AND n.searchKey STARTS WITH $asked.keys[form]
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
  CALL (form, beginning) {
    CALL (form, beginning) {
      UNWIND beginning AS e
      RETURN e
      UNION ALL
      UNWIND CASE WHEN size(beginning) < $asked.enough AND $asked.words[form] <> '' THEN [form] END AS asked
      CALL db.index.fulltext.queryNodes('name_words', $asked.words[asked], {limit: toInteger($asked.most)}) YIELD node
      MATCH (node)-[:NAMES]->(e:Entity)
      RETURN e
      UNION ALL
      UNWIND CASE WHEN size(beginning) < $asked.enough AND $asked.contexts[form] <> '' THEN [form] END AS asked
      CALL db.index.fulltext.queryNodes('name_contexts', $asked.contexts[asked], {limit: toInteger($asked.most)}) YIELD node
      RETURN node AS e
    }
    RETURN collect(DISTINCT e) AS found
  }
  CALL (form, found) {
    UNWIND found AS e
    RETURN e
    UNION ALL
    UNWIND CASE WHEN size(found) < $asked.enough AND $asked.near[form] <> '' THEN [form] END AS asked
    CALL db.index.fulltext.queryNodes('name_words', $asked.near[asked], {limit: toInteger($asked.most)}) YIELD node
    MATCH (node)-[:NAMES]->(e:Entity)
    RETURN e
  }
  RETURN e
  UNION ALL
  MATCH (i:Identifier)-[:IDENTIFIES]->(e:Entity)
  WHERE i.whole = $asked.keys[form] AND e.kind IN $asked.kinds
  RETURN e
  ORDER BY e.sortKey
  LIMIT toInteger($asked.most)
  UNION ALL
  MATCH (i:Identifier)-[:IDENTIFIES]->(e:Entity)
  WHERE i.bare = $asked.keys[form] AND e.kind IN $asked.kinds
  RETURN e
  ORDER BY e.sortKey
  LIMIT toInteger($asked.most)
}
WITH DISTINCT e
ORDER BY e.sortKey
RETURN
  collect(e.row) AS rows,
  collect(e.claimCount) AS counts,
  collect(e.wholeWords) AS wholes,
  collect(e.identifiers) AS identifiers
