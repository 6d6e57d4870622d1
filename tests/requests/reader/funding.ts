import { LINKS, QUALIFIED, VERDICT } from './asks.ts'
import { inOrder, links, payments, verdict, verdictReceipts } from './picks.ts'
import type { ReaderQuestion } from './reader-question.ts'

const PAID_TO_THE_MPS = { types: ['FUNDED_BY'], direction: 'OUT' }

/** The payments that a document tells of; `2008-01/2009-03 700000 GBP, mep-blog-petition-presented ¶23`. */
function paymentsToldBy(document: string): Pick<ReaderQuestion, 'ask' | 'variables'> {
  return {
    ask: LINKS,
    variables: { ref: 'MPS', where: PAID_TO_THE_MPS, view: { documents: [document] } },
  }
}

const asOfTheTeam = {
  ask: QUALIFIED,
  variables: { ref: 'Human Trafficking Team', where: { families: ['FUNDING'], sides: ['QUALIFIER'] } },
}

/** What the documents say was paid for the team, to the force. */
const FOR_THE_TEAM = [
  '2007 1800000, mep-blog-petition-presented ¶23',
  '2008-01/2009-03 700000, mep-blog-petition-presented ¶23',
  '2009-04/2010-03 435000 50 %, london-greens-release ¶10',
  '2009-04/2010-03 50 %, london-greens-release ¶2',
]

/** Who paid whom, how much, for which year, and which document tells so. */
export const FUNDING_QUESTIONS: readonly ReaderQuestion[] = [
  {
    question: 'Which sums does the Home Office letter say the Metropolitan Police was paid?',
    // "£2.3 million … between 2007 … and 2008-09", "£435,000 for the current financial year"
    source: '000 ¶6, ¶7',
    ...paymentsToldBy('home-office-letter'),
    answer: payments,
    expected: ['2007/2009-03 2300000 GBP, home-office-letter ¶6', '2009-04/2010-03 435000 GBP, home-office-letter ¶7'],
  },
  {
    question: 'Which sums does the blog say the Home Office paid the Metropolitan Police?',
    // "In 2007 … £1.8 million", "£700,000 last year", in a post of 2009
    source: '003 ¶23',
    ...paymentsToldBy('mep-blog-petition-presented'),
    answer: payments,
    expected: [
      '2007 1800000 GBP, mep-blog-petition-presented ¶23',
      '2008-01/2009-03 700000 GBP, mep-blog-petition-presented ¶23',
    ],
  },
  {
    question: 'Which sum does the press release with the answer of the Mayor give?',
    // "For 2009/10 the MPS has received 50% (£435,000) of the team's costs"
    source: '001 ¶10',
    ...paymentsToldBy('london-greens-release'),
    answer: payments,
    expected: ['2009-04/2010-03 435000 GBP, london-greens-release ¶10'],
  },
  {
    question: 'What part of the costs of the team did the money of 2009/10 cover?',
    source: '001 ¶10: "50%"; ¶2: "only half the costs"',
    ...paymentsToldBy('london-greens-release'),
    answer: (data) =>
      links(data)
        .flatMap(({ node }) => node.claims)
        .filter(({ when, share }) => when?.edtf === '2009-04/2010-03' && share !== null)
        .map(({ share, locator }) => [locator.slice(0, 3), share?.value])
        .sort(),
    expected: [
      ['¶10', 0.5],
      ['¶2', 0.5],
    ],
  },
  {
    question: 'Who paid the Metropolitan Police?',
    source: '000 ¶6, ¶7; 001 ¶10; 003 ¶23: the Home Office',
    ask: LINKS,
    variables: { ref: 'Metropolitan Police', where: PAID_TO_THE_MPS },
    answer: (data) => inOrder(links(data).map(({ other }) => other.id)),
    expected: ['home-office'],
  },
  {
    question: 'What was the money of 2007 to 2008-09 for, as the Home Office has it?',
    source: '000 ¶6: "for its work on organised immigration crime, which includes human trafficking"',
    ...paymentsToldBy('home-office-letter'),
    answer: (data) => scopeOf(data, 2_300_000),
    expected: ['work-on-organised-immigration-crime'],
  },
  {
    question: 'What was the £1.8 million for, as the blog has it?',
    source: '003 ¶23: "for the specialist trafficking unit"',
    ...paymentsToldBy('mep-blog-petition-presented'),
    answer: (data) => scopeOf(data, 1_800_000),
    expected: ['human-trafficking-team'],
  },
  {
    question: 'How is the money of 2009/10 described by those who paid and by those who had it?',
    source: '000 ¶7: "exceptional contribution"; 001 ¶10: "final one off payment"',
    ask: LINKS,
    variables: { ref: 'MPS', where: PAID_TO_THE_MPS },
    answer: (data) =>
      inOrder(
        links(data)
          .flatMap(({ node }) => node.claims)
          .filter(({ amount }) => amount?.value === 435_000)
          .map(({ role, document }) => `${document.id}: ${/exceptional|final one off/.exec(role ?? '')?.[0]}`),
      ),
    expected: ['home-office-letter: exceptional', 'london-greens-release: final one off'],
  },
  {
    question: 'Who paid for the Human Trafficking Team in full at its launch, and when was that?',
    source: '001 ¶2, ¶10: "with full funding from the Home Office"',
    ask: LINKS,
    variables: {
      ref: 'Human Trafficking Team',
      where: { types: ['FUNDED_BY'], direction: 'OUT' },
      view: { documents: ['london-greens-release'] },
    },
    answer: (data) =>
      inOrder(
        links(data).flatMap(({ other, node }) =>
          node.claims.flatMap(({ share, when, locator }) =>
            share?.value === 1 ? [`${other.id} ${when?.edtf} ${locator.slice(0, 3)}`] : [],
          ),
        ),
      ),
    expected: ['home-office 2007 ¶2', 'home-office 2007-03 ¶10'],
  },
  {
    question: 'Did the Home Office pay the Metropolitan Police on 1 January 2010?',
    source: '000 ¶7, 001 ¶10: the £435,000 of the financial year 2009/10',
    ask: LINKS,
    variables: { ref: 'MPS', where: PAID_TO_THE_MPS, view: { asOf: '2010-01-01' } },
    answer: (data) => inOrder(links(data).map(({ node }) => `${node.amount?.value}`)),
    expected: ['435000'],
  },
  {
    question: 'Did the Home Office pay for human trafficking work in 2010/11?',
    source: '001 ¶2: "withdrawn completely in 2010/11"',
    ask: VERDICT,
    variables: {
      subject: 'MPS',
      object: 'Home Office',
      where: { types: ['FUNDED_BY'] },
      view: { asOf: '2010-09-01' },
    },
    answer: verdictReceipts,
    // Of other years: £2.3 million until 2008-09, £435,000 for 2009-10, £1.8 million in 2007 and £700,000 in 2008 or 2008-09.
    expected: [
      'DENIED',
      'DENIED, london-greens-release ¶2',
      'STATED, home-office-letter ¶6',
      'STATED, home-office-letter ¶7',
      'STATED, mep-blog-petition-presented ¶23',
    ],
  },
  {
    question: 'Did the Home Office pay the Metropolitan Police in 2007?',
    source: '003 ¶23, 000 ¶6; what was withdrawn is the money of 2010/11 (001 ¶2)',
    ask: VERDICT,
    variables: {
      subject: 'MPS',
      object: 'Home Office',
      where: { types: ['FUNDED_BY'] },
      view: { asOf: '2007-07-01' },
    },
    answer: verdict,
    expected: 'STATED',
  },
  {
    question: 'Was the Metropolitan Police to find the money for the unit itself?',
    source: '003 ¶23: "would be expected to find the money"; that it would not is hedged, "it would seem"',
    ask: VERDICT,
    variables: {
      subject: 'Human Trafficking Team',
      object: 'MPS',
      where: { types: ['FUNDED_BY'] },
      view: { documents: ['mep-blog-petition-presented'] },
    },
    answer: verdictReceipts,
    expected: ['PLANNED', 'PLANNED, mep-blog-petition-presented ¶23'],
  },
  {
    question: 'Which payments to others were for the Human Trafficking Team?',
    // The £2.3 million and the £435,000 of the Home Office's own letter were for wider fields of work.
    source:
      '003 ¶23: "for the specialist trafficking unit"; 001 ¶2, ¶10: "half the costs", "50% … of the team\'s costs"',
    ...asOfTheTeam,
    answer: (data) =>
      inOrder(
        (data.entity.relationships.edges as readonly QualifiedShown[]).flatMap(({ role, other, claims }) =>
          claims.map((claim) => `${other.id}, ${role}: ${paid(claim)}`),
        ),
      ),
    expected: FOR_THE_TEAM.map((paid) => `mps, scope: ${paid}`),
  },
  {
    question: 'When was the Human Trafficking Team paid for?',
    source: '003 ¶23; 001 ¶2, ¶10',
    ...asOfTheTeam,
    answer: (data) =>
      inOrder(
        (data.entity.timeline.edges as readonly QualifiedShown[]).flatMap(({ claims }) =>
          claims.filter(({ amount, share }) => amount !== null || share?.value === 0.5).map(paid),
        ),
      ),
    expected: FOR_THE_TEAM,
  },
  {
    question: 'What is denied of money for the Human Trafficking Team?',
    source: '001 ¶2: "withdrawn completely in 2010/11"',
    ...asOfTheTeam,
    answer: (data) =>
      data.entity.denials.nodes.map(
        ({ relationship, when, document, locator }: DenialShown) =>
          `${relationship?.type} ${relationship?.objectId} ${when?.edtf}, ${document.id} ${locator.slice(0, 2)}`,
      ),
    expected: ['FUNDED_BY home-office 2010-04/2011-03, london-greens-release ¶2'],
  },
]

interface PaymentShown {
  readonly locator: string
  readonly document: { readonly id: string }
  readonly when: { readonly edtf: string } | null
  readonly amount: { readonly value: number } | null
  readonly share: { readonly value: number } | null
}

interface QualifiedShown {
  readonly role: string | null
  readonly other: { readonly id: string }
  readonly claims: readonly PaymentShown[]
}

interface DenialShown extends Pick<PaymentShown, 'locator' | 'document' | 'when'> {
  readonly relationship: { readonly type: string; readonly objectId: string } | null
}

function paid({ when, amount, share, document, locator }: PaymentShown): string {
  const parts = [when?.edtf, amount?.value, share && `${100 * share.value} %`].filter(
    (part) => part !== undefined && part !== null,
  )
  return `${parts.join(' ')}, ${document.id} ${locator.slice(0, 3)}`
}

function scopeOf(data: Parameters<typeof links>[0], sum: number): readonly string[] {
  const claims = links(data).flatMap(({ node }) => node.claims)
  return inOrder(claims.filter(({ amount }) => amount?.value === sum).flatMap(({ scope }) => scope.map(({ id }) => id)))
}
