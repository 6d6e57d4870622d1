// Holds the record for the transaction that runs this, where the load is the last that was begun: until that
// transaction ends no other load begins.
//
// @param  load  integer  the number of the load
// @return load  integer  the same
// @rows   one, none where another load has begun since
MATCH (r:Record {id: 'record'})
// It is held from here on, before the number is read.
SET r.held = true
REMOVE r.held
WITH r
WHERE r.load = toInteger($load)
RETURN r.load AS load
