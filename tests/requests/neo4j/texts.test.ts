import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openTexts } from '../../../src/record/open-texts.ts'
import { readRecord } from '../../../src/record/read-record.ts'
import { openRecordInNeo4j, WITHOUT_NEO4J } from '../../support/neo4j-database.ts'
import { withFolder } from '../../support/record-folder.ts'
import { serve } from '../../support/serve.ts'
import { openSmallRecord, SMALL_RECORD, SMALL_TEXTS } from '../../support/small-record.ts'

const REASON = WITHOUT_NEO4J === null ? '' : ` (skipped: ${WITHOUT_NEO4J})`

describe.skipIf(WITHOUT_NEO4J !== null)(`texts beside a record in Neo4j${REASON}`, () => {
  test('are told and marked as beside one in process, to the byte', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tributary-texts-'))
    for (const [name, text] of Object.entries(SMALL_TEXTS)) await writeFile(join(folder, name), text)
    const opening = await openTexts(folder)
    if ('problem' in opening) throw new Error(opening.problem)
    const { record } = await withFolder(SMALL_RECORD, (small) => readRecord(small))
    if (record === null) throw new Error('The small record has no fault.')
    const stores = [await openRecordInNeo4j(record), await openSmallRecord()] as const
    const served = await Promise.all(
      stores.map((store) => serve(store, {}, {}, undefined, undefined, {}, opening.texts)),
    )
    const told = async (path: string) =>
      Promise.all(
        served.map(async ({ url }) => {
          const response = await fetch(url + path)
          return { status: response.status, body: await response.text() }
        }),
      )
    const [whole, wholeInProcess] = await told('/texts/document?id=report')
    expect(whole).toEqual(wholeInProcess)
    expect(JSON.parse(whole?.body ?? '').data.passages.length).toBeGreaterThan(3)
    for (const path of [
      '/texts/passages?claim=report.c2&claim=nothing.c1',
      '/texts/document?id=report&from=5',
      '/texts/document?id=no',
    ]) {
      const [onNeo4j, inProcess] = await told(path)
      expect(onNeo4j).toEqual(inProcess)
    }
    for (const one of served) await one.close()
    for (const store of stores) await store.close()
    await rm(folder, { recursive: true })
  })
})
