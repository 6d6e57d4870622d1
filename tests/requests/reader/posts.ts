import { LINKS, VERDICT } from './asks.ts'
import { certainties, links, others, placeOf, receipts } from './picks.ts'
import type { ReaderQuestion } from './reader-question.ts'

const POSTS_OF_A_PERSON = { types: ['HOLDS_POST'], direction: 'OUT' }
const HOLDERS = { types: ['HOLDS_POST'], direction: 'IN' }
const BODY_OF_A_POST = { types: ['POST_IN'], direction: 'OUT' }

/** Who held which post, in which body, on which day. */
export const POST_QUESTIONS: readonly ReaderQuestion[] = [
  {
    question: 'Which offices did Alan Campbell hold on 20 January 2010?',
    // "Letter from Alan Campbell MP, Parliamentary Under Secretary of State, Home Office", dated by ¶10
    source: '000 ¶2, ¶10',
    ask: LINKS,
    variables: { ref: 'Alan Campbell', where: POSTS_OF_A_PERSON, view: { asOf: '2010-01-20' } },
    answer: certainties,
    expected: ['member-of-parliament DEFINITE', 'parliamentary-under-secretary-of-state DEFINITE'],
  },
  {
    question: 'Was Alan Campbell still Parliamentary Under Secretary of State a year later?',
    source: '000 ¶2: the letter vouches for its own day only',
    ask: VERDICT,
    variables: {
      subject: 'Alan Campbell',
      object: 'Parliamentary Under Secretary of State',
      where: { types: ['HOLDS_POST'] },
      view: { asOf: '2011-01-20' },
    },
    answer: (data) => [data.verdict.answer, data.verdict.certainty],
    expected: ['STATED', 'POSSIBLE'],
  },
  {
    question: 'In which department was the Parliamentary Under Secretary of State?',
    source: '000 ¶2',
    ask: LINKS,
    variables: { ref: 'Parliamentary Under Secretary of State', where: BODY_OF_A_POST },
    answer: receipts,
    expected: ['parliamentary-under-secretary-of-state POST_IN home-office, STATED, home-office-letter ¶2'],
  },
  {
    question: 'Which post did Cressida Dick hold on 20 January 2010?',
    // "Assistant Commissioner Cressida Dick has announced"
    source: '000 ¶8',
    ask: LINKS,
    variables: { ref: 'Cressida Dick', where: POSTS_OF_A_PERSON, view: { asOf: '2010-01-20' } },
    answer: certainties,
    expected: ['assistant-commissioner DEFINITE'],
  },
  {
    question: 'What did Cressida Dick announce?',
    source: '000 ¶8: "moving responsibility for human trafficking into one single command"',
    ask: LINKS,
    variables: { ref: 'Cressida Dick', where: { types: ['ANNOUNCED'], direction: 'OUT' } },
    answer: receipts,
    expected: ['cressida-dick ANNOUNCED transfer-of-anti-trafficking-work, STATED, home-office-letter ¶8'],
  },
  {
    question: 'Who was Commissioner of the Metropolitan Police on 26 November 2009?',
    // "Sir Paul Stephenson, the Metropolitan Police Commissioner"; the post is written on the day of the presentation
    source: '003 ¶22, also ¶27',
    ask: LINKS,
    variables: { ref: 'Metropolitan Police Commissioner', where: HOLDERS, view: { asOf: '2009-11-26' } },
    answer: certainties,
    expected: ['paul-stephenson DEFINITE'],
  },
  {
    question: 'Which places name Sir Paul Stephenson as Commissioner?',
    source: '003 ¶22, ¶27; the letter (000 ¶8) names the post without its holder',
    ask: LINKS,
    variables: { ref: 'paul-stephenson', where: POSTS_OF_A_PERSON },
    answer: receipts,
    expected: [
      'paul-stephenson HOLDS_POST mps-commissioner, STATED, mep-blog-over-1300-signatures ¶27',
      'paul-stephenson HOLDS_POST mps-commissioner, STATED, mep-blog-petition-presented ¶22',
    ],
  },
  {
    question: 'Who is named as Commissioner by the Home Office letter?',
    source: '000 ¶8: nobody',
    ask: LINKS,
    variables: { ref: 'mps-commissioner', where: HOLDERS, view: { documents: ['home-office-letter'] } },
    answer: others,
    expected: [],
  },
  {
    question: 'Who was Mayor on 26 November 2009?',
    source: '003 ¶20: "Mayor Boris Johnson"',
    ask: LINKS,
    variables: { ref: 'Mayor of London', where: HOLDERS, view: { asOf: '2009-11-26' } },
    answer: certainties,
    expected: ['boris-johnson DEFINITE'],
  },
  {
    question: 'Who headed the Human Trafficking Team, and with what rank?',
    // "The head of the unit, detective inspector Steve Wilkinson"
    source: '003 ¶32',
    ask: LINKS,
    variables: { ref: 'Head of the Human Trafficking Team', where: HOLDERS },
    answer: (data) =>
      links(data).flatMap(({ other, node }) => node.claims.map((claim) => [other.id, claim.role, placeOf(claim)])),
    expected: [['steve-wilkinson', 'detective inspector', 'mep-blog-over-1300-signatures ¶32']],
  },
  {
    question: 'Of which body was the post of Steve Wilkinson?',
    source: '003 ¶32: "the head of the unit … the human trafficking unit"',
    ask: LINKS,
    variables: { ref: 'Head of the Human Trafficking Team', where: BODY_OF_A_POST },
    answer: others,
    expected: ['human-trafficking-team'],
  },
  {
    question: 'What was Philip Ishola?',
    source: '004 ¶3',
    ask: LINKS,
    variables: { ref: 'Philip Ishola', where: POSTS_OF_A_PERSON },
    answer: receipts,
    expected: [
      'philip-ishola HOLDS_POST director-of-the-counter-human-trafficking-bureau, STATED, commissioners-briefing ¶3',
    ],
  },
  {
    question: 'Was Philip Ishola Director of the Counter Human Trafficking Bureau on 30 June 2012?',
    source: '004 ¶3: the briefing is of 2012, of which day nobody knows',
    ask: LINKS,
    variables: { ref: 'Philip Ishola', where: POSTS_OF_A_PERSON, view: { asOf: '2012-06-30' } },
    answer: certainties,
    expected: ['director-of-the-counter-human-trafficking-bureau POSSIBLE'],
  },
  {
    question: 'Is it said which post David Cameron held?',
    source: '003 ¶8 names him without an office',
    ask: LINKS,
    variables: { ref: 'David Cameron', where: POSTS_OF_A_PERSON, view: { modalities: ['STATED', 'PLANNED'] } },
    answer: others,
    expected: [],
  },
]
