// The disagreements about each entity, or of the whole record, of which a View reads two positions that differ; in order of id.
//
// They come whole: what a View shows of each is left to the reader. Of one that the View reads in part, an entity is
// among those that it is about if a claim that is read names it.
//
// @param  ids        string[]   entities asked about, at most 500
// @param  isOfAll    boolean    whether the whole record is asked about too
// @param  kinds      string[]?  kinds wanted; null for all
// @param  reported   boolean    whether reported claims count
// @param  inferred   boolean    whether the editor's readings count
// @param  knownBy    string     admits documents public by this day; '~' admits all
// @param  documents  string[]?  the only documents admitted; null for all
// @param  after      string     the id before the page; empty for the first
// @param  first      integer    rows of each page
// @param  keysOnly   boolean    whether only the ids are wanted
// @return id         string?    the one asked about; null for the whole record
// @return sortKeys   string[]   the ids, in order
// @return rows       string[]   the disagreement of each, as JSON; none where only ids are wanted
// @rows   one for each id, and one for the whole record
// @within stamp
UNWIND $asked.ids + CASE WHEN $asked.isOfAll THEN [null] ELSE [] END AS id
CALL (id) {
  CALL (id) {
    UNWIND CASE WHEN id IS NOT NULL THEN [id] END AS entityId
    CALL (entityId) {
      MATCH (d:Disagreement)-[about:IS_ABOUT]->()
      WHERE about.entityId = entityId AND about.disagreementId > $asked.after AND ($asked.kinds IS NULL OR d.kind IN $asked.kinds)
        AND any(read IN /* @include disagreement-view(d) */
          AND (size(read) = size(d.positions) OR any(i IN read WHERE i IN about.naming)))
      RETURN d, about.disagreementId AS sortKey
      ORDER BY about.entityId, about.disagreementId
      LIMIT toInteger($asked.first)
    }
    RETURN d, sortKey
    UNION ALL
    UNWIND CASE WHEN id IS NULL THEN [$asked.after] END AS after
    CALL (after) {
      MATCH (d:Disagreement)
      WHERE d.id > after AND ($asked.kinds IS NULL OR d.kind IN $asked.kinds)
        AND any(read IN /* @include disagreement-view(d) */)
      RETURN d, d.id AS sortKey
      ORDER BY d.id
      LIMIT toInteger($asked.first)
    }
    RETURN d, sortKey
  }
  WITH d, sortKey
  ORDER BY sortKey
  LIMIT toInteger($asked.first)
  RETURN collect(sortKey) AS sortKeys, collect(CASE WHEN NOT $asked.keysOnly THEN d.row END) AS rows
}
RETURN id, sortKeys, rows
