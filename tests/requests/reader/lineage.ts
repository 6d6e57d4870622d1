import { FED_BY, FED_INTO, VERDICT } from './asks.ts'
import { fed, fedCertainties, fedReceipts, verdict, verdictReceipts } from './picks.ts'
import type { ReaderQuestion } from './reader-question.ts'

const EVERY_MODALITY = { modalities: ['STATED', 'PLANNED'] }

/**
 * "Did this feed into SCD9?", of those of which no document says so: 004 ¶20 and ¶21 name three fields, Maxim and Swale. What
 * is said of their beginning and end belongs to the matter; nearest to it is where the field of work of a body of the same
 * force went, which operations did go into it, and what is said of the transfer.
 */
const NOT_SAID_OF_SCD9: readonly ReaderQuestion[] = (
  [
    [
      'Operation Pentameter',
      '002 ¶8 and ¶11 tell of it, 004 ¶21 does not name it',
      'STATED, commissioners-briefing ¶21',
    ],
    ['Operation Golf', '001 ¶10 tells of it, 004 ¶21 does not name it', 'STATED, commissioners-briefing ¶21'],
    ['Operation Paladin', '001 ¶10 tells of it, 004 ¶21 does not name it', 'STATED, commissioners-briefing ¶21'],
    [
      'Human Trafficking Team',
      '000 ¶5 calls it outgoing; 004 ¶20 has the field of human trafficking, not the team',
      // "outgoing", "proposed closure", "his proposal to close", "intend to close the unit", "closing"; "responsibility …
      // will transfer"; that it was launched in 2007 says nothing of what it became
      'PLANNED, home-office-letter ¶5',
      'PLANNED, mep-blog-coalition-says-no ¶3',
      'PLANNED, mep-blog-over-1300-signatures ¶27',
      'PLANNED, mep-blog-petition-presented ¶23',
      'PLANNED, mep-blog-petition-update ¶14',
      // "brought together the fields of … human trafficking"; the Specialist Crime Directorate is to "house" the team
      'STATED, commissioners-briefing ¶20',
      'STATED, home-office-letter ¶5',
    ],
    [
      'Clubs and Vice Unit',
      '000 ¶5 plans for it; 004 ¶20 has the field of clubs and vice, not the unit',
      // "responsibility … will transfer", "expand its remit", "will move", "the outcome of that review was announced"; the field
      // of human trafficking, on which it worked
      'PLANNED, home-office-letter ¶5',
      'STATED, commissioners-briefing ¶20',
      'STATED, home-office-letter ¶5',
    ],
    ['UKHTC', '002 ¶5 tells when it was opened, 004 ¶23 of it beside SCD9'],
  ] as const
).map(([subject, source, ...receipts]) => ({
  question: `Did ${subject} feed into SCD9?`,
  source,
  ask: VERDICT,
  variables: { subject, object: 'SCD9', depth: 5 },
  answer: verdictReceipts,
  expected: ['NOT_STATED', ...receipts],
}))

/** What became of what. */
export const LINEAGE_QUESTIONS: readonly ReaderQuestion[] = [
  {
    question: 'Which operations fed into SCD9?',
    // "It also absorbed Operation Maxim … and Operation Swale"
    source: '004 ¶21',
    ask: FED_BY,
    variables: { ref: 'SCD9', kinds: ['OPERATION'] },
    answer: fedReceipts,
    expected: [
      'operation-maxim ABSORBED_INTO scd9, STATED, commissioners-briefing ¶21',
      'operation-swale ABSORBED_INTO scd9, STATED, commissioners-briefing ¶21',
    ],
  },
  {
    question: 'Which fields of work did SCD9 bring together?',
    // "brought together the fields of clubs and vice, human trafficking and immigration crime"
    source: '004 ¶20',
    ask: FED_BY,
    variables: { ref: 'scd9', kinds: ['TOPIC'] },
    answer: fedReceipts,
    expected: [
      'clubs-and-vice BROUGHT_TOGETHER_IN scd9, STATED, commissioners-briefing ¶20',
      'human-trafficking BROUGHT_TOGETHER_IN scd9, STATED, commissioners-briefing ¶20',
      'immigration-crime BROUGHT_TOGETHER_IN scd9, STATED, commissioners-briefing ¶20',
    ],
  },
  {
    question: 'Did any organisation feed into SCD9, at any remove, stated or planned?',
    source: '004 ¶20, ¶21: fields and operations only',
    ask: FED_BY,
    variables: { ref: 'scd9', kinds: ['ORGANISATION'], depth: 5, view: EVERY_MODALITY },
    answer: fed,
    expected: [],
  },
  {
    question: 'What did Operation Maxim feed into?',
    source: '004 ¶21',
    ask: FED_INTO,
    variables: { ref: 'Operation Maxim', depth: 5 },
    answer: fed,
    expected: ['scd9'],
  },
  ...NOT_SAID_OF_SCD9,
  {
    question: 'Did Operation Maxim feed into SCD9?',
    source: '004 ¶21',
    ask: VERDICT,
    variables: { subject: 'Operation Maxim', object: 'SCD9' },
    answer: verdictReceipts,
    expected: ['STATED', 'STATED, commissioners-briefing ¶21'],
  },
  {
    question: 'Did SCD9 feed into Operation Maxim?',
    source: '004 ¶21: the other way round',
    ask: VERDICT,
    variables: { subject: 'SCD9', object: 'Operation Maxim', depth: 5 },
    answer: verdict,
    expected: 'NOT_STATED',
  },
  {
    question: 'What was to feed into the Clubs and Vice Unit?',
    // "Overall responsibility for the MPS's anti-trafficking work will transfer to the Clubs and Vice Unit"
    source: '000 ¶5',
    ask: FED_BY,
    variables: { ref: 'Clubs and Vice Unit', view: { modalities: ['PLANNED'] } },
    answer: fedReceipts,
    expected: ['human-trafficking RESPONSIBILITY_MOVED_TO clubs-and-vice-unit, PLANNED, home-office-letter ¶5'],
  },
  {
    question: 'What is stated as having fed into the Clubs and Vice Unit?',
    source: '000 ¶5: "will transfer", no document says that it did',
    ask: FED_BY,
    variables: { ref: 'Clubs and Vice Unit', depth: 5 },
    answer: fed,
    expected: [],
  },
  {
    question: 'Did responsibility for human trafficking move to the Clubs and Vice Unit?',
    source: '000 ¶5',
    ask: VERDICT,
    variables: { subject: 'human-trafficking', object: 'Clubs and Vice Unit' },
    answer: verdictReceipts,
    expected: ['PLANNED', 'PLANNED, home-office-letter ¶5'],
  },
  {
    question: 'Did the Human Trafficking Team become, or feed into, anything?',
    source: '000 ¶5: the work moves, the team is "outgoing"; no document says what it became',
    ask: FED_INTO,
    variables: { ref: 'Human Trafficking Team', depth: 5, view: EVERY_MODALITY },
    answer: fed,
    expected: [],
  },
  {
    question: 'Where did human trafficking as a field of work go, or was to go?',
    source: '000 ¶5, 004 ¶20',
    ask: FED_INTO,
    variables: { ref: 'human-trafficking', view: EVERY_MODALITY },
    answer: fedReceipts,
    expected: [
      'human-trafficking BROUGHT_TOGETHER_IN scd9, STATED, commissioners-briefing ¶20',
      'human-trafficking RESPONSIBILITY_MOVED_TO clubs-and-vice-unit, PLANNED, home-office-letter ¶5',
    ],
  },
  {
    question: 'What was the UK Human Trafficking Centre to bring together under one roof?',
    // "will bring together intelligence gathering, training, research and law enforcement under one roof"
    source: '002 ¶5',
    ask: FED_BY,
    variables: { ref: 'UKHTC', view: { modalities: ['PLANNED'] } },
    answer: fedReceipts,
    expected: [
      'intelligence-gathering BROUGHT_TOGETHER_IN ukhtc, PLANNED, commons-debate ¶5',
      'law-enforcement BROUGHT_TOGETHER_IN ukhtc, PLANNED, commons-debate ¶5',
      'research BROUGHT_TOGETHER_IN ukhtc, PLANNED, commons-debate ¶5',
      'training BROUGHT_TOGETHER_IN ukhtc, PLANNED, commons-debate ¶5',
    ],
  },
  {
    question: 'Which units are stated as having fed into the UK Human Trafficking Centre?',
    source: '002 ¶5, 004 ¶23: none; it was opened, and the rest is plan',
    ask: FED_BY,
    variables: { ref: 'UKHTC', depth: 5 },
    answer: fed,
    expected: [],
  },
  {
    question: 'Had Maxim and Swale been absorbed into SCD9 by the end of 2012?',
    source: '004 ¶21, undated, of a briefing that cites May 2012 and awaits April 2013 (¶11, ¶18)',
    ask: FED_BY,
    variables: { ref: 'SCD9', kinds: ['OPERATION'], view: { asOf: '2012-12-31' } },
    answer: fedCertainties,
    expected: ['operation-maxim DEFINITE', 'operation-swale DEFINITE'],
  },
  {
    question: 'Had Maxim and Swale been absorbed into SCD9 by the middle of 2009?',
    source: '004 ¶21 gives no date: perhaps',
    ask: FED_BY,
    variables: { ref: 'SCD9', kinds: ['OPERATION'], view: { asOf: '2009-06-30' } },
    answer: fedCertainties,
    expected: ['operation-maxim POSSIBLE', 'operation-swale POSSIBLE'],
  },
  {
    question: 'Which operations had certainly been absorbed into SCD9 by the middle of 2009?',
    source: '004 ¶21 gives no date: of none is it certain',
    ask: FED_BY,
    variables: { ref: 'SCD9', kinds: ['OPERATION'], view: { asOf: '2009-06-30', atLeast: 'DEFINITE' } },
    answer: fed,
    expected: [],
  },
  {
    question: 'What do the Commons answers of 2006 say of what fed into SCD9?',
    source: '002: SCD9 is not in it',
    ask: FED_BY,
    variables: { ref: 'SCD9', depth: 5, view: { documents: ['commons-debate'] } },
    answer: fed,
    expected: [],
  },
]
