// Writes attributes.
//
// @param  rows  map[]  id, properties
UNWIND $rows AS row
MERGE (a:Attribute {id: row.id})
SET a = row.properties, a:ClaimGroup
