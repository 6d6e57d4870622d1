// The rows of buckets.
//
// @param  ids   string[]  their digests
// @return id    string    the digest of one
// @return rows  string[]  each of its rows: the digest of what is written for it, a space, its id
// @rows   one for each bucket that is there
UNWIND $ids AS id
MATCH (b:Bucket {id: id})
RETURN b.id AS id, b.rows AS rows
