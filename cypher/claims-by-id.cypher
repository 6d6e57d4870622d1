// The claims of these ids.
//
// @param  ids             string[]  ids asked about, at most 500
// @param  bringDocuments  boolean   whether their documents are wanted too
// @return rows            string[]  those that are known, as JSON, in order of id
// @return documents       string[]  the documents of these, each once, in order of id, as JSON
// @rows   one
// @within stamp
MATCH (c:Claim)
WHERE c.id IN $asked.ids
WITH c
ORDER BY c.id
WITH collect(c.row) AS rows, collect(DISTINCT CASE WHEN $asked.bringDocuments THEN c.documentId END) AS documentIds
CALL (documentIds) {
  UNWIND documentIds AS documentId
  MATCH (d:Document {id: documentId})
  WITH d
  ORDER BY d.id
  RETURN collect(d.row) AS documents
}
RETURN rows, documents
