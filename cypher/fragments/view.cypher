// Whether a View shows a thing that several claims make, and in `seen` the places of those that it reads.
//
// Follows `seen IN`, within any(…) or a list comprehension: a list of one list is looked through, so that it has a name.
// More can be asked of what is seen after it.
//
// @variable thing       a relationship (node or edge), figure or moment: what is known of its claims stands in lists
// @param    modalities  string[]   modalities wanted
// @param    reported    boolean    whether reported claims count
// @param    knownBy     string     admits documents public by this day; '~' admits all
// @param    documents   string[]?  the only documents admitted; null for all
// @param    asOf        string?    the day asked about; null for all time
// @param    atLeast     string     how certain on that day: DEFINITE or POSSIBLE
[[
  i IN range(0, size(thing.modalities) - 1)
  WHERE thing.modalities[i] IN $asked.modalities
    AND ($asked.reported OR NOT thing.reported[i])
    AND ($asked.knownBy = '~' OR thing.known[i] <= $asked.knownBy)
    AND ($asked.documents IS NULL OR thing.documents[i] IN $asked.documents)
]] WHERE size(seen) > 0 AND CASE
  WHEN $asked.asOf IS NULL THEN true
  // What is stated decides where it makes it so.
  WHEN any(stated IN [[i IN seen WHERE thing.modalities[i] <> 'PLANNED']] WHERE size(stated) > 0 AND CASE
    // Claims without a day in common: the most certain one decides.
    WHEN size(stated) > 1 AND any(i IN stated WHERE any(j IN stated WHERE
      thing.fromEarliest[i] > thing.fromLatest[j]
      OR thing.untilEarliest[i] > thing.untilLatest[j]
      OR thing.fromEarliest[i] > thing.untilLatest[j]))
    THEN any(i IN stated WHERE CASE $asked.atLeast
      WHEN 'DEFINITE' THEN NOT thing.capped[i] AND thing.fromLatest[i] <= $asked.asOf <= thing.untilEarliest[i]
      ELSE thing.fromEarliest[i] <= $asked.asOf <= thing.untilLatest[i]
    END)
    WHEN $asked.atLeast = 'DEFINITE'
    THEN any(i IN stated WHERE thing.fromLatest[i] <= $asked.asOf AND NOT thing.capped[i]
      // One claim alone, or two of which one gives the beginning or the end.
      AND any(j IN stated WHERE $asked.asOf <= thing.untilEarliest[j] AND NOT thing.capped[j]
        AND (i = j OR thing.givesStart[i] OR thing.givesEnd[j])))
    ELSE all(i IN stated WHERE thing.fromEarliest[i] <= $asked.asOf <= thing.untilLatest[i])
  END)
  // What is denied of that day is POSSIBLE at most, whatever modalities are wanted.
  THEN CASE WHEN $asked.atLeast = 'POSSIBLE' THEN true ELSE none(
    i IN range(0, size(thing.modalities) - 1)
    WHERE thing.modalities[i] = 'DENIED'
      AND thing.fromLatest[i] <= $asked.asOf <= thing.untilEarliest[i]
      AND ($asked.reported OR NOT thing.reported[i])
      AND ($asked.knownBy = '~' OR thing.known[i] <= $asked.knownBy)
      AND ($asked.documents IS NULL OR thing.documents[i] IN $asked.documents)
  ) END
  // Else what is planned, which is never more than POSSIBLE.
  WHEN $asked.atLeast = 'DEFINITE' THEN false
  ELSE any(planned IN [[i IN seen WHERE thing.modalities[i] = 'PLANNED']] WHERE size(planned) > 0 AND CASE
    WHEN size(planned) > 1 AND any(i IN planned WHERE any(j IN planned WHERE
      thing.fromEarliest[i] > thing.fromLatest[j]
      OR thing.untilEarliest[i] > thing.untilLatest[j]
      OR thing.fromEarliest[i] > thing.untilLatest[j]))
    THEN any(i IN planned WHERE thing.fromEarliest[i] <= $asked.asOf <= thing.untilLatest[i])
    ELSE all(i IN planned WHERE thing.fromEarliest[i] <= $asked.asOf <= thing.untilLatest[i])
  END)
END
