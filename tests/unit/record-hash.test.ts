import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { DocumentaryRecord } from '../../src/domain/model/record.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { rewritten, withFolder } from '../support/record-folder.ts'
import { SMALL_RECORD } from '../support/small-record.ts'

const TINY: DocumentaryRecord = {
  id: null,
  title: 'T',
  description: 'Dé',
  licence: 'L',
  examples: [],
  retracted: [],
  roles: [],
  leftOut: 0,
  types: [],
  attributes: [],
  measures: [{ unit: 'persons', id: 'victims', label: 'victims', sentence: null, sentenceOfOne: null }],
  entities: [],
  documents: [],
  claims: [],
  disagreements: [],
}

async function smallRecord(files = SMALL_RECORD): Promise<DocumentaryRecord> {
  const { record } = await withFolder(files, readRecord)
  if (record === null) throw new Error('the record has faults')
  return record
}

describe('the hash of a record', () => {
  test('is SHA-256 over one JSON line a row, fields in order of name', () => {
    const lines =
      '["record",{"description":"Dé","licence":"L","title":"T"}]\n' +
      '["measures",{"id":"victims","label":"victims","sentence":null,"sentenceOfOne":null,"unit":"persons"}]\n'
    expect(recordHash(TINY)).toBe(createHash('sha256').update(lines, 'utf8').digest('hex'))
  })

  test('has the id of the record in its line, where it has one', () => {
    const lines =
      '["record",{"description":"Dé","id":"tiny","licence":"L","title":"T"}]\n' +
      '["measures",{"id":"victims","label":"victims","sentence":null,"sentenceOfOne":null,"unit":"persons"}]\n'
    expect(recordHash({ ...TINY, id: 'tiny' })).toBe(createHash('sha256').update(lines, 'utf8').digest('hex'))
  })

  test('does not depend on the order of rows', async () => {
    const record = await smallRecord()
    const turned = { ...record, entities: [...record.entities].reverse(), claims: [...record.claims].reverse() }
    expect(recordHash(turned)).toBe(recordHash(record))
  })

  test('does not depend on the order of what an editorial disagreement is about', () => {
    const about = (...aboutIds: readonly string[]): DocumentaryRecord => ({
      ...TINY,
      disagreements: [{ id: 'd-sum', kind: 'VALUE', aboutIds, question: 'How much?', positions: [] }],
    })
    expect(recordHash(about('b', 'a'))).toBe(recordHash(about('a', 'b')))
  })

  test('does not depend on which file a row stands in, or in which order its fields are', async () => {
    const moved = {
      ...rewritten(SMALL_RECORD, 'entities/others.yaml', '- id: reform\n  kind: EVENT\n  name: The reform\n', ''),
      'entities/events.jsonl': '{"name": "The reform", "id": "reform", "kind": "EVENT"}\n',
    }
    expect(recordHash(await smallRecord(moved))).toBe(recordHash(await smallRecord()))
  })

  test.each([
    ['a word of a note', 'A yearly sum.', 'A yearly sum'],
    ['an author', 'authors: [ada-smith]', 'authors: []'],
    ['how exact a number is', 'bound: ABOUT', 'bound: EXACT'],
  ])('changes with %s', async (_, passage, instead) => {
    const changed = await smallRecord(rewritten(SMALL_RECORD, 'documents/report.yaml', passage, instead))
    expect(recordHash(changed)).not.toBe(recordHash(await smallRecord()))
  })

  test('is the same when a default is written out', async () => {
    const written = rewritten(
      SMALL_RECORD,
      'documents/report.yaml',
      'event: reform',
      'event: reform\n    modality: STATED',
    )
    expect(recordHash(await smallRecord(written))).toBe(recordHash(await smallRecord()))
  })

  test('of a record of many pieces is that of its lines together', () => {
    const measures = Array.from({ length: 3000 }, (_, index) => ({
      id: `m${String(index).padStart(4, '0')}`,
      label: 'a label of some length',
      unit: 'units',
      sentence: null,
      sentenceOfOne: null,
    }))
    const lines = measures.map(
      ({ id }) =>
        `["measures",{"id":"${id}","label":"a label of some length","sentence":null,"sentenceOfOne":null,"unit":"units"}]\n`,
    )
    const head = '["record",{"description":"Dé","licence":"L","title":"T"}]\n'
    const expected = createHash('sha256')
      .update(head + lines.join(''), 'utf8')
      .digest('hex')
    expect(recordHash({ ...TINY, measures })).toBe(expected)
  })
})
