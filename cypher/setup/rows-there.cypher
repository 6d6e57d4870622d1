// Every row that a load wrote.
//
// @return id         string  its id
// @return digest     string  its section and a digest of all that was written
// @return elementId  string  the node, as Neo4j names it
// @rows   one for each row
MATCH (n)
WHERE n.digest IS NOT NULL
RETURN n.id AS id, n.digest AS digest, elementId(n) AS elementId
