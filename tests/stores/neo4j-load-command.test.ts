import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadFolder } from '../../src/cli/load.ts'
import { emptyNeo4j, neo4jSettings, WITHOUT_NEO4J } from '../support/neo4j-database.ts'
import { rewritten, withFolder } from '../support/record-folder.ts'
import { SMALL_RECORD } from '../support/small-record.ts'

const REASON = WITHOUT_NEO4J === null ? '' : ` (skipped: ${WITHOUT_NEO4J})`

/** The small record under another name. */
const OTHER = rewritten(SMALL_RECORD, 'record.yaml', 'title: Small record', 'id: other\ntitle: The other record')

/** What the command writes, hash and folder left out. */
async function told(files: typeof SMALL_RECORD, options: { readonly replace?: boolean; readonly dryRun?: boolean }) {
  const printed: string[] = []
  const output = { print: (line: string) => void printed.push(line), warn: () => {} }
  return withFolder(files, async (folder) => {
    const faults = await loadFolder(folder, neo4jSettings(), options, output)
    const plain = (line: string) => line.replaceAll(folder, 'small').replace(/record [0-9a-f]{64}$/, 'record …')
    return { printed: printed.map(plain), faults }
  })
}

describe.skipIf(WITHOUT_NEO4J !== null)(`tributary load${REASON}`, () => {
  beforeAll(emptyNeo4j)
  afterAll(emptyNeo4j)

  it('says what it would do, does it, and then that nothing is left to do', async () => {
    const planned = await told(SMALL_RECORD, { dryRun: true })
    expect(planned.faults).toEqual([])
    expect(planned.printed[0]).toMatch(/^small: would be loaded: \d+ added, 0 changed, 0 removed; nothing was written$/)
    expect(planned.printed).toContain('  documents: 1 added, 0 changed, 0 removed')
    expect(planned.printed).toContain('  entities: 5 added, 0 changed, 0 removed')
    expect(planned.printed).toContain('  claims: 5 added, 0 changed, 0 removed')
    const rows = planned.printed[0]?.split(' ')[4]
    expect(await told(SMALL_RECORD, {})).toEqual({
      printed: [`small: ${rows} rows written, 0 removed; record …`],
      faults: [],
    })
    expect(await told(SMALL_RECORD, { dryRun: true })).toEqual({
      printed: ['small: already there, nothing to write'],
      faults: [],
    })
    expect((await told(SMALL_RECORD, {})).printed).toEqual(['small: already there, nothing written; record …'])
  })

  it('refuses another record, as it says beforehand, and takes it in place of the first where it is told to', async () => {
    const refusal =
      'Neo4j holds another record, "Small record"; this one is "The other record" (other). To remove that one for it, give --replace.'
    const line = 'small: would be loaded in place of "Small record": 0 added, 0 changed, 0 removed; nothing was written'
    expect(await told(OTHER, { dryRun: true })).toEqual({ printed: [line], faults: [refusal] })
    expect(await told(OTHER, {})).toEqual({ printed: [], faults: [refusal] })
    expect(await told(OTHER, { dryRun: true, replace: true })).toEqual({ printed: [line], faults: [] })
    expect(await told(OTHER, { replace: true })).toEqual({
      printed: ['small: 0 rows written, 0 removed; record …'],
      faults: [],
    })
  })
})
