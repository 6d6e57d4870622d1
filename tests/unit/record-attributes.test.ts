import { describe, expect, test } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { printSchema } from '../../src/cli/schema.ts'
import { vocabularyWith } from '../../src/domain/model/vocabulary.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { formatFault } from '../../src/record/report/fault.ts'
import { sha256 } from '../../src/sha256.ts'
import { COMPANY_RECORD } from '../support/company-record.ts'
import { type FolderFiles, readFolder, rewritten, withFolder } from '../support/record-folder.ts'

const [HEAD, COURIER] = ['record.yaml', 'documents/courier.yaml']
const TRADE = '{id: trade, label: trade, form: TEXT}'
const BOATS = 'attribute: trade, value: boats'

async function faultsOf(files: FolderFiles): Promise<readonly string[]> {
  return (await withFolder(files, readRecord)).faults.map(formatFault)
}

describe('an attribute of a record', () => {
  test('is a state of which a thing may have several, unless it says otherwise', async () => {
    const { attributes } = await readFolder(COMPANY_RECORD)
    expect(attributes.map(({ id }) => id)).toEqual(['company-number', 'incorporated', 'status', 'trade', 'website'])
    expect(attributes[3]).toEqual({
      ...{ id: 'trade', label: 'trade', form: 'TEXT', scheme: null, isSingle: false, aspect: 'STATE', sentence: null },
    })
    expect(attributes[0]).toMatchObject({ form: 'IDENTIFIER', scheme: 'gb-coh', isSingle: true })
  })

  test('belongs to the hash and to the vocabulary of the record', async () => {
    const record = await readFolder(COMPANY_RECORD)
    const other = await readFolder(rewritten(COMPANY_RECORD, HEAD, TRADE, '{id: trade, label: a trade, form: TEXT}'))
    expect(recordHash(other)).not.toBe(recordHash(record))
    expect(vocabularyWith(other, sha256).digest).not.toBe(vocabularyWith(record, sha256).digest)
  })

  test.each([
    [
      '{id: trade, label: trade, form: WORDS}',
      'record.yaml:8: attributes[3].form: "WORDS" is not allowed: write TEXT, DATE, IDENTIFIER or LINK',
    ],
    [
      '{id: trade, label: trade, form: IDENTIFIER}',
      'record.yaml:8: attributes[3].scheme: is required of an IDENTIFIER: what its values are numbers of, such as gb-coh',
    ],
    [
      '{id: trade, label: trade, form: TEXT, scheme: x}',
      'record.yaml:8: attributes[3].scheme: is only for an IDENTIFIER, and this is a TEXT: leave it out',
    ],
    [
      '{id: status, label: trade, form: TEXT}',
      'record.yaml:8: attributes[3].id: "status" is taken already, at record.yaml:7: an id is given once and never again',
    ],
    [
      '{id: trade, label: trade, form: TEXT, sentence: "{entity} trades"}',
      'record.yaml:8: attributes[3].sentence: "{entity} trades" does not have {value} and {entity} once each',
    ],
  ])('is refused as %s', async (written, fault) => {
    const faults = await faultsOf(rewritten(COMPANY_RECORD, HEAD, TRADE, written))
    expect(faults.filter((one) => one.startsWith('record.yaml'))).toEqual([expect.stringContaining(fault)])
  })
})

describe('a claim of an attribute', () => {
  test.each([
    ['attribute: trades, value: boats', 'attribute: record.yaml has no attribute "trades"; the closest is "trade"'],
    ['attribute: trade', 'value: is required in an attribute'],
    ['attribute: trade, value: 7', 'value: must be text in an attribute: put 7 in quotes'],
    ['attribute: trade, value: " boats"', 'value: " boats" begins or ends with white space'],
    ['attribute: website, value: boats.example.org', 'value: "boats.example.org" is no absolute http or https URI'],
    ['attribute: incorporated, value: May 2001', 'value: "May 2001" is no'],
    ['attribute: trade, value: boats, share: 0.5', 'share: is not given with an attribute'],
    ['attribute: trade, value: boats, scope: [cranes]', 'scope: is not given with an attribute'],
    ['attribute: trade, value: boats, bound: OVER', 'bound: is not given with an attribute'],
    [
      'attribute: trade, value: boats, existence: BEGAN',
      'existence: belongs to an existence, but this is an attribute (attribute, value): a claim has one form',
    ],
  ])('is refused with %s', async (written, fault) => {
    const faults = await faultsOf(rewritten(COMPANY_RECORD, COURIER, BOATS, written))
    expect(faults).toEqual([expect.stringContaining(fault)])
  })

  test('names the forms that there are where it has none', async () => {
    const [fault] = await faultsOf(rewritten(COMPANY_RECORD, COURIER, `, ${BOATS}`, ''))
    expect(fault).toContain('an attribute (attribute and value)')
  })

  test('is of a figure where its value is a number, and of no figure where it is words', async () => {
    const faults = await faultsOf(rewritten(COMPANY_RECORD, COURIER, BOATS, 'measure: trade, value: boats'))
    expect(faults).toEqual([
      expect.stringContaining('measure: record.yaml has no measure "trade"'),
      expect.stringContaining('value: must be a number in a figure, is "boats"'),
    ])
  })
})

describe('check and schema', () => {
  async function told(run: (folder: string, output: Parameters<typeof check>[2]) => Promise<number>) {
    const printed: string[] = []
    const warned: string[] = []
    const output = { print: (line: string) => printed.push(line), warn: (line: string) => warned.push(line) }
    const code = await withFolder(COMPANY_RECORD, (folder) => run(folder, output))
    return { code, printed: printed.join('\n'), warned }
  }

  test('check warns of an identifier that two have', async () => {
    const { code, warned } = await told((folder, output) => check(folder, null, output))
    expect(code).toBe(0)
    expect(warned).toEqual([
      'warning: documents/extract-2021.yaml:11: claims[3].value: "docks" has the identifier gb-coh:07654321, as "cranes" ' +
        'has by extract-2019.c4: whoever asks by it gets both; is one of them the other?',
    ])
  })

  test('schema prints which attributes there are', async () => {
    const { code, printed } = await told((folder, output) => printSchema(folder, output))
    expect(code).toBe(0)
    expect(printed).toContain(
      'This record has `company-number` (company number), `incorporated` (date of incorporation), `status` (status), ' +
        '`trade` (trade), `website` (website).',
    )
  })
})
