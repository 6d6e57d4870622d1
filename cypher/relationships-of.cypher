// The relationships of each entity in a View: by earliest start (unknown last), type, other's name, id.
//
// Each side, and each type where types are given, is a seek of its own that stops when it has a page.
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
// @param  after       string     the sort key before the page; empty for the first
// @param  first       integer    relationships given of each
// @return id          string     the one asked about
// @return sortKeys    string[]   in order
// @return rows        string[]   the relationship of each, as JSON
// @rows   one for each id
UNWIND $asked.ids AS id
CALL (id) {
  CALL (id) {
    UNWIND CASE WHEN $asked.types IS NULL AND $asked.direction <> 'IN' THEN [id] END AS end
    CALL (end) {
      MATCH (r:Relationship)
      WHERE r.subjectId = end AND r.sortOut > $asked.after AND ($asked.otherKinds IS NULL OR r.objectKind IN $asked.otherKinds)
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
      RETURN r, r.sortOut AS sortKey
      ORDER BY r.subjectId, r.sortOut
      LIMIT toInteger($asked.first)
    }
    RETURN r, sortKey
    UNION ALL
    UNWIND CASE WHEN $asked.types IS NULL AND $asked.direction <> 'OUT' THEN [id] END AS end
    CALL (end) {
      MATCH (r:Relationship)
      WHERE r.objectId = end AND r.sortIn > $asked.after AND ($asked.otherKinds IS NULL OR r.subjectKind IN $asked.otherKinds)
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
      RETURN r, r.sortIn AS sortKey
      ORDER BY r.objectId, r.sortIn
      LIMIT toInteger($asked.first)
    }
    RETURN r, sortKey
    UNION ALL
    UNWIND CASE WHEN $asked.direction <> 'IN' THEN $asked.types END AS type
    CALL (id, type) {
      MATCH (r:Relationship)
      WHERE r.subjectId = id AND r.type = type AND r.sortOut > $asked.after AND ($asked.otherKinds IS NULL OR r.objectKind IN $asked.otherKinds)
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
      RETURN r, r.sortOut AS sortKey
      ORDER BY r.subjectId, r.type, r.sortOut
      LIMIT toInteger($asked.first)
    }
    RETURN r, sortKey
    UNION ALL
    UNWIND CASE WHEN $asked.direction <> 'OUT' THEN $asked.types END AS type
    CALL (id, type) {
      MATCH (r:Relationship)
      WHERE r.objectId = id AND r.type = type AND r.sortIn > $asked.after AND ($asked.otherKinds IS NULL OR r.subjectKind IN $asked.otherKinds)
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
      RETURN r, r.sortIn AS sortKey
      ORDER BY r.objectId, r.type, r.sortIn
      LIMIT toInteger($asked.first)
    }
    RETURN r, sortKey
  }
  WITH r, sortKey
  ORDER BY sortKey
  LIMIT toInteger($asked.first)
  RETURN collect(sortKey) AS sortKeys, collect(r.row) AS rows
}
RETURN id, sortKeys, rows
