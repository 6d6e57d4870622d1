import { describe, expect, test } from 'vitest'
import { type RecordReport, readRecord } from '../../src/record/read-record.ts'
import { formatFault } from '../../src/record/report/fault.ts'
import { type FolderFiles, rewritten, withFolder } from '../support/record-folder.ts'
import { SMALL_RECORD } from '../support/small-record.ts'

const read = (files: FolderFiles): Promise<RecordReport> => withFolder(files, readRecord)

const PLAIN = {
  quotation: null,
  when: null,
  whenText: null,
  modality: 'STATED',
  deniesPlan: false,
  hedge: null,
  verb: null,
  accordingToId: null,
  furtherSpeakerIds: [],
  said: null,
  amount: null,
  share: null,
  bound: 'EXACT',
  scopeIds: [],
  roles: [],
  role: null,
  eventId: null,
  occasion: null,
  inferred: [],
  note: null,
  recorded: null,
  correctsIds: [],
  continuesIds: [],
  replacedByIds: [],
}

describe('a record without a fault', () => {
  test('has the id that record.yaml gives it', async () => {
    const { record } = await read(rewritten(SMALL_RECORD, 'record.yaml', 'title:', 'id: small\ntitle:'))
    expect(record?.id).toBe('small')
  })

  test.each([
    ['a text', 'file: report.txt', '¶2', 'WHOLE'],
    ['a text that says so', 'read: PART\nfile: report.txt', '¶2', 'PART'],
    ['a table', 'file: report.csv', 'row 2', 'PART'],
    ['a table of which all was taken', 'read: WHOLE\nfile: report.csv', 'row 2', 'WHOLE'],
    ['JSON', 'file: report.json', '/unit', 'PART'],
    ['rows without a file', '', 'row 2, unit', 'PART'],
    ['a line of a text without a file', '', 'line 2', 'WHOLE'],
  ])('has %s read as far as it goes', async (_, file, at, expected) => {
    const parts = 'file: report.txt\nfromPhrase: The report\ntoPhrase: has ended? No.\n'
    const instead = file === '' ? '' : `${file}\n`
    const whole = rewritten(SMALL_RECORD, 'documents/report.yaml', parts, instead)
    const { record, faults } = await read(rewritten(whole, 'documents/report.yaml', 'at: ¶3', `at: ${at}`))
    expect([faults, record?.documents.map((one) => one.read)]).toEqual([[], [expected]])
  })

  test('gives exactly the values it was written with, each list in order of id', async () => {
    const { record, faults, warnings } = await read(SMALL_RECORD)
    expect(faults).toEqual([])
    expect(warnings).toEqual([])
    expect(record).toEqual({
      id: null,
      title: 'Small record',
      types: [],
      attributes: [],
      description: 'A record to check by hand.',
      licence: 'CC0-1.0',
      examples: [],
      retracted: [],
      roles: [],
      leftOut: 0,
      measures: [
        {
          id: 'signatures',
          label: 'signatures of the petition',
          unit: 'signatures',
          sentence: null,
          sentenceOfOne: null,
        },
      ],
      entities: [
        {
          id: 'ada-smith',
          kind: 'PERSON',
          name: 'Ada Smith',
          nameFrom: 'TEXT',
          article: null,
          inSentence: null,
          isPlural: false,
          isCollective: false,
          names: [],
          summary: 'She signed the report.',
          classification: null,
          sameAs: [],
          formerIds: [],
        },
        {
          id: 'ministry',
          kind: 'ORGANISATION',
          name: 'Ministry',
          nameFrom: 'TEXT',
          article: null,
          inSentence: null,
          isPlural: false,
          isCollective: false,
          names: [],
          summary: null,
          classification: null,
          sameAs: ['https://example.org/ministry'],
          formerIds: [],
        },
        {
          id: 'reform',
          kind: 'EVENT',
          name: 'The reform',
          nameFrom: 'TEXT',
          article: null,
          inSentence: null,
          isPlural: false,
          isCollective: false,
          names: [],
          summary: null,
          classification: null,
          sameAs: [],
          formerIds: [],
        },
        {
          id: 'unit-one',
          kind: 'ORGANISATION',
          name: 'Unit One',
          nameFrom: 'TEXT',
          article: null,
          inSentence: null,
          isPlural: false,
          isCollective: false,
          names: [{ name: 'U1', documents: ['report'], period: '2007' }],
          summary: null,
          classification: 'police unit',
          sameAs: [],
          formerIds: [],
        },
        {
          id: 'unit-two',
          kind: 'ORGANISATION',
          name: 'Unit Two',
          nameFrom: 'TEXT',
          article: null,
          inSentence: null,
          isPlural: false,
          isCollective: false,
          names: [],
          summary: null,
          classification: null,
          sameAs: [],
          formerIds: ['unit-2'],
        },
      ],
      documents: [
        {
          id: 'report',
          title: 'The report',
          partOfId: null,
          publisherId: 'ministry',
          authorIds: ['ada-smith'],
          addresseeIds: ['unit-two'],
          written: { edtf: '2010-03', inferred: true },
          published: { edtf: '2010-04-01', inferred: false },
          url: 'https://example.org/report',
          note: 'Dated by what it cites.',
          file: 'report.txt',
          fromPhrase: 'The report',
          toPhrase: 'has ended? No.',
          read: 'WHOLE',
          series: null,
          leads: [],
          recorded: null,
        },
      ],
      claims: [
        {
          ...PLAIN,
          id: 'report.c1',
          documentId: 'report',
          locator: '¶2, Background',
          phrase: 'Unit One was absorbed into Unit Two',
          subjectId: 'unit-one',
          content: { form: 'RELATIONSHIP', type: 'ABSORBED_INTO', objectId: 'unit-two', label: null },
          when: { edtf: '2009', inferred: false, atWriting: false },
          eventId: 'reform',
        },
        {
          ...PLAIN,
          id: 'report.c2',
          documentId: 'report',
          locator: '¶3',
          phrase: 'The Ministry funds Unit Two',
          subjectId: 'unit-two',
          content: { form: 'RELATIONSHIP', type: 'FUNDED_BY', objectId: 'ministry', label: null },
          when: { edtf: '2010-03', inferred: true, atWriting: true },
          amount: { value: 435000, currency: 'GBP' },
          share: 0.5,
          bound: 'ABOUT',
          scopeIds: ['unit-one'],
          occasion: 'fy-2009-10',
          note: 'A yearly sum.',
        },
        {
          ...PLAIN,
          id: 'report.c3',
          documentId: 'report',
          locator: '¶4',
          phrase: 'about 1,300 people signed',
          subjectId: 'ministry',
          content: { form: 'FIGURE', measure: 'signatures', value: 1300 },
          when: { edtf: '2009-04/2010-03', inferred: true, atWriting: false },
          whenText: '2009-10',
          accordingToId: 'ada-smith',
          said: '2010-02',
          role: 'as she put it',
        },
        {
          ...PLAIN,
          id: 'report.c4',
          documentId: 'report',
          locator: '¶5',
          phrase: 'Unit Two has ended?',
          subjectId: 'unit-two',
          content: { form: 'EXISTENCE', change: 'ENDED' },
          modality: 'DENIED',
        },
        {
          ...PLAIN,
          id: 'report.c5',
          documentId: 'report',
          locator: '¶2',
          phrase: 'Unit One',
          subjectId: 'unit-one',
          content: { form: 'RELATIONSHIP', type: 'OTHER', objectId: 'ministry', label: 'was named after' },
        },
      ],
      disagreements: [
        {
          id: 'd-scope-of-funding',
          kind: 'SCOPE',
          aboutIds: ['unit-two'],
          question: 'What was the money for?',
          positions: [
            { sentence: 'For all of it.', claimIds: ['report.c2'] },
            { sentence: 'For some of it.', claimIds: ['report.c3'] },
          ],
        },
      ],
    })
  })

  test('dates reported words by the day on which they were said', async () => {
    const file = 'documents/report.yaml'
    const sayings = rewritten(SMALL_RECORD, file, 'when: 2009-04/2010-03', 'when: at-saying')
    const { record } = await withFolder(sayings, readRecord)
    expect(record?.claims[2]?.when).toEqual({ edtf: '2010-02', inferred: true, atWriting: true })
  })

  test('gives the same values from JSON lines, with claims in their documents or in files of their own', async () => {
    const lines = (...rows: readonly object[]) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`
    const document = { id: 'memo', title: 'The memo', written: '2010-03' }
    const claim = {
      id: 'memo.c1',
      at: '¶1',
      phrase: 'One led Two',
      subject: 'two',
      type: 'LED_BY',
      object: 'one',
      when: 'at-writing',
    }
    const head = { 'record.yaml': 'title: T\ndescription: D\nlicence: L\n' }
    const yaml = await read({
      ...head,
      'entities/all.yaml':
        '- {id: one, kind: ORGANISATION, name: One}\n- id: two\n  kind: ORGANISATION\n  name: "Two"\n',
      'documents/memo.yaml': `${JSON.stringify({ ...document, claims: [claim] }, null, 2)}\n`,
    })
    const entities = lines(
      { name: 'Two', kind: 'ORGANISATION', id: 'two' },
      { id: 'one', kind: 'ORGANISATION', name: 'One' },
    )
    const nested = await read({
      ...head,
      'entities/all.jsonl': entities,
      'documents/all.jsonl': lines({ ...document, claims: [claim] }),
    })
    const apart = await read({
      ...head,
      'entities/all.jsonl': entities,
      'documents/all.jsonl': lines(document),
      'claims/all.jsonl': lines(claim),
    })
    expect(yaml.record?.claims).toHaveLength(1)
    expect(nested.record).toEqual(yaml.record)
    expect(apart.record).toEqual(yaml.record)
  })

  test('may leave out measures, documents, claims and disagreements', async () => {
    const { record, faults } = await read({
      'record.yaml': 'title: T\ndescription: D\nlicence: L\n',
      'entities/all.yaml': '- {id: one, kind: TOPIC, name: One}\n',
    })
    expect(faults).toEqual([])
    expect(record).toMatchObject({ measures: [], documents: [], claims: [], disagreements: [] })
  })

  test('may hold README.md and dot files anywhere, and folders of its own', async () => {
    const { faults } = await read({
      ...SMALL_RECORD,
      'README.md': '#',
      'entities/README.md': '#',
      'claims/.keep': '',
      'texts/report.txt': 'The report',
    })
    expect(faults).toEqual([])
  })
})

describe('dates of one relationship', () => {
  const withClaim = (fields: string) =>
    rewritten(
      SMALL_RECORD,
      'documents/report.yaml',
      '  - id: report.c2\n',
      `  - {id: report.c9, at: ¶2, phrase: Unit One, subject: unit-one, type: ABSORBED_INTO, object: unit-two, ${fields}}\n  - id: report.c2\n`,
    )

  test('with no day in common are a warning that names the claims, and no fault', async () => {
    const { record, faults, warnings } = await read(withClaim('when: 2006-05'))
    expect(faults).toEqual([])
    expect(record).not.toBeNull()
    expect(warnings.map(formatFault)).toEqual([
      'documents/report.yaml:21: claims[0].when: the dates of unit-one ABSORBED_INTO unit-two have no day in common: ' +
        'report.c1 (2009), report.c9 (2006-05); where it happened more than once, give each an occasion',
    ])
  })

  test.each([
    ['with a day in common', 'when: 2009-05'],
    ['of which one is denied', 'when: 2006-05, modality: DENIED'],
    ['of which one is planned', 'when: 2006-05, modality: PLANNED'],
    ['on two occasions', 'when: 2006-05, occasion: first'],
  ])('%s are no warning', async (_, fields) => {
    const { faults, warnings } = await read(withClaim(fields))
    expect([...faults, ...warnings]).toEqual([])
  })
})
