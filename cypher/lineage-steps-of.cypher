// The lineage of each entity in a View, one step: by earliest start (unknown last), type, other's name, id.
//
// @param  ids         string[]   entities asked about, at most 500
// @param  types       string[]   the types of lineage
// @param  direction   string     OUT to what it fed into, IN from what fed into it
// @param  plain       string[]   as which of what makes it a thing is to be shown, by its row; in a View that leaves out nothing but by modality
// @param  modalities  string[]   modalities wanted, without DENIED
// @param  reported    boolean    whether reported claims count
// @param  inferred    boolean    whether the editor's readings count
// @param  knownBy     string     admits documents public by this day; '~' admits all
// @param  documents   string[]?  the only documents admitted; null for all
// @param  asOf        string?    the day asked about; null for all time
// @param  atLeast     string     how certain on that day: DEFINITE or POSSIBLE
// @param  first       integer    relationships given of each
// @return id          string     the one asked about
// @return sortKeys    string[]   in order
// @return rows        string[]   the relationship of each, as JSON
// @rows   one for each id
// @within stamp
UNWIND $asked.ids AS id
CALL (id) {
  CALL (id) {
    UNWIND $asked.types AS type
    CALL (id, type) {
      // One of the two looks for null, which nothing is: what they give is in the order of an index.
      CALL (id, type) {
        MATCH (r:Relationship)
        WHERE r.subjectId = CASE $asked.direction WHEN 'OUT' THEN id END AND r.type = type AND r.sortOut > ''
        RETURN r, r.sortOut AS sortKey
        ORDER BY r.subjectId, r.type, r.sortOut
        UNION ALL
        MATCH (r:Relationship)
        WHERE r.objectId = CASE $asked.direction WHEN 'IN' THEN id END AND r.type = type AND r.sortIn > ''
        RETURN r, r.sortIn AS sortKey
        ORDER BY r.objectId, r.type, r.sortIn
      }
      WITH r, sortKey
      WHERE /* @include shown(r) */
      RETURN r, sortKey
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
