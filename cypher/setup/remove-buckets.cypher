// Removes buckets, once no row is left that only they tell of.
//
// @param  ids  string[]  their digests
UNWIND $ids AS id
MATCH (b:Bucket {id: id})
DELETE b
