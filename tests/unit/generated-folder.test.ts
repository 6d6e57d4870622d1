import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeGenerated } from '../../bench/generated-folder.ts'
import { readRecord } from '../../src/record/read-record.ts'

describe('a generated record of 500 entities', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tributary-generated-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('has no fault, types of its own, and the shape that it promises', async () => {
    expect(await writeGenerated(folder, 500)).toEqual({ entities: 500, documents: 21, claims: 2075 })
    const { record, faults } = await readRecord(folder)
    expect(faults).toEqual([])
    const { entities = [], documents = [], claims = [], types = [] } = record ?? {}
    expect([entities.length, documents.length, claims.length]).toEqual([500, 21, 2075])
    expect(types.map(({ id }) => id)).toEqual(['AUDITED_BY', 'SHARES_OFFICES_WITH'])
    const ends = claims.flatMap(({ subjectId, content }) =>
      content.form === 'RELATIONSHIP' ? [subjectId, content.objectId] : [],
    )
    expect(ends).toHaveLength(4000)
    const atHubs = ends.filter((id) => id?.startsWith('hub-')).length
    // One in ten, and those of the drawn ends that happen to be a hub: 8 of 500.
    expect(atHubs / ends.length).toBeGreaterThan(0.1)
    expect(atHubs / ends.length).toBeLessThan(0.13)
    const dated = claims.filter(({ when }) => when !== null).length
    expect(dated / claims.length).toBeGreaterThan(0.57)
    expect(dated / claims.length).toBeLessThan(0.63)
  })

  test('is the same each time', async () => {
    const claims = () => readFile(join(folder, 'claims/0000.jsonl'), 'utf8')
    const before = await claims()
    await writeGenerated(folder, 500)
    expect(await claims()).toBe(before)
    await writeGenerated(folder, 500, 7)
    expect(await claims()).not.toBe(before)
  })
})
