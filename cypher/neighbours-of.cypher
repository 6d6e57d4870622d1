// The other end of each relationship of each entity in a View, of those of which it is an end: by earliest start (unknown
// last), type, other's name, id.
//
// An end as often as there are relationships with it. Each side, and each type where types are given, else each kind of the
// other end, is a seek of its own that stops when it has enough, as in `relationships-of.cypher`; nothing of that end is read.
// What stands from `@sought` to `@end` is left out where neither is wanted.
//
// @param  ids              string[]   entities asked about, at most 500
// @param  sides            string[]   where to look: SUBJECT or OBJECT
// @param  types            string[]   the type wanted there; empty for all
// @param  kinds            string[]   the kind wanted there of the entity at the other end; empty for all
// @param  labels           string[]?  labels wanted; null for all
// @param  otherKinds       string[]?  the kinds wanted of it, wherever that is; null for all
// @param  classifications  string[]?  the classifications wanted of it; null for all
// @param  plain            string[]   as which of what makes it a thing is to be shown, by its row; in a View that leaves out nothing but by modality
// @param  modalities       string[]   modalities wanted, without DENIED
// @param  reported         boolean    whether reported claims count
// @param  inferred         boolean    whether the editor's readings count
// @param  knownBy          string     admits documents public by this day; '~' admits all
// @param  documents        string[]?  the only documents admitted; null for all
// @param  asOf             string?    the day asked about; null for all time
// @param  atLeast          string     how certain on that day: DEFINITE or POSSIBLE
// @param  first            integer    ends given of each
// @return id               string     the one asked about
// @return otherIds         string[]   the other ends
// @rows   one for each id
// @within stamp
UNWIND $asked.ids AS id
CALL (id) {
  CALL (id) {
    UNWIND range(0, size($asked.sides) - 1) AS place
    CALL (id, place) {
      CALL (id, place) {
        MATCH (r:Relationship)
        WHERE r.subjectId = CASE WHEN $asked.sides[place] = 'SUBJECT' AND $asked.types[place] + $asked.kinds[place] = '' THEN id END AND r.sortOut > ''
          AND ($asked.otherKinds IS NULL OR r.objectKind IN $asked.otherKinds)
        RETURN r, r.sortOut AS sortKey
        ORDER BY r.subjectId, r.sortOut
        UNION ALL
        MATCH (r:Relationship)
        WHERE r.objectId = CASE WHEN $asked.sides[place] = 'OBJECT' AND $asked.types[place] + $asked.kinds[place] = '' THEN id END AND r.sortIn > ''
          AND ($asked.otherKinds IS NULL OR r.subjectKind IN $asked.otherKinds)
        RETURN r, r.sortIn AS sortKey
        ORDER BY r.objectId, r.sortIn
        /* @sought */
        UNION ALL
        MATCH (r:Relationship)
        WHERE r.subjectId = CASE $asked.sides[place] WHEN 'SUBJECT' THEN id END AND r.type = $asked.types[place] AND r.sortOut > ''
          AND ($asked.otherKinds IS NULL OR r.objectKind IN $asked.otherKinds)
        RETURN r, r.sortOut AS sortKey
        ORDER BY r.subjectId, r.type, r.sortOut
        UNION ALL
        MATCH (r:Relationship)
        WHERE r.objectId = CASE $asked.sides[place] WHEN 'OBJECT' THEN id END AND r.type = $asked.types[place] AND r.sortIn > ''
          AND ($asked.otherKinds IS NULL OR r.subjectKind IN $asked.otherKinds)
        RETURN r, r.sortIn AS sortKey
        ORDER BY r.objectId, r.type, r.sortIn
        UNION ALL
        MATCH (r:Relationship)
        WHERE r.subjectId = CASE $asked.sides[place] WHEN 'SUBJECT' THEN id END AND r.objectKind = $asked.kinds[place] AND r.sortOut > ''
        RETURN r, r.sortOut AS sortKey
        ORDER BY r.subjectId, r.objectKind, r.sortOut
        UNION ALL
        MATCH (r:Relationship)
        WHERE r.objectId = CASE $asked.sides[place] WHEN 'OBJECT' THEN id END AND r.subjectKind = $asked.kinds[place] AND r.sortIn > ''
        RETURN r, r.sortIn AS sortKey
        ORDER BY r.objectId, r.subjectKind, r.sortIn
        /* @end */
      }
      WITH r, sortKey
      WHERE ($asked.labels IS NULL OR r.label IN $asked.labels)
        AND ($asked.classifications IS NULL OR CASE r.subjectId WHEN id THEN r.objectClass ELSE r.subjectClass END IN $asked.classifications)
        AND /* @include shown(r) */
      RETURN r, sortKey
      LIMIT toInteger($asked.first)
    }
    RETURN CASE $asked.sides[place] WHEN 'SUBJECT' THEN r.objectId ELSE r.subjectId END AS otherId, sortKey
  }
  WITH otherId, sortKey
  ORDER BY sortKey
  LIMIT toInteger($asked.first)
  RETURN collect(otherId) AS otherIds
}
RETURN id, otherIds
