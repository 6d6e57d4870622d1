import { LINKS, VERDICT } from './asks.ts'
import { certainties, links, others, receipts, verdict, verdictReceipts } from './picks.ts'
import type { ReaderQuestion } from './reader-question.ts'

/** Where bodies were, who set them up, what they belonged to and were responsible for. */
export const REMIT_QUESTIONS: readonly ReaderQuestion[] = [
  {
    question: 'Who opened the UK Human Trafficking Centre, and when?',
    source: '002 ¶5: "On 3 October 2006 we opened", for the Government',
    ask: LINKS,
    variables: { ref: 'UKHTC', where: { types: ['ESTABLISHED_BY'], direction: 'OUT' } },
    answer: (data) => links(data).map(({ other, node }) => [other.id, node.period?.edtf]),
    expected: [['uk-government', '2006-10-03']],
  },
  {
    question: 'Who launched the Human Trafficking Team?',
    source: '001 ¶2: "launched by the Metropolitan Police in 2007"',
    ask: LINKS,
    variables: { ref: 'Human Trafficking Team', where: { types: ['ESTABLISHED_BY'], direction: 'OUT' } },
    answer: (data) => links(data).map(({ other, node }) => [other.id, node.period?.edtf]),
    expected: [['mps', '2007']],
  },
  {
    question: 'Was the UK Human Trafficking Centre in Sheffield on the day it was opened?',
    source: '002 ¶5',
    ask: LINKS,
    variables: { ref: 'UKHTC', where: { types: ['LOCATED_IN'], direction: 'OUT' }, view: { asOf: '2006-10-03' } },
    answer: certainties,
    expected: ['sheffield DEFINITE'],
  },
  {
    question: 'Was the UK Human Trafficking Centre still in Sheffield in 2009?',
    source: '002 ¶5: opened there in 2006; no document says that it left, or that it stayed',
    ask: LINKS,
    variables: { ref: 'UKHTC', where: { types: ['LOCATED_IN'], direction: 'OUT' }, view: { asOf: '2009-06-30' } },
    answer: certainties,
    expected: ['sheffield POSSIBLE'],
  },
  {
    question: 'What was in Sheffield?',
    source: '002 ¶5: "we opened the UK Human Trafficking Centre in Sheffield"',
    ask: LINKS,
    variables: { ref: 'Sheffield' },
    answer: receipts,
    expected: ['ukhtc LOCATED_IN sheffield, STATED, commons-debate ¶5'],
  },
  {
    question: 'Was SCD9 part of the Metropolitan Police?',
    source: '004 ¶19: "Metropolitan Police Human Exploitation and Organised Crime Command"',
    ask: VERDICT,
    variables: { subject: 'SCD9', object: 'Metropolitan Police', where: { families: ['STRUCTURE'] } },
    answer: verdictReceipts,
    expected: ['STATED', 'STATED, commissioners-briefing ¶19'],
  },
  {
    question: 'Which kinds of trafficking was SCD9 responsible for investigating?',
    // "the trafficking of adults for sexual exploitation, forced labour and domestic servitude"
    source: '004 ¶21',
    ask: LINKS,
    variables: { ref: 'SCD9', where: { types: ['RESPONSIBLE_FOR'], direction: 'OUT' } },
    answer: receipts,
    expected: [
      'scd9 RESPONSIBLE_FOR labour-trafficking, STATED, commissioners-briefing ¶21',
      'scd9 RESPONSIBLE_FOR trafficking-for-domestic-servitude, STATED, commissioners-briefing ¶21',
      'scd9 RESPONSIBLE_FOR trafficking-for-sexual-exploitation, STATED, commissioners-briefing ¶21',
    ],
  },
  {
    question: 'Was SCD9 responsible for child trafficking?',
    source: '004 ¶21 says "of adults"',
    ask: VERDICT,
    variables: { subject: 'SCD9', object: 'Child trafficking', where: { types: ['RESPONSIBLE_FOR', 'WORKS_ON'] } },
    answer: verdict,
    expected: 'NOT_STATED',
  },
  {
    question: 'To which directorate was the Clubs and Vice Unit to move?',
    source: '000 ¶5: "in turn will move to the Specialist Crime Directorate"',
    ask: VERDICT,
    variables: {
      subject: 'Clubs and Vice Unit',
      object: 'Specialist Crime Directorate',
      where: { families: ['STRUCTURE'] },
    },
    answer: verdictReceipts,
    expected: ['PLANNED', 'PLANNED, home-office-letter ¶5'],
  },
  {
    question: 'What was the remit of the Clubs and Vice Unit to be?',
    source: '000 ¶5: "all forms of human trafficking (including labour trafficking)"',
    ask: LINKS,
    variables: {
      ref: 'Clubs and Vice Unit',
      where: { types: ['RESPONSIBLE_FOR'], direction: 'OUT' },
      view: { modalities: ['PLANNED'] },
    },
    answer: others,
    expected: ['human-trafficking', 'labour-trafficking'],
  },
]
