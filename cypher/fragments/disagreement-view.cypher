// Whether a View reads two positions of a disagreement that differ from each other, and in `read` the places of the claims
// that it reads.
//
// Follows `read IN`, within any(…): a list of one list is looked through, so that it has a name. More can be asked of
// what is read after it.
//
// @variable disagreement  its positions, one for each claim, those that differ, and what is known of the claims, in lists
// @param    reported      boolean    whether reported claims count
// @param    inferred      boolean    whether the editor's readings count
// @param    knownBy       string     admits documents public by this day; '~' admits all
// @param    documents     string[]?  the only documents admitted; null for all
[[
  i IN range(0, size(disagreement.positions) - 1)
  WHERE ($asked.reported OR NOT disagreement.reported[i])
    AND ($asked.inferred OR NOT disagreement.inferred[i])
    AND ($asked.knownBy = '~' OR disagreement.known[i] <= $asked.knownBy)
    AND ($asked.documents IS NULL OR disagreement.documents[i] IN $asked.documents)
]] WHERE any(pair IN range(0, size(disagreement.ones) - 1)
  WHERE any(i IN read WHERE disagreement.positions[i] = disagreement.ones[pair])
    AND any(i IN read WHERE disagreement.positions[i] = disagreement.others[pair]))
