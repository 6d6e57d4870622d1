// Removes every row, whichever version of the model wrote it, a few thousand at a time: none once another load has begun.
// Edges that a hub may have many of go first.
//
// @param  load  integer  the number of the load
MATCH (:Entity)-[edge]->(:Entity)
CALL (edge) {
  MATCH (r:Record {id: 'record'})
  SET r.held = true
  REMOVE r.held
  WITH edge, r
  WHERE r.load = toInteger($load)
  DELETE edge
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (:Document)-[edge:SPEAKS_OF]->(:Entity)
CALL (edge) {
  MATCH (r:Record {id: 'record'})
  SET r.held = true
  REMOVE r.held
  WITH edge, r
  WHERE r.load = toInteger($load)
  DELETE edge
} IN TRANSACTIONS OF 5000 ROWS;
MATCH (n:Moment|Disagreement|Claim)
CALL (n) {
  MATCH (r:Record {id: 'record'})
  SET r.held = true
  REMOVE r.held
  WITH n, r
  WHERE r.load = toInteger($load)
  DETACH DELETE n
} IN TRANSACTIONS OF 2000 ROWS;
MATCH (n:Document|Entity|FormerId|Name|Identifier|ClaimGroup|Bucket)
CALL (n) {
  MATCH (r:Record {id: 'record'})
  SET r.held = true
  REMOVE r.held
  WITH n, r
  WHERE r.load = toInteger($load)
  DETACH DELETE n
} IN TRANSACTIONS OF 2000 ROWS;
