// The places of the claims of a thing that a View reads, whatever their modality.
//
// Follows `read IN`, within any(…) or a list comprehension: a list of one list is looked through, so that it has a name.
//
// A slot does not count where the View reads the source of a later claim in whose place it would stand (`replaced`), unless
// it reads one that corrects that; nor does one that is so by a later claim (`byDocuments`) where it does not read that.
//
// Of each claim there are eight texts, the place of the first of which is its own: its document; its modality; the day by
// which it was known; letters for what it is, `r`eported, an editor's reading (`i`nferred), `c`apped, and whether it gives
// the `s`tart or the `e`nd; then from when, earliest and latest, until when, earliest and latest, it holds. Of a moment also
// whether a claim is its `o`wn, and whether it has a `f`iner one.
//
// @variable thing  what several claims make
// @variable slots  what is known of its claims: a list of it that is read once
// @param    reported   boolean    whether reported claims count
// @param    inferred   boolean    whether the editor's readings count
// @param    knownBy    string     admits documents public by this day; '~' admits all
// @param    documents  string[]?  the only documents admitted; null for all
[[
  i IN CASE
    WHEN thing.replaced IS NULL THEN range(0, size(slots) - 1, 8)
    ELSE [i IN range(0, size(slots) - 1, 8)
      WHERE ($asked.documents IS NULL OR thing.byDocuments[i / 8] = '' OR thing.byDocuments[i / 8] IN $asked.documents)
        AND none(k IN range(0, size(thing.replaced) - 1) WHERE thing.replaced[k] = i
          AND thing.replacingKnown[k] <= $asked.knownBy
          AND ($asked.documents IS NULL OR thing.replacingDocuments[k] IN $asked.documents)
          AND none(w IN range(0, size(thing.replaced) - 1) WHERE thing.replaced[w] = -1 - k
            AND thing.replacingKnown[w] <= $asked.knownBy
            AND ($asked.documents IS NULL OR thing.replacingDocuments[w] IN $asked.documents)))]
  END
  WHERE ($asked.reported OR NOT slots[i + 3] CONTAINS 'r')
    AND ($asked.inferred OR NOT slots[i + 3] CONTAINS 'i')
    AND ($asked.knownBy = '~' OR slots[i + 2] <= $asked.knownBy)
    AND ($asked.documents IS NULL OR slots[i] IN $asked.documents)
]]
