import { describe, expect, test } from 'vitest'
import { readNamedQuestions } from '../../../src/graphql/named-questions/named-questions.ts'
import { openRecordInNeo4j, WITHOUT_NEO4J } from '../../support/neo4j-database.ts'
import { openShippedRecord, readShippedRecord } from '../../support/shipped-record.ts'
import { asked, namedQuestions } from '../named-questions.ts'

const REASON = WITHOUT_NEO4J === null ? '' : ` (skipped: ${WITHOUT_NEO4J})`

describe.skipIf(WITHOUT_NEO4J !== null)(`on Neo4j${REASON}`, () => {
  const openInNeo4j = async () => openRecordInNeo4j(await readShippedRecord())

  namedQuestions('Neo4j', openInNeo4j)

  test('every named question has the same answer as in process, with its ids and cursors', async () => {
    const [onNeo4j, embedded] = [await openInNeo4j(), await openShippedRecord()]
    for (const question of readNamedQuestions()) {
      expect(await asked(onNeo4j, question, {}, 'JSON')).toEqual(await asked(embedded, question, {}, 'JSON'))
    }
    await onNeo4j.close()
  })
})
