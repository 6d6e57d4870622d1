import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderDigest, KEPT_FILE, readKeptRecord } from '../../src/record/kept-record.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { withFolder } from '../support/record-folder.ts'
import { readShippedRecord, SHIPPED_FOLDER } from '../support/shipped-record.ts'
import { SMALL_RECORD } from '../support/small-record.ts'

describe('a record that the build kept', () => {
  test('is the one that reading its folder gives, to the last field', async () => {
    const record = await readShippedRecord()
    await withFolder({}, async (folder) => {
      const file = pathToFileURL(join(folder, 'kept.json'))
      const kept = { digest: await folderDigest(SHIPPED_FOLDER), hash: recordHash(record), record }
      await writeFile(file, JSON.stringify(kept))
      const read = await readKeptRecord(SHIPPED_FOLDER, file)
      expect(read?.record).toEqual(record)
      expect(read?.hash).toBe(recordHash(read?.record ?? record))
    })
  })

  test('is not taken once a file of the folder is another, or stands beside those that there were', async () => {
    await withFolder({ ...SMALL_RECORD, 'kept.json': '' }, async (folder) => {
      const file = pathToFileURL(join(folder, 'kept.json'))
      const { record } = await readRecord(folder)
      await writeFile(file, JSON.stringify({ digest: await folderDigest(folder), hash: 'x', record }))
      expect(await readKeptRecord(folder, file)).not.toBeNull()
      await writeFile(join(folder, 'README.md'), 'No row stands here.')
      expect(await readKeptRecord(folder, file)).not.toBeNull()
      const rows = join(folder, 'entities/more.yaml')
      await writeFile(rows, '- id: more\n  kind: TOPIC\n  name: More\n')
      expect(await readKeptRecord(folder, file)).toBeNull()
    })
    await withFolder({ ...SMALL_RECORD, 'kept.json': '' }, async (folder) => {
      const file = pathToFileURL(join(folder, 'kept.json'))
      await writeFile(file, JSON.stringify({ digest: await folderDigest(folder), hash: 'x', record: null }))
      const head = join(folder, 'record.yaml')
      await writeFile(head, `${SMALL_RECORD['record.yaml']}# A remark.\n`)
      expect(await readKeptRecord(folder, file)).toBeNull()
      // Of the same length.
      await writeFile(head, `${SMALL_RECORD['record.yaml']}`.replace('Small', 'Other'))
      expect(await readKeptRecord(folder, file)).toBeNull()
      await writeFile(head, `${SMALL_RECORD['record.yaml']}`)
      expect(await readKeptRecord(folder, file)).not.toBeNull()
    })
  })

  test('is none where nothing was built, or the folder is none', async () => {
    expect(await readKeptRecord(SHIPPED_FOLDER, KEPT_FILE)).toBeNull()
    expect(await folderDigest('no-such-folder')).toBeNull()
  })
})
