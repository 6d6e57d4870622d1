// How far the indexes are, those of constraints too.
//
// @return indexes  integer   how many there are
// @return names    string[]  their names
// @return online   integer   how many of them are filled
// @return failed   string?   the first by name of those that cannot be; null for none
// @rows   one
SHOW INDEXES YIELD name, state
RETURN
  count(name) AS indexes,
  collect(name) AS names,
  sum(CASE WHEN state = 'ONLINE' THEN 1 ELSE 0 END) AS online,
  min(CASE WHEN state = 'FAILED' THEN name END) AS failed
