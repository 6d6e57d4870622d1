// Writes entities into a database that has none: each with its kind as a second label, and with the documents that speak of it.
//
// @param  rows  map[]  id, label, spokenOf (the properties of an edge from each document), properties
UNWIND $rows AS row
CREATE (e:Entity)
SET e = row.properties
SET e:$(row.label)
WITH e, row
UNWIND row.spokenOf AS spoken
MATCH (d:Document {id: spoken.documentId})
CREATE (d)-[edge:SPEAKS_OF]->(e)
SET edge = spoken
