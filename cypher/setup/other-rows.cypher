// How many rows there are, whichever version of the model wrote them.
//
// @return rows  integer  how many
// @rows   one
MATCH (n:Document|Entity|FormerId|Name|Identifier|ClaimGroup|Claim|Disagreement|Moment|Bucket)
RETURN count(n) AS rows
