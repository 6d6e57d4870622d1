import { describe } from 'vitest'
import { openRecordInNeo4j, WITHOUT_NEO4J } from '../../support/neo4j-database.ts'
import { readShippedRecord } from '../../support/shipped-record.ts'
import { answerRequests } from '../answer-requests.ts'
import { attributeRequests } from '../attribute-requests.ts'
import { boundRequests } from '../bound-requests.ts'
import { courseRequests } from '../course-requests.ts'
import { datedRequests } from '../dated-requests.ts'
import { dayRequests } from '../day-requests.ts'
import { documentComparisonRequests } from '../document-comparison-requests.ts'
import { listProseRequests } from '../list-prose-requests.ts'
import { listRequests } from '../list-requests.ts'
import { lookedRequests } from '../looked-requests.ts'
import { meterRequests } from '../meter-requests.ts'
import { nearestRequests } from '../nearest-requests.ts'
import { ownTypeRequests } from '../own-type-requests.ts'
import { proseGolden } from '../prose-golden.ts'
import { roleRequests } from '../role-requests.ts'
import { shapeRequests } from '../shape-requests.ts'
import { toldRequests } from '../told-requests.ts'
import { unnamedRequests } from '../unnamed-requests.ts'
import { viewRequests } from '../view-requests.ts'
import { walkRequests } from '../walk-requests.ts'
import { writtenNames } from '../written-names.ts'

const REASON = WITHOUT_NEO4J === null ? '' : ` (skipped: ${WITHOUT_NEO4J})`

describe.skipIf(WITHOUT_NEO4J !== null)(`requests answered by Neo4j${REASON}`, () => {
  listRequests('Neo4j', openRecordInNeo4j)
  walkRequests('Neo4j', openRecordInNeo4j)
  ownTypeRequests('Neo4j', openRecordInNeo4j)
  meterRequests('Neo4j', openRecordInNeo4j)
  lookedRequests('Neo4j', openRecordInNeo4j, 6)
  boundRequests('Neo4j', openRecordInNeo4j)
  attributeRequests('Neo4j', openRecordInNeo4j)
  shapeRequests('Neo4j', openRecordInNeo4j)
  courseRequests('Neo4j', openRecordInNeo4j)
  roleRequests('Neo4j', openRecordInNeo4j)
  datedRequests('Neo4j', openRecordInNeo4j)
  answerRequests('Neo4j', openRecordInNeo4j)
  toldRequests('Neo4j', openRecordInNeo4j)
  unnamedRequests('Neo4j', openRecordInNeo4j)
  documentComparisonRequests('Neo4j', openRecordInNeo4j)
  writtenNames('Neo4j', openRecordInNeo4j)
  viewRequests('Neo4j', async () => openRecordInNeo4j(await readShippedRecord()))
  dayRequests('Neo4j', async () => openRecordInNeo4j(await readShippedRecord()))
  nearestRequests('Neo4j', async () => openRecordInNeo4j(await readShippedRecord()))
  listProseRequests('Neo4j', async () => openRecordInNeo4j(await readShippedRecord()))
  proseGolden('Neo4j', async () => openRecordInNeo4j(await readShippedRecord()))
})
