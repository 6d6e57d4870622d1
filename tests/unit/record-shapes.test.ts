import { describe, expect, test } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { type FolderFiles, rewritten, withFolder } from '../support/record-folder.ts'
import { CRIME_RECORD } from '../support/shapes/crime-record.ts'
import { DONATION_RECORD } from '../support/shapes/donation-record.ts'
import { INTERESTS_RECORD } from '../support/shapes/interests-record.ts'
import { OWNERSHIP_RECORD } from '../support/shapes/ownership-record.ts'
import { PARLIAMENT_RECORD } from '../support/shapes/parliament-record.ts'
import { SHAPE_TEXTS } from '../support/shapes/shape-texts.ts'

/** What the check says of a record beside its sources: all but the warnings of names that no source writes. */
async function checked(files: FolderFiles, texts: FolderFiles = SHAPE_TEXTS, isLenient = false) {
  const printed: string[] = []
  const warned: string[] = []
  const output = { print: (line: string) => printed.push(line), warn: (line: string) => warned.push(line) }
  const code = await withFolder(files, (folder) =>
    withFolder(texts, (textsFolder) => check(folder, textsFolder, output, isLenient)),
  )
  return {
    code,
    last: printed.at(-1)?.replace(/^.*?: /, ''),
    warned: warned.filter((line) => !line.endsWith(' stands in no text: write nameFrom: editor if it is yours')),
  }
}

describe('a record of each shape', () => {
  test.each([
    ['a crime graph', CRIME_RECORD, '1 document, 11 claims, 6 entities', ''],
    ['sanctions and donations', DONATION_RECORD, '2 documents, 12 claims, 6 entities', 'paper'],
    ['parliament and companies', INTERESTS_RECORD, '1 document, 6 claims, 5 entities', ''],
    ['owners of companies', OWNERSHIP_RECORD, '2 documents, 17 claims, 5 entities', ''],
    ['members and ministers', PARLIAMENT_RECORD, '1 document, 9 claims, 9 entities', ''],
  ])('%s has each receipt in a cell of its source as it is', async (_, files, counted, unread) => {
    const { code, last, warned } = await checked(files)
    expect({ code, warned }).toEqual({ code: 0, warned: [] })
    expect(last).toContain(counted)
    expect(last).toMatch(
      unread === '' ? /every phrase found in its text$/ : /1 claim of 1 document without a text could/,
    )
  })

  test('is told which cell has no longer what it cites', async () => {
    const texts = rewritten(SHAPE_TEXTS, 'extract-2020.csv', 'Mia Stone,75-100%,2015', 'Mia Stone,60-100%,2015')
    const { code, warned } = await checked(OWNERSHIP_RECORD, texts)
    expect({ code, warned }).toEqual({
      code: 1,
      warned: [
        'documents/extract-2020.yaml:8: claims[0].phrase: "75-100%" is not found in row 2, share: it stands in row 5, share',
      ],
    })
  })
})

const CELL = 'share: 0.25-0.5, when: "2016-04-06/2020-06-30"'
const EDTF =
  'write 2007, 2007-03, 2007-03-05, 201X, 2004-XX, a season 2007-21 to 2007-24, with ?, ~ or % at the end, or two of these as A/B (.. for unended, empty for unknown)'

describe('a field as a register may have it', () => {
  test.each([
    [
      'an empty cell for a share',
      'share: "", when: "2016"',
      'share: "" is no share: write a number from 0 to 1 such as 0.5, or two of them such as 0.25-0.5, the smaller first',
    ],
    [
      'a share in per cent',
      'share: 25-50%, when: "2016"',
      'share: "25-50%" is no share: write a number from 0 to 1 such as 0.5, or two of them such as 0.25-0.5, the smaller first',
    ],
    ['a negative share', 'share: -0.25, when: "2016"', 'share: -0.25 is not allowed: write a number from 0 to 1'],
    ['a share beyond the whole', 'share: 25, when: "2016"', 'share: 25 is not allowed: write a number from 0 to 1'],
    [
      'a range that falls',
      'share: 0.5-0.25, when: "2016"',
      'share: "0.5-0.25" is no share: write a number from 0 to 1 such as 0.5, or two of them such as 0.25-0.5, the smaller first',
    ],
    ['several shares', 'share: [0.25, 0.5], when: "2016"', 'share: must be a number or text, is a list'],
    [
      'dates the wrong way round',
      'when: "2020-06-30/2016-04-06"',
      'when: "2020-06-30/2016-04-06" ends before it starts: 2016-04-06 is before 2020-06-30',
    ],
    ['a date that is no day', 'when: "2016-02-30"', `when: "2016-02-30" is no EDTF date: ${EDTF}`],
    ['a date of another country', 'when: 06/04/2016', `when: "06/04/2016" is no EDTF date: ${EDTF}`],
    ['a date and a time', 'when: "2016-04-06T00:00:00Z"', `when: "2016-04-06T00:00:00Z" is no EDTF date: ${EDTF}`],
    ['a word for a date', 'when: unknown', `when: "unknown" is no EDTF date: ${EDTF}`],
    ['nothing for a date', 'when: null', 'when: null is not written: leave the field out'],
    [
      'a column of another format',
      'when: "2016", shareholder: x',
      /^shareholder: is no field of this row: write id, at, phrase, .+ or continues$/,
    ],
  ])('%s is refused by its name, and left out where that is asked for', async (_, instead, message) => {
    const files = rewritten(OWNERSHIP_RECORD, 'documents/extract-2019.yaml', CELL, instead)
    const strict = await checked(files)
    const at = 'documents/extract-2019.yaml:8: claims[0].'
    expect(strict.code).toBe(1)
    expect(strict.warned).toHaveLength(1)
    expect(strict.warned[0]?.startsWith(at)).toBe(true)
    const told = strict.warned[0]?.slice(at.length)
    if (typeof message === 'string') expect(told).toBe(message)
    else expect(told).toMatch(message)
    const lenient = await checked(files, SHAPE_TEXTS, true)
    expect({ code: lenient.code, warned: lenient.warned }).toEqual({
      code: 0,
      warned: [`left out: ${strict.warned[0]}`],
    })
    expect(lenient.last).toContain('16 claims, 5 entities')
  })

  test.each([
    ['an open beginning', 'when: ../2020-06-30'],
    ['an unknown end', 'when: 2016-04-06/'],
    ['an approximate year', 'when: "2016~"'],
    ['no date at all', 'share: 0.25-0.5'],
    ['nothing but the two ends', 'note: The cell of the share is empty.'],
  ])('%s is taken as it is', async (_, instead) => {
    const { code, warned } = await checked(rewritten(OWNERSHIP_RECORD, 'documents/extract-2019.yaml', CELL, instead))
    expect({ code, warned }).toEqual({ code: 0, warned: [] })
  })

  test.each([
    [
      'one identifier of two',
      '"GB-COH:01", attribute: company-number, value: "01"',
      '"GB-COH:02", attribute: company-number, value: "01"',
      0,
    ],
    ['several values in one cell', 'value: "2015-05-01"}', 'value: ["2015-05-01", "2015-06-01"]}', 1],
    ['an empty value', 'value: "2015-05-01"}', 'value: ""}', 1],
  ])('%s of an attribute is told', async (_, passage, instead, code) => {
    const files = rewritten(OWNERSHIP_RECORD, 'documents/extract-2019.yaml', passage, instead)
    const twice = rewritten(
      files,
      'documents/extract-2020.yaml',
      'claims:\n',
      `claims:\n  - {id: extract-2020.c8, at: "row 2, number", phrase: "01", subject: "GB-COH:01", attribute: company-number, value: "01"}\n`,
    )
    const found = await checked(twice)
    expect(found.code).toBe(code)
    expect(found.warned).toEqual([
      expect.stringMatching(
        code === 0
          ? /has the identifier gb-coh:01, as "GB-COH:0[12]" has by /
          : /value: (must be a number or text, is a list|is empty: write something or leave the field out)$/,
      ),
    ])
  })

  test.each([
    ['a very long name', `name: ${'N'.repeat(301)}`, /^name: "N+…" is longer than 300 characters$/],
    [
      'a name that turns what follows',
      'name: "\\u202egnp.exe"',
      'name: "\\u202egnp.exe" has the character U+202E, which turns the direction of the text: leave it out',
    ],
    ['an empty name', 'name: ""', 'name: is empty: write something or leave the field out'],
    ['two names in one cell', 'name: [Mia, Stone]', 'name: must be text, is a list'],
  ])('%s is refused', async (_, name, message) => {
    const files = rewritten(OWNERSHIP_RECORD, 'entities/all.yaml', 'name: Mia Stone', name)
    const { code, warned } = await checked(files)
    const [fault = ''] = warned
    expect({ code, count: warned.length }).toEqual({ code: 1, count: 1 })
    const told = fault.replace('entities/all.yaml:5: ', '')
    if (typeof message === 'string') expect(told).toBe(message)
    else expect(told).toMatch(message)
  })
})
