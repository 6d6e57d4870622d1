// The places of the claims of a thing that a View reads, whatever their modality.
//
// Follows `read IN`, within any(…) or a list comprehension: a list of one list is looked through, so that it has a name.
//
// A slot does not count where the View reads the source of a later claim in whose place it would stand (`replaced`), unless
// it reads one that corrects that; nor does one that is so by a later claim (`byDocuments`) where it does not read that.
//
// @variable thing       what several claims make: what is known of its claims stands in lists, one slot a claim
// @variable modalities  their modalities, a list of it that is read once
// @param    reported   boolean    whether reported claims count
// @param    inferred   boolean    whether the editor's readings count
// @param    knownBy    string     admits documents public by this day; '~' admits all
// @param    documents  string[]?  the only documents admitted; null for all
[[
  i IN CASE
    WHEN thing.replaced IS NULL THEN range(0, size(modalities) - 1)
    ELSE [i IN range(0, size(modalities) - 1)
      WHERE ($asked.documents IS NULL OR thing.byDocuments[i] = '' OR thing.byDocuments[i] IN $asked.documents)
        AND none(k IN range(0, size(thing.replaced) - 1) WHERE thing.replaced[k] = i
          AND thing.replacingKnown[k] <= $asked.knownBy
          AND ($asked.documents IS NULL OR thing.replacingDocuments[k] IN $asked.documents)
          AND none(w IN range(0, size(thing.replaced) - 1) WHERE thing.replaced[w] = -1 - k
            AND thing.replacingKnown[w] <= $asked.knownBy
            AND ($asked.documents IS NULL OR thing.replacingDocuments[w] IN $asked.documents)))]
  END
  WHERE ($asked.reported OR NOT thing.reported[i])
    AND ($asked.inferred OR NOT thing.inferred[i])
    AND ($asked.knownBy = '~' OR thing.known[i] <= $asked.knownBy)
    AND ($asked.documents IS NULL OR thing.documents[i] IN $asked.documents)
]]
