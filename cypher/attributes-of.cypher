// The attributes of each entity in a View, which shows one of their values: by kind, start (unknown last), id.
//
// @param  ids         string[]   entities asked about, at most 500
// @param  attributes  string[]?  kinds wanted; null for all
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
// @return rows        string[]   the attribute of each, as JSON; none where only keys are wanted
// @rows   one for each id
// @within stamp
UNWIND $asked.ids AS id
CALL (id) {
  CALL (id) {
    UNWIND CASE WHEN $asked.attributes IS NULL THEN [id] END AS aboutId
    CALL (aboutId) {
      MATCH (a:Attribute)
      WHERE a.aboutId = aboutId AND a.sortKey > $asked.after
        AND any(part IN /* @include value-parts(a) */ WHERE any(seen IN /* @include view(part) */))
      RETURN a, a.sortKey AS sortKey
      ORDER BY a.aboutId, a.sortKey
      LIMIT toInteger($asked.first)
    }
    RETURN a, sortKey
    UNION ALL
    UNWIND $asked.attributes AS attribute
    CALL (id, attribute) {
      MATCH (a:Attribute)
      WHERE a.aboutId = id AND a.attribute = attribute AND a.sortKey > $asked.after
        AND any(part IN /* @include value-parts(a) */ WHERE any(seen IN /* @include view(part) */))
      RETURN a, a.sortKey AS sortKey
      ORDER BY a.aboutId, a.attribute, a.sortKey
      LIMIT toInteger($asked.first)
    }
    RETURN a, sortKey
  }
  WITH a, sortKey
  ORDER BY sortKey
  LIMIT toInteger($asked.first)
  RETURN collect(sortKey) AS sortKeys, collect(CASE WHEN NOT $asked.keysOnly THEN a.row END) AS rows
}
RETURN id, sortKeys, rows
