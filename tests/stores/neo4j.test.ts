import { beforeAll, describe } from 'vitest'
import { emptyNeo4j, openRecordInNeo4j, WITHOUT_NEO4J } from '../support/neo4j-database.ts'
import { storeContract } from './store-contract.ts'

describe.skipIf(WITHOUT_NEO4J !== null)(`with Neo4j${WITHOUT_NEO4J === null ? '' : ` (${WITHOUT_NEO4J})`}`, () => {
  beforeAll(emptyNeo4j)

  storeContract('the Neo4j store', openRecordInNeo4j)
})
