// The relationships in a View whose both ends are among these entities: by earliest start, type, subject's name, id.
//
// Of each entity it reads all relationships that it is the subject of, or, where these are more than there are entities,
// those with each of the entities; of the former the index tells the object, so that no other row is looked at.
//
// @param  ids              string[]   entities, at most 4,000
// @param  among            map        the same ids as keys, each true
// @param  outTypes         string[]?  types wanted where the object is of the kinds wanted; null for all
// @param  inTypes          string[]?  types wanted where the subject is; null for all
// @param  labels           string[]?  labels wanted; null for all
// @param  otherKinds       string[]?  kinds wanted of that end; null for all
// @param  classifications  string[]?  classifications wanted of that end; null for all
// @param  plain            string[]   as which of what makes it a thing is to be shown, by its row; in a View that leaves out nothing but by modality
// @param  modalities       string[]   modalities wanted, without DENIED
// @param  reported         boolean    whether reported claims count
// @param  inferred         boolean    whether the editor's readings count
// @param  knownBy          string     admits documents public by this day; '~' admits all
// @param  documents        string[]?  the only documents admitted; null for all
// @param  asOf             string?    the day asked about; null for all time
// @param  atLeast          string     how certain on that day: DEFINITE or POSSIBLE
// @param  first            integer    relationships given
// @param  bringEnds        boolean    whether the entities are wanted too
// @return rows             string[]   the relationships, as JSON
// @return ends             string[]   the entities, as JSON
// @rows   one
// @within stamp
UNWIND $asked.ids AS id
MATCH (e:Entity {id: id})
WITH id, e, COUNT { (e)-->() } <= size($asked.ids) AS isQuiet
WITH
  collect(CASE WHEN isQuiet THEN id END) AS quietIds,
  collect(CASE WHEN NOT isQuiet THEN id END) AS loudIds,
  collect(CASE WHEN $asked.bringEnds THEN e.row END) AS ends
CALL (quietIds, loudIds) {
  CALL (quietIds, loudIds) {
    MATCH (r:Relationship)
    WHERE r.subjectId IN quietIds AND r.objectId > '' AND r.type > '' AND $asked.among[r.objectId]
    RETURN r
    UNION ALL
    MATCH (r:Relationship)
    WHERE r.subjectId IN loudIds AND r.objectId IN $asked.ids AND r.type > ''
    RETURN r
  }
  WITH r
  WHERE (($asked.outTypes IS NULL OR r.type IN $asked.outTypes)
      AND ($asked.otherKinds IS NULL OR r.objectKind IN $asked.otherKinds)
      AND ($asked.classifications IS NULL OR r.objectClass IN $asked.classifications)
    OR ($asked.inTypes IS NULL OR r.type IN $asked.inTypes)
      AND ($asked.otherKinds IS NULL OR r.subjectKind IN $asked.otherKinds)
      AND ($asked.classifications IS NULL OR r.subjectClass IN $asked.classifications))
    AND ($asked.labels IS NULL OR r.label IN $asked.labels)
    AND /* @include shown(r) */
  WITH r
  ORDER BY r.sortIn
  LIMIT toInteger($asked.first)
  RETURN collect(r.row) AS rows
}
RETURN rows, ends
