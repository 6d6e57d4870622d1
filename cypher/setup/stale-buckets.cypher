// Says of buckets that their rows may be written anew or removed from here on.
//
// @param  ids  string[]  their digests
UNWIND $ids AS id
MATCH (b:Bucket {id: id})
SET b.isStale = true
