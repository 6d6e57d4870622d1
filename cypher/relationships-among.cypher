// The relationships in a View whose both ends are among these entities: by earliest start, type, subject's name, id.
//
// Of each entity it reads all relationships that it is the subject of, or, where these are more than there are entities,
// those with each of the entities.
//
// @param  ids         string[]   entities, at most 4,000
// @param  among       map        the same ids as keys, each true
// @param  types       string[]?  types wanted; null for all
// @param  otherKinds  string[]?  kinds wanted of the end that is listed; null for all
// @param  direction   string     whose kind is looked at: OUT the object's, IN the subject's, BOTH either's
// @param  modalities  string[]   modalities wanted, without DENIED
// @param  reported    boolean    whether reported claims count
// @param  knownBy     string     admits documents public by this day; '~' admits all
// @param  documents   string[]?  the only documents admitted; null for all
// @param  asOf        string?    the day asked about; null for all time
// @param  atLeast     string     how certain on that day: DEFINITE or POSSIBLE
// @param  first       integer    relationships given
// @return rows        string[]   the relationships, as JSON
// @rows   one
UNWIND $asked.ids AS id
MATCH (e:Entity {id: id})
WITH id, COUNT { (e)-->() } <= size($asked.ids) AS isQuiet
CALL (id, isQuiet) {
  UNWIND CASE WHEN isQuiet THEN [id] END AS subject
  MATCH (r:Relationship)
  WHERE r.subjectId = subject AND r.sortOut > '' AND $asked.among[r.objectId]
  RETURN r
  UNION ALL
  UNWIND CASE WHEN NOT isQuiet THEN $asked.ids END AS object
  MATCH (r:Relationship)
  WHERE r.subjectId = id AND r.objectId = object AND r.type > ''
  RETURN r
}
WITH r
WHERE ($asked.types IS NULL OR r.type IN $asked.types)
  AND ($asked.otherKinds IS NULL
    OR ($asked.direction <> 'IN' AND r.objectKind IN $asked.otherKinds)
    OR ($asked.direction <> 'OUT' AND r.subjectKind IN $asked.otherKinds))
  AND any(seen IN [[
    i IN range(0, size(r.modalities) - 1)
    WHERE r.modalities[i] IN $asked.modalities
      AND ($asked.reported OR NOT r.reported[i])
      AND ($asked.knownBy = '~' OR r.known[i] <= $asked.knownBy)
      AND ($asked.documents IS NULL OR r.documents[i] IN $asked.documents)
  ]] WHERE size(seen) > 0 AND CASE
    WHEN $asked.asOf IS NULL THEN true
    // Claims without a day in common: the most certain one decides.
    WHEN size(seen) > 1 AND any(i IN seen WHERE any(j IN seen WHERE
      r.fromEarliest[i] > r.fromLatest[j]
      OR r.untilEarliest[i] > r.untilLatest[j]
      OR r.fromEarliest[i] > r.untilLatest[j]))
    THEN any(i IN seen WHERE CASE $asked.atLeast
      WHEN 'DEFINITE' THEN NOT r.capped[i] AND r.fromLatest[i] <= $asked.asOf <= r.untilEarliest[i]
      ELSE r.fromEarliest[i] <= $asked.asOf <= r.untilLatest[i]
    END)
    WHEN $asked.atLeast = 'DEFINITE'
    THEN any(i IN seen WHERE r.fromLatest[i] <= $asked.asOf AND NOT r.capped[i])
      AND any(i IN seen WHERE $asked.asOf <= r.untilEarliest[i] AND NOT r.capped[i])
    ELSE all(i IN seen WHERE r.fromEarliest[i] <= $asked.asOf <= r.untilLatest[i])
  END)
WITH r
ORDER BY r.sortIn
LIMIT toInteger($asked.first)
RETURN collect(r.row) AS rows
