// Writes entities: each with its kind as a second label.
//
// @param  rows  map[]  id, label, properties
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e = row.properties
REMOVE e:Organisation:Operation:Person:Post:Place:Event:Instrument:Topic
SET e:$(row.label)
