// The figures about each entity in a View, and those that it qualifies: by measure, start (unknown last), id.
//
// Each measure that is given is a part of the order. The columns `afters` and `befores` belong together; one of the two seeks
// of a place looks for null, which nothing is: what they give is in the order of an index.
//
// @param  ids         string[]   entities asked about, at most 500
// @param  afters      string[]   where to look: after each of these sort keys
// @param  befores     string[]   and before this one
// @param  plain       string[]   as which of what makes it a thing is to be shown, by its row; in a View that leaves out nothing but by modality
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
// @return rows        string[]   the figure of each, as JSON; none where only keys are wanted
// @rows   one for each id
// @within stamp
UNWIND $asked.ids AS id
CALL (id) {
  CALL (id) {
    UNWIND ['SUBJECT', 'QUALIFIER'] AS side
    UNWIND range(0, size($asked.afters) - 1) AS place
    CALL (id, side, place) {
      CALL (id, side, place) {
        MATCH (f:Figure)
        WHERE f.aboutId = CASE side WHEN 'SUBJECT' THEN id END
          AND f.sortKey > $asked.afters[place] AND f.sortKey < $asked.befores[place]
        RETURN f, f AS thing, f.sortKey AS sortKey
        ORDER BY f.aboutId, f.sortKey
        UNION ALL
        MATCH (f:Figure)-[by:FIGURE_QUALIFIED_BY]->()
        WHERE by.entityId = CASE side WHEN 'QUALIFIER' THEN id END
          AND by.sortKey > $asked.afters[place] AND by.sortKey < $asked.befores[place]
        RETURN f, by AS thing, by.sortKey AS sortKey
        ORDER BY by.entityId, by.sortKey
      }
      WITH f, thing, sortKey
      WHERE /* @include shown(thing) */
      RETURN f, sortKey
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
