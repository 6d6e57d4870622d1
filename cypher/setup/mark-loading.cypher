// Says that rows are being written: nothing is answered from here on. The load gets the next number, which it keeps
// when it is ready: what was read before and after under one number, READY, is of one record. Both of what a load holds
// while it writes say the number: no rows of a load that began earlier come after this.
//
// @param  hash          string   hash of the record that is loaded
// @param  recordId      string?  its id
// @param  title         string   its title
// @param  modelVersion  integer  version of what is written
// @return load          integer  the number of the load
// @rows   one
MERGE (r:Record {id: 'record'})
SET
  r.state = 'LOADING',
  r.load = coalesce(r.load, 0) + 1,
  r.hash = $hash,
  r.recordId = $recordId,
  r.title = $title,
  r.modelVersion = toInteger($modelVersion)
WITH r
MERGE (w:LoadWriter {id: 'second'})
SET w.load = r.load
RETURN r.load AS load
