import { describe, expect, test } from 'vitest'
import { answerIds } from '../../src/explorer/pages/answer-ids.ts'
import { answerInWords, toMarkdown, toPlainText } from '../../src/explorer/pages/answer-in-words.ts'
import { answerTables } from '../../src/explorer/pages/answer-table.ts'
import { titleWith, variablesOf } from '../../src/explorer/pages/question-variables.ts'
import { PLAIN_LENS } from '../../src/explorer/state/page-state.ts'

const CLAIM = { document: { title: 'The Courier' }, locator: '¶3', phrase: 'became part of it' }
const NOTE = 'The Courier, ¶3: “became part of it”'

describe('an answer in words', () => {
  test('is its prose, with its notes among the others, each once', () => {
    const data = {
      entity: {
        name: 'Joint Brigade',
        first: { nodes: [{ sentence: 'It was founded.', claims: [{ ...CLAIM, locator: '¶1' }, CLAIM] }] },
        fedBy: {
          prose: { text: `East became part of it.[1] So did West.[2]\n\n[1] ${NOTE}\n[2] The Echo, ¶9: “West too”` },
        },
      },
    }
    const answer = answerInWords(data)
    expect(answer.lines).toEqual(['It was founded. [1][2]', 'East became part of it.[2] So did West.[3]'])
    expect(answer.notes).toEqual(['The Courier, ¶1: “became part of it”', NOTE, 'The Echo, ¶9: “West too”'])
    expect(toPlainText(answer)).toBe(
      'It was founded. [1][2]\nEast became part of it.[2] So did West.[3]\n\n' +
        `[1] The Courier, ¶1: “became part of it”\n[2] ${NOTE}\n[3] The Echo, ¶9: “West too”`,
    )
  })

  test('tells each claim with its own note, each position of a disagreement, names and counts where there is no more', () => {
    const data = {
      claims: { pageInfo: { hasNextPage: true }, totalCount: 70, nodes: [{ statement: 'A led B.', ...CLAIM }] },
      disagreements: {
        nodes: [{ question: 'Who led B?', positions: [{ sentence: 'A did.' }, { sentence: 'C did.' }] }],
      },
      shared: { nodes: [{ name: 'D' }] },
      counts: [{ key: 'PART_OF', count: 3 }],
    }
    expect(answerInWords(data).lines).toEqual([
      'A led B. [1]',
      'There are 70 in all.',
      'Who led B?',
      'A did.',
      'C did.',
      'D',
      'part of: 3',
    ])
  })

  test('tells a claim by the document that it is listed under', () => {
    const { document: courier, ...claim } = CLAIM
    const data = { document: { ...courier, claims: { nodes: [{ statement: 'A led B.', ...claim }] } } }
    expect(answerInWords(data)).toEqual({ lines: ['A led B. [1]'], notes: [NOTE] })
  })

  test('says nothing where nothing was found, so that the page can say that', () => {
    expect(answerInWords({ entity: { fedBy: { edges: [], pageInfo: { hasNextPage: false } } } })).toEqual({
      lines: [],
      notes: [],
    })
  })

  test('is no markup in Markdown but for its footnotes', () => {
    const answer = { lines: ['*A* <b>led</b> [B](x).[1]'], notes: ['`x`'] }
    expect(toMarkdown(answer)).toBe('\\*A\\* \\<b\\>led\\</b\\> \\[B\\](x).[^1]\n\n[^1]: \\`x\\`')
  })
})

test('the title of a question names what was filled in', () => {
  const question = {
    name: 'did-it-feed-into',
    title: 'Did the UKHTC feed into SCD9?',
    description: '',
    document: '',
    variables: [
      { name: 'subject', type: 'String!', default: 'UKHTC', required: false, description: 'By name.' },
      { name: 'depth', type: 'Int', default: 1, required: false, description: '' },
    ],
  }
  expect(titleWith(question, { subject: 'Operation Swale', depth: '2' })).toBe('Did Operation Swale feed into SCD9?')
  expect(titleWith(question, {})).toBe('Did the UKHTC feed into SCD9?')
})

test('a question of other documents than its title names is called by what it asks', () => {
  const question = {
    name: 'what-one-document-tells',
    title: 'What does the letter tell?',
    description: 'All that one document tells: claim by claim.',
    document: '',
    variables: [
      { name: 'document', type: 'ID!', default: 'letter', required: false, description: 'The document, by id.' },
    ],
  }
  expect(titleWith(question, {})).toBe('What does the letter tell?')
  expect(titleWith(question, { document: 'letter' })).toBe('What does the letter tell?')
  expect(titleWith(question, { document: 'speech' })).toBe('All that one document tells')
})

test('a question is asked with what was filled in, else with what the record at hand knows', () => {
  const variable = { name: 'entity', type: 'String!', default: 'East', required: false, description: 'By name.' }
  const question = { name: 'q', title: 'What of SCD9?', description: '', document: '{ a }', variables: [variable] }
  expect(variablesOf(question, {}, PLAIN_LENS)).toEqual({})
  const ownRecord = { ...question, examples: { entity: 'East' } }
  expect(variablesOf(ownRecord, {}, PLAIN_LENS)).toEqual({ entity: 'East' })
  expect(variablesOf(ownRecord, { entity: 'West' }, PLAIN_LENS)).toEqual({ entity: 'West' })
})

describe('an answer as a table', () => {
  const data = {
    entity: {
      id: 'brigade',
      name: 'Joint Brigade',
      relationships: {
        prose: { text: 'It was founded.' },
        pageInfo: { hasNextPage: false },
        edges: [
          {
            sentence: 'It was founded in 1999.',
            certainty: 'DEFINITE',
            amount: null,
            period: { edtf: '1999' },
            claims: [CLAIM, { ...CLAIM, locator: '¶4' }],
            node: { id: 'r-aaaaaaaaaaaaaaaaaaaaaaaaaa', disagreements: [] },
          },
          { sentence: 'It was funded.', certainty: null, amount: { value: 1800000, currency: 'GBP' }, claims: [] },
        ],
      },
    },
  }

  test('has a row for each thing of a list, and a column for each that is told of any', () => {
    expect(answerTables(data)).toEqual([
      {
        title: 'Relationships',
        columns: ['Sentence', 'Certainty', 'Period, Edtf', 'Claims', 'Amount, Value', 'Amount, Currency'],
        rows: [
          {
            id: 'r-aaaaaaaaaaaaaaaaaaaaaaaaaa',
            cells: [
              'It was founded in 1999.',
              'definite',
              '1999',
              `${NOTE}; The Courier, ¶4: “became part of it”`,
              '',
              '',
            ],
          },
          { id: null, cells: ['It was funded.', '', '', '', '1,800,000', 'GBP'] },
        ],
      },
    ])
    expect(answerTables({ entity: { name: 'Joint Brigade', relationships: { edges: [] } } })).toEqual([])
  })

  test('is drawn by the relationships and entities that it names', () => {
    expect(
      answerIds({ ...data, more: { subjectId: 'mps', claims: [{ id: 'letter.c3' }, { id: 'd-differs' }] } }),
    ).toEqual({
      relationships: ['r-aaaaaaaaaaaaaaaaaaaaaaaaaa'],
      others: ['brigade', 'mps'],
    })
  })
})
