// The figures about each entity in a View, and those that it qualifies: by measure, start (unknown last), id.
//
// @param  ids         string[]   entities asked about, at most 500
// @param  measures    string[]?  measures wanted; null for all
// @param  modalities  string[]   modalities wanted, without DENIED
// @param  reported    boolean    whether reported claims count
// @param  inferred    boolean    whether the editor's readings count
// @param  knownBy     string     admits documents public by this day; '~' admits all
// @param  documents   string[]?  the only documents admitted; null for all
// @param  asOf        string?    the day asked about; null for all time
// @param  atLeast     string     how certain on that day: DEFINITE or POSSIBLE
// @param  after       string     the sort key before the page; empty for the first
// @param  first       integer    rows of each page
// @param  keysOnly    boolean    whether only the sort keys are wanted
// @return id          string     the one asked about
// @return sortKeys    string[]   in order
// @return rows        string[]   the figure of each, as JSON; none where only keys are wanted
// @rows   one for each id
// @within stamp
UNWIND $asked.ids AS id
CALL (id) {
  CALL (id) {
    UNWIND CASE WHEN $asked.measures IS NULL THEN [id] END AS aboutId
    CALL (aboutId) {
      MATCH (f:Figure)
      WHERE f.aboutId = aboutId AND f.sortKey > $asked.after
        AND any(seen IN /* @include view(f) */)
      RETURN f, f.sortKey AS sortKey
      ORDER BY f.aboutId, f.sortKey
      LIMIT toInteger($asked.first)
    }
    RETURN f, sortKey
    UNION ALL
    UNWIND $asked.measures AS measure
    CALL (id, measure) {
      MATCH (f:Figure)
      WHERE f.aboutId = id AND f.measure = measure AND f.sortKey > $asked.after
        AND any(seen IN /* @include view(f) */)
      RETURN f, f.sortKey AS sortKey
      ORDER BY f.aboutId, f.measure, f.sortKey
      LIMIT toInteger($asked.first)
    }
    RETURN f, sortKey
    UNION ALL
    UNWIND CASE WHEN $asked.measures IS NULL THEN [id] END AS entityId
    CALL (entityId) {
      MATCH (f:Figure)-[by:FIGURE_QUALIFIED_BY]->()
      WHERE by.entityId = entityId AND by.sortKey > $asked.after
        AND any(seen IN /* @include view(by) */)
      RETURN f, by.sortKey AS sortKey
      ORDER BY by.entityId, by.sortKey
      LIMIT toInteger($asked.first)
    }
    RETURN f, sortKey
    UNION ALL
    UNWIND $asked.measures AS measure
    CALL (id, measure) {
      MATCH (f:Figure)-[by:FIGURE_QUALIFIED_BY]->()
      WHERE by.entityId = id AND by.measure = measure AND by.sortKey > $asked.after
        AND any(seen IN /* @include view(by) */)
      RETURN f, by.sortKey AS sortKey
      ORDER BY by.entityId, by.measure, by.sortKey
      LIMIT toInteger($asked.first)
    }
    RETURN f, sortKey
  }
  WITH f, sortKey
  ORDER BY sortKey
  LIMIT toInteger($asked.first)
  RETURN collect(sortKey) AS sortKeys, collect(CASE WHEN NOT $asked.keysOnly THEN f.row END) AS rows
}
RETURN id, sortKeys, rows
