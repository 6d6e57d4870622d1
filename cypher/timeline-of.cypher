// The moments of each entity, or of the whole record, that a View shows: by earliest day, latest day, id.
//
// An entity that qualifies what a moment is of has it by the claims that name the entity. Each span is a seek of its own
// that stops when it has a page. The columns `spans`, `afters` and `befores` belong together; all seeks of a place but one look for
// null, which nothing is: what they give is in the order of an index.
//
// @param  ids         string[]   entities asked about, at most 500
// @param  isOfAll     boolean    whether the whole record is asked about too
// @param  spans       string[]   where to look: how long the moments are
// @param  afters      string[]   in each span, after this sort key
// @param  befores     string[]   in each span, before this sort key
// @param  from        string     a moment may reach this day or a later one; empty for any
// @param  until       string     and begin by this day; empty for the undated
// @param  modalities  string[]   modalities wanted, without DENIED, and PUBLISHED
// @param  reported    boolean    whether reported claims count
// @param  inferred    boolean    whether the editor's readings count
// @param  knownBy     string     admits documents public by this day; '~' admits all
// @param  documents   string[]?  the only documents admitted; null for all
// @param  asOf        string?    the day asked about; null for all time
// @param  atLeast     string     how certain on that day: DEFINITE or POSSIBLE
// @param  first       integer    rows of each page
// @param  keysOnly    boolean    whether only the sort keys are wanted
// @return id          string?    the one asked about; null for the whole record
// @return sortKeys    string[]   in order
// @return rows        string[]   the moment of each, as JSON; none where only keys are wanted
// @rows   one for each id, and one for the whole record
// @within stamp
UNWIND $asked.ids + CASE WHEN $asked.isOfAll THEN [null] ELSE [] END AS id
CALL (id) {
  CALL (id) {
    UNWIND CASE WHEN id IS NULL THEN ['ALL'] ELSE ['ABOUT', 'QUALIFIED'] END AS side
    UNWIND range(0, size($asked.spans) - 1) AS place
    CALL (id, side, place) {
      CALL (id, side, place) {
        MATCH (m:Moment)-[about:ABOUT]->()
        WHERE about.entityId = CASE side WHEN 'ABOUT' THEN id END AND about.span = $asked.spans[place]
          AND about.sortKey > $asked.afters[place] AND about.sortKey < $asked.befores[place]
        RETURN m, m AS thing, about.sortKey AS sortKey
        ORDER BY about.entityId, about.span, about.sortKey
        UNION ALL
        MATCH (m:Moment)-[by:MOMENT_QUALIFIED_BY]->()
        WHERE by.entityId = CASE side WHEN 'QUALIFIED' THEN id END AND by.span = $asked.spans[place]
          AND by.sortKey > $asked.afters[place] AND by.sortKey < $asked.befores[place]
        RETURN m, by AS thing, by.sortKey AS sortKey
        ORDER BY by.entityId, by.span, by.sortKey
        UNION ALL
        MATCH (m:Moment)
        WHERE m.span = CASE side WHEN 'ALL' THEN $asked.spans[place] END
          AND m.sortKey > $asked.afters[place] AND m.sortKey < $asked.befores[place]
        RETURN m, m AS thing, m.sortKey AS sortKey
        ORDER BY m.span, m.sortKey
      }
      WITH m, thing, sortKey
      WHERE m.earliest <= $asked.until AND m.latest >= $asked.from
        AND any(slots IN [thing.slots] WHERE any(read IN /* @include read(thing, slots) */
          WHERE any(seen IN /* @include view(slots, read) */
          AND any(i IN seen WHERE slots[i + 3] CONTAINS 'o'
            AND NOT any(j IN seen WHERE slots[j + 3] CONTAINS 'f' AND (slots[j + 1] = 'PLANNED') = (slots[i + 1] = 'PLANNED'))))))
      RETURN m, sortKey
      LIMIT toInteger($asked.first)
    }
    RETURN m, sortKey
  }
  WITH m, sortKey
  ORDER BY sortKey
  LIMIT toInteger($asked.first)
  RETURN collect(sortKey) AS sortKeys, collect(CASE WHEN NOT $asked.keysOnly THEN m.row END) AS rows
}
RETURN id, sortKeys, rows
