// Whether a View shows a thing that several claims make, and in `seen` the places of those that it wants.
//
// Follows `seen IN`, within any(…) or a list comprehension: a list of one list is looked through, so that it has a name.
// More can be asked of what is seen after it.
//
// What claims of other things say of its days stands in the same lists, after its own claims, under modalities that no
// View wants: SUBJECT_BEGAN, OBJECT_BEGAN, SUBJECT_ENDED, OBJECT_ENDED, CONTRARY, NOBODY; and what denies it, under DENIED.
//
// @variable slots  what is known of the claims of a relationship, figure, moment or attribute, as `read.cypher` says
// @variable read   the places of those that the View reads, by `read.cypher`
// @param    modalities  string[]   modalities wanted
// @param    asOf        string?    the day asked about; null for all time
// @param    atLeast     string     how certain on that day: DEFINITE or POSSIBLE
[[i IN read WHERE slots[i + 1] IN $asked.modalities]] WHERE size(seen) > 0 AND CASE
  WHEN $asked.asOf IS NULL THEN true
  // What is stated decides where it makes it so, within what denials and claims of other things leave open.
  WHEN any(stated IN [[i IN seen WHERE slots[i + 1] <> 'PLANNED']] WHERE size(stated) > 0
    AND any(limits IN [[i IN read WHERE NOT slots[i + 1] IN ['STATED', 'PLANNED', 'PUBLISHED']]] WHERE CASE
      // Claims without a day in common: the most certain one decides.
      WHEN size(stated) > 1 AND any(i IN stated WHERE any(j IN stated WHERE
        slots[i + 4] > slots[j + 5]
        OR slots[i + 6] > slots[j + 7]
        OR slots[i + 4] > slots[j + 7]))
      THEN any(i IN stated WHERE CASE $asked.atLeast
        WHEN 'DEFINITE' THEN NOT slots[i + 3] CONTAINS 'c' AND slots[i + 5] <= $asked.asOf <= slots[i + 6]
          AND none(k IN limits WHERE slots[k + 1] = 'CONTRARY'
            AND slots[k + 4] <= $asked.asOf AND slots[k + 5] >= slots[i + 4])
        ELSE slots[i + 4] <= $asked.asOf <= slots[i + 7]
          AND none(k IN limits WHERE slots[k + 1] = 'CONTRARY' AND NOT slots[k + 3] CONTAINS 'c'
            AND slots[k + 5] <= $asked.asOf AND slots[k + 4] > slots[i + 5])
      END)
      WHEN $asked.atLeast = 'DEFINITE'
      THEN any(i IN stated WHERE slots[i + 5] <= $asked.asOf AND NOT slots[i + 3] CONTAINS 'c'
        // One claim alone, or two of which one gives the beginning or the end.
        AND any(j IN stated WHERE $asked.asOf <= slots[j + 6] AND NOT slots[j + 3] CONTAINS 'c'
          AND (i = j OR slots[i + 3] CONTAINS 's' OR slots[j + 3] CONTAINS 'e')))
        // A contrary change that may have happened since.
        AND none(k IN limits WHERE slots[k + 1] = 'CONTRARY'
          AND slots[k + 4] <= $asked.asOf AND all(i IN stated WHERE slots[k + 5] >= slots[i + 4]))
      ELSE all(i IN stated WHERE slots[i + 4] <= $asked.asOf <= slots[i + 7])
        // One that certainly has.
        AND none(k IN limits WHERE slots[k + 1] = 'CONTRARY' AND NOT slots[k + 3] CONTAINS 'c'
          AND slots[k + 5] <= $asked.asOf AND any(i IN stated WHERE slots[k + 4] > slots[i + 5]))
    END
    AND CASE
      WHEN size(limits) = 0 THEN true
      // What is denied of that day is POSSIBLE at most, whatever modalities are wanted.
      WHEN $asked.atLeast = 'DEFINITE' AND any(k IN limits WHERE slots[k + 1] IN ['DENIED', 'NOBODY']
        AND slots[k + 5] <= $asked.asOf <= slots[k + 6])
      THEN false
      // From the first day to the last of what it needs, by the widest of what is told of each.
      ELSE any(firsts IN [[began IN ['SUBJECT_BEGAN', 'OBJECT_BEGAN'] | reduce(first = '~', k IN limits |
        CASE WHEN slots[k + 1] = began AND slots[k + 4] < first THEN slots[k + 4] ELSE first END)]]
      WHERE any(lasts IN [[ended IN ['SUBJECT_ENDED', 'OBJECT_ENDED'] | reduce(last = '', k IN limits |
        CASE WHEN slots[k + 1] = ended AND slots[k + 5] > last THEN slots[k + 5] ELSE last END)]]
      WHERE CASE
        WHEN none(first IN firsts WHERE $asked.asOf < first < '~') AND none(last IN lasts WHERE '' < last < $asked.asOf)
        THEN true
        // A claim whose own days lie wholly outside is kept as it is.
        ELSE any(i IN stated WHERE CASE $asked.atLeast
            WHEN 'DEFINITE' THEN NOT slots[i + 3] CONTAINS 'c' AND slots[i + 5] <= $asked.asOf <= slots[i + 6]
            ELSE slots[i + 4] <= $asked.asOf <= slots[i + 7]
          END
          AND any(own IN [CASE WHEN slots[i + 3] CONTAINS 's' OR slots[i + 3] CONTAINS 'e'
            THEN [slots[i + 4], slots[i + 7]]
            ELSE [slots[i + 6], slots[i + 5]]
          END] WHERE any(first IN firsts WHERE own[1] < first < '~') OR any(last IN lasts WHERE '' < last < own[0])))
      END))
    END))
  THEN true
  // Else what is planned, which is never more than POSSIBLE.
  WHEN $asked.atLeast = 'DEFINITE' THEN false
  ELSE any(planned IN [[i IN seen WHERE slots[i + 1] = 'PLANNED']] WHERE size(planned) > 0 AND CASE
    WHEN size(planned) > 1 AND any(i IN planned WHERE any(j IN planned WHERE
      slots[i + 4] > slots[j + 5]
      OR slots[i + 6] > slots[j + 7]
      OR slots[i + 4] > slots[j + 7]))
    THEN any(i IN planned WHERE slots[i + 4] <= $asked.asOf <= slots[i + 7])
    ELSE all(i IN planned WHERE slots[i + 4] <= $asked.asOf <= slots[i + 7])
  END)
END
