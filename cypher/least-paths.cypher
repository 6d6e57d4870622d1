// The paths of the least length from one entity to another in a View, in order of the names and ids on them.
//
// Looks from the one of the two that has less. Enumerates all paths of that length, parallel relationships too, and
// orders them. The types stand in the pattern so that no other edges are walked.
//
// @slot   types         the types of edges that a path may take
// @slot   typesAndBack  the same with those that lead back along a symmetric one
// @param  fromId           string     the one
// @param  toId             string     the other
// @param  types            string[]?  types of edges wanted, where one way is walked those that lead back along a symmetric one too; null for all
// @param  labels           string[]?  labels wanted; null for all
// @param  otherKinds       string[]?  kinds wanted of the entities between them; null for all
// @param  classifications  string[]?  classifications wanted of the entities between them; null for all
// @param  direction        string     OUT, IN or BOTH
// @param  plain            string[]   as which of what makes it a thing is to be shown, by its row; in a View that leaves out nothing but by modality
// @param  modalities       string[]   modalities wanted, without DENIED
// @param  reported         boolean    whether reported claims count
// @param  inferred         boolean    whether the editor's readings count
// @param  knownBy          string     admits documents public by this day; '~' admits all
// @param  documents        string[]?  the only documents admitted; null for all
// @param  asOf             string?    the day asked about; null for all time
// @param  atLeast          string     how certain on that day: DEFINITE or POSSIBLE
// @param  first            integer    paths given
// @return ids              list       of each path the ids of its entities, both ends included; none of more than 10 steps
// @rows   one
// @within stamp
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
  MATCH path = allShortestPaths((start)-[:/* @slot typesAndBack */*..10]->(other))
  WHERE all(r IN relationships(path) WHERE ($asked.types IS NULL OR type(r) IN $asked.types)
    AND ($asked.labels IS NULL OR r.label IN $asked.labels)
    AND /* @include shown(r) */)
    AND all(n IN nodes(path) WHERE $asked.otherKinds IS NULL AND $asked.classifications IS NULL
      OR n.id IN [$asked.fromId, $asked.toId]
      OR ($asked.otherKinds IS NULL OR n.kind IN $asked.otherKinds)
        AND ($asked.classifications IS NULL OR n.classification IN $asked.classifications))
  RETURN path
  UNION ALL
  UNWIND CASE WHEN NOT isAlong THEN [quiet] END AS start
  MATCH path = allShortestPaths((start)<-[:/* @slot typesAndBack */*..10]-(other))
  WHERE all(r IN relationships(path) WHERE ($asked.types IS NULL OR type(r) IN $asked.types)
    AND ($asked.labels IS NULL OR r.label IN $asked.labels)
    AND /* @include shown(r) */)
    AND all(n IN nodes(path) WHERE $asked.otherKinds IS NULL AND $asked.classifications IS NULL
      OR n.id IN [$asked.fromId, $asked.toId]
      OR ($asked.otherKinds IS NULL OR n.kind IN $asked.otherKinds)
        AND ($asked.classifications IS NULL OR n.classification IN $asked.classifications))
  RETURN path
  UNION ALL
  UNWIND CASE WHEN isAlong IS NULL THEN [quiet] END AS start
  MATCH path = allShortestPaths((start)-[:/* @slot types */*..10]-(other))
  WHERE all(r IN relationships(path) WHERE ($asked.types IS NULL OR type(r) IN $asked.types)
    AND ($asked.labels IS NULL OR r.label IN $asked.labels)
    AND /* @include shown(r) */)
    AND all(n IN nodes(path) WHERE $asked.otherKinds IS NULL AND $asked.classifications IS NULL
      OR n.id IN [$asked.fromId, $asked.toId]
      OR ($asked.otherKinds IS NULL OR n.kind IN $asked.otherKinds)
        AND ($asked.classifications IS NULL OR n.classification IN $asked.classifications))
  RETURN path
}
WITH CASE WHEN isBackward THEN reverse(nodes(path)) ELSE nodes(path) END AS entities
WITH DISTINCT [n IN entities | n.sortKey] AS keys, [n IN entities | n.id] AS ids
ORDER BY keys
LIMIT toInteger($asked.first)
RETURN collect(ids) AS ids
