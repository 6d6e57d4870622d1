// What the database holds: the record as a whole, and whether all of it is there.
//
// @return recordId      string?    the record's id; null where it has none
// @return title         string?    the record's; null where no record was ever loaded
// @return description   string?    the record's
// @return licence       string?    the record's
// @return leftOut       integer?   faulty rows that are not in it
// @return types         string[]?  the types that it adds to the core's, as JSON, in order of id
// @return vocabulary    string?    the digest of its vocabulary
// @return attributes    string[]?  the attributes that it declares, as JSON, in order of id
// @return measures      string[]?  its measures, as JSON, in order of id
// @return roles         string[]?  the words of its roles, in order
// @return examples      string[]?  what its questions ask about by default, as JSON, in order of question
// @return retracted     string[]?  what was taken back of it, as JSON, in order of id
// @return hash          string?    the record's hash
// @return state         string?    READY, or LOADING while rows are written and after a load that was cut short, or CHANGING
// @return modelVersion  integer?   the version of what is written into Neo4j
// @return nodes         integer    all nodes, ours and others
// @rows   one
// @within stamp
OPTIONAL MATCH (r:Record {id: 'record'})
RETURN
  r.recordId AS recordId,
  r.title AS title,
  r.description AS description,
  r.licence AS licence,
  r.leftOut AS leftOut,
  r.types AS types,
  r.vocabulary AS vocabulary,
  r.attributes AS attributes,
  r.measures AS measures,
  r.roles AS roles,
  r.examples AS examples,
  r.retracted AS retracted,
  r.hash AS hash,
  r.state AS state,
  r.modelVersion AS modelVersion,
  COUNT { () } AS nodes
