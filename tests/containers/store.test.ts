import { beforeAll, describe } from 'vitest'
import { storeContract } from '../stores/store-contract.ts'
import { emptyNeo4j, openRecordInNeo4j, WITHOUT_NEO4J } from '../support/neo4j-database.ts'

describe.skipIf(WITHOUT_NEO4J !== null)(`with Neo4j in a container`, () => {
  beforeAll(emptyNeo4j)

  storeContract('the Neo4j store', openRecordInNeo4j)
})
