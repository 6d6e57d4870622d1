// Writes existences.
//
// @param  rows  map[]  id, properties
UNWIND $rows AS row
MERGE (x:Existence {id: row.id})
SET x = row.properties, x:ClaimGroup
