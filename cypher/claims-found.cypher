// The claims that a text finds, of some entities and documents where these are given; in order of document id, number.
//
// Reads all that the text finds, up to `most`: the index of words proposes, each word is judged here.
//
// @param  queries      string[]   the text as a query of the full-text index `claim_words`; none for a text without a word
// @param  words        string[]   the folded words of the text, a space before each
// @param  aboutIds     string[]?  the entities of which one must be named; null for all
// @param  documentIds  string[]?  the only documents wanted; null for all
// @param  most         integer    where finding stops
// @param  after        string     the sort key before the page; empty for the first
// @param  first        integer    rows of the page
// @param  keysOnly     boolean    whether only the sort keys are wanted
// @return found        integer    what the text alone finds, at most `most`
// @return sortKeys     string[]   in order
// @return rows         string[]   the claim of each, as JSON; none where only keys are wanted
// @rows   one
// @within stamp
UNWIND $asked.queries AS query
CALL db.index.fulltext.queryNodes('claim_words', query) YIELD node AS c
WITH c
WHERE all(word IN $asked.words WHERE c.words CONTAINS word)
WITH c
LIMIT toInteger($asked.most)
WITH c, c.sortKey > $asked.after
  AND ($asked.documentIds IS NULL OR c.documentId IN $asked.documentIds)
  AND ($asked.aboutIds IS NULL OR any(id IN c.entityIds WHERE id IN $asked.aboutIds)) AS isWanted
ORDER BY c.sortKey
WITH count(c) AS found, collect(CASE WHEN isWanted THEN c END)[0..toInteger($asked.first)] AS wanted
RETURN
  found,
  [c IN wanted | c.sortKey] AS sortKeys,
  [c IN wanted WHERE NOT $asked.keysOnly | c.row] AS rows
