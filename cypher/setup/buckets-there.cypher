// The buckets that rows stand in, by the digest of all that is written for these.
//
// @return id       string    the digest
// @return section  string    of which section its rows are
// @return isStale  boolean?  whether its rows may be written anew or removed by now; null for those that are as it says
// @rows   one for each bucket
MATCH (b:Bucket)
RETURN b.id AS id, b.section AS section, b.isStale AS isStale
