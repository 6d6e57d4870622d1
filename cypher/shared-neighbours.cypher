// The entities that each of these entities has a relationship in a View with, themselves aside; in order of name, id.
//
// Reads the relationships of the one that has least, and of each neighbour those with the others.
//
// @param  ids              string[]   entities asked about, 1 to 10
// @param  outTypes         string[]?  types wanted of which it is the subject; null for all
// @param  inTypes          string[]?  types wanted of which it is the object; null for all
// @param  labels           string[]?  labels wanted; null for all
// @param  otherKinds       string[]?  kinds wanted of the entity at the other end; null for all
// @param  classifications  string[]?  classifications wanted of the entity at the other end; null for all
// @param  plain            string[]   as which of what makes it a thing is to be shown, by its row; in a View that leaves out nothing but by modality
// @param  modalities       string[]   modalities wanted, without DENIED
// @param  reported         boolean    whether reported claims count
// @param  inferred         boolean    whether the editor's readings count
// @param  knownBy          string     admits documents public by this day; '~' admits all
// @param  documents        string[]?  the only documents admitted; null for all
// @param  asOf             string?    the day asked about; null for all time
// @param  atLeast          string     how certain on that day: DEFINITE or POSSIBLE
// @param  after            string     the sort key before the page; empty for the first
// @param  first            integer    rows of the page
// @param  keysOnly         boolean    whether only the sort keys are wanted
// @return sortKeys         string[]   in order
// @return rows             string[]   the entity of each, as JSON; none where only keys are wanted
// @rows   one
// @within stamp
UNWIND $asked.ids AS id
OPTIONAL MATCH (e:Entity {id: id})
WITH id
ORDER BY COUNT { (e)--() }, id
LIMIT 1
CALL (id) {
  UNWIND CASE WHEN $asked.outTypes IS NULL THEN [id] END AS end
  MATCH (r:Relationship)
  WHERE r.subjectId = end AND r.sortOut > '' AND ($asked.otherKinds IS NULL OR r.objectKind IN $asked.otherKinds)
  RETURN r.objectId AS otherId
  UNION ALL
  UNWIND CASE WHEN $asked.inTypes IS NULL THEN [id] END AS end
  MATCH (r:Relationship)
  WHERE r.objectId = end AND r.sortIn > '' AND ($asked.otherKinds IS NULL OR r.subjectKind IN $asked.otherKinds)
  RETURN r.subjectId AS otherId
  UNION ALL
  UNWIND $asked.outTypes AS type
  MATCH (r:Relationship)
  WHERE r.subjectId = id AND r.type = type AND r.sortOut > '' AND ($asked.otherKinds IS NULL OR r.objectKind IN $asked.otherKinds)
  RETURN r.objectId AS otherId
  UNION ALL
  UNWIND $asked.inTypes AS type
  MATCH (r:Relationship)
  WHERE r.objectId = id AND r.type = type AND r.sortIn > '' AND ($asked.otherKinds IS NULL OR r.subjectKind IN $asked.otherKinds)
  RETURN r.subjectId AS otherId
}
WITH DISTINCT otherId
WHERE NOT otherId IN $asked.ids
MATCH (other:Entity {id: otherId})
WHERE other.sortKey > $asked.after AND ($asked.classifications IS NULL OR other.classification IN $asked.classifications)
WITH other, otherId
ORDER BY other.sortKey
WHERE all(id IN $asked.ids WHERE EXISTS {
  UNWIND ['OUT', 'IN'] AS way
  MATCH (r:Relationship)
  WHERE r.subjectId = CASE way WHEN 'OUT' THEN id ELSE otherId END
    AND r.objectId = CASE way WHEN 'OUT' THEN otherId ELSE id END
    AND r.type > ''
    AND CASE way
      WHEN 'OUT' THEN $asked.outTypes IS NULL OR r.type IN $asked.outTypes
      ELSE $asked.inTypes IS NULL OR r.type IN $asked.inTypes
    END
    AND ($asked.labels IS NULL OR r.label IN $asked.labels)
    AND /* @include shown(r) */
  RETURN r
})
WITH other
ORDER BY other.sortKey
LIMIT toInteger($asked.first)
RETURN collect(other.sortKey) AS sortKeys, collect(CASE WHEN NOT $asked.keysOnly THEN other.row END) AS rows
