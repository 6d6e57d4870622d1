// Whether a View shows a thing that several claims make, and in `seen` the places of those that it wants.
//
// Follows `seen IN`, within any(…) or a list comprehension: a list of one list is looked through, so that it has a name.
// More can be asked of what is seen after it.
//
// What claims of other things say of its days stands in the same lists, after its own claims, under modalities that no
// View wants: SUBJECT_BEGAN, OBJECT_BEGAN, SUBJECT_ENDED, OBJECT_ENDED, CONTRARY, NOBODY; and what denies it, under DENIED.
//
// @variable thing       a relationship, figure, moment or attribute, or an edge of one: what is known of its claims stands in lists
// @variable modalities  their modalities, a list of it that is read once
// @variable read        the places of those that the View reads, by `read.cypher`
// @param    modalities  string[]   modalities wanted
// @param    asOf        string?    the day asked about; null for all time
// @param    atLeast     string     how certain on that day: DEFINITE or POSSIBLE
[[i IN read WHERE modalities[i] IN $asked.modalities]] WHERE size(seen) > 0 AND CASE
  WHEN $asked.asOf IS NULL THEN true
  // What is stated decides where it makes it so, within what denials and claims of other things leave open.
  WHEN any(stated IN [[i IN seen WHERE modalities[i] <> 'PLANNED']] WHERE size(stated) > 0
    AND any(limits IN [[i IN read WHERE NOT modalities[i] IN ['STATED', 'PLANNED', 'PUBLISHED']]] WHERE CASE
      // Claims without a day in common: the most certain one decides.
      WHEN size(stated) > 1 AND any(i IN stated WHERE any(j IN stated WHERE
        thing.fromEarliest[i] > thing.fromLatest[j]
        OR thing.untilEarliest[i] > thing.untilLatest[j]
        OR thing.fromEarliest[i] > thing.untilLatest[j]))
      THEN any(i IN stated WHERE CASE $asked.atLeast
        WHEN 'DEFINITE' THEN NOT thing.capped[i] AND thing.fromLatest[i] <= $asked.asOf <= thing.untilEarliest[i]
          AND none(k IN limits WHERE modalities[k] = 'CONTRARY'
            AND thing.fromEarliest[k] <= $asked.asOf AND thing.fromLatest[k] >= thing.fromEarliest[i])
        ELSE thing.fromEarliest[i] <= $asked.asOf <= thing.untilLatest[i]
          AND none(k IN limits WHERE modalities[k] = 'CONTRARY' AND NOT thing.capped[k]
            AND thing.fromLatest[k] <= $asked.asOf AND thing.fromEarliest[k] > thing.fromLatest[i])
      END)
      WHEN $asked.atLeast = 'DEFINITE'
      THEN any(i IN stated WHERE thing.fromLatest[i] <= $asked.asOf AND NOT thing.capped[i]
        // One claim alone, or two of which one gives the beginning or the end.
        AND any(j IN stated WHERE $asked.asOf <= thing.untilEarliest[j] AND NOT thing.capped[j]
          AND (i = j OR thing.givesStart[i] OR thing.givesEnd[j])))
        // A contrary change that may have happened since.
        AND none(k IN limits WHERE modalities[k] = 'CONTRARY'
          AND thing.fromEarliest[k] <= $asked.asOf AND all(i IN stated WHERE thing.fromLatest[k] >= thing.fromEarliest[i]))
      ELSE all(i IN stated WHERE thing.fromEarliest[i] <= $asked.asOf <= thing.untilLatest[i])
        // One that certainly has.
        AND none(k IN limits WHERE modalities[k] = 'CONTRARY' AND NOT thing.capped[k]
          AND thing.fromLatest[k] <= $asked.asOf AND any(i IN stated WHERE thing.fromEarliest[k] > thing.fromLatest[i]))
    END
    AND CASE
      WHEN size(limits) = 0 THEN true
      // What is denied of that day is POSSIBLE at most, whatever modalities are wanted.
      WHEN $asked.atLeast = 'DEFINITE' AND any(k IN limits WHERE modalities[k] IN ['DENIED', 'NOBODY']
        AND thing.fromLatest[k] <= $asked.asOf <= thing.untilEarliest[k])
      THEN false
      // From the first day to the last of what it needs, by the widest of what is told of each.
      ELSE any(firsts IN [[began IN ['SUBJECT_BEGAN', 'OBJECT_BEGAN'] | reduce(first = '~', k IN limits |
        CASE WHEN modalities[k] = began AND thing.fromEarliest[k] < first THEN thing.fromEarliest[k] ELSE first END)]]
      WHERE any(lasts IN [[ended IN ['SUBJECT_ENDED', 'OBJECT_ENDED'] | reduce(last = '', k IN limits |
        CASE WHEN modalities[k] = ended AND thing.fromLatest[k] > last THEN thing.fromLatest[k] ELSE last END)]]
      WHERE CASE
        WHEN none(first IN firsts WHERE $asked.asOf < first < '~') AND none(last IN lasts WHERE '' < last < $asked.asOf)
        THEN true
        // A claim whose own days lie wholly outside is kept as it is.
        ELSE any(i IN stated WHERE CASE $asked.atLeast
            WHEN 'DEFINITE' THEN NOT thing.capped[i] AND thing.fromLatest[i] <= $asked.asOf <= thing.untilEarliest[i]
            ELSE thing.fromEarliest[i] <= $asked.asOf <= thing.untilLatest[i]
          END
          AND any(own IN [CASE WHEN thing.givesStart[i] OR thing.givesEnd[i]
            THEN [thing.fromEarliest[i], thing.untilLatest[i]]
            ELSE [thing.untilEarliest[i], thing.fromLatest[i]]
          END] WHERE any(first IN firsts WHERE own[1] < first < '~') OR any(last IN lasts WHERE '' < last < own[0])))
      END))
    END))
  THEN true
  // Else what is planned, which is never more than POSSIBLE.
  WHEN $asked.atLeast = 'DEFINITE' THEN false
  ELSE any(planned IN [[i IN seen WHERE modalities[i] = 'PLANNED']] WHERE size(planned) > 0 AND CASE
    WHEN size(planned) > 1 AND any(i IN planned WHERE any(j IN planned WHERE
      thing.fromEarliest[i] > thing.fromLatest[j]
      OR thing.untilEarliest[i] > thing.untilLatest[j]
      OR thing.fromEarliest[i] > thing.untilLatest[j]))
    THEN any(i IN planned WHERE thing.fromEarliest[i] <= $asked.asOf <= thing.untilLatest[i])
    ELSE all(i IN planned WHERE thing.fromEarliest[i] <= $asked.asOf <= thing.untilLatest[i])
  END)
END
