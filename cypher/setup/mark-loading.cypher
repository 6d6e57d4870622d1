// Says that rows are being written: nothing is answered from here on.
//
// @param  hash          string   hash of the record that is loaded
// @param  modelVersion  integer  version of what is written
MERGE (r:Record {id: 'record'})
SET r.state = 'LOADING', r.hash = $hash, r.modelVersion = toInteger($modelVersion)
