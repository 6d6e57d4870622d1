// The documents that a View reads and that speak of one of these entities, in order of title, id.
//
// @param  entityIds  string[]   entities asked about, at most 500
// @param  documents  string[]?  the only documents admitted; null for all
// @param  knownBy    string     admits what was public by this day; '~' admits all
// @param  except     string[]   documents left out
// @param  first      integer    documents given
// @return count      integer    all that speak of them
// @return rows       string[]   the first of them, as JSON
// @rows   one
// @within stamp
MATCH (e:Entity)
WHERE e.id IN $asked.entityIds
UNWIND e.spokenOfIn AS documentId
WITH DISTINCT documentId
MATCH (d:Document {id: documentId})
WHERE d.known <= $asked.knownBy AND NOT d.id IN $asked.except AND ($asked.documents IS NULL OR d.id IN $asked.documents)
WITH d
ORDER BY d.sortKey
WITH collect(d) AS speaking
RETURN size(speaking) AS count, [d IN speaking[0..toInteger($asked.first)] | d.row] AS rows
