import { LINKS, VERDICT } from './asks.ts'
import { affirmedAt, links, others, placeOf, receipts, verdict, verdictReceipts } from './picks.ts'
import type { ReaderQuestion } from './reader-question.ts'

/** Who supported, opposed, criticised, proposed and called for what. */
export const POSITION_QUESTIONS: readonly ReaderQuestion[] = [
  {
    question: 'Which organisations supported the campaign?',
    source: '003 ¶28: "the Public and Commercial Services Union, and Anti Slavery International"',
    ask: LINKS,
    variables: {
      ref: 'campaign-on-human-trafficking',
      where: { types: ['SUPPORTS'], direction: 'IN', otherKinds: ['ORGANISATION'] },
    },
    answer: receipts,
    expected: [
      'anti-slavery-international SUPPORTS campaign-on-human-trafficking, STATED, mep-blog-over-1300-signatures ¶28',
      'public-and-commercial-services-union SUPPORTS campaign-on-human-trafficking, STATED, mep-blog-over-1300-signatures ¶28',
    ],
  },
  {
    question: 'Which named persons supported the petition?',
    source: '003 ¶20 (Jenny Jones), ¶39 (Jenny Jones and Darren Johnson)',
    ask: LINKS,
    variables: {
      ref: 'petition-to-keep-the-unit',
      where: { types: ['SUPPORTS'], direction: 'IN', otherKinds: ['PERSON'] },
    },
    answer: receipts,
    expected: [
      'darren-johnson SUPPORTS petition-to-keep-the-unit, STATED, mep-blog-greens-support ¶39',
      'jenny-jones SUPPORTS petition-to-keep-the-unit, STATED, mep-blog-greens-support ¶39',
      'jenny-jones SUPPORTS petition-to-keep-the-unit, STATED, mep-blog-petition-presented ¶20',
    ],
  },
  {
    question: 'Did Boris Johnson support the petition?',
    source: '003 ¶20 has him chair the meeting, and says no more',
    ask: VERDICT,
    variables: {
      subject: 'Boris Johnson',
      object: 'petition-to-keep-the-unit',
      where: { families: ['POSITION'] },
    },
    answer: verdict,
    expected: 'NOT_STATED',
  },
  {
    question: 'Did Jenny Jones oppose the closure of the unit?',
    source: '003 ¶41: "I have been fighting this closure", in her letter',
    ask: VERDICT,
    variables: {
      subject: 'Jenny Jones',
      object: 'closure-of-the-human-trafficking-team',
      where: { types: ['OPPOSES'] },
    },
    answer: affirmedAt,
    expected: [true, 'mep-blog-greens-support ¶41'],
  },
  {
    question: 'Who argued against the unit?',
    source: '003 ¶30: "Opponents argue that the unit doesn\'t save enough people"',
    ask: LINKS,
    variables: { ref: 'Human Trafficking Team', where: { types: ['CRITICISES', 'OPPOSES'], direction: 'IN' } },
    answer: (data) => links(data).map(({ other, node }) => [other.id, ...node.claims.map(placeOf)]),
    expected: [['opponents-of-the-unit', 'mep-blog-over-1300-signatures ¶30']],
  },
  {
    question: 'Who is said to have proposed the closure?',
    source: '003 ¶3 (the Metropolitan Police Authority), ¶27 (Sir Paul Stephenson, "his proposal")',
    ask: LINKS,
    variables: {
      ref: 'closure-of-the-human-trafficking-team',
      where: { types: ['PROPOSED'], direction: 'IN' },
    },
    answer: receipts,
    expected: [
      'mpa PROPOSED closure-of-the-human-trafficking-team, STATED, mep-blog-coalition-says-no ¶3',
      'paul-stephenson PROPOSED closure-of-the-human-trafficking-team, STATED, mep-blog-over-1300-signatures ¶27',
    ],
  },
  {
    question: 'Who criticised the plan to opt out of the EU Directive?',
    source: '003 ¶3 (the author), ¶7 (leading charities)',
    ask: LINKS,
    variables: { ref: 'plan-to-opt-out-of-the-eu-directive', where: { types: ['CRITICISES'], direction: 'IN' } },
    answer: others,
    expected: ['leading-charities', 'mep-blog-author'],
  },
  {
    question: 'Was Denis MacShane for or against the plan to opt out?',
    source: '003 ¶7: "asking him to persuade the Tories to change their mind"',
    ask: LINKS,
    variables: {
      ref: 'Denis MacShane',
      where: { families: ['POSITION'], direction: 'OUT', otherKinds: ['EVENT'] },
    },
    answer: receipts,
    expected: ['denis-macshane OPPOSES plan-to-opt-out-of-the-eu-directive, STATED, mep-blog-coalition-says-no ¶7'],
  },
  {
    question: 'Did David Cameron oppose ceding powers to the EU?',
    source: '003 ¶8: "have said that they will not cede powers to the EU without a referendum"',
    ask: VERDICT,
    variables: { subject: 'David Cameron', object: 'ceding-powers-to-the-eu', where: { types: ['OPPOSES'] } },
    answer: affirmedAt,
    expected: [true, 'mep-blog-coalition-says-no ¶8'],
  },
  {
    question: 'Whom did Jenny Jones criticise over the funding?',
    source: '001 ¶4: "extremely disappointing that the Home Office are cutting back"',
    ask: VERDICT,
    variables: { subject: 'Jenny Jones', object: 'Home Office', where: { types: ['CRITICISES'] } },
    answer: affirmedAt,
    expected: [true, 'london-greens-release ¶4'],
  },
  {
    question: 'What did the Mayor reply to on 17 June 2009, and whose was it?',
    source: '001 ¶7: "an oral answer to a question put by Jenny Jones"',
    ask: LINKS,
    variables: {
      ref: 'question-to-the-mayor-of-17-june-2009',
      where: { types: ['REPLIED_TO', 'PRODUCED_BY'] },
      view: { asOf: '2009-06-17' },
    },
    answer: receipts,
    expected: [
      'oral-answer-of-the-mayor REPLIED_TO question-to-the-mayor-of-17-june-2009, STATED, london-greens-release ¶7',
      'question-to-the-mayor-of-17-june-2009 PRODUCED_BY jenny-jones, STATED, london-greens-release ¶7',
    ],
  },
  {
    question: 'What did the pilot of the guidance find to be needed?',
    source: '004 ¶38',
    ask: LINKS,
    variables: {
      ref: 'pilot-of-the-guidance-on-trafficked-children',
      where: { types: ['CALLED_FOR'], direction: 'OUT' },
    },
    answer: others,
    expected: ['awareness-of-trafficking', 'closer-work-between-agencies', 'immediate-action-for-trafficked-children'],
  },
  {
    question: 'To whom was the petition presented, and when?',
    source: '003 ¶14 ("on 26 November to the Metropolitan Police Authority (MPA) Board"), ¶19, ¶20',
    ask: LINKS,
    variables: {
      ref: 'petition-to-keep-the-unit',
      where: { types: ['PRESENTED_TO'], direction: 'OUT' },
      view: { asOf: '2009-11-26' },
    },
    answer: others,
    expected: ['mpa'],
  },
  {
    question: 'To whom was the petition to be presented on a Friday?',
    source: '003 ¶29: "I will present my petition to Scotland Yard this Friday"',
    ask: VERDICT,
    variables: {
      subject: 'petition-to-keep-the-unit',
      object: 'Scotland Yard',
      where: { types: ['PRESENTED_TO'] },
    },
    answer: verdictReceipts,
    expected: ['PLANNED', 'PLANNED, mep-blog-over-1300-signatures ¶29'],
  },
  {
    question: 'Who intended to close the unit, as the documents of the time tell it?',
    source: '003 ¶14, ¶23: the Metropolitan Police; an intention, no more',
    ask: VERDICT,
    variables: {
      subject: 'closure-of-the-human-trafficking-team',
      object: 'MPS',
      where: { types: ['DELIVERED_BY'] },
    },
    answer: verdictReceipts,
    expected: ['PLANNED', 'PLANNED, mep-blog-petition-presented ¶23', 'PLANNED, mep-blog-petition-update ¶14'],
  },
]
