// Whether a View reads two positions of a disagreement that differ from each other, and in `read` the places of the claims
// that it reads.
//
// What a later claim supersedes is read as `view.cypher` says.
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
  i IN CASE
    WHEN disagreement.replaced IS NULL THEN range(0, size(disagreement.positions) - 1)
    ELSE [i IN range(0, size(disagreement.positions) - 1)
      WHERE ($asked.documents IS NULL OR disagreement.byDocuments[i] = '' OR disagreement.byDocuments[i] IN $asked.documents)
        AND none(k IN range(0, size(disagreement.replaced) - 1) WHERE disagreement.replaced[k] = i
          AND disagreement.replacingKnown[k] <= $asked.knownBy
          AND ($asked.documents IS NULL OR disagreement.replacingDocuments[k] IN $asked.documents)
          AND none(w IN range(0, size(disagreement.replaced) - 1) WHERE disagreement.replaced[w] = -1 - k
            AND disagreement.replacingKnown[w] <= $asked.knownBy
            AND ($asked.documents IS NULL OR disagreement.replacingDocuments[w] IN $asked.documents)))]
  END
  WHERE ($asked.reported OR NOT disagreement.reported[i])
    AND ($asked.inferred OR NOT disagreement.inferred[i])
    AND ($asked.knownBy = '~' OR disagreement.known[i] <= $asked.knownBy)
    AND ($asked.documents IS NULL OR disagreement.documents[i] IN $asked.documents)
]] WHERE any(pair IN range(0, size(disagreement.ones) - 1)
  WHERE any(i IN read WHERE disagreement.positions[i] = disagreement.ones[pair])
    AND any(i IN read WHERE disagreement.positions[i] = disagreement.others[pair]))
