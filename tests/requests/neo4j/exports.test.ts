import { describe, expect, test } from 'vitest'
import { EXPORT_FORMATS } from '../../../src/export/export-formats.ts'
import { exportedRecord } from '../../support/exported.ts'
import { openRecordInNeo4j, WITHOUT_NEO4J } from '../../support/neo4j-database.ts'
import { serve } from '../../support/serve.ts'
import { openShippedRecord, readShippedRecord } from '../../support/shipped-record.ts'

const REASON = WITHOUT_NEO4J === null ? '' : ` (skipped: ${WITHOUT_NEO4J})`

describe.skipIf(WITHOUT_NEO4J !== null)(`exports from Neo4j${REASON}`, () => {
  test('are the same bytes as in process, of the whole record and of a part, in every format', async () => {
    const [onNeo4j, embedded] = [await openRecordInNeo4j(await readShippedRecord()), await openShippedRecord()]
    const [one, other] = [await serve(onNeo4j), await serve(embedded)]
    for (const { name, recordFile } of EXPORT_FORMATS) {
      expect(await exportedRecord(onNeo4j, name)).toBe(await exportedRecord(embedded, name))
      if (recordFile !== null) continue
      const path = `/export/subgraph.${name}?around=SCD9&around=UKHTC&depth=2&asOf=2011-01-01&modalities=STATED&modalities=PLANNED`
      expect(await (await fetch(one.url + path)).text()).toBe(await (await fetch(other.url + path)).text())
    }
    await Promise.all([one.close(), other.close()])
    await onNeo4j.close()
  })
})
