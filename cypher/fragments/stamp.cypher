// The rows of a statement, and between which two readings of the record's state they were read: where these differ, a
// load wrote meanwhile, and the rows may be of two records. A load raises the number before it writes its first row.
//
// Encloses a statement: one row comes, even of a statement that gives none.
//
// @return rows              list      the rows of the statement, each its columns in their order
// @return loadBefore        integer?  the number of the load, read before the rows; null where there never was one
// @return stateBefore       string?   READY, LOADING or CHANGING, read before the rows
// @return vocabularyBefore  string?   the digest of the record's types, read before the rows
// @return loadAfter         integer?  the number of the load, read after the rows
// @return stateAfter        string?   READY, LOADING or CHANGING, read after the rows
CALL () {
  OPTIONAL MATCH (record:Record {id: 'record'})
  // First the number, so that READY is said of this load or a later one, of which the number after the rows would tell.
  WITH record, record.load AS loadBefore
  RETURN loadBefore, record.state AS stateBefore, record.vocabulary AS vocabularyBefore
}
CALL (loadBefore, stateBefore) {
  CALL (loadBefore, stateBefore) {
    /* @statement */
  }
  RETURN collect([/* @columns */]) AS rowsOfStatement
}
CALL (rowsOfStatement) {
  OPTIONAL MATCH (record:Record {id: 'record'})
  RETURN record.load AS loadAfter, record.state AS stateAfter
}
RETURN rowsOfStatement AS rows, loadBefore, stateBefore, vocabularyBefore, loadAfter, stateAfter
