import { LINKS, VERDICT } from './asks.ts'
import { certainties, others, receipts, verdict } from './picks.ts'
import type { ReaderQuestion } from './reader-question.ts'

const PARTNERS = { types: ['PARTNER_IN'], direction: 'IN' }

/** Who worked with whom, who led and who gave staff. */
export const PARTNER_QUESTIONS: readonly ReaderQuestion[] = [
  {
    question: 'Which partners of the UK Human Trafficking Centre does the briefing list?',
    // "The UKHTC's partners include police forces, the UK Border Agency, …"
    source: '004 ¶27',
    ask: LINKS,
    variables: { ref: 'UKHTC', where: PARTNERS },
    answer: (data) => receipts(data).filter((receipt) => receipt.endsWith('¶27')),
    expected: [
      'charitable-and-voluntary-expert-groups PARTNER_IN ukhtc, STATED, commissioners-briefing ¶27',
      'cps PARTNER_IN ukhtc, STATED, commissioners-briefing ¶27',
      'gangmasters-licensing-authority PARTNER_IN ukhtc, STATED, commissioners-briefing ¶27',
      'hmrc PARTNER_IN ukhtc, STATED, commissioners-briefing ¶27',
      'non-governmental-organisations PARTNER_IN ukhtc, STATED, commissioners-briefing ¶27',
      'police PARTNER_IN ukhtc, STATED, commissioners-briefing ¶27',
      'ukba PARTNER_IN ukhtc, STATED, commissioners-briefing ¶27',
    ],
  },
  {
    question: 'Was HM Revenue & Customs a partner of the UK Human Trafficking Centre when the briefing was written?',
    source: '004 ¶27, of some day in 2012: on any one day perhaps',
    ask: LINKS,
    variables: { ref: 'HM Revenue & Customs', where: { types: ['PARTNER_IN'] }, view: { asOf: '2012-06-30' } },
    answer: certainties,
    expected: ['ukhtc POSSIBLE'],
  },
  {
    question: 'Is SOCA listed among the partners of the UK Human Trafficking Centre?',
    source: '004 ¶27 does not list it; ¶23 has it lead the Centre',
    ask: VERDICT,
    variables: { subject: 'SOCA', object: 'UKHTC', where: { types: ['PARTNER_IN'] } },
    answer: verdict,
    expected: 'NOT_STATED',
  },
  {
    question: 'Who led the UK Human Trafficking Centre?',
    source: '004 ¶23: "a multi-agency organisation led by SOCA"',
    ask: LINKS,
    variables: { ref: 'UKHTC', where: { types: ['LED_BY'], direction: 'OUT' } },
    answer: receipts,
    expected: ['ukhtc LED_BY soca, STATED, commissioners-briefing ¶23'],
  },
  {
    question: 'Who led the UK Human Trafficking Centre, by what was known at the end of 2006?',
    source: '002 ¶6 has SOCA among its staff and names no leader',
    ask: LINKS,
    variables: { ref: 'UKHTC', where: { types: ['LED_BY'] }, view: { knownBy: '2006-12-31' } },
    answer: others,
    expected: [],
  },
  {
    question: 'Who was to staff the UK Human Trafficking Centre?',
    // "will be staffed by police as well as officers from the Serious Organised Crime Agency, …"
    source: '002 ¶6',
    ask: LINKS,
    variables: {
      ref: 'UKHTC',
      where: { types: ['STAFFED_BY'], direction: 'OUT' },
      view: { modalities: ['PLANNED'] },
    },
    answer: receipts,
    expected: [
      'ukhtc STAFFED_BY cps, PLANNED, commons-debate ¶6',
      'ukhtc STAFFED_BY immigration-and-nationality-directorate, PLANNED, commons-debate ¶6',
      'ukhtc STAFFED_BY police, PLANNED, commons-debate ¶6',
      'ukhtc STAFFED_BY soca, PLANNED, commons-debate ¶6',
    ],
  },
  {
    question: 'Who is stated as having staffed the UK Human Trafficking Centre?',
    source: '002 ¶6 says "will be"; no other document speaks of its staff',
    ask: LINKS,
    variables: { ref: 'UKHTC', where: { types: ['STAFFED_BY'] } },
    answer: others,
    expected: [],
  },
  {
    question: 'Who were the partners in Operation Maxim on 24 October 2006?',
    // "working in partnership with the United Kingdom Immigration Service (UKIS) and UK Passport Service (UKPS)"
    source: '002 ¶9',
    ask: LINKS,
    variables: { ref: 'Operation Maxim', where: PARTNERS, view: { asOf: '2006-10-24' } },
    answer: certainties,
    expected: ['uk-immigration-service DEFINITE', 'uk-passport-service DEFINITE'],
  },
  {
    question: 'Who led Operation Maxim?',
    source: '002 ¶9: "the Metropolitan Police Service led initiative"',
    ask: LINKS,
    variables: { ref: 'Operation MAXIM', where: { types: ['LED_BY'] } },
    answer: receipts,
    expected: ['operation-maxim LED_BY mps, STATED, commons-debate ¶9'],
  },
  {
    question: 'Whose joint unit was Operation Swale?',
    source: '004 ¶21: "a joint ACPO/MPS/UKBA unit"',
    ask: LINKS,
    variables: { ref: 'Operation Swale', where: PARTNERS },
    answer: receipts,
    expected: [
      'acpo PARTNER_IN operation-swale, STATED, commissioners-briefing ¶21',
      'mps PARTNER_IN operation-swale, STATED, commissioners-briefing ¶21',
      'ukba PARTNER_IN operation-swale, STATED, commissioners-briefing ¶21',
    ],
  },
  {
    question: 'Who led Operation Pentameter?',
    source: '002 ¶8: "The police recently led other agencies"',
    ask: LINKS,
    variables: { ref: 'Operation Pentameter', where: { types: ['LED_BY'] } },
    answer: receipts,
    expected: ['operation-pentameter LED_BY police, STATED, commons-debate ¶8'],
  },
  {
    question: 'Did the Metropolitan Police lead Operation Pentameter?',
    source: '002 ¶8 says "the police", and of London only that many of the women were there',
    ask: VERDICT,
    variables: { subject: 'Operation Pentameter', object: 'Metropolitan Police', where: { types: ['LED_BY'] } },
    answer: verdict,
    expected: 'NOT_STATED',
  },
  {
    question: 'With whom did CEOP work on child trafficking in 2006?',
    source: '002 ¶12: "the Home Office is currently working in partnership with … CEOP"',
    ask: LINKS,
    variables: { ref: 'CEOP', where: { types: ['WORKS_WITH'] }, view: { asOf: '2006-10-24' } },
    answer: certainties,
    expected: ['home-office DEFINITE'],
  },
  {
    question: 'Who delivered the police work under the strategy of 2011?',
    source: '004 ¶10',
    ask: LINKS,
    variables: {
      ref: 'Police work strands of the strategy',
      where: { types: ['DELIVERED_BY'], direction: 'OUT' },
    },
    answer: others,
    expected: ['acpo', 'ceop', 'police', 'soca', 'ukhtc'],
  },
  {
    question: 'From whom did the UK Human Trafficking Centre take referrals?',
    source: '004 ¶33: "deals with referrals from the police, local authorities, and NGOs"',
    ask: LINKS,
    variables: { ref: 'UKHTC', where: { types: ['RECEIVES_REFERRALS_FROM'], direction: 'OUT' } },
    answer: others,
    expected: ['local-authorities', 'non-governmental-organisations', 'police'],
  },
  {
    question: 'With which referrals did the UK Border Agency deal?',
    // A process refers nobody: it is where they are identified.
    source: '004 ¶33: "which deals with referrals identified as part of the immigration process"',
    ask: LINKS,
    variables: { ref: 'UKBA', where: { types: ['RECEIVES_REFERRALS_FROM', 'OTHER'], direction: 'OUT' } },
    answer: receipts,
    expected: ['ukba OTHER immigration-process, STATED, commissioners-briefing ¶33'],
  },
]
