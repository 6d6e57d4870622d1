// What a reference may mean, as `entities-by-ref.cypher` tells; where that is one entity, a page of its relationships too, in a
// View that leaves out nothing but by modality, with what these name and with claims.
//
// @param  ref              string     the reference
// @param  key              string     its folded form
// @param  most             integer    entities offered
// @param  plain            string[]   as which of what makes it a thing is to be shown: STATED, PLANNED or BOTH
// @param  modalities       string[]   modalities wanted of claims
// @param  after            string     the sort key before the page; empty for the first
// @param  first            integer    relationships given
// @param  looked           integer    rows looked at on each side
// @param  claims           integer    claims given of each; 0 for none, and no documents
// @return rows             string[]   the entities that it may mean, as JSON, in order of name, id
// @return isCut            boolean    whether a side was not looked through, though it gave less than a page
// @return sortKeys         string[]   of the relationships, in order
// @return relationships    string[]   the relationship of each, as JSON
// @return named            string[]   the entities that these name, the one asked about aside, each once, as JSON
// @return cited            string[]   the first claims of each, in order of document, number, as JSON
// @return documents        string[]   their documents, each once, as JSON
// @rows   one
// @within stamp
CALL () {
  MATCH (e:Entity {id: $asked.ref})
  RETURN 1 AS tier, e, e.sortKey AS sortKey
  UNION ALL
  MATCH (:FormerId {id: $asked.ref})-[:IS_NOW]->(e:Entity)
  RETURN 2 AS tier, e, e.sortKey AS sortKey
  UNION ALL
  MATCH (i:Identifier)-[:IDENTIFIES]->(e:Entity)
  WHERE i.key = $asked.key
  RETURN 3 AS tier, e, e.sortKey AS sortKey
  ORDER BY sortKey
  LIMIT toInteger($asked.most)
  UNION ALL
  MATCH (e:Entity)
  WHERE e.nameKey = $asked.key AND e.sortKey > ''
  RETURN 4 AS tier, e, e.sortKey AS sortKey
  ORDER BY e.nameKey, e.sortKey
  LIMIT toInteger($asked.most)
  UNION ALL
  MATCH (n:Name)-[:NAMES]->(e:Entity)
  WHERE n.key = $asked.key
  RETURN 5 AS tier, e, e.sortKey AS sortKey
  ORDER BY sortKey
  LIMIT toInteger($asked.most)
}
WITH tier, e, sortKey
ORDER BY tier, sortKey
WITH tier, collect(e) AS entities
ORDER BY tier
WITH coalesce(head(collect(entities)), []) AS meant
CALL (meant) {
  WITH meant[0].id AS id
  WHERE size(meant) = 1
  CALL (id) {
    UNWIND ['SUBJECT', 'OBJECT', 'QUALIFIER'] AS side
    CALL (id, side) {
      CALL (id, side) {
        CALL (id, side) {
          MATCH (r:Relationship)
          WHERE r.subjectId = CASE side WHEN 'SUBJECT' THEN id END AND r.sortOut > $asked.after
          RETURN r, r AS thing, r.sortOut AS sortKey
          ORDER BY r.subjectId, r.sortOut
          UNION ALL
          MATCH (r:Relationship)
          WHERE r.objectId = CASE side WHEN 'OBJECT' THEN id END AND r.sortIn > $asked.after
          RETURN r, r AS thing, r.sortIn AS sortKey
          ORDER BY r.objectId, r.sortIn
          UNION ALL
          MATCH (r)-[by:QUALIFIED_BY]->()
          WHERE by.entityId = CASE side WHEN 'QUALIFIER' THEN id END AND by.sortIn > $asked.after
          RETURN r, by AS thing, by.sortIn AS sortKey
          ORDER BY by.entityId, by.sortIn
          UNION ALL
          // After the last of a side, which it so says to be the last.
          RETURN null AS r, null AS thing, null AS sortKey
        }
        WITH r, thing, sortKey
        LIMIT toInteger($asked.looked)
        RETURN r, thing, sortKey
      }
      WITH r, thing, sortKey
      WHERE r IS NULL OR /* @include shown-plainly(thing) */
      RETURN r, sortKey
      LIMIT toInteger($asked.first)
    }
    RETURN side, r, sortKey
  }
  WITH side, r, sortKey
  ORDER BY sortKey
  WITH collect(side) AS givenBy, collect(CASE WHEN r IS NULL THEN side END) AS ended, collect(sortKey)[..toInteger($asked.first)] AS sortKeys,
    collect(r)[..toInteger($asked.first)] AS listed
  RETURN sortKeys, listed, any(side IN ['SUBJECT', 'OBJECT', 'QUALIFIER']
    WHERE NOT side IN ended AND size([by IN givenBy WHERE by = side]) < $asked.first) AS isCut
}
CALL (meant, listed) {
  UNWIND listed AS r
  UNWIND [namedId IN [r.subjectId, r.objectId] + coalesce(r.namedIds, []) WHERE namedId <> meant[0].id] AS namedId
  WITH DISTINCT namedId
  ORDER BY namedId
  MATCH (e:Entity {id: namedId})
  RETURN collect(e.row) AS named
}
CALL (listed) {
  UNWIND CASE WHEN $asked.claims > 0 THEN listed END AS r
  CALL (r) {
    MATCH (c:Claim)
    WHERE c.groupId = r.id AND c.sortKey > '' AND c.modality IN $asked.modalities
    RETURN c
    ORDER BY c.groupId, c.sortKey
    LIMIT toInteger($asked.claims)
  }
  RETURN collect(c.row) AS cited, collect(DISTINCT c.documentId) AS documentIds
}
CALL (documentIds) {
  UNWIND documentIds AS documentId
  MATCH (d:Document {id: documentId})
  RETURN collect(d.row) AS documents
}
RETURN [e IN meant | e.row] AS rows, isCut, sortKeys, [r IN listed | r.row] AS relationships, named, cited, documents
