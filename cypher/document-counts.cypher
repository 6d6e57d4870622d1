// How many documents a View reads, of how many sources, and which it does not read though they may have been public by its
// day: these in order of title, id. One that has parts is not counted.
//
// @param  documents     string[]?  the only ones admitted; null for all
// @param  knownBy       string     admits what was public by this day; '~' admits all
// @param  first         integer    documents given
// @return read          integer    documents read
// @return sources       integer    documents that they are, or are parts of in the end
// @return partly        integer    of those read, the ones that the record has in part only
// @return undated       integer    left out as undated
// @return perhapsCount  integer    left out that may have been public by then
// @return perhaps       string[]   the first of them, as JSON
// @rows   one
// @within stamp
CALL () {
  MATCH (d:Document)
  WHERE d.known > '' AND NOT d.hasParts AND ($asked.documents IS NULL OR d.id IN $asked.documents)
  RETURN
    count(CASE WHEN d.known <= $asked.knownBy THEN 1 END) AS read,
    count(DISTINCT CASE WHEN d.known <= $asked.knownBy THEN d.rootId END) AS sources,
    count(CASE WHEN d.known <= $asked.knownBy AND d.reading = 'PART' THEN 1 END) AS partly,
    count(CASE WHEN d.known > $asked.knownBy AND d.known = '~' THEN 1 END) AS undated
}
CALL () {
  MATCH (d:Document)
  WHERE d.known > $asked.knownBy AND d.firstPublic <= $asked.knownBy
    AND NOT d.hasParts AND ($asked.documents IS NULL OR d.id IN $asked.documents)
  WITH d
  ORDER BY d.sortKey
  WITH collect(d) AS left
  RETURN size(left) AS perhapsCount, [d IN left[0..toInteger($asked.first)] | d.row] AS perhaps
}
RETURN read, sources, partly, undated, perhapsCount, perhaps
