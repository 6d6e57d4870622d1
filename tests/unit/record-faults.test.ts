import { describe, expect, test } from 'vitest'
import { readRecord } from '../../src/record/read-record.ts'
import { formatFault } from '../../src/record/report/fault.ts'
import { type FolderFiles, rewritten, withFolder } from '../support/record-folder.ts'
import { SMALL_RECORD } from '../support/small-record.ts'

async function faultsOf(files: FolderFiles): Promise<readonly string[]> {
  const { record, faults } = await withFolder(files, readRecord)
  expect(record === null).toBe(faults.length > 0)
  return faults.map(formatFault)
}

/** A rule, what was written, what stands there instead, and the faults that this must give. */
type Planted = readonly [rule: string, passage: string, instead: string, faults: readonly string[]]

const refuses = (file: string, cases: readonly Planted[]) =>
  test.each(cases)('refuses %s', async (_, passage, instead, faults) => {
    expect(await faultsOf(rewritten(SMALL_RECORD, file, passage, instead))).toEqual(faults)
  })

const ONCE = 'an id is given once and never again'
const ID = 'write letters a to z, capital or small, digits, and behind the first also - _ : / @'
const SLUG = 'write small letters a to z and digits, with single hyphens between'
const DOCUMENT_FIELDS =
  'id, title, partOf, publisher, authors, addressees, written, writtenFrom, published, publishedFrom, url, note, file, ' +
  'fromPhrase, toPhrase, read, series, retracted, quotations, leads or claims'
const KINDS = 'ORGANISATION, OPERATION, PERSON, POST, PLACE, EVENT, INSTRUMENT, TOPIC or ASSET'
const EDTF =
  'write 2007, 2007-03, 2007-03-05, 201X, 2004-XX, a season 2007-21 to 2007-24, with ?, ~ or % at the end, ' +
  'or two of these as A/B (.. for unended, empty for unknown)'

const PLACES =
  'write ¶ and the number of the block (¶21, or ¶21, the heading), line 7 or page 3; in sources of rows row 12, or ' +
  'row 12, owner; in JSON /memberships/12'

describe('in record.yaml, the checker', () => {
  refuses('record.yaml', [
    ['a missing field', 'licence: CC0-1.0\n', '', ['record.yaml:1: licence: is required']],
    [
      'an unknown field',
      'licence:',
      'license:',
      [
        'record.yaml:1: licence: is required',
        'record.yaml:3: license: is no field of this row; the closest is "licence"',
      ],
    ],
    [
      'a measure given twice',
      'measures:\n',
      'measures:\n  - {id: signatures, label: names, unit: names}\n',
      [`record.yaml:6: measures[1].id: "signatures" is taken already, at record.yaml:5: ${ONCE}`],
    ],
    ['a number for a text', 'Small record', '1984', ['record.yaml:1: title: must be text: put 1984 in quotes']],
    [
      'an id that is no slug',
      'title:',
      'id: Small Record\ntitle:',
      [`record.yaml:1: id: "Small Record" is no slug: ${SLUG}`],
    ],
    ['null', ' Small record', '', ['record.yaml:1: title: null is not written: leave the field out']],
    [
      'white space around a name',
      'Small record',
      '" Small record"',
      ['record.yaml:1: title: " Small record" begins or ends with white space'],
    ],
    [
      'an empty text',
      'Small record',
      '" "',
      ['record.yaml:1: title: is empty: write something or leave the field out'],
    ],
    [
      'a title of which nothing is seen',
      'Small record',
      '"\\u200b\\u2060"',
      ['record.yaml:1: title: "\\u200b\\u2060" shows nothing: write something or leave the field out'],
    ],
    [
      'a title that turns its direction',
      'Small record',
      '"Small \\u202edrocer"',
      [
        'record.yaml:1: title: "Small \\u202edrocer" has the character U+202E, which turns the direction of the text: leave it out',
      ],
    ],
  ])
})

describe('of a text of which nothing is seen, or not what is written, the checker', () => {
  test.each([
    ['entities/more.yaml', '- {id: a, kind: TOPIC, name: "\\u200d"}\n', ['name: "\\u200d" shows nothing']],
    [
      'entities/more.yaml',
      '- {id: a, kind: TOPIC, name: "\\u3164 \\ufeff"}\n',
      ['name: "\\u3164 \\ufeff" shows nothing'],
    ],
    ['entities/more.yaml', '- {id: a, kind: TOPIC, name: "\\U000e0041"}\n', ['name: "\\u{e0041}" shows nothing']],
    [
      'entities/more.yaml',
      '- {id: a, kind: TOPIC, name: A, names: [{name: "\\u2066A", documents: [report]}]}\n',
      ['names[0].name: "\\u2066A" has the character U+2066, which turns the direction of the text'],
    ],
    ['entities/more.yaml', '- {id: "\\u200b", kind: TOPIC, name: A}\n', ['id: "\\u200b" is no id']],
    ['entities/more.yaml', '- {id: "a\\u202e", kind: TOPIC, name: A}\n', ['id: "a\\u202e" is no id']],
    ['documents/more.yaml', 'id: a\ntitle: "\\u2067"\n', ['title: "\\u2067" shows nothing']],
    [
      'entities/more.yaml',
      '- {id: a, kind: TOPIC, name: A, summary: "\\u2060"}\n',
      ['summary: "\\u2060" shows nothing'],
    ],
  ])('of %s refuses %s', async (file, text, expected) => {
    const faults = await faultsOf({ ...SMALL_RECORD, [file]: text })
    expect(faults.map((fault) => fault.replace(/^\S+:\d+: /, '').split(/: (write|leave)/)[0])).toEqual(expected)
  })

  test('takes names written from right to left, and marks that join or part letters', async () => {
    const names = [
      '\u05de\u05e9\u05d8\u05e8\u05d4',
      '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
      'A \u200f\u05d0',
    ]
    const rows = names.map((name, at) => `- {id: right-${at}, kind: TOPIC, name: "${name}"}\n`).join('')
    expect(await faultsOf({ ...SMALL_RECORD, 'entities/more.yaml': rows })).toEqual([])
  })
})

test('ids that registers give are kept as they are', async () => {
  const ids = ['GB-COH:01234567', 'imo/9074729', 'Q42_b', `X${'9'.repeat(119)}`, 'a@b-']
  const rows = ids.map((id) => `- {id: "${id}", kind: ASSET, name: A}\n`).join('')
  const document =
    'id: PSC:2019/04\ntitle: T\nclaims:\n  - {id: "PSC:2019/04.c1", at: row 2, phrase: p, about: [Q42_b]}\n'
  const files = { ...SMALL_RECORD, 'entities/more.yaml': rows, 'documents/more.yaml': document }
  const { record, faults } = await withFolder(files, readRecord)
  expect(faults).toEqual([])
  expect(record?.entities.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
  expect(record?.claims.map(({ id, documentId }) => [id, documentId])).toContainEqual(['PSC:2019/04.c1', 'PSC:2019/04'])
})

describe('of an entity, the checker', () => {
  const file = 'entities/organisations.yaml'
  refuses(file, [
    [
      'an id with a dot',
      '- id: ministry',
      '- {id: ministry.c1, kind: TOPIC, name: M}\n- id: ministry',
      [`${file}:13: id: "ministry.c1" is no id: ${ID}`],
    ],
    [
      'an id that begins with a mark',
      '- id: ministry',
      '- {id: ":1", kind: TOPIC, name: M}\n- id: ministry',
      [`${file}:13: id: ":1" is no id: ${ID}`],
    ],
    [
      'an id that differs from another in capital letters alone',
      '- id: ministry',
      '- {id: Reform, kind: TOPIC, name: M}\n- {id: REPORT, kind: TOPIC, name: N}\n- id: ministry',
      [
        `documents/report.yaml:1: id: "report" differs from "REPORT", at ${file}:14, in capital letters alone: let more than that tell them apart`,
        `entities/others.yaml:7: id: "reform" differs from "Reform", at ${file}:13, in capital letters alone: let more than that tell them apart`,
      ],
    ],
    [
      'a reserved prefix',
      '- id: ministry',
      '- {id: r-one, kind: TOPIC, name: R}\n- id: ministry',
      [`${file}:13: id: "r-one" starts with r-, which is reserved: r-, f-, x-, a- and d- mark other ids`],
    ],
    [
      'a long id',
      '- id: ministry',
      `- {id: ${'a'.repeat(121)}, kind: TOPIC, name: A}\n- id: ministry`,
      [`${file}:13: id: "${'a'.repeat(59)}…" is longer than 120 characters`],
    ],
    [
      'an id taken by another entity',
      '- id: ministry',
      '- {id: reform, kind: TOPIC, name: R}\n- id: ministry',
      [
        'documents/report.yaml:22: claims[0].event: "reform" is of the kind TOPIC: an EVENT belongs here',
        `entities/others.yaml:7: id: "reform" is taken already, at ${file}:13: ${ONCE}`,
      ],
    ],
    [
      'an id taken by a document',
      '- id: ministry',
      '- {id: report, kind: TOPIC, name: R}\n- id: ministry',
      [`documents/report.yaml:1: id: "report" is taken already, at ${file}:13: ${ONCE}`],
    ],
    [
      'a former id that lives',
      '[unit-2]',
      '[unit-one]',
      [`${file}:4: formerIds[0]: "unit-one" is taken already, at ${file}:5: ${ONCE}`],
    ],
    [
      'a former id of two',
      '- id: ministry\n',
      '- id: ministry\n  formerIds: [unit-2]\n',
      [`${file}:14: formerIds[0]: "unit-2" is taken already, at ${file}:4: ${ONCE}`],
    ],
    [
      'a kind that does not exist',
      'kind: ORGANISATION\n  name: Ministry',
      'kind: ORG\n  name: Ministry',
      [`${file}:14: kind: "ORG" is not allowed: write ${KINDS}`],
    ],
    ['a name without documents', '\n      documents: [report]', '', [`${file}:10: names[0].documents: is required`]],
    [
      'a name in no document',
      'documents: [report]',
      'documents: []',
      [`${file}:11: names[0].documents: at least one document is required: those in which this name stands`],
    ],
    [
      'a name in an unknown document',
      'documents: [report]',
      'documents: [report, reprot]',
      [`${file}:11: names[0].documents[1]: no document has the id "reprot"; the closest is "report"`],
    ],
    [
      'a name in an entity',
      'documents: [report]',
      'documents: [reform]',
      [`${file}:11: names[0].documents[0]: "reform" is an entity: a document belongs here`],
    ],
    [
      'a document listed twice',
      'documents: [report]',
      'documents: [report, report]',
      [`${file}:11: names[0].documents[1]: "report" stands in this list already`],
    ],
    [
      'an unknown field of a name',
      '      period: 2007',
      '      perod: 2007',
      [`${file}:12: names[0].perod: is no field of this row`],
    ],
    [
      'a name repeated in other letters',
      'name: U1',
      'name: unit  ONE',
      [
        `${file}:10: names[0].name: this entity has the name "unit  ONE" already as "Unit One" ` +
          '(case, quotes, dashes and spaces make no difference)',
      ],
    ],
    [
      'a relative URI',
      'https://example.org/ministry',
      '/ministry',
      [`${file}:16: sameAs[0]: "/ministry" is no absolute http or https URI`],
    ],
    [
      'another kind of URI',
      'https://example.org/ministry',
      'javascript:alert(1)',
      [`${file}:16: sameAs[0]: "javascript:alert(1)" is no absolute http or https URI`],
    ],
    [
      'a control character',
      'name: Ministry',
      'name: "Min\\x1bistry"',
      [`${file}:15: name: "Min\\u001bistry" has the character U+001B, which is not allowed`],
    ],
    [
      'a name of 301 characters',
      'name: Ministry',
      `name: ${'m'.repeat(301)}`,
      [`${file}:15: name: "${'m'.repeat(59)}…" is longer than 300 characters`],
    ],
    ['a list for a mapping', '- id: ministry', '- [one]\n- id: ministry', [`${file}:13: must be a mapping, is a list`]],
  ])
})

describe('of a document, the checker', () => {
  const file = 'documents/report.yaml'
  refuses(file, [
    [
      'an unknown publisher',
      'publisher: ministry',
      'publisher: minstry',
      [`${file}:3: publisher: no entity has the id "minstry"; the closest is "ministry"`],
    ],
    [
      'an unknown author',
      'authors: [ada-smith]',
      'authors: [nobody-at-all]',
      [`${file}:4: authors[0]: no entity has the id "nobody-at-all"`],
    ],
    [
      'a document as addressee',
      'addressees: [unit-two]',
      'addressees: [report]',
      [`${file}:5: addressees[0]: "report" is a document: an entity belongs here`],
    ],
    [
      'a former id',
      'addressees: [unit-two]',
      'addressees: [unit-2]',
      [`${file}:5: addressees[0]: "unit-2" is a former id: write unit-two`],
    ],
    [
      'no date',
      'written: 2010-03',
      'written: March 2010',
      [`${file}:6: written: "March 2010" is no EDTF date: ${EDTF}`],
    ],
    [
      'the source of a date that is not there',
      'published: "2010-04-01"',
      'publishedFrom: inferred',
      [`${file}:8: publishedFrom: is given without published`],
    ],
    [
      'another source of a date',
      'writtenFrom: inferred',
      'writtenFrom: guessed',
      [`${file}:7: writtenFrom: "guessed" is not allowed: write text or inferred`],
    ],
    [
      'a file in a folder',
      'file: report.txt',
      'file: ../report.txt',
      [`${file}:11: file: "../report.txt" is no plain file name: a folder, "..", or a dot in front is not allowed`],
    ],
    [
      'phrases without a file',
      'file: report.txt\n',
      '',
      [`${file}:11: fromPhrase: is given without file`, `${file}:12: toPhrase: is given without file`],
    ],
    [
      'claims that are no list',
      'claims:\n',
      'claims: none\nrest:\n',
      [
        `${file}:14: claims: must be a list, is "none"`,
        `${file}:15: rest: is no field of this row: write ${DOCUMENT_FIELDS}`,
      ],
    ],
    [
      'at-writing in an undated document',
      'written: 2010-03\nwrittenFrom: inferred\n',
      '',
      [`${file}:27: claims[1].when: "at-writing" needs a date: the document report has no written date`],
    ],
  ])
})

describe('of a claim, the checker', () => {
  const file = 'documents/report.yaml'
  refuses(file, [
    [
      'an id of another document',
      'id: report.c5',
      'id: letter.c5',
      [`${file}:54: claims[4].id: "letter.c5" stands in the document report: write report.c5`],
    ],
    [
      'an id of another form',
      'id: report.c5',
      'id: report.5',
      [
        `${file}:54: claims[4].id: "report.5" is no claim id: write <document id>.c<number>, such as home-office-letter.c12`,
      ],
    ],
    [
      'an id given twice',
      'id: report.c5',
      'id: report.c1',
      [`${file}:54: claims[4].id: "report.c1" is taken already, at ${file}:15: ${ONCE}`],
    ],
    ['a missing field', '    phrase: Unit One\n', '', [`${file}:54: claims[4].phrase: is required`]],
    [
      'a phrase of 13 words',
      'phrase: Unit One\n',
      'phrase: a b c d e f g h i j k l m\n',
      [`${file}:56: claims[4].phrase: "a b c d e f g h i j k l m" has 13 words: at most 12 are allowed`],
    ],
    [
      'a phrase of two lines',
      'phrase: Unit One\n',
      'phrase: "Unit\\nOne"\n',
      [`${file}:56: claims[4].phrase: "Unit\\nOne" has a line break: write it on one line`],
    ],
    [
      'a place of another form',
      'at: ¶2\n',
      'at: paragraph 2\n',
      [`${file}:55: claims[4].at: "paragraph 2" is no place: ${PLACES}`],
    ],
    ['block 0', 'at: ¶2\n', 'at: ¶0\n', [`${file}:55: claims[4].at: "¶0" is no place: ${PLACES}`]],
    [
      'an unknown subject',
      'subject: ministry',
      'subject: ministery',
      [`${file}:39: claims[2].subject: no entity has the id "ministery"; the closest is "ministry"`],
    ],
    [
      'an unknown object',
      'object: unit-two',
      'object: unit-too',
      [`${file}:20: claims[0].object: no entity has the id "unit-too"; the closest is "unit-two"`],
    ],
    [
      'an unknown speaker',
      'accordingTo: ada-smith',
      'accordingTo: ada-smyth',
      [`${file}:45: claims[2].accordingTo: no entity has the id "ada-smyth"; the closest is "ada-smith"`],
    ],
    [
      'an unknown scope',
      'scope: [unit-one]',
      'scope: [unit-one, unit-to]',
      [`${file}:33: claims[1].scope[1]: no entity has the id "unit-to"; the closest is "unit-two"`],
    ],
    [
      'an unknown measure',
      'measure: signatures',
      'measure: signature',
      [`${file}:40: claims[2].measure: record.yaml has no measure "signature"; the closest is "signatures"`],
    ],
    [
      'an unknown event',
      'event: reform',
      'event: reforms',
      [`${file}:22: claims[0].event: no entity has the id "reforms"; the closest is "reform"`],
    ],
    [
      'an event of another kind',
      'event: reform',
      'event: ministry',
      [`${file}:22: claims[0].event: "ministry" is of the kind ORGANISATION: an EVENT belongs here`],
    ],
    [
      'an unknown type',
      'type: ABSORBED_INTO',
      'type: ABSORBED_IN',
      [
        expect.stringMatching(
          /^documents.report.yaml:19: claims\[0\].type: "ABSORBED_IN" is no type of relationship; the closest is "ABSORBED_INTO": write ABSORBED_INTO, ACTS_THROUGH, .+ WORKS_WITH, or add it under `types` in record.yaml; `tributary schema` tells what each means$/,
        ),
      ],
    ],
    [
      'a subject of a kind that the type does not take',
      'subject: unit-one\n    type: ABSORBED_INTO',
      'subject: ada-smith\n    type: ABSORBED_INTO',
      [
        `${file}:18: claims[0].subject: "ada-smith" is of the kind PERSON: ` +
          'the subject of ABSORBED_INTO is of the kind ORGANISATION or OPERATION',
      ],
    ],
    [
      'an object of a kind that the type does not take',
      'object: unit-two',
      'object: reform',
      [
        `${file}:20: claims[0].object: "reform" is of the kind EVENT: ` +
          'the object of ABSORBED_INTO is of the kind ORGANISATION or OPERATION',
      ],
    ],
    [
      'one entity at both ends',
      'object: unit-two',
      'object: unit-one',
      [`${file}:20: claims[0].object: "unit-one" is the subject too: nothing has a relationship with itself`],
    ],
    [
      'a claim of no form',
      '    existence: ENDED\n',
      '',
      [
        `${file}:48: claims[3]: says nothing: a claim gives a relationship (type and object), ` +
          'a figure (measure and value), an attribute (attribute and value), an existence (existence) or a remark (about)',
      ],
    ],
    [
      'a claim of two forms',
      '    existence: ENDED\n',
      '    existence: ENDED\n    measure: signatures\n    value: 3\n',
      [
        `${file}:52: claims[3].existence: belongs to an existence, but this is a figure (measure, value): a claim has one form`,
      ],
    ],
    [
      'a label on a figure',
      '    value: 1300\n',
      '    value: 1300\n    label: counted\n',
      [
        `${file}:42: claims[2].label: belongs to a relationship, but this is a figure (measure, value): a claim has one form`,
      ],
    ],
    ['a figure without its value', '    value: 1300\n', '', [`${file}:36: claims[2].value: is required in a figure`]],
    [
      'a relationship without its object',
      '    object: unit-two\n',
      '',
      [`${file}:15: claims[0].object: is required in a relationship`],
    ],
    [
      'OTHER without a label',
      '    label: was named after\n',
      '',
      [
        `${file}:54: claims[4].label: is required with the type OTHER: the words between subject and object, ` +
          'such as "was the national rapporteur mechanism for"',
      ],
    ],
    [
      'a label with another type',
      '    type: ABSORBED_INTO\n',
      '    type: ABSORBED_INTO\n    label: went into\n',
      [`${file}:20: claims[0].label: is allowed with the type OTHER only, not with ABSORBED_INTO`],
    ],
    [
      'labels that differ within one relationship',
      '    label: was named after\n',
      `    label: was named after
  - {id: report.c6, at: ¶2, phrase: Unit One, subject: unit-one, type: OTHER, object: ministry, label: wrote to}
  - {id: report.c7, at: ¶2, phrase: Unit One, subject: unit-one, type: OTHER, object: ministry, label: wrote to, occasion: later}
`,
      [
        `${file}:61: claims[5].label: differs from "was named after" of report.c5: claims of one relationship share one ` +
          'label; where another thing is meant, give it an occasion',
      ],
    ],
    [
      'an existence of another word',
      'existence: ENDED',
      'existence: CLOSED',
      [`${file}:52: claims[3].existence: "CLOSED" is not allowed: write BEGAN or ENDED`],
    ],
    [
      'a modality of another word',
      'modality: DENIED',
      'modality: denied',
      [`${file}:53: claims[3].modality: "denied" is not allowed: write STATED, PLANNED or DENIED`],
    ],
    [
      'a bound with no number',
      'existence: ENDED',
      'existence: ENDED\n    bound: OVER',
      [`${file}:53: claims[3].bound: says how exact a number is: it needs an amount, a share or a value`],
    ],
    [
      'a share above 1',
      'share: 0.5',
      'share: 50',
      [`${file}:31: claims[1].share: 50 is not allowed: write a number from 0 to 1`],
    ],
    [
      'an amount below 0',
      'value: 435000',
      'value: -1',
      [`${file}:30: claims[1].amount.value: -1 is not allowed: write a number 0 or more`],
    ],
    [
      'an endless amount',
      'value: 435000',
      'value: .inf',
      [`${file}:30: claims[1].amount.value: must be a number, is Infinity`],
    ],
    [
      'a number in quotes',
      'value: 1300',
      'value: "1300"',
      [`${file}:41: claims[2].value: must be a number in a figure, is "1300"`],
    ],
    [
      'a currency sign',
      'currency: GBP',
      'currency: £',
      [`${file}:30: claims[1].amount.currency: "£" is no currency: write three capital letters, such as GBP`],
    ],
    [
      'an occasion that is no slug',
      'occasion: fy-2009-10',
      'occasion: 2009/10',
      [`${file}:34: claims[1].occasion: "2009/10" is no slug: ${SLUG}`],
    ],
    [
      'an unknown field',
      '    modality: DENIED\n',
      '    modalty: DENIED\n',
      [`${file}:53: claims[3].modalty: is no field of this row; the closest is "modality"`],
    ],
  ])
})

describe('of a date, the checker', () => {
  const file = 'documents/report.yaml'
  const at = `${file}:42: claims[2].when:`
  refuses(file, [
    [
      'a day that does not exist',
      'when: 2009-04/2010-03',
      'when: 2009-02-29',
      [`${at} "2009-02-29" is no EDTF date: ${EDTF}`],
    ],
    [
      'an end before its start',
      'when: 2009-04/2010-03',
      'when: 2010-04/2009-03',
      [`${at} "2010-04/2009-03" ends before it starts: 2009-03-31 is before 2010-04-01`],
    ],
    [
      'neither end',
      'when: 2009-04/2010-03',
      'when: ../..',
      [`${at} "../.." has neither a start nor an end: leave the field out`],
    ],
    [
      'a financial year as a month',
      'when: 2009-04/2010-03',
      'when: 2009-10',
      [
        `${at} "2009-10" is a month in EDTF, but the text has a range of years: ` +
          'write 2009-04/2010-03 for the financial year (or 2009-10-01/2009-10-31 if the month is meant)',
      ],
    ],
    [
      'a financial year that is no month',
      'when: 2009-04/2010-03',
      'when: 2012-13',
      [`${at} "2012-13" is no EDTF date: a financial year is written 2012-04/2013-03`],
    ],
    [
      'a financial year with a stroke',
      'when: 2009-04/2010-03',
      'when: 2012/13',
      [`${at} "2012/13" is no EDTF date: a financial year is written 2012-04/2013-03`],
    ],
    [
      'words for a date that was spoken',
      'said: 2010-02',
      'said: at-writing',
      [`${file}:46: claims[2].said: "at-writing" is no EDTF date: ${EDTF}`],
    ],
    [
      'at-saying where it is not said when',
      'when: 2009\n    event',
      'when: at-saying\n    event',
      [`${file}:21: claims[0].when: "at-saying" needs a date: this claim does not say when it was said`],
    ],
    [
      'the source of no date',
      '    when: 2009-04/2010-03\n',
      '',
      [`${file}:43: claims[2].whenFrom: says where a date is from: it needs a when`],
    ],
    [
      'the source of at-writing',
      'when: 2009-04/2010-03',
      'when: at-writing',
      [`${file}:44: claims[2].whenFrom: is not given with at-writing: the document's writtenFrom says it`],
    ],
  ])

  const MONTH_MEANT = '(or 2008-09-01/2008-09-30 if the month is meant)'
  test.each([
    ['in 2008-09', '2008-09', `2008-04/2009-03 for the financial year ${MONTH_MEANT}`],
    ['in 2008/09', '2008-09', `2008-04/2009-03 for the financial year ${MONTH_MEANT}`],
    ['in 2008–09', '2008-09', `2008-04/2009-03 for the financial year ${MONTH_MEANT}`],
    ['in 2008–2009', '2008-09', `2008-04/2009-03 for the financial year ${MONTH_MEANT}`],
    ['for 2009/10', '2008-09', `2008-04/2009-03 for the financial year ${MONTH_MEANT}`],
    ['in 2008-10', '2008-10', '2008/2010 (or 2008-10-01/2008-10-31 if the month is meant)'],
    ['in 2008-09?', '2008-09?', `2008-04/2009-03 for the financial year ${MONTH_MEANT}`],
  ])('refuses a phrase "%s" dated %s', async (phrase, when, instead) => {
    const files = rewritten(SMALL_RECORD, file, 'phrase: Unit One\n', `phrase: ${phrase}\n    when: ${when}\n`)
    expect(await faultsOf(files)).toEqual([
      `${file}:57: claims[4].when: "${when}" is a month in EDTF, but the text has a range of years: write ${instead}`,
    ])
  })

  test.each([
    ['in September 2008', '2008-09'],
    ['on 2008-09-12', '2008-09'],
    ['in March 2009 for 2009-10', '2009-03'],
    ['in 2008-09', '2008-04/2009-03'],
    ['in 2008/09', '2008'],
  ])('takes a phrase "%s" dated %s', async (phrase, when) => {
    const files = rewritten(SMALL_RECORD, file, 'phrase: Unit One\n', `phrase: ${phrase}\n    when: ${when}\n`)
    expect(await faultsOf(files)).toEqual([])
  })

  test.each(['2012', '2012-03', '0009', '201X', '2004-XX', '2007-21', '2007?', '2007-03/..', '2007/', '/2009-03'])(
    'takes %s without quotes',
    async (when) => {
      const files = rewritten(SMALL_RECORD, file, 'when: 2009-04/2010-03', `when: ${when}`)
      const { record, faults } = await withFolder(files, readRecord)
      expect(faults).toEqual([])
      expect(record?.claims[2]?.when?.edtf).toBe(when)
    },
  )
})

describe('of a disagreement, the checker', () => {
  const file = 'disagreements/funding.yaml'
  refuses(file, [
    [
      'an id without its prefix',
      'id: d-scope-of-funding',
      'id: scope',
      [`${file}:1: id: "scope" is no id of a disagreement: write d- and a slug, such as d-scope-of-the-funding`],
    ],
    [
      'an id that a computed one may have',
      'd-scope-of-funding',
      'd-abcdefghijklmnopqrstuvwxyz',
      [`${file}:1: id: "d-abcdefghijklmnopqrstuvwxyz" has the form of a computed id: use words with hyphens`],
    ],
    [
      'a kind that rules find',
      'kind: SCOPE',
      'kind: DATE',
      [`${file}:2: kind: "DATE" is not allowed: write VALUE, SCOPE, OUTCOME or COURSE`],
    ],
    [
      'an unknown entity',
      'about: [unit-two]',
      'about: [unit-tow]',
      [`${file}:3: about[0]: no entity has the id "unit-tow"; the closest is "unit-two"`],
    ],
    [
      'an unknown claim',
      'claims: [report.c3]',
      'claims: [report.c33]',
      [`${file}:9: positions[1].claims[0]: no claim has the id "report.c33"; the closest is "report.c3"`],
    ],
    [
      'one position',
      '    - sentence: For some of it.\n      claims: [report.c3]\n',
      '',
      [`${file}:5: positions: at least two positions are required`],
    ],
    [
      'a position with no claims',
      'claims: [report.c3]',
      'claims: []',
      [`${file}:9: positions[1].claims: at least one claim is required: those that take this position`],
    ],
    [
      'a claim in two positions',
      'claims: [report.c3]',
      'claims: [report.c3, report.c2]',
      [`${file}:9: positions[1].claims[1]: "report.c2" takes positions[0] already: a claim takes one position`],
    ],
    [
      'an id given twice',
      '- id: d-scope-of-funding',
      `- id: d-scope-of-funding
  kind: SCOPE
  about: [unit-two]
  question: Q?
  positions: [{sentence: A., claims: [report.c1]}, {sentence: B., claims: [report.c2]}]
- id: d-scope-of-funding`,
      [`${file}:6: id: "d-scope-of-funding" is taken already, at ${file}:1: ${ONCE}`],
    ],
  ])
})

test('all faults of all files are given at once, in order of file, line and field', async () => {
  const broken = rewritten(
    rewritten(
      rewritten(SMALL_RECORD, 'entities/others.yaml', 'kind: PERSON', 'kind: PRESON'),
      'documents/report.yaml',
      'at: ¶3',
      'at: 3',
    ),
    'documents/report.yaml',
    'amount: {value: 435000, currency: GBP}',
    'amount: {value: -1, currency: pounds}',
  )
  expect((await faultsOf(broken)).map((fault) => fault.split(': ').slice(0, 2))).toEqual([
    ['documents/report.yaml:24', 'claims[1].at'],
    ['documents/report.yaml:30', 'claims[1].amount.currency'],
    ['documents/report.yaml:30', 'claims[1].amount.value'],
    ['entities/others.yaml:2', 'kind'],
  ])
})
