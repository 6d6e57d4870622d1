import { describe, expect, test } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { formatFault } from '../../src/record/report/fault.ts'
import { type FolderFiles, rewritten, withFolder } from '../support/record-folder.ts'
import { SMALL_RECORD } from '../support/small-record.ts'

const read = (files: FolderFiles) => withFolder(files, (folder) => readRecord(folder, { isLenient: true }))

const idsOf = (rows: readonly { readonly id: string }[] | undefined) => rows?.map(({ id }) => id)

const REPORT = 'documents/report.yaml'

describe('a record taken leniently', () => {
  test('without a fault is the record itself', async () => {
    const { record, leftOut } = await read(SMALL_RECORD)
    const strict = await withFolder(SMALL_RECORD, (folder) => readRecord(folder))
    expect([record, leftOut]).toEqual([strict.record, []])
    expect(record?.leftOut).toBe(0)
  })

  test('is without a claim that has a fault', async () => {
    const { record, faults, leftOut } = await read(
      rewritten(SMALL_RECORD, REPORT, 'existence: ENDED', 'existence: ended'),
    )
    expect(faults).toEqual([])
    expect(idsOf(record?.claims)).toEqual(['report.c1', 'report.c2', 'report.c3', 'report.c5'])
    expect(record?.leftOut).toBe(1)
    expect(leftOut.map(formatFault)).toEqual([
      `${REPORT}:52: claims[3].existence: "ended" is not allowed: write BEGAN or ENDED`,
    ])
  })

  test('is without what hangs on an entity that has a fault, and what hangs on that', async () => {
    const broken = rewritten(SMALL_RECORD, 'entities/others.yaml', 'kind: EVENT', 'kind: HAPPENING')
    const { record, leftOut } = await read(broken)
    // The first claim names the reform as its event; the disagreement rests on two other claims.
    expect(idsOf(record?.entities)).not.toContain('reform')
    expect(idsOf(record?.claims)).toEqual(['report.c2', 'report.c3', 'report.c4', 'report.c5'])
    expect(idsOf(record?.disagreements)).toEqual(['d-scope-of-funding'])
    expect([record?.leftOut, leftOut.length]).toEqual([2, 2])
    const further = await read(rewritten(broken, REPORT, 'measure: signatures', 'measure: names'))
    // Its third claim gone, the disagreement has lost one of its two positions.
    expect(idsOf(further.record?.claims)).toEqual(['report.c2', 'report.c4', 'report.c5'])
    expect([idsOf(further.record?.disagreements), further.record?.leftOut]).toEqual([[], 4])
  })

  test('is without the claims of a document that has a fault, and counts them', async () => {
    const more =
      'id: memo\ntitle: The memo\nclaims:\n  - {id: memo.c1, at: ¶1, phrase: a, subject: ministry, existence: BEGAN}\n'
    const files = {
      ...rewritten(SMALL_RECORD, REPORT, 'published: "2010-04-01"', 'published: soon'),
      'documents/memo.yaml': more,
    }
    // Of the report, its five claims, the disagreement on them and the unit with another name from the report.
    const { record } = await read(
      rewritten(files, 'entities/organisations.yaml', 'documents: [report]', 'documents: [memo]'),
    )
    expect([idsOf(record?.documents), idsOf(record?.claims), record?.leftOut]).toEqual([['memo'], ['memo.c1'], 7])
  })

  test('is without a line that is no row, and what refers to it', async () => {
    const files = {
      ...SMALL_RECORD,
      'entities/more.jsonl':
        '{"id": "lost", "kind": "TOPIC", "name": "Lost"\n{"id": "kept", "kind": "TOPIC", "name": "Kept"}\n',
      'claims/more.jsonl': '{"id": "report.c6", "at": "¶1", "phrase": "a", "about": ["lost"]}\n',
    }
    const { record, leftOut } = await read(files)
    expect(idsOf(record?.entities)).toContain('kept')
    expect([idsOf(record?.claims)?.length, record?.leftOut]).toEqual([5, 2])
    expect(leftOut.map(formatFault)).toEqual([
      'claims/more.jsonl:1: about[0]: no entity has the id "lost"',
      'entities/more.jsonl:1: is no JSON: write one object on one line',
    ])
  })

  test('has the hash of what is kept', async () => {
    const whole = await read(SMALL_RECORD)
    const more = { ...SMALL_RECORD, 'entities/more.yaml': '- {id: lost, kind: NOTHING, name: Lost}\n' }
    const lenient = await read(more)
    if (whole.record === null || lenient.record === null) throw new Error('both are taken')
    expect([lenient.record.leftOut, recordHash(lenient.record)]).toEqual([1, recordHash(whole.record)])
  })

  test.each([
    ['its own file has a fault', { 'record.yaml': 'title: T\n' }, 'record.yaml:1: description: is required'],
    ['a file is no YAML', { 'entities/more.yaml': '- {id: a' }, 'is not valid YAML'],
  ])('is still refused where %s', async (_, broken, fault) => {
    const { record, faults } = await read({ ...SMALL_RECORD, ...broken })
    expect(record).toBeNull()
    expect(formatFault(faults[0] ?? { file: '', line: 0, field: '', message: '' })).toContain(fault)
  })

  test('is refused where nothing is left of it', async () => {
    const none = {
      'record.yaml': SMALL_RECORD['record.yaml'] ?? '',
      'entities/a.yaml': '- {id: a, kind: NOTHING, name: A}\n',
    }
    const { record, faults } = await read(none)
    expect([record, faults.map(formatFault)]).toEqual([
      null,
      ['entities: the record has no entities: write some into a file here, such as organisations.yaml'],
    ])
  })

  test('is checked with each fault told as left out', async () => {
    const lines: string[] = []
    const output = { print: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) }
    const files = rewritten(SMALL_RECORD, REPORT, 'existence: ENDED', 'existence: ended')
    const code = await withFolder(files, async (folder) => {
      const exit = await check(folder, null, output, true)
      lines.forEach((line, index) => {
        lines[index] = line.replaceAll(folder, 'small')
      })
      return exit
    })
    expect([code, lines]).toEqual([
      0,
      [
        `left out: ${REPORT}:52: claims[3].existence: "ended" is not allowed: write BEGAN or ENDED`,
        'small: 1 document, 4 claims, 5 entities, 1 faulty row left out; no fault found; phrases were not looked up (give --texts)',
      ],
    ])
  })
})
