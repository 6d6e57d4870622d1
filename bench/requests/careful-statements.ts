/*
 * One careful statement a question, written by hand as one would write it who knows this database and the plain View: what is
 * planned only is left out, and nothing else that a View can say is looked at.
 */

/** The listed relationships of an entity, in order, 21 of them: what follows speaks of `r`, its `key` and the other's id. */
const LISTED = `
MATCH (e:Entity) WHERE e.nameKey = $asked.key AND e.sortKey > ''
WITH e LIMIT 1
CALL (e) {
  CALL (e) {
    MATCH (r:Relationship) WHERE r.subjectId = e.id AND r.sortOut > '' AND 'STATED' IN r.slots
    RETURN r, r.sortOut AS key, r.objectId AS otherId ORDER BY r.subjectId, r.sortOut LIMIT 21
    UNION ALL
    MATCH (r:Relationship) WHERE r.objectId = e.id AND r.sortIn > '' AND 'STATED' IN r.slots
    RETURN r, r.sortIn AS key, r.subjectId AS otherId ORDER BY r.objectId, r.sortIn LIMIT 21
  }
  WITH r, key, otherId ORDER BY key LIMIT 21
  MATCH (o:Entity {id: otherId})`

export const CAREFUL_ENTITY = `
MATCH (e:Entity) WHERE e.nameKey = $asked.key AND e.sortKey > ''
RETURN e.id AS id, e.kind AS kind, e.name AS name LIMIT 1`

export const CAREFUL_PAGE = `${LISTED}
  RETURN collect(r.row) AS rows, collect(o.id) AS ids, collect(o.kind) AS kinds, collect(o.name) AS names
}
RETURN e.name AS name, rows, ids, kinds, names`

export const CAREFUL_RECEIPTS = `${LISTED}
  CALL (r) {
    MATCH (c:Claim) WHERE c.groupId = r.id AND c.sortKey > '' AND c.modality = 'STATED'
    WITH c ORDER BY c.groupId, c.sortKey LIMIT 5
    MATCH (d:Document {id: c.documentId})
    RETURN collect([c.id, c.phrase, c.locator, d.row]) AS claims
  }
  RETURN collect(r.row) AS rows, collect(o.name) AS names, collect(claims) AS receipts
}
RETURN e.name AS name, rows, names, receipts`

export const CAREFUL_SUBGRAPH = `
MATCH (e:Entity) WHERE e.nameKey = $asked.key AND e.sortKey > ''
WITH e LIMIT 1
CALL (e) {
  MATCH (e)-[r]-(o:Entity) WHERE 'STATED' IN r.slots
  WITH DISTINCT o LIMIT 200
  RETURN collect(o) AS near
}
CALL (near) {
  UNWIND near AS n
  MATCH (n)-[r]-(o:Entity) WHERE 'STATED' IN r.slots
  WITH DISTINCT o LIMIT 200
  RETURN collect(o) AS far
}
CALL (e, near, far) {
  UNWIND [e] + near + far AS o
  WITH DISTINCT o LIMIT 200
  RETURN collect(o) AS all
}
CALL (all) {
  UNWIND all AS a
  MATCH (a)-[r]->(b) WHERE b IN all AND 'STATED' IN r.slots
  RETURN collect([r.id, type(r), a.id, b.id]) AS edges
}
RETURN [a IN all | [a.id, a.kind, a.name]] AS entities, edges`

/** The types of the generated record alone: it has no others, and one who writes by hand knows that. */
const TYPES = [
  ...['WORKS_WITH', 'PART_OF', 'FUNDED_BY', 'ABSORBED_INTO', 'RUN_BY', 'LOCATED_IN', 'AUDITED_BY'],
  'SHARES_OFFICES_WITH',
].join('|')

export const CAREFUL_PATHS = `
MATCH (a:Entity {id: $asked.from})
MATCH (b:Entity {id: $asked.to})
MATCH path = allShortestPaths((a)-[:${TYPES}*..6]-(b))
WHERE all(r IN relationships(path) WHERE 'STATED' IN r.slots)
WITH DISTINCT [n IN nodes(path) | n.sortKey] AS keys, [n IN nodes(path) | n.name] AS names
ORDER BY keys LIMIT 3
RETURN collect(names) AS paths`

export const CAREFUL_SEARCH = `
UNWIND $asked.kinds AS kind
MATCH (n:Name) WHERE n.kind = kind AND n.searchKey STARTS WITH $asked.text
WITH n ORDER BY n.searchKey LIMIT 100
MATCH (n)-[:NAMES]->(e:Entity)
WITH DISTINCT e LIMIT 20
RETURN collect(e.id) AS ids, collect(e.name) AS names`

export const CAREFUL_HISTOGRAM = `
MATCH (r:Relationship) WHERE 'STATED' IN r.slots
WITH reduce(least = '~', i IN range(0, size(r.dates) / 3 - 1) |
  CASE WHEN r.slots[i * 8 + 1] = 'STATED' AND r.dates[i * 3 + 2] < least THEN r.dates[i * 3 + 2] ELSE least END) AS start
WHERE start < '~'
WITH left(split(start, ' ')[2], 4) AS key, count(*) AS count
ORDER BY key
RETURN collect(key) AS keys, collect(count) AS counts`

export const CAREFUL_COUNTS = `
MATCH (e:Entity) WHERE e.nameKey = $asked.key AND e.sortKey > ''
WITH e LIMIT 1
CALL (e) {
  MATCH (r:Relationship) WHERE r.subjectId = e.id AND r.sortOut > '' AND 'STATED' IN r.slots
  RETURN r.type AS type, 'SUBJECT' AS side, r.objectKind AS kind, count(*) AS count
  UNION ALL
  MATCH (r:Relationship) WHERE r.objectId = e.id AND r.sortIn > '' AND 'STATED' IN r.slots
  RETURN r.type AS type, 'OBJECT' AS side, r.subjectKind AS kind, count(*) AS count
}
RETURN collect([type, side, kind, count]) AS counts`

export const CAREFUL_DEGREE = `
MATCH (e:Entity) WHERE e.nameKey = $asked.key AND e.sortKey > ''
WITH e LIMIT 1
RETURN
  COUNT { MATCH (r:Relationship) WHERE r.subjectId = e.id AND r.sortOut > '' AND 'STATED' IN r.slots } +
  COUNT { MATCH (r:Relationship) WHERE r.objectId = e.id AND r.sortIn > '' AND 'STATED' IN r.slots } AS degree`

export const CAREFUL_SHARED = `
MATCH (a:Entity {id: $asked.one})
MATCH (b:Entity {id: $asked.other})
MATCH (a)-[r:${TYPES}]-(o:Entity)-[q:${TYPES}]-(b)
WHERE 'STATED' IN r.slots AND 'STATED' IN q.slots
WITH DISTINCT o ORDER BY o.sortKey LIMIT 20
RETURN collect(o.id) AS ids, collect(o.name) AS names`

/** A page of a hub in a View of one document: from what that document says of it. */
export const CAREFUL_DOCUMENT = `
MATCH (e:Entity) WHERE e.nameKey = $asked.key AND e.sortKey > ''
WITH e LIMIT 1
MATCH (c)-[m:MENTIONS]->()
WHERE m.entityId = e.id AND m.sortKey > $asked.document + '\\t' AND m.sortKey < $asked.document + '\\n' AND m.modality = 'STATED'
MATCH (r:Relationship {id: c.groupId})
WITH DISTINCT e, r, CASE r.subjectId WHEN e.id THEN r.objectId ELSE r.subjectId END AS otherId,
  CASE r.subjectId WHEN e.id THEN r.sortOut ELSE r.sortIn END AS key
ORDER BY key LIMIT 21
MATCH (o:Entity {id: otherId})
RETURN collect(r.row) AS rows, collect(o.id) AS ids, collect(o.kind) AS kinds, collect(o.name) AS names`
