import { describe, expect, test } from 'vitest'
import { checkTexts } from '../../src/record/check/check-texts.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { formatFault } from '../../src/record/report/fault.ts'
import { type FolderFiles, rewritten, withFolder } from '../support/record-folder.ts'
import { SMALL_RECORD, SMALL_TEXTS } from '../support/small-record.ts'

const REPORT = 'documents/report.yaml'
const PEOPLE = 'entities/others.yaml'

/** The small record with a claim more, its sixth, on line 61 of the report. */
function withClaim(fields: string): FolderFiles {
  const file = SMALL_RECORD[REPORT] ?? ''
  return {
    ...SMALL_RECORD,
    [REPORT]: `${file}  - id: report.c6\n    at: ¶2\n    phrase: Unit One\n${indented(fields)}`,
  }
}

function indented(fields: string): string {
  return fields
    .split('\n')
    .map((field) => `    ${field}\n`)
    .join('')
}

const RELATIONSHIP = 'subject: unit-one\ntype: PART_OF\nobject: ministry'

async function sixthClaim(fields: string) {
  const { record, faults } = await withFolder(withClaim(fields), readRecord)
  expect(faults.map(formatFault)).toEqual([])
  return record?.claims.find(({ id }) => id === 'report.c6')
}

async function faultsOf(files: FolderFiles): Promise<readonly string[]> {
  const { record, faults } = await withFolder(files, readRecord)
  expect(record === null).toBe(faults.length > 0)
  return faults.map(formatFault)
}

describe('a verb of its own', () => {
  test('stands in the place of that of a type, or of beginning and ending', async () => {
    expect(await sixthClaim(`${RELATIONSHIP}\nverb: be housed in`)).toMatchObject({ verb: 'be housed in' })
    expect(await sixthClaim('subject: unit-one\nexistence: BEGAN\nverb: be launched')).toMatchObject({
      verb: 'be launched',
    })
    expect(await sixthClaim(`${RELATIONSHIP}\nverb: help to disrupt, prevent and end`)).toMatchObject({
      verb: 'help to disrupt, prevent and end',
    })
    expect(await sixthClaim(RELATIONSHIP)).toMatchObject({ verb: null })
  })

  test.each([
    [
      'with the type OTHER',
      'subject: unit-one\ntype: OTHER\nobject: ministry\nlabel: was named after\nverb: be near',
      'verb: is not given with the type OTHER: its words are the label',
    ],
    [
      'with a remark',
      'about: [unit-one]\nverb: be near',
      'verb: stands for the verb of a type, or for beginning and ending: it needs a type or an existence',
    ],
    [
      'in the past',
      `${RELATIONSHIP}\nverb: was near`,
      'verb: "was near" is no verb: write its infinitive without "to", with the words that follow it, such as own, or be a director of',
    ],
  ])('is refused %s', async (_, fields, message) => {
    expect(await faultsOf(withClaim(fields))).toEqual([expect.stringContaining(message)])
  })
})

describe('a remark', () => {
  test('is about several, has no subject and keeps what says how it is meant', async () => {
    expect(await sixthClaim('about: [unit-one, ministry]\nhedge: One\naccordingTo: ada-smith')).toMatchObject({
      subjectId: null,
      content: { form: 'REMARK', aboutIds: ['unit-one', 'ministry'] },
      hedge: 'One',
      accordingToId: 'ada-smith',
    })
  })

  test.each([
    [
      'a subject',
      'about: [unit-one]\nsubject: unit-two',
      'subject: stands beside about: a remark has no subject: name there all that it is about',
    ],
    ['a sum', 'about: [unit-one]\namount: {value: 1, currency: GBP}', 'amount: is not given with a remark'],
    [
      'another form',
      'about: [unit-one]\nexistence: BEGAN',
      'about: belongs to a remark, but this is an existence (existence): a claim has one form',
    ],
    ['nothing that it is about', 'about: []', 'about: at least one entity is required: what the remark is about'],
    [
      'an unknown entity',
      'about: [unit-onne]',
      'about[0]: no entity has the id "unit-onne"; the closest is "unit-one"',
    ],
  ])('with %s is refused', async (_, fields, fault) => {
    expect((await faultsOf(withClaim(fields))).map((one) => one.replace(/^.*?claims\[5\]\./, ''))).toEqual([fault])
  })

  test('is the only claim without a subject', async () => {
    const faults = await faultsOf(withClaim('type: PART_OF\nobject: ministry'))
    expect(faults.map((one) => one.replace(/^.*?claims\[5\]\./, ''))).toEqual(['subject: is required'])
  })
})

describe('who says so', () => {
  test('may be several, of whom the first is the one whom the document reports', async () => {
    expect(await sixthClaim(`${RELATIONSHIP}\naccordingTo: [ada-smith, unit-two]`)).toMatchObject({
      accordingToId: 'ada-smith',
      furtherSpeakerIds: ['unit-two'],
    })
  })

  test.each([
    ['ada-smit', 'accordingTo: no entity has the id "ada-smit"; the closest is "ada-smith"'],
    ['[ada-smith, unit-tow]', 'accordingTo[1]: no entity has the id "unit-tow"; the closest is "unit-two"'],
    ['[]', 'accordingTo: at least one entity is required: who says so'],
    ['[ada-smith, ada-smith]', 'accordingTo[1]: "ada-smith" stands in this list already'],
    ['7', 'accordingTo: must be text: put 7 in quotes'],
  ])('as %s is refused', async (speakers, fault) => {
    const faults = await faultsOf(withClaim(`${RELATIONSHIP}\naccordingTo: ${speakers}`))
    expect(faults.map((one) => one.replace(/^.*?claims\[5\]\./, ''))).toEqual([fault])
  })
})

describe("the editor's part", () => {
  test('is kept, part by part', async () => {
    expect(await sixthClaim(`${RELATIONSHIP}\ninferred: [OBJECT, READING]\nnote: So it is read.`)).toMatchObject({
      inferred: ['OBJECT', 'READING'],
    })
  })

  test.each([
    [
      'without a note',
      `${RELATIONSHIP}\ninferred: [SUBJECT]`,
      "note: is required with inferred: it says why this is the editor's",
    ],
    [
      'of a speaker where there is none',
      `${RELATIONSHIP}\ninferred: [SPEAKER]\nnote: Why.`,
      'inferred[0]: SPEAKER is inferred, but this claim has no accordingTo',
    ],
    [
      'of an object where there is none',
      'subject: unit-one\nexistence: BEGAN\ninferred: [OBJECT]\nnote: Why.',
      'inferred[0]: OBJECT is inferred, but this claim has no object',
    ],
    [
      'of an unknown part',
      `${RELATIONSHIP}\ninferred: [SUBJCT]\nnote: Why.`,
      'inferred[0]: "SUBJCT" is not allowed: write SUBJECT, OBJECT, READING or SPEAKER',
    ],
    [
      'of no part',
      `${RELATIONSHIP}\ninferred: []\nnote: Why.`,
      "inferred: at least one part is required: what is the editor's",
    ],
  ])('%s is refused', async (_, fields, fault) => {
    expect((await faultsOf(withClaim(fields))).map((one) => one.replace(/^.*?claims\[5\]\./, ''))).toEqual([fault])
  })
})

describe('a denial of a plan', () => {
  test('is kept as one', async () => {
    expect(await sixthClaim(`${RELATIONSHIP}\nmodality: DENIED\ndenies: PLAN`)).toMatchObject({
      modality: 'DENIED',
      deniesPlan: true,
    })
  })

  test.each([
    ['denies: PLAN', 'denies: says what is denied: it needs the modality DENIED'],
    ['modality: DENIED\ndenies: FACT', 'denies: "FACT" is not allowed: write PLAN'],
  ])('written as %j is refused', async (fields, fault) => {
    const faults = await faultsOf(withClaim(`${RELATIONSHIP}\n${fields}`))
    expect(faults.map((one) => one.replace(/^.*?claims\[5\]\./, ''))).toEqual([fault])
  })
})

describe('nobody and somebody', () => {
  const FUNDED = 'subject: unit-one\ntype: FUNDED_BY'

  test('stand for whom a document does not name, nobody as a denial', async () => {
    expect(await sixthClaim(`${FUNDED}\nobject: nobody`)).toMatchObject({
      content: { form: 'UNNAMED', type: 'FUNDED_BY', object: 'NOBODY', label: null },
      modality: 'DENIED',
    })
    expect(await sixthClaim(`${FUNDED}\nobject: nobody\ndenies: PLAN`)).toMatchObject({ deniesPlan: true })
    expect(await sixthClaim(`${FUNDED}\nobject: somebody\nmodality: PLANNED`)).toMatchObject({
      content: { form: 'UNNAMED', type: 'FUNDED_BY', object: 'SOMEBODY', label: null },
      modality: 'PLANNED',
    })
  })

  test.each([
    [
      `${FUNDED}\nobject: nobody\nmodality: STATED`,
      'modality: is STATED beside the object nobody, which denies: leave it out',
    ],
    [
      `${FUNDED}\nobject: somebody\nmodality: DENIED`,
      'object: somebody is not whom something is denied of: write nobody',
    ],
    [
      'subject: somebody\ntype: FUNDED_BY\nobject: ministry',
      'subject: "somebody" stands only as the object of a relationship: an entity belongs here',
    ],
  ])('are refused where they say nothing: %j', async (fields, fault) => {
    expect((await faultsOf(withClaim(fields))).map((one) => one.replace(/^.*?claims\[5\]\./, ''))).toEqual([fault])
  })

  test('are the ids of nothing else', async () => {
    const files = rewritten(SMALL_RECORD, PEOPLE, 'id: reform\n', 'id: Nobody\n')
    expect(await faultsOf(files)).toContainEqual(
      expect.stringContaining('id: "Nobody" is reserved: as the object of a claim it stands for what has no id'),
    )
  })
})

describe('a document that is part of another', () => {
  const series = 'id: series\ntitle: The series\n'
  const asPart = rewritten(SMALL_RECORD, REPORT, 'title: The report\n', 'title: The report\npartOf: series\n')

  test('names it', async () => {
    const { record } = await withFolder({ ...asPart, 'documents/series.yaml': series }, readRecord)
    expect(record?.documents.map(({ id, partOfId }) => [id, partOfId])).toEqual([
      ['report', 'series'],
      ['series', null],
    ])
  })

  test('names one that is there', async () => {
    expect(await faultsOf(asPart)).toEqual(['documents/report.yaml:3: partOf: no document has the id "series"'])
  })

  test('is not part of itself, straight or round about', async () => {
    const round = { ...asPart, 'documents/series.yaml': `${series}partOf: report\n` }
    const faults = (await faultsOf(round)).filter((one) => one.includes('partOf'))
    expect(faults).toEqual([
      'documents/report.yaml:3: partOf: makes report a part of itself: a part stands in a whole, which may stand in another',
      'documents/series.yaml:3: partOf: makes series a part of itself: a part stands in a whole, which may stand in another',
    ])
  })

  test('leaves the whole without claims of its own', async () => {
    const claim = 'claims:\n  - id: series.c1\n    at: ¶1\n    phrase: The\n    about: [ministry]\n'
    expect(await faultsOf({ ...asPart, 'documents/series.yaml': `${series}${claim}` })).toEqual([
      'documents/series.yaml:4: claims[0].id: series has parts: its parts make its claims',
    ])
  })
})

describe('an entity', () => {
  test("has a name from the text, and names something, unless it is marked as the editor's or as a class", async () => {
    const files = rewritten(
      SMALL_RECORD,
      PEOPLE,
      'name: The reform\n',
      'name: The reform\n  nameFrom: editor\n  collective: true\n',
    )
    const { record } = await withFolder(files, readRecord)
    const marks = record?.entities.map(({ id, nameFrom, isCollective }) => [id, nameFrom, isCollective])
    expect(marks).toContainEqual(['reform', 'EDITOR', true])
    expect(marks).toContainEqual(['unit-one', 'TEXT', false])
  })

  test('has no other mark for its name', async () => {
    const files = rewritten(SMALL_RECORD, PEOPLE, 'name: The reform\n', 'name: The reform\n  nameFrom: edtor\n')
    expect(await faultsOf(files)).toEqual([
      'entities/others.yaml:10: nameFrom: "edtor" is not allowed: write text or editor',
    ])
  })
})

describe('the sentence of a measure', () => {
  const measured = (fields: string) =>
    faultsOf({
      ...SMALL_RECORD,
      'record.yaml': `title: A\ndescription: B\nlicence: C\nmeasures:\n  - {id: signatures, label: names, unit: names, ${fields}}\n`,
    })

  test('has the number and the entity in their places', async () => {
    expect(await measured('sentence: "{value} people had signed {entity}"')).toEqual([])
    for (const words of ['{entity} was signed', '{value} signed', '{value} of {value} signed {entity}']) {
      expect(await measured(`sentence: "${words}"`)).toEqual([
        `record.yaml:5: measures[0].sentence: "${words}" does not have {value} and {entity} once each, such as "{value} people had signed {entity}"`,
      ])
    }
  })

  test('is there where that of just one is', async () => {
    expect(await measured('sentenceOfOne: "{value} person had signed {entity}"')).toEqual([
      'record.yaml:5: measures[0].sentenceOfOne: says how one is told, and no `sentence` how several are: write that too',
    ])
  })
})

describe('the name of an entity within a sentence', () => {
  const named = (marks: string, name = 'The reform') =>
    rewritten(SMALL_RECORD, PEOPLE, 'name: The reform\n', `name: ${name}\n${marks}`)

  test('has an article, a form of its own and a number', async () => {
    const files = named('  article: the\n  inSentence: reforms of 2009\n  plural: true\n')
    const { record } = await withFolder(files, readRecord)
    const reform = record?.entities.find(({ id }) => id === 'reform')
    expect(reform).toMatchObject({ name: 'The reform', article: 'the', inSentence: 'reforms of 2009', isPlural: true })
    const plain = record?.entities.find(({ id }) => id === 'unit-one')
    expect(plain).toMatchObject({ article: null, inSentence: null, isPlural: false })
  })

  test.each([
    ['  article: The\n', 'article: "The" is not allowed: write the, a or an'],
    ['  article: the\n', 'article: "The reform" has the article "the" already: write it once'],
    ['  article: a\n  inSentence: A reform\n', 'inSentence: "A reform" has the article "a" already: write it once', 11],
    ['  article: a\n  plural: true\n', 'article: "a" stands before one thing, and this is plural'],
    ['  inSentence: The reform\n', 'inSentence: "The reform" is the name: leave this out where they are the same'],
    ['  inSentence: ""\n', 'inSentence: is empty: write something or leave the field out'],
    ['  plural: several\n', 'plural: must be boolean, is "several"'],
  ])('%j is refused', async (marks, fault, line = 10) => {
    expect(await faultsOf(named(marks))).toEqual([`entities/others.yaml:${line}: ${fault}`])
  })
})

describe('the texts', () => {
  const checked = (files: FolderFiles) =>
    withFolder(files, async (folder) => {
      const { rows } = await readRecord(folder)
      return withFolder(SMALL_TEXTS, (textsFolder) => checkTexts(rows, textsFolder))
    })

  test('have the words of doubt in the block of the phrase', async () => {
    expect((await checked(withClaim('about: [unit-one]\nhedge: was absorbed into'))).faults).toEqual([])
    const { faults } = await checked(withClaim('about: [unit-one]\nhedge: it would seem'))
    expect(faults.map(formatFault)).toEqual([
      'documents/report.yaml:65: claims[5].hedge: "it would seem" is not found in ¶2',
    ])
  })

  test('have the words of a verb in the block of the phrase, in whatever form, but for those that any sentence has', async () => {
    const verbOf = async (verb: string) =>
      (await checked(withClaim(`subject: unit-one\ntype: ABSORBED_INTO\nobject: unit-two\nverb: ${verb}`))).faults
    expect(await verbOf('be absorbed by')).toEqual([])
    expect(await verbOf('come to an end in')).toEqual([])
    expect((await verbOf('be dissolved into')).map(formatFault)).toEqual([
      'documents/report.yaml:67: claims[5].verb: "dissolved" stands in ¶2 in no form: ' +
        "a verb of its own is in the document's words",
    ])
  })

  test.each([
    ['stands before a name of an end', 'the proposed Unit One', '', ['proposed']],
    ['is one of two, before another name of the end', 'few former U1 officers', '', ['few', 'former']],
    ['is that of a list which is not whole', 'units that include the Ministry', '', ['include']],
    ['is in the verb', 'the proposed Unit One', 'verb: be proposed within', []],
    ['is told of a list by the verb', 'units that include the Ministry', 'verb: be among the units of', []],
    ['stands before a noun that is no name of an end', 'the proposed closure of Unit One', '', []],
    ['stands behind the name', 'Unit One was a key unit', '', []],
    ['begins a name', 'Unit One', '', []],
  ])('warn of a word that limits and that the claim has lost: it %s', async (_, phrase, verb, lost) => {
    const claim = withClaim(`${RELATIONSHIP}${verb === '' ? '' : `\n${verb}`}`)
    const sixth = 'id: report.c6\n    at: ¶2\n    phrase: '
    const { warnings } = await checked(rewritten(claim, REPORT, `${sixth}Unit One\n`, `${sixth}${phrase}\n`))
    const message = `${lost.map((word) => `"${word}"`).join(', ')} limits in the phrase what the claim says without it`
    expect(warnings.filter(({ field }) => field === 'claims[5].phrase').map(formatFault)).toEqual(
      lost.length === 0
        ? []
        : [`documents/report.yaml:63: claims[5].phrase: ${message}: write it into the verb, or name what is meant`],
    )
  })

  test('warn of no such word of what begins or ends', async () => {
    const sixth = 'id: report.c6\n    at: ¶2\n    phrase: '
    const claim = withClaim('subject: unit-one\nexistence: ENDED\nmodality: PLANNED')
    const { warnings } = await checked(rewritten(claim, REPORT, `${sixth}Unit One\n`, `${sixth}outgoing Unit One\n`))
    expect(warnings.filter(({ field }) => field === 'claims[5].phrase')).toEqual([])
  })

  test("warn of a name that stands in none, unless it is marked as the editor's", async () => {
    const named = (mark: string) =>
      rewritten(SMALL_RECORD, PEOPLE, 'name: Ada Smith\n', `name: Ada of Smithfield\n${mark}`)
    expect((await checked(named(''))).warnings.map(formatFault)).toContain(
      'entities/others.yaml:3: name: "Ada of Smithfield" stands in no text: write nameFrom: editor if it is yours',
    )
    const marked = (await checked(named('  nameFrom: editor\n'))).warnings.map(formatFault)
    expect(marked.filter((one) => one.includes('Ada'))).toEqual([])
  })
})

describe('who speaks in a document, and how', () => {
  const withLeads = (leads: string) =>
    rewritten(SMALL_RECORD, REPORT, 'toPhrase: has ended? No.\n', `toPhrase: has ended? No.\nleads:\n${leads}`)

  test('is told of all of it, and of places, whatever their heading', async () => {
    const leads =
      '  - words: Ada Smith wrote\n  - words: the Ministry answered in writing\n    at: ["¶4, Background", ¶5]\n'
    const { record } = await withFolder(withLeads(leads), readRecord)
    expect(record?.documents[0]?.leads).toEqual([
      { words: 'Ada Smith wrote', locators: [] },
      { words: 'the Ministry answered in writing', locators: ['¶4', '¶5'] },
    ])
  })

  test.each([
    ['  - words: A\n  - words: B\n', 'leads[1]: one lead of the whole document is enough: give this its places', 16],
    [
      '  - words: A\n    at: [¶4]\n  - words: B\n    at: [¶5, "¶4, Background"]\n',
      'leads[1]: ¶4 has a lead already',
      17,
    ],
    [
      '  - words: A\n    at: []\n',
      'leads[0].at: at least one place is required: for the whole document leave this out',
      16,
    ],
    [
      `  - words: A\n    at: [${Array.from({ length: 5001 }, (_, index) => `¶${index + 1}`).join(', ')}]\n`,
      'leads: speak of 5001 places: at most 5000 are allowed',
      14,
    ],
  ])('is told once of each place, of so many as may be', async (leads, fault, line) => {
    expect(await faultsOf(withLeads(leads))).toEqual([`documents/report.yaml:${line}: ${fault}`])
  })
})
