// Writes documents.
//
// @param  rows  map[]  id, properties
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d = row.properties
