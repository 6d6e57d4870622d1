// What is said of the beginning and the end of each entity, whatever a View would see of it.
//
// @param  ids   string[]  entities asked about, at most 500
// @return id    string    the one asked about
// @return rows  string[]  its existences, as JSON: BEGAN before ENDED
// @rows   one for each id
// @within stamp
UNWIND $asked.ids AS id
CALL (id) {
  MATCH (x:Existence)
  WHERE x.aboutId = id AND x.change > ''
  WITH x
  ORDER BY x.aboutId, x.change, x.id
  RETURN collect(x.row) AS rows
}
RETURN id, rows
