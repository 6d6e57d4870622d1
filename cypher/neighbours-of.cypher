// The other end of each relationship of each entity in a View, of those of which it is an end: by earliest start (unknown
// last), type, other's name, id.
//
// An end as often as there are relationships with it. Each side, and each type where types are given, is a seek of its own
// that stops when it has enough; nothing of the other end is read.
//
// @param  ids         string[]   entities asked about, at most 500
// @param  outTypes    string[]?  types wanted of which it is the subject; null for all
// @param  inTypes     string[]?  types wanted of which it is the object; null for all
// @param  otherKinds  string[]?  kinds wanted of the entity at the other end; null for all
// @param  modalities  string[]   modalities wanted, without DENIED
// @param  reported    boolean    whether reported claims count
// @param  inferred    boolean    whether the editor's readings count
// @param  knownBy     string     admits documents public by this day; '~' admits all
// @param  documents   string[]?  the only documents admitted; null for all
// @param  asOf        string?    the day asked about; null for all time
// @param  atLeast     string     how certain on that day: DEFINITE or POSSIBLE
// @param  first       integer    ends given of each
// @return id          string     the one asked about
// @return otherIds    string[]   the other ends
// @rows   one for each id
// @within stamp
UNWIND $asked.ids AS id
CALL (id) {
  CALL (id) {
    UNWIND CASE WHEN $asked.outTypes IS NULL THEN [id] END AS end
    CALL (end) {
      MATCH (r:Relationship)
      WHERE r.subjectId = end AND r.sortOut > '' AND ($asked.otherKinds IS NULL OR r.objectKind IN $asked.otherKinds)
        AND any(seen IN /* @include view(r) */)
      RETURN r, r.sortOut AS sortKey
      ORDER BY r.subjectId, r.sortOut
      LIMIT toInteger($asked.first)
    }
    RETURN r.objectId AS otherId, sortKey
    UNION ALL
    UNWIND CASE WHEN $asked.inTypes IS NULL THEN [id] END AS end
    CALL (end) {
      MATCH (r:Relationship)
      WHERE r.objectId = end AND r.sortIn > '' AND ($asked.otherKinds IS NULL OR r.subjectKind IN $asked.otherKinds)
        AND any(seen IN /* @include view(r) */)
      RETURN r, r.sortIn AS sortKey
      ORDER BY r.objectId, r.sortIn
      LIMIT toInteger($asked.first)
    }
    RETURN r.subjectId AS otherId, sortKey
    UNION ALL
    UNWIND $asked.outTypes AS type
    CALL (id, type) {
      MATCH (r:Relationship)
      WHERE r.subjectId = id AND r.type = type AND r.sortOut > '' AND ($asked.otherKinds IS NULL OR r.objectKind IN $asked.otherKinds)
        AND any(seen IN /* @include view(r) */)
      RETURN r, r.sortOut AS sortKey
      ORDER BY r.subjectId, r.type, r.sortOut
      LIMIT toInteger($asked.first)
    }
    RETURN r.objectId AS otherId, sortKey
    UNION ALL
    UNWIND $asked.inTypes AS type
    CALL (id, type) {
      MATCH (r:Relationship)
      WHERE r.objectId = id AND r.type = type AND r.sortIn > '' AND ($asked.otherKinds IS NULL OR r.subjectKind IN $asked.otherKinds)
        AND any(seen IN /* @include view(r) */)
      RETURN r, r.sortIn AS sortKey
      ORDER BY r.objectId, r.type, r.sortIn
      LIMIT toInteger($asked.first)
    }
    RETURN r.subjectId AS otherId, sortKey
  }
  WITH otherId, sortKey
  ORDER BY sortKey
  LIMIT toInteger($asked.first)
  RETURN collect(otherId) AS otherIds
}
RETURN id, otherIds
