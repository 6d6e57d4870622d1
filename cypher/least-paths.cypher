// The paths of the least length from one entity to another in a View, in order of the names and ids on them.
//
// Looks from the one of the two that has less. Enumerates all paths of that length, parallel relationships too, and
// orders them. The types stand in the pattern so that no other edges are walked.
//
// @param  fromId      string     the one
// @param  toId        string     the other
// @param  types       string[]   types wanted
// @param  otherKinds  string[]?  kinds wanted of the entities between them; null for all
// @param  direction   string     OUT, IN or BOTH
// @param  modalities  string[]   modalities wanted, without DENIED
// @param  reported    boolean    whether reported claims count
// @param  knownBy     string     admits documents public by this day; '~' admits all
// @param  documents   string[]?  the only documents admitted; null for all
// @param  asOf        string?    the day asked about; null for all time
// @param  atLeast     string     how certain on that day: DEFINITE or POSSIBLE
// @param  first       integer    paths given
// @return ids         list       of each path the ids of its entities, both ends included; none of more than 10 steps
// @rows   one
MATCH (a:Entity {id: $asked.fromId})
MATCH (b:Entity {id: $asked.toId})
WITH a, b, COUNT { (b)--() } < COUNT { (a)--() } AS isBackward
WITH
  CASE WHEN isBackward THEN b ELSE a END AS quiet,
  CASE WHEN isBackward THEN a ELSE b END AS other,
  isBackward,
  CASE WHEN $asked.direction = 'BOTH' THEN null ELSE ($asked.direction = 'IN') = isBackward END AS isAlong
CALL (quiet, other, isAlong) {
  UNWIND CASE WHEN isAlong THEN [quiet] END AS start
  MATCH path = allShortestPaths((start)-[:
    ABSORBED_INTO|MERGED_INTO|RENAMED_AS|REPLACED_BY|SPLIT_INTO|RESPONSIBILITY_MOVED_TO|BROUGHT_TOGETHER_IN
    |PART_OF|MEMBER_OF|LOCATED_IN|KIND_OF|CONCERNS|STAFFED_BY|LED_BY|HOLDS_POST|POST_IN|CHAIRED_BY
    |PARTNER_IN|WORKS_WITH|RECEIVES_REFERRALS_FROM|FUNDED_BY|RUN_BY|DELIVERED_BY|PRODUCED_BY|PUBLISHED_BY
    |ESTABLISHED_BY|ADDRESSED_TO|PRESENTED_TO|ANNOUNCED|ATTENDED|TOOK_PART_IN|WORKS_ON|ACTS_THROUGH|TARGETS
    |RESPONSIBLE_FOR|INSTRUMENT_OF|PARTY_TO|OPTED_INTO|OPTED_OUT_OF|IMPLEMENTS|COMPETENT_AUTHORITY_FOR
    |PROPOSED|CALLED_FOR|SUPPORTS|OPPOSES|CRITICISES|ANSWERS_TO|QUESTIONED|SCRUTINISED_BY|OTHER
  *..10]->(other))
  WHERE all(r IN relationships(path) WHERE type(r) IN $asked.types
    AND any(seen IN [[
      i IN range(0, size(r.modalities) - 1)
      WHERE r.modalities[i] IN $asked.modalities
        AND ($asked.reported OR NOT r.reported[i])
        AND ($asked.knownBy = '~' OR r.known[i] <= $asked.knownBy)
        AND ($asked.documents IS NULL OR r.documents[i] IN $asked.documents)
    ]] WHERE size(seen) > 0 AND CASE
      WHEN $asked.asOf IS NULL THEN true
      // Claims without a day in common: the most certain one decides.
      WHEN size(seen) > 1 AND any(i IN seen WHERE any(j IN seen WHERE
        r.fromEarliest[i] > r.fromLatest[j]
        OR r.untilEarliest[i] > r.untilLatest[j]
        OR r.fromEarliest[i] > r.untilLatest[j]))
      THEN any(i IN seen WHERE CASE $asked.atLeast
        WHEN 'DEFINITE' THEN NOT r.capped[i] AND r.fromLatest[i] <= $asked.asOf <= r.untilEarliest[i]
        ELSE r.fromEarliest[i] <= $asked.asOf <= r.untilLatest[i]
      END)
      WHEN $asked.atLeast = 'DEFINITE'
      THEN any(i IN seen WHERE r.fromLatest[i] <= $asked.asOf AND NOT r.capped[i])
        AND any(i IN seen WHERE $asked.asOf <= r.untilEarliest[i] AND NOT r.capped[i])
      ELSE all(i IN seen WHERE r.fromEarliest[i] <= $asked.asOf <= r.untilLatest[i])
    END))
    AND all(n IN nodes(path) WHERE $asked.otherKinds IS NULL OR n.kind IN $asked.otherKinds
      OR n.id IN [$asked.fromId, $asked.toId])
  RETURN path
  UNION ALL
  UNWIND CASE WHEN NOT isAlong THEN [quiet] END AS start
  MATCH path = allShortestPaths((start)<-[:
    ABSORBED_INTO|MERGED_INTO|RENAMED_AS|REPLACED_BY|SPLIT_INTO|RESPONSIBILITY_MOVED_TO|BROUGHT_TOGETHER_IN
    |PART_OF|MEMBER_OF|LOCATED_IN|KIND_OF|CONCERNS|STAFFED_BY|LED_BY|HOLDS_POST|POST_IN|CHAIRED_BY
    |PARTNER_IN|WORKS_WITH|RECEIVES_REFERRALS_FROM|FUNDED_BY|RUN_BY|DELIVERED_BY|PRODUCED_BY|PUBLISHED_BY
    |ESTABLISHED_BY|ADDRESSED_TO|PRESENTED_TO|ANNOUNCED|ATTENDED|TOOK_PART_IN|WORKS_ON|ACTS_THROUGH|TARGETS
    |RESPONSIBLE_FOR|INSTRUMENT_OF|PARTY_TO|OPTED_INTO|OPTED_OUT_OF|IMPLEMENTS|COMPETENT_AUTHORITY_FOR
    |PROPOSED|CALLED_FOR|SUPPORTS|OPPOSES|CRITICISES|ANSWERS_TO|QUESTIONED|SCRUTINISED_BY|OTHER
  *..10]-(other))
  WHERE all(r IN relationships(path) WHERE type(r) IN $asked.types
    AND any(seen IN [[
      i IN range(0, size(r.modalities) - 1)
      WHERE r.modalities[i] IN $asked.modalities
        AND ($asked.reported OR NOT r.reported[i])
        AND ($asked.knownBy = '~' OR r.known[i] <= $asked.knownBy)
        AND ($asked.documents IS NULL OR r.documents[i] IN $asked.documents)
    ]] WHERE size(seen) > 0 AND CASE
      WHEN $asked.asOf IS NULL THEN true
      // Claims without a day in common: the most certain one decides.
      WHEN size(seen) > 1 AND any(i IN seen WHERE any(j IN seen WHERE
        r.fromEarliest[i] > r.fromLatest[j]
        OR r.untilEarliest[i] > r.untilLatest[j]
        OR r.fromEarliest[i] > r.untilLatest[j]))
      THEN any(i IN seen WHERE CASE $asked.atLeast
        WHEN 'DEFINITE' THEN NOT r.capped[i] AND r.fromLatest[i] <= $asked.asOf <= r.untilEarliest[i]
        ELSE r.fromEarliest[i] <= $asked.asOf <= r.untilLatest[i]
      END)
      WHEN $asked.atLeast = 'DEFINITE'
      THEN any(i IN seen WHERE r.fromLatest[i] <= $asked.asOf AND NOT r.capped[i])
        AND any(i IN seen WHERE $asked.asOf <= r.untilEarliest[i] AND NOT r.capped[i])
      ELSE all(i IN seen WHERE r.fromEarliest[i] <= $asked.asOf <= r.untilLatest[i])
    END))
    AND all(n IN nodes(path) WHERE $asked.otherKinds IS NULL OR n.kind IN $asked.otherKinds
      OR n.id IN [$asked.fromId, $asked.toId])
  RETURN path
  UNION ALL
  UNWIND CASE WHEN isAlong IS NULL THEN [quiet] END AS start
  MATCH path = allShortestPaths((start)-[:
    ABSORBED_INTO|MERGED_INTO|RENAMED_AS|REPLACED_BY|SPLIT_INTO|RESPONSIBILITY_MOVED_TO|BROUGHT_TOGETHER_IN
    |PART_OF|MEMBER_OF|LOCATED_IN|KIND_OF|CONCERNS|STAFFED_BY|LED_BY|HOLDS_POST|POST_IN|CHAIRED_BY
    |PARTNER_IN|WORKS_WITH|RECEIVES_REFERRALS_FROM|FUNDED_BY|RUN_BY|DELIVERED_BY|PRODUCED_BY|PUBLISHED_BY
    |ESTABLISHED_BY|ADDRESSED_TO|PRESENTED_TO|ANNOUNCED|ATTENDED|TOOK_PART_IN|WORKS_ON|ACTS_THROUGH|TARGETS
    |RESPONSIBLE_FOR|INSTRUMENT_OF|PARTY_TO|OPTED_INTO|OPTED_OUT_OF|IMPLEMENTS|COMPETENT_AUTHORITY_FOR
    |PROPOSED|CALLED_FOR|SUPPORTS|OPPOSES|CRITICISES|ANSWERS_TO|QUESTIONED|SCRUTINISED_BY|OTHER
  *..10]-(other))
  WHERE all(r IN relationships(path) WHERE type(r) IN $asked.types
    AND any(seen IN [[
      i IN range(0, size(r.modalities) - 1)
      WHERE r.modalities[i] IN $asked.modalities
        AND ($asked.reported OR NOT r.reported[i])
        AND ($asked.knownBy = '~' OR r.known[i] <= $asked.knownBy)
        AND ($asked.documents IS NULL OR r.documents[i] IN $asked.documents)
    ]] WHERE size(seen) > 0 AND CASE
      WHEN $asked.asOf IS NULL THEN true
      // Claims without a day in common: the most certain one decides.
      WHEN size(seen) > 1 AND any(i IN seen WHERE any(j IN seen WHERE
        r.fromEarliest[i] > r.fromLatest[j]
        OR r.untilEarliest[i] > r.untilLatest[j]
        OR r.fromEarliest[i] > r.untilLatest[j]))
      THEN any(i IN seen WHERE CASE $asked.atLeast
        WHEN 'DEFINITE' THEN NOT r.capped[i] AND r.fromLatest[i] <= $asked.asOf <= r.untilEarliest[i]
        ELSE r.fromEarliest[i] <= $asked.asOf <= r.untilLatest[i]
      END)
      WHEN $asked.atLeast = 'DEFINITE'
      THEN any(i IN seen WHERE r.fromLatest[i] <= $asked.asOf AND NOT r.capped[i])
        AND any(i IN seen WHERE $asked.asOf <= r.untilEarliest[i] AND NOT r.capped[i])
      ELSE all(i IN seen WHERE r.fromEarliest[i] <= $asked.asOf <= r.untilLatest[i])
    END))
    AND all(n IN nodes(path) WHERE $asked.otherKinds IS NULL OR n.kind IN $asked.otherKinds
      OR n.id IN [$asked.fromId, $asked.toId])
  RETURN path
}
WITH CASE WHEN isBackward THEN reverse(nodes(path)) ELSE nodes(path) END AS entities
WITH DISTINCT [n IN entities | n.sortKey] AS keys, [n IN entities | n.id] AS ids
ORDER BY keys
LIMIT toInteger($asked.first)
RETURN collect(ids) AS ids
