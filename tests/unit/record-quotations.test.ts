import { describe, expect, test } from 'vitest'
import { checkTexts } from '../../src/record/check/check-texts.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { formatFault } from '../../src/record/report/fault.ts'
import { type FolderFiles, rewritten, withFolder } from '../support/record-folder.ts'
import { SMALL_RECORD, SMALL_TEXTS } from '../support/small-record.ts'

const REPORT = 'documents/report.yaml'
const MERGER = 'In 2009 Unit One ("U1") came to an end: Unit One was absorbed into Unit Two.'

/** The small record whose report quotes these, from line 14 on. */
function quoting(quotations: string, files: FolderFiles = SMALL_RECORD): FolderFiles {
  return rewritten(files, REPORT, 'claims:\n', `quotations:\n${quotations}claims:\n`)
}

/** A line break where YAML folds, and none at the end. */
const WHOLE = `  - at: ¶2
    words: >-
      In 2009 Unit One (“U1”) came to an end:
      Unit One was absorbed into Unit Two.
`
const READ = 'In 2009 Unit One (“U1”) came to an end: Unit One was absorbed into Unit Two.'

async function quotationsOf(files: FolderFiles) {
  const { record, faults } = await withFolder(files, readRecord)
  expect(faults.map(formatFault)).toEqual([])
  return Object.fromEntries(record?.claims.map(({ id, quotation }) => [id.slice('report.'.length), quotation]) ?? [])
}

async function faultsOf(files: FolderFiles): Promise<readonly string[]> {
  const { faults } = await withFolder(files, readRecord)
  return faults.map(formatFault)
}

describe('the quotations of a document', () => {
  test('are those of each claim of their place whose phrase stands in them, whatever heading is named', async () => {
    expect(await quotationsOf(quoting(WHOLE))).toEqual({ c1: READ, c2: null, c3: null, c4: null, c5: READ })
  })

  test('tell two sentences of one place apart by the phrase', async () => {
    const two =
      '  - {at: ¶2, words: "Unit One was absorbed into Unit Two."}\n  - {at: ¶2, words: "In 2009 Unit One ended."}\n'
    const files = rewritten(SMALL_RECORD, REPORT, 'phrase: Unit One\n', 'phrase: In 2009 Unit One\n')
    expect(await quotationsOf(quoting(two, files))).toMatchObject({
      c1: 'Unit One was absorbed into Unit Two.',
      c5: 'In 2009 Unit One ended.',
    })
  })

  test('give way to the quotation that a claim has itself', async () => {
    const own = 'phrase: Unit One\n    quotation: "In 2009\n      Unit One (“U1”) came to an end"\n'
    const files = rewritten(SMALL_RECORD, REPORT, 'phrase: Unit One\n', own)
    expect(await quotationsOf(quoting(WHOLE, files))).toMatchObject({
      c1: READ,
      c5: 'In 2009 Unit One (“U1”) came to an end',
    })
  })

  test('are part of what the hash is reckoned over, and a record without any has the hash that it had', async () => {
    const hashOf = async (files: FolderFiles) => {
      const { record } = await withFolder(files, readRecord)
      return record && recordHash(record)
    }
    const plain = await hashOf(SMALL_RECORD)
    expect(plain).toBe('a7b7f6f7d331ad478cdfadb0392b0bb04cb1360335372f482f108de9019c5757')
    expect(await hashOf(quoting(WHOLE))).not.toBe(plain)
  })

  test('come with the claim of a row of its own', async () => {
    const line = (quotation: string) =>
      `${JSON.stringify({ id: 'report.c6', at: '¶3', phrase: 'The Ministry', about: ['ministry'], quotation })}\n`
    const file = 'claims/more.jsonl'
    expect(await quotationsOf({ ...SMALL_RECORD, [file]: line('The Ministry funds Unit Two.') })).toMatchObject({
      c6: 'The Ministry funds Unit Two.',
    })
    expect(await faultsOf({ ...SMALL_RECORD, [file]: line('The Ministrywide fund.') })).toEqual([
      'claims/more.jsonl:1: quotation: does not have the phrase "The Ministry": quote the sentence that it stands in',
    ])
  })
})

describe('a quotation is refused', () => {
  test('in which no claim of the document stands, or none of its place', async () => {
    const message = 'has the phrase of no claim of this document at'
    expect(await faultsOf(quoting('  - {at: ¶2, words: In 2009}\n'))).toEqual([
      `${REPORT}:15: quotations[0].words: ${message} ¶2: quote what a claim rests on`,
    ])
    expect(await faultsOf(quoting(WHOLE.replace('¶2', '¶3')))).toEqual([
      `${REPORT}:16: quotations[0].words: ${message} ¶3: quote what a claim rests on`,
    ])
  })

  test('that stands there twice', async () => {
    expect(await faultsOf(quoting(`${WHOLE}  - {at: ¶2, words: '${MERGER}'}\n`))).toEqual([
      `${REPORT}:19: quotations[1].words: is quotations[0] again: a quotation stands once`,
      ...['c1', 'c5'].map((id) =>
        expect.stringMatching(
          new RegExp(`claims\\[${Number(id.slice(1)) - 1}\\]\\.phrase: .* stands in 2 quotations of its place`),
        ),
      ),
    ])
  })

  test('where a phrase stands in two of them', async () => {
    const two = '  - {at: ¶2, words: "Unit One was absorbed into Unit Two."}\n  - {at: ¶2, words: "In 2009 Unit One"}\n'
    expect(await faultsOf(quoting(two))).toEqual([
      `${REPORT}:59: claims[4].phrase: "Unit One" stands in 2 quotations of its place: ` +
        'write more of the words around it, or give the claim its own quotation',
    ])
  })

  test.each([
    [
      `  - {at: ¶2, words: ${'Unit '.repeat(120)}One}\n`,
      'quotations[0].words: "Unit Unit',
      'has 121 words: at most 120',
    ],
    ['  - {at: 2, words: Unit One}\n', 'quotations[0].at: must be text', 'put 2 in quotes'],
    ['  - {words: Unit One}\n', 'quotations[0].at: is required', ''],
    ['  - {at: ¶2, words: ""}\n', 'quotations[0].words: is empty', ''],
    ['  - {at: ¶2, words: "\\u202eUnit One"}\n', 'quotations[0].words: ', 'turns the direction'],
    ['  - {at: ¶2, phrase: Unit One}\n', 'quotations[0].phrase: is no field of this row', ''],
  ])('%j', async (quotations, field, allowed) => {
    const faults = await faultsOf(quoting(quotations))
    expect(faults.filter((one) => one.includes(field) && one.includes(allowed))).toHaveLength(1)
  })

  test('beyond two hundred of its place, without a look at those beyond', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => `  - {at: "¶2, Ends", words: Unit One ${index}}\n`).join('')
    const faults = await faultsOf(quoting(many))
    expect(faults[0]).toBe(`${REPORT}:215: quotations[200]: ¶2 has 200 quotations already: at most as many are allowed`)
    expect(faults.slice(1)).toEqual([
      expect.stringContaining('claims[4].phrase: "Unit One" stands in 200 quotations of its place'),
    ])
  })

  test('with its document alone where the record is taken leniently, not where a claim in it is left out', async () => {
    const read = (files: FolderFiles) => withFolder(files, (folder) => readRecord(folder, { isLenient: true }))
    const wrongType = rewritten(SMALL_RECORD, REPORT, 'type: OTHER\n', 'type: NEAR\n')
    const ended = rewritten(wrongType, REPORT, 'phrase: Unit One\n', 'phrase: came to an end\n')
    const { record } = await read(quoting('  - {at: ¶2, words: Unit One came to an end}\n', ended))
    expect(record?.claims.map(({ id }) => id)).toEqual(['report.c1', 'report.c2', 'report.c3', 'report.c4'])
  })
})

describe('the texts', () => {
  const checked = async (files: FolderFiles) =>
    withFolder(files, async (folder) => {
      const { rows, faults } = await readRecord(folder)
      expect(faults).toEqual([])
      const report = await withFolder(SMALL_TEXTS, (textsFolder) => checkTexts(rows, textsFolder))
      return report.faults.map(formatFault)
    })

  test('have a quotation in its block, over as many lines as it takes, and into the next', async () => {
    expect(await checked(quoting(WHOLE))).toEqual([])
    const over = '  - {at: ¶4, words: "She said that about 1,300 people signed."}\n'
    expect(await checked(quoting(over))).toEqual([])
  })

  test('or it is a fault of the quotation, with the block that has it', async () => {
    expect(await checked(quoting(WHOLE.replace('came to', 'was brought to')))).toEqual([
      `${REPORT}:16: quotations[0].words: "In 2009 Unit One (“U1”) was brought to an end: Unit One was…" is not found in ¶2`,
    ])
    const misplaced = '  - {at: ¶3, words: "The Ministry funds Unit Two."}\n'
    const elsewhere = rewritten(SMALL_RECORD, REPORT, 'at: ¶3\n', 'at: ¶4\n')
    expect(await checked(quoting(misplaced.replace('¶3', '¶4'), elsewhere))).toContain(
      `${REPORT}:15: quotations[0].words: "The Ministry funds Unit Two." is not found in ¶4: it stands in ¶3`,
    )
  })

  test('or a fault of the claim that gives its own', async () => {
    const own = 'phrase: Unit One\n    quotation: Unit One was gone.\n'
    expect(await checked(rewritten(SMALL_RECORD, REPORT, 'phrase: Unit One\n', own))).toEqual([
      `${REPORT}:57: claims[4].quotation: "Unit One was gone." is not found in ¶2`,
    ])
  })
})
