import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Citation,
  type CitedSentence,
  citedClaims,
  composeProse,
  MAX_FOOTNOTES,
  paragraphOf,
  uncited,
} from '../../src/domain/prose/prose.ts'
import { runs } from '../support/runs.ts'

const BRIEFING = {
  documentId: 'briefing',
  publisher: null,
  documentTitle: 'Commissioner’s briefing',
  dated: null,
  locator: '¶21',
  phrase: 'absorbed into SCD9',
  recorded: null,
  editorsPart: null,
  url: null,
}
const LETTER = {
  documentId: 'letter',
  publisher: null,
  documentTitle: 'Home Office letter',
  dated: null,
  locator: '¶5',
  phrase: 'will transfer',
  recorded: null,
  editorsPart: null,
  url: 'https://example.org/letter',
}
const cite = (claimId: string) => (claimId === 'briefing.c1' ? BRIEFING : LETTER)

describe('an answer', () => {
  const prose = composeProse(
    [
      { sentence: 'Operation Maxim was absorbed into SCD9', claimIds: ['briefing.c1', 'letter.c2'] },
      { sentence: 'Operation Swale was too', claimIds: ['letter.c2'] },
      { sentence: 'Nothing says so of Operation Golf', claimIds: [] },
    ],
    cite,
  )

  test('numbers its notes in order, a claim cited twice under one number', () => {
    expect(prose.footnotes).toEqual([
      { number: 1, claimId: 'briefing.c1' },
      { number: 2, claimId: 'letter.c2' },
    ])
  })

  test('cites a statement of a register with the day on which it was recorded, and words from right to left apart', () => {
    const statement = { ...BRIEFING, documentTitle: 'تقرير', locator: 'line 2', recorded: 'recorded on 1 May 2019' }
    const { text, markdown } = composeProse([{ sentence: 'So it was', claimIds: ['a.c1', 'a.c2'] }], () => statement)
    expect(text.split('\n').slice(2)).toEqual([
      '[1] \u2068تقرير\u2069, line 2, recorded on 1 May 2019: “absorbed into SCD9”',
      '[2] \u2068تقرير\u2069, line 2, recorded on 1 May 2019: “absorbed into SCD9”',
    ])
    expect(markdown).toContain('[^1]: *\u2068تقرير\u2069*, line 2, recorded on 1 May 2019: “absorbed into SCD9”')
  })

  test('in plain text has the notes below', () => {
    expect(prose.text).toBe(
      [
        'Operation Maxim was absorbed into SCD9. [1] [2] Operation Swale was too. [2] Nothing says so of Operation Golf.',
        '',
        '[1] Commissioner’s briefing, ¶21: “absorbed into SCD9”',
        '[2] Home Office letter, ¶5: “will transfer” <https://example.org/letter>',
      ].join('\n'),
    )
  })

  test('begins a paragraph where a sentence asks for one', () => {
    const told = composeProse([uncited('Yes'), ...paragraphOf([uncited('First'), uncited('Second')])], cite)
    expect(told.text).toBe('Yes.\n\nFirst. Second.')
    expect(told.markdown).toBe(told.text)
  })

  test('in Markdown has footnotes that link to the document', () => {
    expect(prose.markdown).toBe(
      [
        'Operation Maxim was absorbed into SCD9.[^1][^2] Operation Swale was too.[^2] Nothing says so of Operation Golf.',
        '',
        '[^1]: *Commissioner’s briefing*, ¶21: “absorbed into SCD9”',
        '[^2]: [*Home Office letter*](<https://example.org/letter>), ¶5: “will transfer”',
      ].join('\n'),
    )
  })

  test('has each note behind the words that its claim bears out, and the comma or stop that ends them', () => {
    const sentence: CitedSentence = {
      sentence: 'The team was funded by the Home Office in 2009-10',
      claimIds: ['briefing.c1', 'letter.c2'],
      details: [
        { text: ', with £435,000 for its work', claimIds: ['briefing.c1'] },
        { text: '; for 50% of the costs', claimIds: ['letter.c2'] },
        { text: ' at *least*', claimIds: [] },
      ],
    }
    const { text, markdown, footnotes } = composeProse([sentence], cite)
    expect(text.split('\n')[0]).toBe(
      'The team was funded by the Home Office in 2009-10, [1] [2] with £435,000 for its work; [1] for 50% of the costs [2] at *least*.',
    )
    expect(markdown.split('\n')[0]).toBe(
      'The team was funded by the Home Office in 2009-10,[^1][^2] with £435,000 for its work;[^1] for 50% of the costs[^2] at \\*least\\*.',
    )
    expect(footnotes.map(({ claimId }) => claimId)).toEqual(['briefing.c1', 'letter.c2'])
  })

  test('without claims has no notes', () => {
    const bare = composeProse([{ sentence: 'No document says so', claimIds: [] }], cite)
    expect(bare).toEqual({ text: 'No document says so.', markdown: 'No document says so.', footnotes: [] })
  })

  test('of no sentences is empty', () => {
    expect(composeProse([], cite)).toEqual({ text: '', markdown: '', footnotes: [] })
  })

  test.each([
    ['Which was it?', 'Which was it?'],
    ['It stayed.', 'It stayed.'],
    ['Two positions:', 'Two positions:'],
    ['It was “absorbed”', 'It was “absorbed”.'],
  ])('leaves the mark at the end of “%s”', (sentence, stopped) => {
    expect(textOf(sentence)).toBe(stopped)
    expect(markdownOf(sentence)).toBe(stopped)
  })

  test('cites a claim once that one sentence names twice', () => {
    const { text, markdown } = composeProse([{ sentence: 'So it was', claimIds: ['letter.c2', 'letter.c2'] }], cite)
    expect(text.split('\n')[0]).toBe('So it was. [1]')
    expect(markdown.split('\n')[0]).toBe('So it was.[^1]')
  })
})

describe('the notes of a quotation', () => {
  const EDITED = 'the date is the editor’s'
  const CITATIONS: Readonly<Record<string, Partial<Citation>>> = {
    'letter.c1': { phrase: 'will *transfer* to the Clubs' },
    'letter.c2': { phrase: 'the Clubs' },
    'letter.c3': { phrase: 'the Clubs', editorsPart: EDITED },
    'letter.c4': { phrase: 'in turn will move' },
    'letter.c5': { locator: '¶6', phrase: 'in turn will move' },
    'letter.c6': { documentId: 'other', documentTitle: 'Another letter', phrase: 'in turn will move' },
    'letter.c7': { recorded: 'recorded on 1 May 2019', phrase: 'in turn will move' },
  }
  const told = (...sentences: readonly CitedSentence[]) =>
    composeProse(sentences, (claimId) => ({ ...LETTER, url: null, ...CITATIONS[claimId] }))
  const quotation = (...claimIds: readonly string[]): CitedSentence => {
    return { sentence: '“So it is”', claimIds, isQuotation: true }
  }

  test('are one where they are of one place, which gives the words of all its claims, each once', () => {
    const { text, markdown, footnotes } = told(quotation('letter.c1', 'letter.c2', 'letter.c3', 'letter.c4'))
    expect(text).toBe(
      '“So it is”. [1]\n\n' +
        `[1] Home Office letter, ¶5: “will *transfer* to the Clubs”, “in turn will move”; “the Clubs” (${EDITED})`,
    )
    expect(markdown).toBe(
      '“So it is”.[^1]\n\n' +
        `[^1]: *Home Office letter*, ¶5: “will \\*transfer\\* to the Clubs”, “in turn will move”; “the Clubs” (${EDITED})`,
    )
    // Whoever asks for the claims is given each.
    expect(footnotes).toEqual(
      ['letter.c1', 'letter.c2', 'letter.c3', 'letter.c4'].map((claimId) => ({ number: 1, claimId })),
    )
  })

  test('are two where the place, the document or the day of the statement is another', () => {
    const { text, footnotes } = told(quotation('letter.c4', 'letter.c5', 'letter.c6', 'letter.c7'))
    expect(text.split('\n')[0]).toBe('“So it is”. [1] [2] [3] [4]')
    expect(footnotes.map(({ number }) => number)).toEqual([1, 2, 3, 4])
  })

  test('are two where one is cited elsewhere: a note bears out all that it stands behind', () => {
    const other: CitedSentence = { sentence: 'It was moved', claimIds: ['letter.c4'] }
    const both = told(quotation('letter.c1', 'letter.c4'), other)
    expect(both.text.split('\n')[0]).toBe('“So it is”. [1] [2] It was moved. [2]')
    const quoted = told(quotation('letter.c1', 'letter.c4'), quotation('letter.c4'))
    expect(quoted.text.split('\n')[0]).toBe('“So it is”. [1] [2] “So it is”. [2]')
    const parted = told({ ...other, claimIds: ['letter.c1', 'letter.c4'] })
    expect(parted.text.split('\n')[0]).toBe('It was moved. [1] [2]')
  })
})

describe('a document', () => {
  const notes = (titles: Readonly<Record<string, string>>, claimIds: readonly string[]) => {
    const citation = (claimId: string) => {
      const documentId = claimId.slice(0, 1)
      return { ...LETTER, documentId, documentTitle: titles[documentId] ?? '', publisher: 'Greens', dated: '2009' }
    }
    const { text, markdown } = composeProse([{ sentence: 'So it was', claimIds }], citation)
    return { text: text.split('\n').slice(2), markdown: markdown.split('\n').slice(2) }
  }

  test('is told in full once, with its publisher and date, then by the first words of its title', () => {
    const { text, markdown } = notes({ a: 'Funding to counter human trafficking at risk' }, ['a.c1', 'a.c2'])
    expect(text).toEqual([
      '[1] Funding to counter human trafficking at risk, Greens, 2009, ¶5: “will transfer” <https://example.org/letter>',
      '[2] Funding to counter …, ¶5: “will transfer”',
    ])
    expect(markdown).toEqual([
      '[^1]: [*Funding to counter human trafficking at risk*](<https://example.org/letter>), Greens, 2009, ¶5: “will transfer”',
      '[^2]: [*Funding to counter …*](<https://example.org/letter>), ¶5: “will transfer”',
    ])
  })

  test('is told by as many words as no other document cited begins with, and by no fewer than three', () => {
    const titles = { a: 'Human Trafficking: Briefing of May', b: 'Human Trafficking: Briefing of June', c: 'Human' }
    const { text } = notes(titles, ['a.c1', 'b.c1', 'c.c1', 'a.c2', 'b.c2', 'c.c2'])
    expect(text.slice(3)).toEqual([
      '[4] Human Trafficking: Briefing of May, ¶5: “will transfer”',
      '[5] Human Trafficking: Briefing of June, ¶5: “will transfer”',
      '[6] Human, ¶5: “will transfer”',
    ])
  })

  test('is told in full where another has the same title', () => {
    const { text } = notes({ a: 'One and the same title', b: 'One and the same title' }, ['a.c1', 'b.c1', 'a.c2'])
    expect(text[2]).toBe('[3] One and the same title, Greens, 2009, ¶5: “will transfer” <https://example.org/letter>')
  })
})

describe('many claims', () => {
  const claimIds = Array.from({ length: 150 }, (_, index) => `letter.c${index + 1}`)
  const sentences: readonly CitedSentence[] = [
    { sentence: 'Much is said', claimIds: claimIds.slice(0, 80) },
    { sentence: 'More is said', claimIds: claimIds.slice(60) },
    { sentence: 'The last is said', claimIds: claimIds.slice(149) },
  ]

  test(`are cited up to ${MAX_FOOTNOTES}, each once, the first ones`, () => {
    expect(MAX_FOOTNOTES).toBe(100)
    expect(citedClaims(sentences)).toEqual(claimIds.slice(0, 100))
    const { footnotes, text } = composeProse(sentences, cite)
    expect(footnotes.map(({ claimId }) => claimId)).toEqual(claimIds.slice(0, 100))
    expect(text).toContain(' [100] The last is said.\n')
    expect(text).not.toContain('[101]')
  })
})

describe('in Markdown', () => {
  test.each([
    ['[a](https://example.org)', '\\[a\\](https\\://example.org).'],
    ['![a](b)', '\\!\\[a\\](b).'],
    ['<b>so</b> &amp; so', '\\<b\\>so\\</b\\> \\&amp; so.'],
    ['so[^1]', 'so\\[\\^1\\].'],
    ['*a* _b_ `c` ~~d~~ | e', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\| e.'],
    ['back\\slash', 'back\\\\slash.'],
    ['see www.example.org or HTTP://example.org', 'see www\\.example.org or HTTP\\://example.org.'],
    ['write to a@example.org', 'write to a\\@example.org.'],
    ['$5 and $6', '\\$5 and \\$6.'],
    ['# heading', '\\# heading.'],
    ['> quotation', '\\> quotation.'],
    ['- item', '\\- item.'],
    ['+ item', '\\+ item.'],
    ['1. item', '1\\. item.'],
    ['12) item', '12\\) item.'],
    ['---', '\\---.'],
    ['anti-trafficking, 3.5%: so', 'anti-trafficking, 3.5%: so.'],
    ['one\n\n# two\r\n- three', 'one \\# two - three.'],
  ])('“%s” is text', (sentence, markdown) => {
    expect(markdownOf(sentence)).toBe(markdown)
  })

  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'[](){}<>!^*_`~#|\\&$@:/w.-+=1a \n'), maxLength: 30 }),
    fc.constantFrom('[a](b)', '[^1]', '[^1]: note', '<script>', 'https://example.org', '\n\n# a', '\n- a', '\\'),
  )

  test('no mark of any sentence is left to be read, and none is lost', () => {
    fc.assert(
      fc.property(anyText, (sentence) => {
        const markdown = markdownOf(sentence)
        expect(unescaped(markdown)).toBe(textOf(sentence))
        expect(marksLeft(markdown)).toEqual([])
        expect(markdown).not.toMatch(/\n|^ |^[-+=#>]|^\d+[.)]|(?<!\\):\/\/|\bwww\./i)
      }),
      { numRuns: runs(1000) },
    )
  })

  test('a footnote keeps its one line and its own marks, whatever the document is called and says', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (documentTitle, locator, phrase) => {
        const citation = {
          documentId: 'a',
          publisher: null,
          documentTitle,
          dated: null,
          locator,
          phrase,
          recorded: null,
          editorsPart: null,
          url: null,
        }
        const lines = composeProse([{ sentence: 'So it was', claimIds: ['a.c1'] }], () => citation).markdown.split('\n')
        expect(lines).toHaveLength(3)
        expect(lines[0]).toBe('So it was.[^1]')
        expect(lines[2]?.startsWith('[^1]: *')).toBe(true)
        expect(marksLeft(lines[2] ?? '')).toEqual(['[', '^', ']', '*', '*'])
      }),
      { numRuns: runs(500) },
    )
  })

  test('an address cannot end its own link', () => {
    const url = 'https://example.org/a b>c<d\\e\nf'
    const { markdown } = composeProse([{ sentence: 'So it was', claimIds: ['a.c1'] }], () => ({ ...LETTER, url }))
    expect(markdown).toContain('](<https://example.org/a%20b%3Ec%3Cd%5Ce%0Af>), ¶5')
  })
})

function textOf(sentence: string): string {
  return composeProse([{ sentence, claimIds: [] }], cite).text
}

function markdownOf(sentence: string): string {
  return composeProse([{ sentence, claimIds: [] }], cite).markdown
}

/** What a reader of Markdown sees where a backslash stands before ASCII punctuation. */
function unescaped(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

/** The characters that Markdown would read as marks, escaped ones left out. */
function marksLeft(markdown: string): readonly string[] {
  return markdown.replace(/\\[!-/:-@[-`{-~]/g, '').match(/[\\`*_{}[\]<>#|~^&!$@]/g) ?? []
}
