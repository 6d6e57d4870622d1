// Relationships in a View, each once: by earliest start (unknown last), type, subject's name, id.
//
// Each span, and in it each type where types are given, is a seek of its own that stops when it has a page. The columns
// `spans`, `afters` and `befores` belong together. One of the two seeks of a span looks for null or an empty type, which nothing
// is: what they give is in the order of an index.
//
// @param  types            string[]?  types wanted; null for all
// @param  labels           string[]?  labels wanted; null for all
// @param  otherKinds       string[]?  kinds wanted of the object, of a symmetric type of either end; null for all
// @param  classifications  string[]?  classifications wanted of the object, of a symmetric type of either end; null for all
// @param  symmetric        string[]   the types that say the same of both ends
// @param  spans            string[]   where to look: how long they are, by their dates
// @param  afters           string[]   in each span, after this sort key
// @param  befores          string[]   in each span, before this sort key
// @param  from             string     a visible claim's date may reach this day or a later one; empty for any, the undated too
// @param  until            string     and begin by this day; '~' for any, the undated too
// @param  modalities       string[]   modalities wanted, without DENIED
// @param  reported         boolean    whether reported claims count
// @param  inferred         boolean    whether the editor's readings count
// @param  knownBy          string     admits documents public by this day; '~' admits all
// @param  documents        string[]?  the only documents admitted; null for all
// @param  asOf             string?    the day asked about; null for all time
// @param  atLeast          string     how certain on that day: DEFINITE or POSSIBLE
// @param  first            integer    rows of the page
// @param  keysOnly         boolean    whether only the sort keys are wanted
// @return sortKeys         string[]   in order
// @return rows             string[]   the relationship of each, as JSON; none where only keys are wanted
// @rows   one
// @within stamp
UNWIND range(0, size($asked.spans) - 1) AS place
UNWIND coalesce($asked.types, ['']) AS type
CALL (place, type) {
  CALL (place, type) {
    MATCH (r:Relationship)
    WHERE r.span = CASE type WHEN '' THEN $asked.spans[place] END
      AND r.sortIn > $asked.afters[place] AND r.sortIn < $asked.befores[place]
    RETURN r, r.sortIn AS sortKey
    ORDER BY r.span, r.sortIn
    UNION ALL
    MATCH (r:Relationship)
    WHERE r.type = type AND r.span = $asked.spans[place]
      AND r.sortIn > $asked.afters[place] AND r.sortIn < $asked.befores[place]
    RETURN r, r.sortIn AS sortKey
    ORDER BY r.type, r.span, r.sortIn
  }
  WITH r, sortKey
  WHERE ($asked.labels IS NULL OR r.label IN $asked.labels)
    AND ($asked.otherKinds IS NULL AND $asked.classifications IS NULL
      OR ($asked.otherKinds IS NULL OR r.objectKind IN $asked.otherKinds)
        AND ($asked.classifications IS NULL OR r.objectClass IN $asked.classifications)
      OR r.type IN $asked.symmetric
        AND ($asked.otherKinds IS NULL OR r.subjectKind IN $asked.otherKinds)
        AND ($asked.classifications IS NULL OR r.subjectClass IN $asked.classifications))
    AND any(slots IN [r.slots] WHERE any(read IN /* @include read(r, slots) */
      WHERE any(seen IN /* @include view(slots, read) */
      AND any(i IN seen WHERE r.dates[i * 3 / 8] <= $asked.until AND r.dates[i * 3 / 8 + 1] >= $asked.from))))
  RETURN r, sortKey
  LIMIT toInteger($asked.first)
}
WITH r, sortKey
ORDER BY sortKey
LIMIT toInteger($asked.first)
RETURN collect(sortKey) AS sortKeys, collect(CASE WHEN NOT $asked.keysOnly THEN r.row END) AS rows
