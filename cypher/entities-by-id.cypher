// The entities of these ids, present or former.
//
// @param  ids   string[]  ids asked about, at most 500
// @return ids   string[]  those that are an entity's, in order
// @return rows  string[]  the entity of each, as JSON
// @rows   one
// @within stamp
UNWIND $asked.ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})
  RETURN e
  UNION ALL
  MATCH (:FormerId {id: id})-[:IS_NOW]->(e:Entity)
  WHERE NOT EXISTS { (:Entity {id: id}) }
  RETURN e
}
WITH id, e
ORDER BY id
RETURN collect(id) AS ids, collect(e.row) AS rows
