// The attributes of each entity in a View, which shows one of their values: by kind, start (unknown last), id.
//
// Each kind that is given is a part of the order. The columns `afters` and `befores` belong together.
//
// @param  ids         string[]   entities asked about, at most 500
// @param  afters      string[]   where to look: after each of these sort keys
// @param  befores     string[]   and before this one
// @param  modalities  string[]   modalities wanted, without DENIED
// @param  reported    boolean    whether reported claims count
// @param  inferred    boolean    whether the editor's readings count
// @param  knownBy     string     admits documents public by this day; '~' admits all
// @param  documents   string[]?  the only documents admitted; null for all
// @param  asOf        string?    the day asked about; null for all time
// @param  atLeast     string     how certain on that day: DEFINITE or POSSIBLE
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
    UNWIND range(0, size($asked.afters) - 1) AS place
    CALL (id, place) {
      MATCH (a:Attribute)
      WHERE a.aboutId = id AND a.sortKey > $asked.afters[place] AND a.sortKey < $asked.befores[place]
        // The claims of one value stand together: each value is judged by its own.
        AND any(slots IN [a.slots] WHERE any(read IN /* @include read(a, slots) */
          WHERE any(part IN [value IN range(0, size(a.starts) - 1) | [i IN read WHERE a.starts[value] <= i < a.ends[value]]]
          WHERE any(seen IN /* @include view(slots, part) */))))
      RETURN a, a.sortKey AS sortKey
      ORDER BY a.aboutId, a.sortKey
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
