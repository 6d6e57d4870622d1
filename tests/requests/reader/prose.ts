import { VERDICT } from './asks.ts'
import { placeOf } from './picks.ts'
import type { AnswerData, ReaderQuestion } from './reader-question.ts'

const FED_BY_IN_WORDS = `
  query ($ref: String!, $kinds: [EntityKind!], $view: View) {
    entity(ref: $ref) {
      fedBy(kinds: $kinds, view: $view) {
        prose { text markdown footnotes { number claim { phrase locator document { id title } } } }
        basis { speaking { id } silent { id } }
      }
    }
  }`

interface FootnoteShown {
  readonly number: number
  readonly claim: {
    readonly phrase: string
    readonly locator: string
    readonly document: { readonly id: string; readonly title: string }
  }
}

/** The answers in words: which place each footnote cites, with which words. */
export const PROSE_QUESTIONS: readonly ReaderQuestion[] = [
  {
    question: 'Which places does the answer on the operations that fed into SCD9 cite, in order?',
    source: '004 ¶21',
    ask: FED_BY_IN_WORDS,
    variables: { ref: 'SCD9', kinds: ['OPERATION'] },
    answer: (data) => footnotes(data).map(({ number, claim }) => `${number} ${placeOf(claim)}`),
    expected: ['1 commissioners-briefing ¶21', '2 commissioners-briefing ¶21'],
  },
  {
    question: 'Does each note below the answer on SCD9 give the document, the paragraph and its words?',
    source: '004 ¶20, ¶21',
    ask: FED_BY_IN_WORDS,
    variables: { ref: 'SCD9' },
    answer: (data) => {
      const { text, markdown } = data.entity.fedBy.prose
      return footnotes(data).map(({ number, claim }) => {
        const notes = [noteIn(text, `[${number}] `), noteIn(markdown, `[^${number}]: `)]
        return notes.every((note) => namesDocument(note, claim.document.title) && /¶2[01]/.test(note))
      })
    },
    expected: [true, true, true, true, true],
  },
  {
    question: 'Does the answer say that Operation Maxim was absorbed, and of what nothing is said?',
    source: '004 ¶21',
    ask: FED_BY_IN_WORDS,
    variables: { ref: 'SCD9', kinds: ['OPERATION'] },
    answer: (data) => {
      const { text } = data.entity.fedBy.prose
      return [
        text.includes('Operation Maxim [1] and Operation Swale [2] were absorbed into SCD9.'),
        text.includes('No document that was read names any other operation that was absorbed into'),
        /Pentameter|Golf|Paladin/.test(text),
      ]
    },
    expected: [true, true, false],
  },
  {
    question: 'Which documents does the answer on SCD9 rest on?',
    source: '004 alone speaks of SCD9',
    ask: FED_BY_IN_WORDS,
    variables: { ref: 'SCD9' },
    answer: (data) => data.entity.fedBy.basis,
    expected: { speaking: [{ id: 'commissioners-briefing' }], silent: [] },
  },
  {
    question: 'Which documents speak of Operation Golf, and say nothing on what fed into it?',
    source: '001 ¶10 alone names it',
    ask: FED_BY_IN_WORDS,
    variables: { ref: 'Operation Golf' },
    answer: (data) => data.entity.fedBy.basis,
    expected: { speaking: [], silent: [{ id: 'london-greens-release' }] },
  },
  {
    question: 'Does the answer on the Clubs and Vice Unit tell a plan as a plan?',
    source: '000 ¶5: "will transfer"',
    ask: FED_BY_IN_WORDS,
    variables: { ref: 'Clubs and Vice Unit', view: { modalities: ['PLANNED'] } },
    answer: (data) => [
      /\b(was|is|were|are) to\b|\bplan/.test(data.entity.fedBy.prose.text),
      /\bsaw responsibility move\b/.test(data.entity.fedBy.prose.text),
      footnotes(data).map(({ claim }) => placeOf(claim)),
    ],
    expected: [true, false, ['home-office-letter ¶5']],
  },
  {
    question: 'Does the verdict on Operation Golf name the Mayor as the one who says so?',
    source: '001 ¶10',
    ask: VERDICT,
    variables: { subject: 'MPS', object: 'Operation Golf', where: { types: ['ACTS_THROUGH'] } },
    answer: (data) => data.verdict.prose.text.includes('Boris Johnson'),
    expected: true,
  },
  {
    question: 'Does the verdict on Operation Pentameter and SCD9 name both, and cite what did go into SCD9 alone?',
    source: 'no document says so; 004 ¶21 has the operations that were absorbed',
    ask: VERDICT,
    variables: { subject: 'Operation Pentameter', object: 'SCD9' },
    answer: ({ verdict: { prose } }) => [
      prose.text.includes('Operation Pentameter'),
      prose.text.includes('SCD9'),
      prose.text.includes('No document'),
      prose.footnotes.map(({ claim }: FootnoteShown) => claim.locator.replace(/,.*/, '')),
    ],
    expected: [true, true, true, ['¶21', '¶21']],
  },
]

function footnotes(data: AnswerData): readonly FootnoteShown[] {
  return data.entity.fedBy.prose.footnotes
}

/** The line that begins with a mark. */
/** Whether a note has the title of its document: in full, or its first words and dots once it was given in full. */
function namesDocument(note: string, title: string): boolean {
  const [short = '', rest] = note.replace(/^\S+ \[?\*?/, '').split(' …')
  return note.includes(title) || (rest !== undefined && short.split(' ').length > 2 && title.startsWith(short))
}

function noteIn(text: string, mark: string): string {
  return text.split('\n').find((line) => line.startsWith(mark)) ?? ''
}
