// How many relationships in a View begin in each year or month, in order of year or month: by what is stated, else by
// what is planned.
//
// Reads every dated relationship of the types.
//
// @param  unit        string     YEAR or MONTH
// @param  types       string[]   types wanted
// @param  spans       string[]   how long they are, by their dates: all that dated ones can be
// @param  modalities  string[]   modalities wanted, without DENIED
// @param  reported    boolean    whether reported claims count
// @param  inferred    boolean    whether the editor's readings count
// @param  knownBy     string     admits documents public by this day; '~' admits all
// @param  documents   string[]?  the only documents admitted; null for all
// @param  asOf        string?    the day asked about; null for all time
// @param  atLeast     string     how certain on that day: DEFINITE or POSSIBLE
// @return keys        string[]   the years or months, as precise as they are known
// @return counts      integer[]  above zero
// @rows   one
// @within stamp
UNWIND $asked.types AS type
UNWIND $asked.spans AS span
MATCH (r:Relationship)
WHERE r.type = type AND r.span = span AND r.sortIn > ''
WITH r, r.slots AS slots, r.dates AS dates
WITH head([read IN /* @include read(r, slots) */ | head([seen IN /* @include view(slots, read) */
  // What is stated tells it, else what is planned.
  | head([start IN [
    reduce(least = '~', i IN seen | CASE WHEN slots[i + 1] <> 'PLANNED' AND dates[i * 3 / 8 + 2] < least THEN dates[i * 3 / 8 + 2] ELSE least END),
    reduce(least = '~', i IN seen | CASE WHEN dates[i * 3 / 8 + 2] < least THEN dates[i * 3 / 8 + 2] ELSE least END)
  ] WHERE start < '~'])])]) AS start
WHERE start IS NOT NULL
WITH split(start, ' ')[2] AS expression
WITH CASE $asked.unit WHEN 'YEAR' THEN left(expression, 4) ELSE expression END AS key, count(*) AS count
ORDER BY key
RETURN collect(key) AS keys, collect(count) AS counts
