// How many relationships in a View begin in each year or month, in order of year or month.
//
// Reads every dated relationship of the types.
//
// @param  unit        string     YEAR or MONTH
// @param  types       string[]   types wanted
// @param  spans       string[]   how long they are, by their dates: all that dated ones can be
// @param  modalities  string[]   modalities wanted, without DENIED
// @param  reported    boolean    whether reported claims count
// @param  knownBy     string     admits documents public by this day; '~' admits all
// @param  documents   string[]?  the only documents admitted; null for all
// @param  asOf        string?    the day asked about; null for all time
// @param  atLeast     string     how certain on that day: DEFINITE or POSSIBLE
// @return keys        string[]   the years or months, as precise as they are known
// @return counts      integer[]  above zero
// @rows   one
UNWIND $asked.types AS type
UNWIND $asked.spans AS span
MATCH (r:Relationship)
WHERE r.type = type AND r.span = span AND r.sortIn > ''
WITH head([seen IN [[
  i IN range(0, size(r.modalities) - 1)
  WHERE r.modalities[i] IN $asked.modalities
    AND ($asked.reported OR NOT r.reported[i])
    AND ($asked.knownBy = '~' OR r.known[i] <= $asked.knownBy)
    AND ($asked.documents IS NULL OR r.documents[i] IN $asked.documents)
]] WHERE size(seen) > 0 AND CASE
  WHEN $asked.asOf IS NULL THEN true
  // Claims without a day in common: the most certain one decides.
  WHEN size(seen) > 1 AND any(i IN seen WHERE any(j IN seen WHERE
    r.fromEarliest[i] > r.fromLatest[j]
    OR r.untilEarliest[i] > r.untilLatest[j]
    OR r.fromEarliest[i] > r.untilLatest[j]))
  THEN any(i IN seen WHERE CASE $asked.atLeast
    WHEN 'DEFINITE' THEN NOT r.capped[i] AND r.fromLatest[i] <= $asked.asOf <= r.untilEarliest[i]
    ELSE r.fromEarliest[i] <= $asked.asOf <= r.untilLatest[i]
  END)
  WHEN $asked.atLeast = 'DEFINITE'
  THEN any(i IN seen WHERE r.fromLatest[i] <= $asked.asOf AND NOT r.capped[i])
    AND any(i IN seen WHERE $asked.asOf <= r.untilEarliest[i] AND NOT r.capped[i])
  ELSE all(i IN seen WHERE r.fromEarliest[i] <= $asked.asOf <= r.untilLatest[i])
END | reduce(least = '~', i IN seen | CASE WHEN r.starts[i] < least THEN r.starts[i] ELSE least END)]) AS start
WHERE start < '~'
WITH split(start, ' ')[2] AS expression
WITH CASE $asked.unit WHEN 'YEAR' THEN left(expression, 4) ELSE expression END AS key, count(*) AS count
ORDER BY key
RETURN collect(key) AS keys, collect(count) AS counts
