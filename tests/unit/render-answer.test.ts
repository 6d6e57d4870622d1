import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/cli/json.ts'
import { renderAnswer, renderTold } from '../../src/cli/render-answer.ts'
import { screenOf } from '../../src/cli/screen.ts'

/** The text of an answer, a line each. */
const lines = (data: JsonObject): readonly string[] => renderAnswer(data).split('\n')

describe('an answer to be read', () => {
  test('is empty where there is no data', () => {
    expect(renderAnswer({})).toBe('')
    expect(renderAnswer({ entity: null })).toBe('')
  })

  test('begins with its prose, as text or else in Markdown, wherever it stands', () => {
    expect(
      lines({ entity: { name: 'SCD9', fedBy: { prose: { text: 'One. [1]\n\n[1] A note.' }, edges: [] } } }),
    ).toEqual(['One. [1]', '', '[1] A note.', '', 'SCD9', '', 'fed by: none'])
    expect(lines({ verdict: { answer: 'STATED', prose: { markdown: 'It *was*.' } } })).toEqual([
      'It *was*.',
      '',
      'answer: STATED',
    ])
  })

  test('has no heading over what is told in prose alone', () => {
    const entity = { prose: { text: 'One.' }, name: 'SCD9', toldLater: { prose: { text: 'Two.' } }, degree: 2 }
    expect(lines({ entity })).toEqual(['One.', '', 'Two.', '', 'SCD9', 'degree: 2'])
  })

  test('has a line for each field, and none for what is null or for programs', () => {
    const overview = { title: 'A record', __typename: 'Overview', earliest: '2003-01-01', latest: null, isWhole: true }
    expect(lines({ overview: { ...overview, claimCount: 12_345 } })).toEqual([
      'A record',
      'earliest: 2003-01-01',
      'is whole: yes',
      'claim count: 12,345',
    ])
  })

  test('puts several answers under their names', () => {
    expect(lines({ one: { answer: 'STATED' }, two: { read: 3, silent: 1 }, three: 'yes' })).toEqual([
      'one: STATED',
      '',
      'two:',
      '  read: 3',
      '  silent: 1',
      '',
      'three: yes',
    ])
  })

  test('names a thing with what tells it apart, and leaves out ids made by rule', () => {
    const node = {
      id: 'r-abcdefghijklmnopqrstuvwxyz',
      sentence: 'A led B.',
      other: { id: 'b', name: 'B', kind: 'POST' },
    }
    expect(lines({ node })).toEqual(['A led B.', 'other: B (POST, b)'])
  })

  test('writes sums, shares and dates as people do', () => {
    const node = {
      amount: { value: 1_800_000, currency: 'GBP', bound: 'EXACT' },
      share: { value: 0.5, bound: 'ABOUT' },
      written: { edtf: '2009', inferred: true },
      published: { edtf: '2009-11', inferred: false },
      scope: [],
    }
    expect(lines({ node })).toEqual([
      'amount: £1.8 million',
      'share: about 50%',
      'written: 2009 (inferred)',
      'published: 2009-11',
      'scope: none',
    ])
  })

  test('writes a claim as its document, place and phrase', () => {
    const claim = { document: { title: 'The Courier' }, locator: '¶3', phrase: 'became part of' }
    expect(lines({ node: { claims: [claim] } })).toEqual(['claims: The Courier, ¶3: “became part of”'])
    expect(lines({ node: { claims: [{ statement: 'A led B.', ...claim, note: 'Unclear.' }] } })).toEqual(
      ['', 'claims:', '  - A led B.', '    The Courier, ¶3: “became part of”', '    note: Unclear.'].slice(1),
    )
  })

  test('puts an edge and its node together, counts a list, and tells how to go on', () => {
    const relationships = {
      totalCount: 3,
      pageInfo: { hasNextPage: true, endCursor: 'abc' },
      edges: [
        { cursor: 'x', certainty: 'DEFINITE', node: { sentence: 'A led B.', claims: [] } },
        { cursor: 'y', certainty: null, node: { sentence: 'A led C.', claims: [] } },
      ],
    }
    expect(lines({ entity: { id: 'a', name: 'A', relationships } })).toEqual([
      'A (a)',
      '',
      'relationships (3):',
      '  certainty  sentence  claims',
      '  ---------  --------  ------',
      '  DEFINITE   A led B.  none',
      '  –          A led C.  none',
      '  more after abc',
    ])
  })

  test('makes a table of items that are flat, numbers to the right, the last column broken where it is long', () => {
    const counts = [
      { key: 'PART_OF', count: 12 },
      { key: 'OTHER', count: 1_000 },
    ]
    expect(lines({ counts })).toEqual([
      'counts:',
      '  key      count',
      '  -------  -----',
      '  PART_OF     12',
      '  OTHER    1,000',
    ])
    const long = `${'word '.repeat(20)}end`
    expect(
      lines({
        nodes: [
          { when: '2009', what: long },
          { when: '2010-01', what: 'short' },
        ],
      }),
    ).toEqual([
      'nodes:',
      `  when     what`,
      `  -------  ${'-'.repeat(89)}`,
      `  2009     ${'word '.repeat(17)}word`,
      `           word word end`,
      '  2010-01  short',
    ])
  })

  test('makes a list of items that are not', () => {
    const [one, another] = ['what one document says of it at some length', 'what another document says of it']
    const positions = [
      {
        sentence: 'So it was.',
        claims: [
          { locator: '¶1', phrase: one },
          { locator: '¶2', phrase: another },
        ],
      },
      { sentence: 'It was not.', claims: [{ locator: '¶9', phrase: 'not so' }] },
    ]
    expect(lines({ disagreement: { question: 'Was it so?', positions } })).toEqual([
      'Was it so?',
      '',
      'positions:',
      '  - So it was.',
      '    claims:',
      `      - ¶1: “${one}”`,
      `      - ¶2: “${another}”`,
      '  - It was not.',
      '    claims: ¶9: “not so”',
    ])
  })

  test('breaks long lines at a space, behind the indent of what they belong to', () => {
    const summary = `${'word '.repeat(25)}end`
    expect(lines({ entity: { name: 'A', summary } })).toEqual([
      'A',
      `summary: ${'word '.repeat(17)}word`,
      '  word word word word word word word end',
    ])
  })
})

describe('what an answer tells', () => {
  const denials = { nodes: [{ statement: 'It was not.' }] }

  test('is its prose alone: what else was asked for is in the details', () => {
    const relationships = { prose: { text: 'It was.' }, edges: [{ sentence: 'It was.' }], totalCount: 1 }
    const none = { nodes: [] }
    expect(renderTold({ entity: { id: 'a', name: 'A', relationships, denials, none } })).toBe('It was.')
    expect(
      renderTold({ entity: { prose: { text: 'A was.' }, name: 'A', relationships: { edges: [] }, denials } }),
    ).toBe('A was.')
  })

  test('goes on after a cursor where its list does', () => {
    const pageInfo = { hasNextPage: true, endCursor: 'abc' }
    expect(renderTold({ list: { prose: { text: 'One.' }, pageInfo, edges: [] } })).toBe('One.\n\nmore: --after abc')
    expect(renderTold({ one: { prose: { text: 'One.' }, list: { pageInfo, edges: [] } } })).toBe(
      'One.\n\nmore: --after abc',
    )
  })

  test('is all of it where nothing of it is prose', () => {
    const data = { subgraph: { truncated: false, entities: ['a'] } }
    expect(renderTold(data)).toBe(renderAnswer(data))
  })
})

describe('a terminal', () => {
  const terminal = (columns: number, colours: boolean) =>
    // What is asked of a terminal, and no more.
    screenOf({ isTTY: true, columns, hasColors: () => colours } as Parameters<typeof screenOf>[0])

  test('sets how wide an answer is laid out, within bounds', () => {
    const data = { verdict: { prose: { text: 'word '.repeat(40).trim() } } }
    const longest = (columns: number) =>
      Math.max(
        ...renderTold(data, terminal(columns, false))
          .split('\n')
          .map(({ length }) => length),
      )
    expect([longest(50), longest(10), longest(500)]).toEqual([49, 39, 119])
  })

  test('with colours has notes that stand back and labels that stand out; a pipe has neither', () => {
    const data = { verdict: { prose: { text: 'So. [1]\n\n[1] A note.' }, answer: 'STATED' } }
    expect(renderAnswer(data, terminal(80, true))).toBe(
      'So. [1]\n\n\u001b[2m[1] A note.\u001b[22m\n\n\u001b[1manswer:\u001b[22m STATED',
    )
    expect(renderAnswer(data, terminal(80, false))).toBe('So. [1]\n\n[1] A note.\n\nanswer: STATED')
    // At this width the number begins a line of the answer, which stays as it is.
    const wrapped = { fedBy: { prose: { text: 'Operation Maxim [1] and Operation Swale [2] were.\n\n[1] A note.' } } }
    expect(renderAnswer(wrapped, terminal(41, true))).toBe(
      'Operation Maxim [1] and Operation Swale\n[2] were.\n\n\u001b[2m[1] A note.\u001b[22m',
    )
    expect(screenOf({ isTTY: false } as Parameters<typeof screenOf>[0])).toEqual({ width: 100, hasColours: false })
  })
})
