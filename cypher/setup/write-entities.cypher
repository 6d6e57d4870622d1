// Writes entities: each with its kind as a second label, and with the documents that speak of it.
//
// @param  rows  map[]  id, label, spokenOf (the properties of an edge from each document), properties
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e = row.properties
REMOVE e:Organisation:Operation:Person:Post:Place:Event:Instrument:Topic:Asset
SET e:$(row.label)
WITH e, row
CALL (e) {
  MATCH (e)<-[old:SPEAKS_OF]-()
  DELETE old
}
UNWIND row.spokenOf AS spoken
MATCH (d:Document {id: spoken.documentId})
CREATE (d)-[edge:SPEAKS_OF]->(e)
SET edge = spoken
