// Says that all rows are there, and what the record says of itself.
//
// @param  description  string    what it is
// @param  licence      string    under which it may be used
// @param  leftOut      integer   faulty rows that are not in it
// @param  types        string[]  the types that it adds to the core's, as JSON, in order of id
// @param  vocabulary   string    the digest of its vocabulary
// @param  attributes   string[]  the attributes that it declares, as JSON, in order of id
// @param  measures     string[]  its measures, as JSON, in order of id
// @param  roles        string[]  the words of its roles, in order
// @param  examples     string[]  what its questions ask about by default, as JSON, in order of question
// @param  retracted    string[]  what was taken back of it, as JSON, in order of id
MATCH (r:Record {id: 'record'})
SET
  r.description = $description,
  r.licence = $licence,
  r.leftOut = toInteger($leftOut),
  r.types = $types,
  r.vocabulary = $vocabulary,
  r.attributes = $attributes,
  r.measures = $measures,
  r.roles = $roles,
  r.examples = $examples,
  r.retracted = $retracted,
  r.state = 'READY'
