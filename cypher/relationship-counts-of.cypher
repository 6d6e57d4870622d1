// How many relationships each entity has in a View, by type, side and kind of the other end, in that order.
//
// Reads every relationship of the entity that the filter lets through.
//
// @param  ids              string[]   entities asked about, at most 500
// @param  outTypes         string[]?  types wanted of which it is the subject; null for all
// @param  inTypes          string[]?  types wanted of which it is the object; null for all
// @param  qualifiedTypes   string[]?  types wanted of which it is neither and qualifies one; null for all
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
// @return id               string     the one asked about
// @return types            string[]   in order
// @return sides            string[]   its side: SUBJECT, OBJECT or QUALIFIER
// @return otherKinds       string[]   the kind of the other end
// @return counts           integer[]  above zero
// @rows   one for each id
// @within stamp
UNWIND $asked.ids AS id
CALL (id) {
  CALL (id) {
    UNWIND CASE WHEN coalesce(size($asked.outTypes), 1) > 0 THEN [id] END AS end
    MATCH (r:Relationship)
    WHERE r.subjectId = end AND r.sortOut > '' AND ($asked.outTypes IS NULL OR r.type IN $asked.outTypes)
    RETURN r, r AS relationship, 'SUBJECT' AS side, r.objectKind AS otherKind
    UNION ALL
    UNWIND CASE WHEN coalesce(size($asked.inTypes), 1) > 0 THEN [id] END AS end
    MATCH (r:Relationship)
    WHERE r.objectId = end AND r.sortIn > '' AND ($asked.inTypes IS NULL OR r.type IN $asked.inTypes)
    RETURN r, r AS relationship, 'OBJECT' AS side, r.subjectKind AS otherKind
    UNION ALL
    UNWIND CASE WHEN coalesce(size($asked.qualifiedTypes), 1) > 0 THEN [id] END AS entityId
    MATCH (relationship:Relationship)-[r:QUALIFIED_BY]->()
    WHERE r.entityId = entityId AND r.sortIn > '' AND ($asked.qualifiedTypes IS NULL OR r.type IN $asked.qualifiedTypes)
    RETURN r, relationship, 'QUALIFIER' AS side, r.subjectKind AS otherKind
  }
  WITH *
  WHERE ($asked.otherKinds IS NULL OR otherKind IN $asked.otherKinds)
    AND ($asked.labels IS NULL OR relationship.label IN $asked.labels)
    AND ($asked.classifications IS NULL OR CASE side WHEN 'SUBJECT' THEN relationship.objectClass ELSE relationship.subjectClass END IN $asked.classifications)
    AND /* @include shown(r) */
  WITH r.type AS type, side, otherKind, count(*) AS count
  ORDER BY type, side, otherKind
  RETURN collect(type) AS types, collect(side) AS sides, collect(otherKind) AS otherKinds, collect(count) AS counts
}
RETURN id, types, sides, otherKinds, counts
