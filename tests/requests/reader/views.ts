import { FED_BY, LINKS, VERDICT } from './asks.ts'
import { certainties, fed, links, others, receipts, verdict, verdictReceipts } from './picks.ts'
import type { ReaderQuestion } from './reader-question.ts'

const ACTS_THROUGH = { types: ['ACTS_THROUGH'], direction: 'OUT' }

/** What is reported and what a document says itself, what was known by a day, and what is denied or disputed. */
export const VIEW_QUESTIONS: readonly ReaderQuestion[] = [
  {
    question: 'Through which bodies did the Metropolitan Police tackle trafficking, as the Mayor has it?',
    // "the MPS provides additional resource to tackle human trafficking through Operation Golf …"
    source: '001 ¶10',
    ask: LINKS,
    variables: { ref: 'MPS', where: ACTS_THROUGH },
    answer: receipts,
    expected: [
      'mps ACTS_THROUGH clubs-and-vice-unit, STATED by boris-johnson, london-greens-release ¶10',
      'mps ACTS_THROUGH operation-golf, STATED by boris-johnson, london-greens-release ¶10',
      'mps ACTS_THROUGH operation-paladin, STATED by boris-johnson, london-greens-release ¶10',
    ],
  },
  {
    question: 'Through which bodies did the Metropolitan Police tackle trafficking on 30 June 2009?',
    // An answer in the present tense, given on some day after the question and before the release.
    source: '001 ¶8 and ¶10: undated, asked in May; on any one day perhaps',
    ask: LINKS,
    variables: { ref: 'MPS', where: ACTS_THROUGH, view: { asOf: '2009-06-30' } },
    answer: certainties,
    expected: ['clubs-and-vice-unit POSSIBLE', 'operation-golf POSSIBLE', 'operation-paladin POSSIBLE'],
  },
  {
    question: 'Did the Metropolitan Police tackle trafficking through Operation Golf?',
    source: '001 ¶10: the Mayor says so, in an answer that the release reprints',
    ask: VERDICT,
    variables: { subject: 'MPS', object: 'Operation Golf', where: { types: ['ACTS_THROUGH'] } },
    answer: verdictReceipts,
    expected: ['REPORTED', 'STATED by boris-johnson, london-greens-release ¶10'],
  },
  {
    question: 'Does any document say in its own words that the Metropolitan Police worked through Operation Golf?',
    source: '001 ¶10: only the Mayor, reported',
    ask: VERDICT,
    variables: {
      subject: 'MPS',
      object: 'Operation Golf',
      where: { types: ['ACTS_THROUGH'] },
      view: { reported: false },
    },
    answer: verdict,
    expected: 'NOT_STATED',
  },
  {
    question: 'Where does the release say in its own words that the Home Office paid in full at the launch?',
    source: '001 ¶2; ¶10 is the Mayor',
    ask: LINKS,
    variables: {
      ref: 'Human Trafficking Team',
      where: { types: ['FUNDED_BY'], direction: 'OUT' },
      view: { documents: ['london-greens-release'], reported: false },
    },
    answer: (data) =>
      links(data).flatMap(({ node }) =>
        node.claims.flatMap(({ share, locator }) => (share?.value === 1 ? [locator.slice(0, 2)] : [])),
      ),
    expected: ['¶2'],
  },
  {
    question: 'Did the Human Trafficking Team work towards freeing exploited victims?',
    source: '003 ¶32: its head, Steve Wilkinson, says so in a statement that the post quotes',
    ask: VERDICT,
    variables: {
      subject: 'Human Trafficking Team',
      object: 'freeing-of-exploited-victims',
      where: { types: ['WORKS_ON'] },
    },
    answer: verdictReceipts,
    expected: ['REPORTED', 'STATED by steve-wilkinson, mep-blog-over-1300-signatures ¶32'],
  },
  {
    question: 'Was the plan for the Clubs and Vice Unit public the day before the letter was printed?',
    source: '000 ¶13: "Prepared 24 March 2010"',
    ask: FED_BY,
    variables: { ref: 'Clubs and Vice Unit', view: { modalities: ['PLANNED'], knownBy: '2010-03-23' } },
    answer: fed,
    expected: [],
  },
  {
    question: 'Was the plan for the Clubs and Vice Unit public on the day the letter was printed?',
    source: '000 ¶5, ¶13',
    ask: FED_BY,
    variables: { ref: 'Clubs and Vice Unit', view: { modalities: ['PLANNED'], knownBy: '2010-03-24' } },
    answer: fed,
    expected: ['human-trafficking'],
  },
  {
    question: 'What had fed into SCD9, by what was public at the end of 2010?',
    source: '004 alone tells of SCD9, and cites May 2012 (¶11)',
    ask: FED_BY,
    variables: { ref: 'SCD9', view: { knownBy: '2010-12-31' } },
    answer: fed,
    expected: [],
  },
  {
    question: 'Who were the partners in Operation Maxim, by what was public at the end of 2006?',
    source: '002 ¶9',
    ask: LINKS,
    variables: {
      ref: 'Operation Maxim',
      where: { types: ['PARTNER_IN'], direction: 'IN' },
      view: { knownBy: '2006-12-31' },
    },
    answer: others,
    expected: ['uk-immigration-service', 'uk-passport-service'],
  },
  {
    question: 'Was Politics Show London at the Board meeting?',
    source: '003 ¶24: "They were not allowed into the Board meeting"',
    ask: VERDICT,
    variables: {
      subject: 'Politics Show London',
      object: 'mpa-board-meeting-of-26-november-2009',
      where: { types: ['ATTENDED'] },
    },
    answer: verdictReceipts,
    expected: ['DENIED', 'DENIED, mep-blog-petition-presented ¶24'],
  },
  {
    question: 'Had the closure anything to do with the conviction rate?',
    source: '003 ¶22: Sir Paul Stephenson "denied that the conviction rate was anything to do with the closure"',
    ask: VERDICT,
    variables: {
      subject: 'closure-of-the-human-trafficking-team',
      object: 'conviction-rate-for-trafficking',
      where: { types: ['CAUSED_BY'] },
    },
    answer: verdictReceipts,
    expected: ['DENIED', 'DENIED by paul-stephenson, mep-blog-petition-presented ¶22'],
  },
  {
    question: 'Were the anti-trafficking measures in the United Kingdom ample?',
    source: '003 ¶6: "ample measures", says the Home Office; "woefully inadequate", says a study',
    ask: VERDICT,
    variables: { subject: 'anti-trafficking-measures', object: 'united-kingdom', where: { types: ['OTHER'] } },
    answer: verdictReceipts,
    // Neither denies the other; that they differ is an editor's judgement, and told as such.
    expected: [
      'REPORTED',
      'STATED by home-office, mep-blog-coalition-says-no ¶6',
      'STATED by umbrella-group-of-charities-and-ngos, mep-blog-coalition-says-no ¶6',
    ],
  },
  {
    question: 'Did the Home Office fund the Metropolitan Police, whatever became of it later?',
    // Paid in other years; what 001 denies is the payment of 2010/11 alone.
    source: '000 ¶6, 003 ¶23; 001 ¶2 denies 2010/11 only',
    ask: VERDICT,
    variables: { subject: 'MPS', object: 'Home Office', where: { types: ['FUNDED_BY'] } },
    answer: verdict,
    expected: 'STATED',
  },
]
