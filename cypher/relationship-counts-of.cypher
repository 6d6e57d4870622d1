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
    WITH *
    WHERE $asked.direction <> 'IN'
    MATCH (r:Relationship)
    WHERE r.subjectId = id AND r.sortOut > '' AND ($asked.types IS NULL OR r.type IN $asked.types)
    RETURN r, 'SUBJECT' AS side, r.objectKind AS otherKind
    UNION ALL
    WITH *
    WHERE $asked.direction <> 'OUT'
    MATCH (r:Relationship)
    WHERE r.objectId = id AND r.sortIn > '' AND ($asked.types IS NULL OR r.type IN $asked.types)
    RETURN r, 'OBJECT' AS side, r.subjectKind AS otherKind
  }
  WITH *
  WHERE $asked.otherKinds IS NULL OR otherKind IN $asked.otherKinds
  WITH r, side, otherKind, [
    i IN range(0, size(r.documents) - 1)
    WHERE r.modalities[i] IN $asked.modalities AND ($asked.reported OR NOT r.reported[i])
      AND r.known[i] <= $asked.knownBy AND ($asked.documents IS NULL OR r.documents[i] IN $asked.documents)
  ] AS seen
  WHERE size(seen) > 0 AND ($asked.asOf IS NULL OR CASE
    // Claims without a day in common: the most certain one decides.
    WHEN any(i IN seen WHERE any(j IN seen WHERE r.fromEarliest[i] > r.fromLatest[j]
      OR r.untilEarliest[i] > r.untilLatest[j] OR r.fromEarliest[i] > r.untilLatest[j]))
      THEN any(i IN seen WHERE
        (r.fromLatest[i] <= $asked.asOf AND $asked.asOf <= r.untilEarliest[i] AND ($asked.atLeast = 'POSSIBLE' OR NOT r.capped[i]))
        OR (r.fromEarliest[i] <= $asked.asOf AND $asked.asOf <= r.untilLatest[i] AND $asked.atLeast = 'POSSIBLE'))
    WHEN $asked.atLeast = 'DEFINITE'
      THEN any(i IN seen WHERE r.fromLatest[i] <= $asked.asOf AND NOT r.capped[i])
        AND any(i IN seen WHERE $asked.asOf <= r.untilEarliest[i] AND NOT r.capped[i])
    ELSE all(i IN seen WHERE r.fromEarliest[i] <= $asked.asOf AND $asked.asOf <= r.untilLatest[i])
  END)
  WITH r.type AS type, side, otherKind, count(*) AS count
  ORDER BY type, side, otherKind
  RETURN collect(type) AS types, collect(side) AS sides, collect(otherKind) AS otherKinds, collect(count) AS counts
}
RETURN id, types, sides, otherKinds, counts
