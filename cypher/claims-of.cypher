// The claims of each relationship, figure or existence that a View reads and wants, in order of document, number.
//
// @param  ids         string[]   relationships, figures and existences asked about, at most 500
// @param  modalities  string[]   modalities wanted, DENIED too
// @param  reported    boolean    whether reported claims count
// @param  inferred    boolean    whether the editor's readings count
// @param  knownBy     string     admits documents public by this day; '~' admits all
// @param  documents   string[]?  the only documents admitted; null for all
// @param  first       integer    claims given of each
// @return id          string     the one asked about
// @return rows        string[]   its claims, as JSON
// @rows   one for each id
// @within stamp
UNWIND $asked.ids AS id
CALL (id) {
  MATCH (c:Claim)
  WHERE c.groupId = id AND c.sortKey > ''
    AND /* @include claim-view(c) */
  WITH c
  ORDER BY c.groupId, c.sortKey
  LIMIT toInteger($asked.first)
  RETURN collect(c.row) AS rows
}
RETURN id, rows
