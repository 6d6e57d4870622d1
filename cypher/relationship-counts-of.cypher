// How many relationships each entity has in a View, by type, side and kind of the other end, in that order.
//
// Reads every relationship of the entity that the filter lets through.
//
// @param  ids         string[]   entities asked about, at most 500
// @param  types       string[]?  types wanted; null for all
// @param  otherKinds  string[]?  kinds wanted of the entity at the other end; null for all
// @param  direction   string     OUT, IN or BOTH
// @param  modalities  string[]   modalities wanted, without DENIED
// @param  reported    boolean    whether reported claims count
// @param  knownBy     string     admits documents public by this day; '~' admits all
// @param  documents   string[]?  the only documents admitted; null for all
// @param  asOf        string?    the day asked about; null for all time
// @param  atLeast     string     how certain on that day: DEFINITE or POSSIBLE
// @return id          string     the one asked about
// @return types       string[]   in order
// @return sides       string[]   its side: SUBJECT or OBJECT
// @return otherKinds  string[]   the kind of the other end
// @return counts      integer[]  above zero
// @rows   one for each id
UNWIND $asked.ids AS id
CALL (id) {
  CALL (id) {
    UNWIND CASE WHEN $asked.direction <> 'IN' THEN [id] END AS end
    MATCH (r:Relationship)
    WHERE r.subjectId = end AND r.sortOut > '' AND ($asked.types IS NULL OR r.type IN $asked.types)
    RETURN r, 'SUBJECT' AS side, r.objectKind AS otherKind
    UNION ALL
    UNWIND CASE WHEN $asked.direction <> 'OUT' THEN [id] END AS end
    MATCH (r:Relationship)
    WHERE r.objectId = end AND r.sortIn > '' AND ($asked.types IS NULL OR r.type IN $asked.types)
    RETURN r, 'OBJECT' AS side, r.subjectKind AS otherKind
  }
  WITH *
  WHERE ($asked.otherKinds IS NULL OR otherKind IN $asked.otherKinds)
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
  WITH r.type AS type, side, otherKind, count(*) AS count
  ORDER BY type, side, otherKind
  RETURN collect(type) AS types, collect(side) AS sides, collect(otherKind) AS otherKinds, collect(count) AS counts
}
RETURN id, types, sides, otherKinds, counts
