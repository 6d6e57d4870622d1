// Says that a few rows are about to change, all in one transaction that is written already: until it has ended, and the
// record is READY again, what is asked waits. The change gets the next number of a load.
//
// @param  load      integer  the number of the load that wrote what is there
// @param  hash      string   hash of the record that it becomes
// @param  recordId  string?  its id
// @param  title     string   its title
// @return load      integer  the number of the change
// @rows   one, none where another load has begun since
MATCH (r:Record {id: 'record'})
// It is held from here on, before the number is read.
SET r.held = true
REMOVE r.held
WITH r
WHERE r.load = toInteger($load) AND r.state = 'READY'
SET r.state = 'CHANGING', r.load = r.load + 1, r.hash = $hash, r.recordId = $recordId, r.title = $title
WITH r
MERGE (w:LoadWriter {id: 'second'})
SET w.load = r.load
RETURN r.load AS load
