// The claims that name each entity, or all of the record, that a View reads and wants; in order of document id, number.
//
// @param  ids         string[]   entities asked about, at most 500
// @param  isOfAll     boolean    whether the whole record is asked about too
// @param  modalities  string[]   modalities wanted, DENIED too
// @param  reported    boolean    whether reported claims count
// @param  inferred    boolean    whether the editor's readings count
// @param  knownBy     string     admits documents public by this day; '~' admits all
// @param  documents   string[]?  the only documents admitted; null for all
// @param  after       string     the sort key before the page; empty for the first
// @param  first       integer    rows of each page
// @param  keysOnly    boolean    whether only the sort keys are wanted
// @return id          string?    the one asked about; null for the whole record
// @return sortKeys    string[]   in order
// @return rows        string[]   the claim of each, as JSON; none where only keys are wanted
// @rows   one for each id, and one for the whole record
// @within stamp
UNWIND $asked.ids + CASE WHEN $asked.isOfAll THEN [null] ELSE [] END AS id
CALL (id) {
  CALL (id) {
    UNWIND CASE WHEN id IS NOT NULL THEN [id] END AS entityId
    CALL (entityId) {
      MATCH (c:Claim)-[mention:MENTIONS]->()
      WHERE mention.entityId = entityId AND mention.sortKey > $asked.after
        AND /* @include claim-view(mention) */
      RETURN c, mention.sortKey AS sortKey
      ORDER BY mention.entityId, mention.sortKey
      LIMIT toInteger($asked.first)
    }
    RETURN c, sortKey
    UNION ALL
    UNWIND CASE WHEN id IS NULL THEN [$asked.after] END AS after
    CALL (after) {
      MATCH (c:Claim)
      WHERE c.sortKey > after
        AND /* @include claim-view(c) */
      RETURN c, c.sortKey AS sortKey
      ORDER BY c.sortKey
      LIMIT toInteger($asked.first)
    }
    RETURN c, sortKey
  }
  WITH c, sortKey
  ORDER BY sortKey
  LIMIT toInteger($asked.first)
  RETURN collect(sortKey) AS sortKeys, collect(CASE WHEN NOT $asked.keysOnly THEN c.row END) AS rows
}
RETURN id, sortKeys, rows
