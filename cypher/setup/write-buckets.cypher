// Writes buckets, in the transaction in which their rows are.
//
// @param  buckets  map[]  id, section, rows
UNWIND $buckets AS bucket
MERGE (b:Bucket {id: bucket.id})
SET b = bucket
