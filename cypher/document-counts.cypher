// How many documents a View reads, and how many it leaves out because they are undated; one that has parts is not counted.
//
// @param  documents  string[]?  the only ones admitted; null for all
// @param  knownBy    string     admits what was public by this day; '~' admits all
// @return read       integer    documents read
// @return undated    integer    left out as undated
// @rows   one
// @within stamp
MATCH (d:Document)
WHERE d.known > '' AND NOT d.hasParts AND ($asked.documents IS NULL OR d.id IN $asked.documents)
RETURN
  count(CASE WHEN d.known <= $asked.knownBy THEN 1 END) AS read,
  count(CASE WHEN d.known > $asked.knownBy AND d.known = '~' THEN 1 END) AS undated
