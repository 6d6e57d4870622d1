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
