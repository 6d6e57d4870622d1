import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkTexts, type TextReport } from '../../src/record/check/check-texts.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { formatFault } from '../../src/record/report/fault.ts'
import { type FolderFiles, rewritten, withFolder } from '../support/record-folder.ts'
import { SMALL_RECORD, SMALL_TEXTS } from '../support/small-record.ts'

const REPORT = 'documents/report.yaml'

function check(record: FolderFiles, texts: FolderFiles = SMALL_TEXTS): Promise<TextReport> {
  return withFolder(record, async (folder) => {
    const { rows } = await readRecord(folder)
    return withFolder(texts, (textsFolder) => checkTexts(rows, textsFolder))
  })
}

async function faultsOf(record: FolderFiles, texts?: FolderFiles): Promise<readonly string[]> {
  return (await check(record, texts)).faults.map(formatFault)
}

const UNWRITTEN = ['Ada Smith', 'The reform'].map((name, index) => ({
  file: 'entities/others.yaml',
  line: [3, 9][index],
  field: 'name',
  message: `"${name}" stands in no text: write nameFrom: editor if it is yours`,
}))

test('a record whose phrases and other names all stand in their texts has no fault, and names shown that stand in none are told', async () => {
  expect(await check(SMALL_RECORD)).toEqual({
    faults: [],
    warnings: UNWRITTEN,
    checkedClaims: 5,
    uncheckedClaims: 0,
    documentsWithoutFile: 0,
  })
})

describe('a phrase', () => {
  const withPhrase = (phrase: string, at = '¶2') =>
    rewritten(SMALL_RECORD, REPORT, `at: ¶2\n    phrase: Unit One\n`, `at: ${at}\n    phrase: ${phrase}\n`)

  test.each([
    ['across lines and runs of spaces', 'Unit One was absorbed', '¶2'],
    ['with other quotes', `One ("U1") came`, '¶2'],
    ['running over into the next block', '1,300 people signed.', '¶4'],
    ['that is a whole block', 'The report', '¶1'],
  ])('is found %s', async (_, phrase, at) => {
    expect(await faultsOf(withPhrase(`'${phrase}'`, at))).toEqual([])
  })

  test.each([
    ['in another block', 'The Ministry funds', '¶2', ': it stands in ¶3'],
    ['in another case', 'unit one', '¶2', ': ¶2 has it with other capital letters'],
    ['with other punctuation', 'Unit One, was', '¶2', ''],
    ['in the block that it runs over into', 'And so Unit', '¶4', ': it stands in ¶5'],
    ['in a part of a word', 'nit One', '¶2', ''],
    ['in a part of a number', '1,30', '¶4', ''],
  ])('is not found %s', async (_, phrase, at, hint) => {
    expect(await faultsOf(withPhrase(`'${phrase}'`, at))).toEqual([
      `documents/report.yaml:56: claims[4].phrase: "${phrase}" is not found in ${at}${hint}`,
    ])
  })

  test('in decomposed letters is found where the text has composed ones', async () => {
    const texts = { 'report.txt': (SMALL_TEXTS['report.txt'] ?? '').replace('She said', 'At the caf\u00e9 she said') }
    expect(await faultsOf(withPhrase('"the cafe\u0301 she"', '¶4'), texts)).toEqual([])
  })

  test('may not run over the end of its document', async () => {
    const cut = rewritten(SMALL_RECORD, REPORT, 'toPhrase: has ended? No.', 'toPhrase: 1,300 people')
    expect(await faultsOf(cut)).toEqual([
      'documents/report.yaml:38: claims[2].phrase: "about 1,300 people signed" is not found in ¶4',
      'documents/report.yaml:49: claims[3].at: ¶5 is not in this document: it has the blocks ¶1 to ¶4 of its file',
    ])
  })
})

describe('a place', () => {
  test('beyond the last block is a fault', async () => {
    expect(await faultsOf(rewritten(SMALL_RECORD, REPORT, 'at: ¶3', 'at: ¶6'))).toEqual([
      'documents/report.yaml:24: claims[1].at: ¶6 does not exist: the file has 5 blocks',
    ])
  })

  test('before the first block of its document is a fault', async () => {
    const late = rewritten(SMALL_RECORD, REPORT, 'fromPhrase: The report', 'fromPhrase: The Ministry funds')
    const faults = await faultsOf(late)
    expect(faults.slice(0, 2)).toEqual([
      'documents/report.yaml:16: claims[0].at: ¶2 is not in this document: it has the blocks ¶3 to ¶5 of its file',
      'documents/report.yaml:55: claims[4].at: ¶2 is not in this document: it has the blocks ¶3 to ¶5 of its file',
    ])
  })

  test('may have its heading in an earlier block, not in a later one', async () => {
    expect(await faultsOf(rewritten(SMALL_RECORD, REPORT, 'at: ¶3', 'at: ¶3, Background'))).toEqual([])
    expect(await faultsOf(rewritten(SMALL_RECORD, REPORT, '¶2, Background', '¶2, The Ministry'))).toEqual([
      'documents/report.yaml:16: claims[0].at: the heading "The Ministry" is not found in ¶2 or above',
    ])
  })
})

describe('a document', () => {
  test.each([
    ['fromPhrase: The report', 'fromPhrase: The memo', '12: fromPhrase: "The memo" is not found in the file'],
    [
      'fromPhrase: The report',
      'fromPhrase: Unit One',
      '12: fromPhrase: "Unit One" is found more than once in the file: give more words',
    ],
    ['toPhrase: has ended? No.', 'toPhrase: has begun', '13: toPhrase: "has begun" is not found in the file'],
    [
      'fromPhrase: The report\ntoPhrase: has ended? No.',
      'fromPhrase: And so\ntoPhrase: The Ministry funds',
      '13: toPhrase: "The Ministry funds" stands before fromPhrase in the file',
    ],
    ['file: report.txt', 'file: memo.txt', '11: file: the text "memo.txt" does not exist'],
  ])('with %j as %j is refused', async (passage, instead, fault) => {
    expect(await faultsOf(rewritten(SMALL_RECORD, REPORT, passage, instead))).toEqual([
      `documents/report.yaml:${fault}`,
    ])
  })

  test('of part of a file counts its blocks over the whole file', async () => {
    const record = rewritten(
      rewritten(SMALL_RECORD, REPORT, 'fromPhrase: The report', 'fromPhrase: Background In 2009'),
      REPORT,
      'toPhrase: has ended? No.\n',
      '',
    )
    expect(await faultsOf(record)).toEqual([])
  })

  test('without a file has claims that are counted and not looked up', async () => {
    const record = rewritten(
      SMALL_RECORD,
      REPORT,
      'file: report.txt\nfromPhrase: The report\ntoPhrase: has ended? No.\n',
      '',
    )
    expect(await check(record)).toEqual({
      faults: [],
      warnings: [],
      checkedClaims: 0,
      uncheckedClaims: 5,
      documentsWithoutFile: 1,
    })
  })
})

describe('a name', () => {
  const named = (name: string) => rewritten(SMALL_RECORD, 'entities/organisations.yaml', 'name: U1', `name: ${name}`)

  test('is found in any case', async () => {
    expect(await faultsOf(named('u1'))).toEqual([])
  })

  test.each(['U2', 'Minist'])('that stands nowhere as a whole word, such as %s, is a fault', async (name) => {
    expect(await faultsOf(named(name))).toEqual([
      `entities/organisations.yaml:11: names[0].documents[0]: the name "${name}" is not found in the text of report`,
    ])
  })
})

test('a folder of texts that does not exist is one fault', async () => {
  const { faults } = await withFolder(SMALL_RECORD, async (folder) => {
    const { rows } = await readRecord(folder)
    return checkTexts(rows, join(folder, 'nowhere'))
  })
  expect(faults.map(({ file, message }) => [file, message.replace(/ \S+nowhere/, '')])).toEqual([
    ['', 'the folder does not exist'],
  ])
})

describe('a source of rows', () => {
  const REGISTER = `number,owner,share,remark
01,"Grey, Jane",25.0,
02,Ivan Petrov,50,"sold
in May"

04,Grey & Sons`

  const MINISTERS = `{"memberships": [{"person": "Jane Grey", "post": {"role": "Minister"}, "share": 25.0, "ended": null},
    {"person": "Ann O'Neil", "a/b": "slashed", "sworn": true}]}`

  const LINES = `{"id": "a", "name": ["Grey Ltd"]}\n\n{"id": "b", "name": ["Red Ltd"]}\n`

  const from = (file: string, claims: readonly (readonly [at: string, phrase: string])[]): FolderFiles => ({
    'record.yaml': SMALL_RECORD['record.yaml'] ?? '',
    'entities/all.yaml': '- id: grey\n  kind: PERSON\n  name: Grey\n  nameFrom: editor\n',
    'documents/register.yaml': `id: register
title: The register
file: ${file}
claims:
${claims
  .map(
    ([at, phrase], index) => `  - id: register.c${index + 1}
    at: ${JSON.stringify(at)}
    phrase: ${JSON.stringify(phrase)}
    subject: grey
    existence: BEGAN
`,
  )
  .join('')}`,
  })

  const messagesOf = async (record: FolderFiles, texts: FolderFiles) =>
    (await check(record, texts)).faults.map(({ field, message }) => `${field}: ${message}`)

  test.each([
    ['register.csv', REGISTER, 'row 2, owner', 'Grey, Jane'],
    ['register.csv', REGISTER, 'row 2', '25.0'],
    ['register.csv', REGISTER, 'row 3, remark', 'sold in May'],
    ['register.csv', `\ufeff${REGISTER}`, 'row 3, number', '02'],
    // A blank line is a row, as it is where the table is shown; and a row may end early.
    ['register.csv', REGISTER, 'row 5, owner', 'Grey & Sons'],
    ['register.csv', REGISTER, 'row 1', 'share'],
    ['register.csv', 'a;b\n"1;2";3,4\n', 'row 2, b', '3,4'],
    ['REGISTER.TSV', 'a\tb\nGrey, Jane\t5\n', 'row 2, a', 'Grey, Jane'],
    ['ministers.json', MINISTERS, '/memberships/0', 'Minister'],
    ['ministers.json', MINISTERS, '/memberships/0/share', '25.0'],
    ['ministers.json', MINISTERS, '/memberships/1/person', 'Ann O’Neil'],
    ['ministers.json', MINISTERS, '/memberships/1/a~1b', 'slashed'],
    ['ministers.json', MINISTERS, '/memberships/1/sworn', 'true'],
    ['entities.jsonl', LINES, 'line 3', 'Red Ltd'],
    ['entities.ndjson', LINES, 'line 3, /name/0', 'Red Ltd'],
    ['list.txt', 'One\nTwo\n\nThree\n', 'line 4', 'Three'],
    ['list.txt', 'One two\nthree\n', 'line 1', 'two three'],
    ['paper.txt', 'One\n\ftwo\n\nthree', 'page 2', 'three'],
  ])('as %s has the words at their place', async (file, text, at, words) => {
    expect(await messagesOf(from(file, [[at, words]]), { [file]: text })).toEqual([])
  })

  const NO_TABLE = (at: string) =>
    `claims[0].at: "${at}" is no place of this file: a table has row 12, or row 12 and a column: row 12, owner`

  test.each([
    ['register.csv', REGISTER, 'row 6', 'x', 'claims[0].at: row 6 does not exist: the file has 5 rows'],
    [
      'register.csv',
      REGISTER,
      'row 2, ownr',
      'Grey',
      'claims[0].at: the file has no column "ownr"; the closest is "owner"',
    ],
    [
      'register.csv',
      REGISTER,
      'row 5, share',
      'Grey',
      'claims[0].at: row 5 ends before the column "share": it has 2 cells',
    ],
    [
      'register.csv',
      'a,a\n1,2\n',
      'row 2, a',
      '2',
      'claims[0].at: the file has several columns "a": write row 2 alone',
    ],
    [
      'register.csv',
      REGISTER,
      'row 3, owner',
      '50',
      'claims[0].phrase: "50" is not found in row 3, owner: it stands in row 3, share',
    ],
    [
      'register.csv',
      REGISTER,
      'row 3, owner',
      'Grey, Jane',
      'claims[0].phrase: "Grey, Jane" is not found in row 3, owner: it stands in row 2, owner',
    ],
    // Words of two cells stand in neither.
    ['register.csv', REGISTER, 'row 3', 'Petrov 50', 'claims[0].phrase: "Petrov 50" is not found in row 3'],
    ['register.csv', REGISTER, '¶1', 'Petrov', NO_TABLE('¶1')],
    ['register.csv', REGISTER, 'line 2', 'Petrov', NO_TABLE('line 2')],
    [
      'register.csv',
      'a\n"open',
      'row 1',
      'a',
      'file: the text "register.csv" cannot be read as a table: Quote Not Closed: the parsing is finished with an opening quote at line 2',
    ],
    [
      'ministers.json',
      MINISTERS,
      '/memberships/2/person',
      'Grey',
      'claims[0].at: /memberships/2/person does not exist: there is no "2" in /memberships',
    ],
    [
      'ministers.json',
      MINISTERS,
      '/members',
      'Grey',
      'claims[0].at: /members does not exist: there is no "members" at its root',
    ],
    [
      'ministers.json',
      MINISTERS,
      '/memberships/1',
      'Minister',
      'claims[0].phrase: "Minister" is not found in /memberships/1: it stands in /memberships/0/post/role',
    ],
    ['ministers.json', '{"a": 01}', '/a', '01', 'file: the text "ministers.json" is no JSON'],
    [
      'ministers.json',
      MINISTERS,
      'row 1',
      'Grey',
      'claims[0].at: "row 1" is no place of this file: JSON has the way to a value: /memberships/12',
    ],
    ['entities.jsonl', LINES, 'line 5', 'a', 'claims[0].at: line 5 does not exist: the file has 3 lines'],
    [
      'entities.jsonl',
      LINES,
      'line 3, /name/1',
      'b',
      'claims[0].at: line 3, /name/1 does not exist: there is no "1" in /name',
    ],
    [
      'entities.jsonl',
      LINES,
      'line 1',
      'Red Ltd',
      'claims[0].phrase: "Red Ltd" is not found in line 1: it stands in line 3, /name/0',
    ],
    [
      'entities.jsonl',
      '{}\n{a}\n',
      'line 1',
      'a',
      'file: the text "entities.jsonl" is no JSON in line 2: write one value a line',
    ],
    ['list.txt', 'One\nTwo\n', 'line 3', 'x', 'claims[0].at: line 3 does not exist: the file has 2 lines'],
    [
      'list.txt',
      'One\nTwo',
      'row 1',
      'One',
      'claims[0].at: "row 1" is no place of this file: a text has ¶21, line 7 or page 3',
    ],
    ['paper.txt', 'One', 'page 2', 'One', 'claims[0].at: page 2 does not exist: the file has 1 page'],
    ['paper.txt', 'One\ftwo', 'page 1', 'two', 'claims[0].phrase: "two" is not found in page 1: it stands in page 2'],
  ])('as %s is told what is wrong with a place', async (file, text, at, words, fault) => {
    expect(await messagesOf(from(file, [[at, words]]), { [file]: text })).toEqual([fault])
  })

  test('is one document: it has no part that begins with a phrase', async () => {
    const record = from('register.csv', [['row 2', '01']])
    const cut = rewritten(record, 'documents/register.yaml', 'claims:', 'fromPhrase: number\nclaims:')
    expect(await messagesOf(cut, { 'register.csv': REGISTER })).toEqual([
      'fromPhrase: is of a text: a .csv file is one document, whose claims name its rows',
    ])
  })

  test('has names in its cells, none across two of them', async () => {
    const record = from('register.csv', [['row 2', '01']])
    const named = (name: string) =>
      rewritten(
        record,
        'entities/all.yaml',
        'nameFrom: editor',
        `nameFrom: editor\n  names: [{name: "${name}", documents: [register]}]`,
      )
    expect(await messagesOf(named('ivan petrov'), { 'register.csv': REGISTER })).toEqual([])
    expect(await messagesOf(named('02 ivan'), { 'register.csv': REGISTER })).toEqual([
      'names[0].documents[0]: the name "02 ivan" is not found in the text of register',
    ])
  })

  test('that is a part of its file names blocks, since lines and pages count over the whole', async () => {
    const record = rewritten(SMALL_RECORD, REPORT, 'at: ¶3', 'at: line 6')
    expect(await faultsOf(record)).toEqual([
      'documents/report.yaml:24: claims[1].at: line 6 counts over the whole file, of which this document is a part: write its ¶ instead',
    ])
  })
})
