// The relationships of each entity in a View: by earliest start (unknown last), type, other's name, id.
//
// Each relationship once: an entity that qualifies one is no end of it, and has it by the claims that name the entity.
// Each side, and each type where types are given, is a seek of its own that stops when it has a page.
//
// @param  ids             string[]   entities asked about, at most 500
// @param  outTypes        string[]?  types wanted of which it is the subject; null for all
// @param  inTypes         string[]?  types wanted of which it is the object; null for all
// @param  qualifiedTypes  string[]?  types wanted of which it is neither and qualifies one; null for all
// @param  otherKinds      string[]?  kinds wanted of the entity at the other end; null for all
// @param  modalities      string[]   modalities wanted, without DENIED
// @param  reported        boolean    whether reported claims count
// @param  inferred        boolean    whether the editor's readings count
// @param  knownBy         string     admits documents public by this day; '~' admits all
// @param  documents       string[]?  the only documents admitted; null for all
// @param  asOf            string?    the day asked about; null for all time
// @param  atLeast         string     how certain on that day: DEFINITE or POSSIBLE
// @param  after           string     the sort key before the page; empty for the first
// @param  first           integer    relationships given of each
// @param  keysOnly        boolean    whether only the sort keys are wanted
// @param  bringNamed      boolean    whether the entities that they name are wanted too
// @return id              string     the one asked about
// @return sortKeys        string[]   in order
// @return rows            string[]   the relationship of each, as JSON; none where only keys are wanted
// @return named           string[]   the entities that these name, the one asked about aside, each once, as JSON
// @rows   one for each id
// @within stamp
UNWIND $asked.ids AS id
CALL (id) {
  CALL (id) {
    UNWIND CASE WHEN $asked.outTypes IS NULL THEN [id] END AS end
    CALL (end) {
      MATCH (r:Relationship)
      WHERE r.subjectId = end AND r.sortOut > $asked.after AND ($asked.otherKinds IS NULL OR r.objectKind IN $asked.otherKinds)
        AND any(seen IN /* @include view(r) */)
      RETURN r, r.sortOut AS sortKey
      ORDER BY r.subjectId, r.sortOut
      LIMIT toInteger($asked.first)
    }
    RETURN r, sortKey
    UNION ALL
    UNWIND CASE WHEN $asked.inTypes IS NULL THEN [id] END AS end
    CALL (end) {
      MATCH (r:Relationship)
      WHERE r.objectId = end AND r.sortIn > $asked.after AND ($asked.otherKinds IS NULL OR r.subjectKind IN $asked.otherKinds)
        AND any(seen IN /* @include view(r) */)
      RETURN r, r.sortIn AS sortKey
      ORDER BY r.objectId, r.sortIn
      LIMIT toInteger($asked.first)
    }
    RETURN r, sortKey
    UNION ALL
    UNWIND $asked.outTypes AS type
    CALL (id, type) {
      MATCH (r:Relationship)
      WHERE r.subjectId = id AND r.type = type AND r.sortOut > $asked.after AND ($asked.otherKinds IS NULL OR r.objectKind IN $asked.otherKinds)
        AND any(seen IN /* @include view(r) */)
      RETURN r, r.sortOut AS sortKey
      ORDER BY r.subjectId, r.type, r.sortOut
      LIMIT toInteger($asked.first)
    }
    RETURN r, sortKey
    UNION ALL
    UNWIND $asked.inTypes AS type
    CALL (id, type) {
      MATCH (r:Relationship)
      WHERE r.objectId = id AND r.type = type AND r.sortIn > $asked.after AND ($asked.otherKinds IS NULL OR r.subjectKind IN $asked.otherKinds)
        AND any(seen IN /* @include view(r) */)
      RETURN r, r.sortIn AS sortKey
      ORDER BY r.objectId, r.type, r.sortIn
      LIMIT toInteger($asked.first)
    }
    RETURN r, sortKey
    UNION ALL
    UNWIND CASE WHEN $asked.qualifiedTypes IS NULL THEN [id] END AS entityId
    CALL (entityId) {
      MATCH (r)-[by:QUALIFIED_BY]->()
      WHERE by.entityId = entityId AND by.sortIn > $asked.after
        AND ($asked.otherKinds IS NULL OR by.subjectKind IN $asked.otherKinds)
        AND any(seen IN /* @include view(by) */)
      RETURN r, by.sortIn AS sortKey
      ORDER BY by.entityId, by.sortIn
      LIMIT toInteger($asked.first)
    }
    RETURN r, sortKey
    UNION ALL
    UNWIND $asked.qualifiedTypes AS type
    CALL (id, type) {
      MATCH (r)-[by:QUALIFIED_BY]->()
      WHERE by.entityId = id AND by.type = type AND by.sortIn > $asked.after
        AND ($asked.otherKinds IS NULL OR by.subjectKind IN $asked.otherKinds)
        AND any(seen IN /* @include view(by) */)
      RETURN r, by.sortIn AS sortKey
      ORDER BY by.entityId, by.type, by.sortIn
      LIMIT toInteger($asked.first)
    }
    RETURN r, sortKey
  }
  WITH r, sortKey
  ORDER BY sortKey
  LIMIT toInteger($asked.first)
  RETURN collect(sortKey) AS sortKeys, collect(CASE WHEN NOT $asked.keysOnly THEN r END) AS listed
}
CALL (id, listed) {
  UNWIND CASE WHEN $asked.bringNamed THEN listed END AS r
  UNWIND [namedId IN [r.subjectId, r.objectId] + coalesce(r.namedIds, []) WHERE namedId <> id] AS namedId
  WITH DISTINCT namedId
  ORDER BY namedId
  MATCH (e:Entity {id: namedId})
  RETURN collect(e.row) AS named
}
RETURN id, sortKeys, [r IN listed | r.row] AS rows, named
