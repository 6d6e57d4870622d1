// Says that all rows are there, and what the record says of itself.
//
// @param  description  string    what it is
// @param  licence      string    under which it may be used
// @param  leftOut      integer   faulty rows that are not in it
// @param  measures     string[]  its measures, as JSON, in order of id
MATCH (r:Record {id: 'record'})
SET
  r.description = $description,
  r.licence = $licence,
  r.leftOut = toInteger($leftOut),
  r.measures = $measures,
  r.state = 'READY'
