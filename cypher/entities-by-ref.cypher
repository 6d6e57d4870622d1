// What each reference may mean, by the first of four tiers with a hit: an id, present or former; an identifier with its
// scheme; a name; another name.
//
// @param  refs  string[]  references, at most 500
// @param  keys  string[]  the folded form of each
// @param  most  integer   entities offered for one reference
// @return refs  string[]  those that may mean something, in order
// @return rows  list      for each the entities it may mean, as JSON, in order of name, id
// @rows   one
// @within stamp
UNWIND range(0, size($asked.refs) - 1) AS place
CALL (place) {
  MATCH (e:Entity {id: $asked.refs[place]})
  RETURN 1 AS tier, e, e.sortKey AS sortKey
  UNION ALL
  MATCH (:FormerId {id: $asked.refs[place]})-[:IS_NOW]->(e:Entity)
  RETURN 2 AS tier, e, e.sortKey AS sortKey
  UNION ALL
  MATCH (i:Identifier)-[:IDENTIFIES]->(e:Entity)
  WHERE i.key = $asked.keys[place]
  RETURN 3 AS tier, e, e.sortKey AS sortKey
  ORDER BY sortKey
  LIMIT toInteger($asked.most)
  UNION ALL
  MATCH (e:Entity)
  WHERE e.nameKey = $asked.keys[place] AND e.sortKey > ''
  RETURN 4 AS tier, e, e.sortKey AS sortKey
  ORDER BY e.nameKey, e.sortKey
  LIMIT toInteger($asked.most)
  UNION ALL
  MATCH (n:Name)-[:NAMES]->(e:Entity)
  WHERE n.key = $asked.keys[place]
  RETURN 5 AS tier, e, e.sortKey AS sortKey
  ORDER BY sortKey
  LIMIT toInteger($asked.most)
}
WITH place, tier, e, sortKey
ORDER BY place, tier, sortKey
WITH place, tier, collect(e.row) AS rows
ORDER BY place, tier
WITH place, head(collect(rows)) AS rows
ORDER BY place
RETURN collect($asked.refs[place]) AS refs, collect(rows) AS rows
