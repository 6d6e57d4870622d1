// The relationships of each entity in a View: by earliest start (unknown last), type, other's name, id.
//
// Each relationship once: an entity that qualifies one is no end of it, and has it by the claims that name the entity.
// Each side, and each type where types are given, else each kind of the other end, is a seek of its own that stops when it
// has a page, or was looked through so far as it may. The columns `sides`, `types` and `kinds` belong together; of the seeks of
// one place all but one look for null, which nothing is, so that what they give is in the order of an index; after it a row of
// nulls says that it ended. Where a View admits few of the claims that name an entity, however many it has, there is one place
// in their stead, looked through whole: what these claims make.
//
// @param  ids              string[]   entities asked about, at most 500
// @param  sides            string[]   where to look: SUBJECT, OBJECT or QUALIFIER
// @param  types            string[]   the type wanted there; empty for all
// @param  kinds            string[]   the kind wanted there of the entity at the other end; empty for all
// @param  fewDocuments     string[]   the documents admitted, where they are few; none where they do not tell
// @param  byDocuments      boolean    whether they tell which claims may be few
// @param  byKnown          boolean    whether the day by which documents were public may leave few claims
// @param  fewClaims        integer    so many claims that name the entity are few: what they make is looked at, and no list
// @param  labels           string[]?  labels wanted; null for all
// @param  otherKinds       string[]?  the kinds wanted of it; null for all
// @param  classifications  string[]?  the classifications wanted of it; null for all
// @param  plain            string[]   as which of what makes it a thing is to be shown, by its row; in a View that leaves out nothing but by modality
// @param  modalities       string[]   modalities wanted, without DENIED
// @param  reported         boolean    whether reported claims count
// @param  inferred         boolean    whether the editor's readings count
// @param  knownBy          string     admits documents public by this day; '~' admits all
// @param  documents        string[]?  the only documents admitted; null for all
// @param  asOf             string?    the day asked about; null for all time
// @param  atLeast          string     how certain on that day: DEFINITE or POSSIBLE
// @param  after            string     the sort key before the page; empty for the first
// @param  first            integer    relationships given of each
// @param  looked           integer    rows looked at of each place
// @param  judgedKinds      string[]?  the kinds wanted of the other, where some place is not for one of them; null for all
// @param  keysOnly         boolean    whether only the sort keys are wanted
// @param  bringNamed       boolean    whether the entities that they name are wanted too
// @return id               string     the one asked about
// @return cut              integer[]  the places that were not looked through, though they gave less than a page, ascending
// @return sortKeys         string[]   in order
// @return rows             string[]   the relationship of each, as JSON; none where only keys are wanted
// @return named            string[]   the entities that these name, the one asked about aside, each once, as JSON
// @rows   one for each id
// @within stamp
UNWIND $asked.ids AS id
CALL (id) {
  CALL (id) {
    UNWIND $asked.fewDocuments AS documentId
    CALL (id, documentId) {
      MATCH (c)-[mention:MENTIONS]->()
      WHERE mention.entityId = id AND mention.sortKey > documentId + '\t' AND mention.sortKey < documentId + '\n'
      RETURN c
    }
    RETURN c
    UNION ALL
    MATCH (c)-[mention:MENTIONS]->()
    WHERE mention.entityId = CASE WHEN $asked.byKnown THEN id END AND mention.known <= $asked.knownBy
    RETURN c
  }
  WITH c
  LIMIT toInteger($asked.fewClaims) + 1
  WITH collect(c) AS admitted
  RETURN CASE WHEN ($asked.byKnown OR $asked.byDocuments) AND size(admitted) <= $asked.fewClaims THEN admitted END AS claims
}
CALL (id, claims) {
  CALL (id, claims) {
    UNWIND CASE WHEN claims IS NULL THEN range(0, size($asked.sides) - 1) ELSE [size($asked.sides)] END AS place
    CALL (id, claims, place) {
      CALL (id, claims, place) {
        UNWIND CASE WHEN place = size($asked.sides) THEN claims END AS c
        WITH DISTINCT c.groupId AS groupId
        MATCH (r:Relationship {id: groupId})
        CALL (id, r) {
          WITH r
          WHERE r.subjectId = id
          RETURN r AS thing, 'SUBJECT' AS side, CASE WHEN $asked.otherKinds IS NOT NULL THEN r.objectKind END AS otherKind, r.sortOut AS sortKey
          UNION ALL
          WITH r
          WHERE r.objectId = id
          RETURN r AS thing, 'OBJECT' AS side, CASE WHEN $asked.otherKinds IS NOT NULL THEN r.subjectKind END AS otherKind, r.sortIn AS sortKey
          UNION ALL
          MATCH (r)-[by:QUALIFIED_BY]->()
          WHERE by.entityId = id
          RETURN by AS thing, 'QUALIFIER' AS side, CASE WHEN $asked.otherKinds IS NOT NULL THEN by.subjectKind END AS otherKind, by.sortIn AS sortKey
        }
        WITH r, thing, side, otherKind, sortKey
        WHERE sortKey > $asked.after AND ($asked.otherKinds IS NULL OR otherKind IN $asked.otherKinds)
          AND any(asked IN range(0, size($asked.sides) - 1) WHERE $asked.sides[asked] = side AND ($asked.types[asked] = '' OR $asked.types[asked] = r.type))
        RETURN r, thing, sortKey
        ORDER BY sortKey
        UNION ALL
        CALL (id, place) {
          MATCH (r:Relationship)
          WHERE r.subjectId = CASE WHEN $asked.sides[place] = 'SUBJECT' AND $asked.types[place] + $asked.kinds[place] = '' THEN id END AND r.sortOut > $asked.after
          RETURN r, r AS thing, r.sortOut AS sortKey
          ORDER BY r.subjectId, r.sortOut
          UNION ALL
          MATCH (r:Relationship)
          WHERE r.objectId = CASE WHEN $asked.sides[place] = 'OBJECT' AND $asked.types[place] + $asked.kinds[place] = '' THEN id END AND r.sortIn > $asked.after
          RETURN r, r AS thing, r.sortIn AS sortKey
          ORDER BY r.objectId, r.sortIn
          /* @sought */
          UNION ALL
          MATCH (r:Relationship)
          WHERE r.subjectId = CASE $asked.sides[place] WHEN 'SUBJECT' THEN id END AND r.type = $asked.types[place] AND r.sortOut > $asked.after
          RETURN r, r AS thing, r.sortOut AS sortKey
          ORDER BY r.subjectId, r.type, r.sortOut
          UNION ALL
          MATCH (r:Relationship)
          WHERE r.objectId = CASE $asked.sides[place] WHEN 'OBJECT' THEN id END AND r.type = $asked.types[place] AND r.sortIn > $asked.after
          RETURN r, r AS thing, r.sortIn AS sortKey
          ORDER BY r.objectId, r.type, r.sortIn
          /* @end */
          UNION ALL
          MATCH (r)-[by:QUALIFIED_BY]->()
          WHERE by.entityId = CASE WHEN $asked.sides[place] = 'QUALIFIER' AND $asked.types[place] + $asked.kinds[place] = '' THEN id END AND by.sortIn > $asked.after
          RETURN r, by AS thing, by.sortIn AS sortKey
          ORDER BY by.entityId, by.sortIn
          /* @sought */
          UNION ALL
          MATCH (r)-[by:QUALIFIED_BY]->()
          WHERE by.entityId = CASE $asked.sides[place] WHEN 'QUALIFIER' THEN id END AND by.type = $asked.types[place] AND by.sortIn > $asked.after
          RETURN r, by AS thing, by.sortIn AS sortKey
          ORDER BY by.entityId, by.type, by.sortIn
          UNION ALL
          MATCH (r:Relationship)
          WHERE r.subjectId = CASE $asked.sides[place] WHEN 'SUBJECT' THEN id END AND r.objectKind = $asked.kinds[place] AND r.sortOut > $asked.after
          RETURN r, r AS thing, r.sortOut AS sortKey
          ORDER BY r.subjectId, r.objectKind, r.sortOut
          UNION ALL
          MATCH (r:Relationship)
          WHERE r.objectId = CASE $asked.sides[place] WHEN 'OBJECT' THEN id END AND r.subjectKind = $asked.kinds[place] AND r.sortIn > $asked.after
          RETURN r, r AS thing, r.sortIn AS sortKey
          ORDER BY r.objectId, r.subjectKind, r.sortIn
          UNION ALL
          MATCH (r)-[by:QUALIFIED_BY]->()
          WHERE by.entityId = CASE $asked.sides[place] WHEN 'QUALIFIER' THEN id END AND by.subjectKind = $asked.kinds[place] AND by.sortIn > $asked.after
          RETURN r, by AS thing, by.sortIn AS sortKey
          ORDER BY by.entityId, by.subjectKind, by.sortIn
          /* @end */
          UNION ALL
          // After the last of a place, which it so says to be the last.
          RETURN null AS r, null AS thing, null AS sortKey
        }
        WITH r, thing, sortKey
        LIMIT toInteger($asked.looked)
        RETURN r, thing, sortKey
      }
      WITH r, thing, sortKey
      WHERE CASE
        WHEN r IS NULL THEN true
        WHEN $asked.labels IS NOT NULL AND NOT coalesce(r.label IN $asked.labels, false) THEN false
        WHEN $asked.judgedKinds IS NOT NULL AND NOT CASE r.subjectId WHEN id THEN r.objectKind ELSE r.subjectKind END IN $asked.judgedKinds THEN false
        WHEN $asked.classifications IS NOT NULL AND NOT coalesce(CASE r.subjectId WHEN id THEN r.objectClass ELSE r.subjectClass END IN $asked.classifications, false) THEN false
        ELSE /* @include shown(thing) */
      END
      RETURN r, sortKey
      LIMIT toInteger($asked.first)
    }
    RETURN place, r, sortKey
  }
  WITH place, r, sortKey
  ORDER BY sortKey
  WITH collect(place) AS givenBy, collect(CASE WHEN r IS NULL THEN place END) AS ended, collect(sortKey)[..toInteger($asked.first)] AS sortKeys,
    collect(CASE WHEN NOT $asked.keysOnly THEN r END)[..toInteger($asked.first)] AS listed
  RETURN sortKeys, listed, [place IN CASE WHEN claims IS NULL THEN range(0, size($asked.sides) - 1) ELSE [] END
    WHERE NOT place IN ended AND size([by IN givenBy WHERE by = place]) < $asked.first] AS cut
}
CALL (id, listed) {
  UNWIND CASE WHEN $asked.bringNamed THEN listed END AS r
  UNWIND [namedId IN [r.subjectId, r.objectId] + coalesce(r.namedIds, []) WHERE namedId <> id] AS namedId
  WITH DISTINCT namedId
  ORDER BY namedId
  MATCH (e:Entity {id: namedId})
  RETURN collect(e.row) AS named
}
RETURN id, cut, sortKeys, [r IN listed | r.row] AS rows, named
