import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RecordReport, readRecord } from '../../src/record/read-record.ts'
import { formatFault } from '../../src/record/report/fault.ts'
import { type FolderFiles, withFolder } from '../support/record-folder.ts'
import { runs } from '../support/runs.ts'
import { SMALL_RECORD } from '../support/small-record.ts'

/** A report is whole: a record or faults, never both, each fault one line in a file with a message, all in order. */
function expectReport({ record, faults, warnings }: RecordReport): void {
  expect(record === null).toBe(faults.length > 0)
  for (const fault of [...faults, ...warnings]) {
    expect(fault.message).not.toBe('')
    expect(fault.line).toBeGreaterThanOrEqual(0)
    expect(formatFault(fault)).not.toMatch(/[\n\r]/)
  }
  const places = faults.map(({ file, line }) => `${file}\u0000${String(line).padStart(9, '0')}`)
  expect(places).toEqual([...places].sort())
}

const check = async (files: FolderFiles) => expectReport(await withFolder(files, readRecord))

const ROW_FILES = [
  'record.yaml',
  'entities/organisations.yaml',
  'entities/more.jsonl',
  'documents/report.yaml',
  'documents/more.jsonl',
  'claims/more.jsonl',
  'disagreements/funding.yaml',
  'disagreements/more.jsonl',
]

/** Text made of what YAML and JSON give a meaning to, as well as any other. */
const markedText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['- ', ': ', '\n', '\n  ', '{', '}', '[', ']', ',', '"', "'", '|\n', '>\n', '&a ', '*a', '!!str ', '---\n'],
        ...[
          '...\n',
          '%YAML 1.1\n',
          '# ',
          '? ',
          '\t',
          '<<: ',
          'id: a',
          'kind: TOPIC',
          'null',
          '.inf',
          '0x1f',
          '\ufeff',
          '\\',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

const FIELDS =
  'id kind name names documents period sameAs formerIds title publisher authors written writtenFrom file claims at phrase subject type object label measure value existence when whenText whenFrom amount share bound scope event occasion about question positions __proto__ constructor toString'.split(
    ' ',
  )

/** A row with fields of the right names and any values, near to right ones among them. */
const rowLike = fc.dictionary(
  fc.constantFrom(...FIELDS),
  fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('unit-one', 'report', 'report.c1', 'reform', 'signatures', 'ORGANISATION', 'OTHER', 'FUNDED_BY'),
    fc.constantFrom('at-writing', '2009', '2008-09', '2010/2009', 'ENDED', 'd-one', '¶1', 'https://example.org', 1, -1),
    fc.array(fc.oneof(fc.constantFrom('unit-one', 'report'), fc.jsonValue()), { maxLength: 4 }),
  ),
)

describe('the reader of records reports and never throws', () => {
  test('on any text in any file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ROW_FILES), markedText, (file, text) =>
        check({ ...SMALL_RECORD, [file]: text }),
      ),
      { numRuns: runs(120) },
    )
  }, 60_000)

  test('on any bytes in any file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ROW_FILES), fc.uint8Array({ maxLength: 300 }), (file, bytes) =>
        withFolder(SMALL_RECORD, async (folder) => {
          await mkdir(join(folder, 'claims'), { recursive: true })
          await writeFile(join(folder, file), bytes)
          expectReport(await readRecord(folder))
        }),
      ),
      { numRuns: runs(60) },
    )
  }, 60_000)

  test('on any JSON values as rows', async () => {
    const rows = fc.array(fc.oneof(fc.jsonValue(), rowLike), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(rows, rows, rows, rows, (entities, documents, claims, disagreements) => {
        const lines = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join('\n')
        return check({
          'record.yaml': SMALL_RECORD['record.yaml'] ?? '',
          'entities/a.jsonl': lines(entities),
          'entities/b.yaml': JSON.stringify(entities),
          'documents/a.jsonl': lines(documents),
          'documents/b.yaml': JSON.stringify(documents[0] ?? null),
          'claims/a.jsonl': lines(claims),
          'disagreements/a.jsonl': lines(disagreements),
        })
      }),
      { numRuns: runs(80) },
    )
  }, 60_000)

  test('on a record with one line changed', async () => {
    const lines = Object.entries(SMALL_RECORD).flatMap(([file, text]) =>
      text.split('\n').map((_line, index) => ({ file, index })),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...lines), markedText, fc.nat(40), ({ file, index }, text, at) => {
        const changed = (SMALL_RECORD[file] ?? '').split('\n')
        const line = changed[index] ?? ''
        changed[index] = line.slice(0, at) + text + line.slice(at)
        return check({ ...SMALL_RECORD, [file]: changed.join('\n') })
      }),
      { numRuns: runs(120) },
    )
  }, 60_000)

  test('on files of any name', async () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((text) => text.replace(/[/\0]/g, '_'))
      .filter((text) => !/^\.\.?$/.test(text) && !['entities', 'record.yaml', 'organisations.yaml'].includes(text))
    const place = fc.constantFrom('', 'entities/', 'claims/', 'disagreements/')
    const ending = fc.constantFrom('', '.yaml', '.jsonl', '.yml')
    await fc.assert(
      fc.asyncProperty(place, name, ending, markedText, (folder, stem, end, text) =>
        check({
          'record.yaml': 'title: T\ndescription: D\nlicence: L\n',
          'entities/organisations.yaml': '- {id: one, kind: TOPIC, name: One}\n',
          [folder + stem + end]: text,
        }),
      ),
      { numRuns: runs(80) },
    )
  }, 60_000)
})
