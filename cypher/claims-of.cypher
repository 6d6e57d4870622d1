// The claims of each relationship, figure, existence or attribute that a View reads and wants, in order of document, number.
//
// @param  ids             string[]   relationships, figures, existences and attributes asked about, at most 500
// @param  modalities      string[]   modalities wanted, DENIED too
// @param  reported        boolean    whether reported claims count
// @param  inferred        boolean    whether the editor's readings count
// @param  knownBy         string     admits documents public by this day; '~' admits all
// @param  documents       string[]?  the only documents admitted; null for all
// @param  first           integer    claims given of each
// @param  bringDocuments  boolean    whether the documents of these are wanted too
// @return ids             string[]   those asked about
// @return lists           list       the claims of each, as JSON
// @return brought         string[]   the documents of all these claims, each once, in order of id, as JSON
// @rows   one
// @within stamp
UNWIND $asked.ids AS id
CALL (id) {
  MATCH (c:Claim)
  WHERE c.groupId = id AND c.sortKey > ''
    AND /* @include claim-view(c) */
  WITH c
  ORDER BY c.groupId, c.sortKey
  LIMIT toInteger($asked.first)
  RETURN collect(c.row) AS rows, collect(CASE WHEN $asked.bringDocuments THEN c.documentId END) AS documentIds
}
WITH collect(id) AS ids, collect(rows) AS lists, collect(documentIds) AS cited
CALL (cited) {
  UNWIND cited AS documentIds
  UNWIND documentIds AS documentId
  WITH DISTINCT documentId
  MATCH (d:Document {id: documentId})
  WITH d
  ORDER BY d.id
  RETURN collect(d.row) AS brought
}
RETURN ids, lists, brought
