import { describe, expect, test } from 'vitest'
import { readRecord } from '../../src/record/read-record.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { formatFault } from '../../src/record/report/fault.ts'
import { COURSE_RECORD } from '../support/course-record.ts'
import { rewritten, withFolder } from '../support/record-folder.ts'

const REASON = 'reason: The page is of another case.'

describe('what an editor took back', () => {
  test('is none of the record, a document with all its claims; its id and the reason stay', async () => {
    const { record, faults } = await withFolder(COURSE_RECORD, readRecord)
    expect(faults).toEqual([])
    expect(record?.retracted).toEqual([
      { id: 'leaflet', on: '2024-03-05', reason: 'Not what it was taken for.' },
      { id: 'leaflet.c1', on: '2024-03-05', reason: 'Not what it was taken for.' },
      { id: 'paper.c2', on: '2024-03-05', reason: 'Misread.' },
    ])
    expect(record?.documents.map(({ id }) => id)).toEqual(['extract-2019', 'extract-2021', 'ledger', 'paper'])
    expect(record?.claims.filter(({ documentId }) => documentId === 'paper').map(({ id }) => id)).toEqual(['paper.c1'])
  })

  test('may stand in record.yaml alone, and is the same record', async () => {
    const { 'documents/leaflet.yaml': _, ...others } = COURSE_RECORD
    const listed = ['leaflet', 'leaflet.c1'].map(
      (id) => `  - {id: ${id}, on: "2024-03-05", reason: Not what it was taken for.}\n`,
    )
    const files = rewritten(
      others,
      'record.yaml',
      'use: [ownership]\n',
      `use: [ownership]\nretracted:\n${listed.join('')}`,
    )
    const [one, other] = await Promise.all([COURSE_RECORD, files].map((folder) => withFolder(folder, readRecord)))
    if (one?.record == null || other?.record == null) throw new Error('the record has faults')
    expect(recordHash(other.record)).toBe(recordHash(one.record))
  })

  test.each([
    [
      'a claim that supersedes it',
      'documents/extract-2019.yaml',
      'phrase: Ada Stone,',
      `phrase: Ada Stone, retracted: {on: "2024-03-05", ${REASON}},`,
      'documents/extract-2021.yaml:6: claims[0].continues[0]: extract-2019.c1 was retracted on 2024-03-05: nothing rests on it',
    ],
    [
      'a day that does not exist',
      'documents/paper.yaml',
      'on: "2024-03-05"',
      'on: "2024-02-30"',
      'documents/paper.yaml:6: claims[1].retracted.on: "2024-02-30" is not a day that exists: write it as 2024-03-05',
    ],
    [
      'its id given again',
      'record.yaml',
      'use: [ownership]\n',
      `use: [ownership]\nretracted: [{id: paper.c1, on: "2024-03-05", ${REASON}}]\n`,
      'record.yaml:5: retracted[0].id: "paper.c1" is given at documents/paper.yaml:5: an id is given once and never again',
    ],
  ])('is refused with %s', async (_, file, passage, instead, message) => {
    const { faults } = await withFolder(rewritten(COURSE_RECORD, file, passage, instead), readRecord)
    expect(faults.map(formatFault)).toEqual([message])
  })
})
