// For each pair of entities the relationships in a View between the one and the other, as the one lists them.
//
// Reads every relationship between the two. The columns `ones` and `others` belong together. The entities of all pairs come
// with the first.
//
// @param  ones             string[]   of each pair the entity that lists, at most 500
// @param  others           string[]   the other; one that is the same has no relationship
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
// @param  first            integer    relationships given of each pair
// @param  bringEnds        boolean    whether the entities of the pairs are wanted too
// @return place            integer    the pair's place among those asked about
// @return rows             string[]   its relationships, as JSON: by earliest start (unknown last), type, id
// @return ends             string[]   with the first pair the entities of all, each once, as JSON
// @rows   one for each pair
// @within stamp
UNWIND range(0, size($asked.ones) - 1) AS place
CALL (place) {
  WITH place, $asked.ones[place] AS one, $asked.others[place] AS other
  CALL (one, other) {
    MATCH (r:Relationship)
    WHERE r.subjectId = CASE WHEN one <> other THEN one END AND r.objectId = other AND r.type > ''
      AND ($asked.outTypes IS NULL OR r.type IN $asked.outTypes)
      AND ($asked.otherKinds IS NULL OR r.objectKind IN $asked.otherKinds)
      AND ($asked.classifications IS NULL OR r.objectClass IN $asked.classifications)
    RETURN r, r.sortOut AS sortKey
    UNION ALL
    MATCH (r:Relationship)
    WHERE r.subjectId = CASE WHEN one <> other THEN other END AND r.objectId = one AND r.type > ''
      AND ($asked.inTypes IS NULL OR r.type IN $asked.inTypes)
      AND ($asked.otherKinds IS NULL OR r.subjectKind IN $asked.otherKinds)
      AND ($asked.classifications IS NULL OR r.subjectClass IN $asked.classifications)
    RETURN r, r.sortIn AS sortKey
  }
  WITH r, sortKey
  WHERE ($asked.labels IS NULL OR r.label IN $asked.labels)
    AND /* @include shown(r) */
  WITH r, sortKey
  ORDER BY sortKey
  LIMIT toInteger($asked.first)
  RETURN collect(r.row) AS rows
}
CALL (place) {
  UNWIND CASE WHEN $asked.bringEnds AND place = 0 THEN $asked.ones + $asked.others END AS endId
  WITH DISTINCT endId
  MATCH (e:Entity {id: endId})
  RETURN collect(e.row) AS ends
}
RETURN place, rows, ends
