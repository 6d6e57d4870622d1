import { CLAIMS, LINKS, VERDICT } from './asks.ts'
import { links, others, placeOf, receipts, verdict, verdictReceipts } from './picks.ts'
import type { ReaderQuestion } from './reader-question.ts'

/** Treaties, directives, mechanisms and strategies: who opted, who is competent, what was to take effect. */
export const LAW_QUESTIONS: readonly ReaderQuestion[] = [
  {
    question: 'Did the United Kingdom opt into the EU Directive?',
    source: '004 ¶18: "Following the UK\'s decision to opt into the EU Directive"',
    ask: VERDICT,
    variables: { subject: 'UK', object: 'EU Directive', where: { types: ['OPTED_INTO'] } },
    answer: verdictReceipts,
    // That there was a plan to opt out is told beside it.
    expected: ['STATED', 'PLANNED, mep-blog-coalition-says-no ¶3', 'STATED, commissioners-briefing ¶18'],
  },
  {
    question: 'Did the United Kingdom opt out of the EU Directive?',
    source: "003 ¶3: a 'plan to opt-out', no more; 004 ¶18: it opted in",
    ask: VERDICT,
    variables: { subject: 'UK', object: 'EU Directive', where: { types: ['OPTED_OUT_OF'] } },
    answer: verdictReceipts,
    expected: ['PLANNED', 'PLANNED, mep-blog-coalition-says-no ¶3', 'STATED, commissioners-briefing ¶18'],
  },
  {
    question: 'What does the blog alone know of the United Kingdom and the EU Directive?',
    source: '003 ¶3: the plan to opt out; that it opted in stands in 004 only',
    ask: VERDICT,
    variables: {
      subject: 'UK',
      object: 'EU Directive',
      where: { types: ['OPTED_INTO'] },
      view: { documents: ['mep-blog-coalition-says-no'] },
    },
    answer: verdict,
    expected: 'NOT_STATED',
  },
  {
    question: 'Which are the competent authorities for the National Referral Mechanism?',
    source: '004 ¶32, ¶33',
    ask: LINKS,
    variables: { ref: 'NRM', where: { types: ['COMPETENT_AUTHORITY_FOR'], direction: 'IN' } },
    answer: others,
    expected: ['ukba', 'ukhtc'],
  },
  {
    question: 'Was SOCA a competent authority for the National Referral Mechanism?',
    source: '004 ¶32, ¶33 name two, and not SOCA',
    ask: VERDICT,
    variables: { subject: 'SOCA', object: 'NRM', where: { types: ['COMPETENT_AUTHORITY_FOR'] } },
    answer: verdict,
    expected: 'NOT_STATED',
  },
  {
    question: 'How many competent authorities were there in the United Kingdom?',
    source: '004 ¶32: "the two Competent Authorities are"',
    ask: CLAIMS,
    variables: { ids: ['commissioners-briefing.c87'] },
    answer: (data) => [data.nodes[0].value, data.nodes[0].locator.slice(0, 3), data.nodes[0].figure.about.id],
    expected: [2, '¶32', 'united-kingdom'],
  },
  {
    question: 'What was the Inter-Departmental Ministerial Group to be?',
    source: '004 ¶18: "will be the national rapporteur equivalent mechanism for the UK"',
    ask: LINKS,
    variables: {
      ref: 'IDMG',
      where: { types: ['OTHER'], direction: 'OUT', otherKinds: ['PLACE'] },
      view: { modalities: ['PLANNED'] },
    },
    answer: receipts,
    expected: ['idmg OTHER united-kingdom, PLANNED, commissioners-briefing ¶18'],
  },
  {
    question: 'Was the Inter-Departmental Ministerial Group already the mechanism for the United Kingdom?',
    source: '004 ¶18: "will be"',
    ask: VERDICT,
    variables: { subject: 'IDMG', object: 'UK', where: { types: ['OTHER'] } },
    answer: verdict,
    expected: 'PLANNED',
  },
  {
    question: 'From when was the EU Directive to take effect?',
    source: '004 ¶18: "will take effect from April 2013"',
    ask: LINKS,
    variables: {
      ref: 'EU Directive',
      where: { types: ['OTHER'], direction: 'OUT' },
      view: { documents: ['commissioners-briefing'], modalities: ['PLANNED'] },
    },
    answer: (data) => links(data).map(({ other, node }) => [other.id, node.claims.map(({ when }) => when?.edtf)]),
    expected: [['united-kingdom', ['2013-04/..']]],
  },
  {
    question: 'Of which bodies are the EU Directive and the Council of Europe Convention?',
    source: '004 ¶15; 003 ¶3 ("the EU\'s new human trafficking directive"), 004 ¶18',
    ask: `{
      directive: entity(ref: "EU Directive") { relationships(where: { types: [INSTRUMENT_OF] }) { nodes { objectId } } }
      convention: entity(ref: "council-of-europe-convention") {
        relationships(where: { types: [INSTRUMENT_OF] }) { nodes { objectId } }
      }
    }`,
    answer: (data) => [data.directive.relationships.nodes, data.convention.relationships.nodes],
    expected: [[{ objectId: 'european-union' }], [{ objectId: 'council-of-europe' }]],
  },
  {
    question: 'What were the key priority areas of the strategy of 2011?',
    source: '004 ¶9',
    ask: LINKS,
    variables: { ref: 'human-trafficking-strategy', where: { types: ['CONCERNS'], direction: 'OUT' } },
    answer: (data) => receipts(data).filter((receipt) => receipt.endsWith('¶9')),
    expected: [
      'human-trafficking-strategy CONCERNS identification-and-care-of-victims, STATED, commissioners-briefing ¶9',
      'human-trafficking-strategy CONCERNS international-action-on-trafficking, STATED, commissioners-briefing ¶9',
      'human-trafficking-strategy CONCERNS stronger-border, STATED, commissioners-briefing ¶9',
      'human-trafficking-strategy CONCERNS tougher-law-enforcement, STATED, commissioners-briefing ¶9',
    ],
  },
  {
    question: 'Which areas was the UK Action Plan to concentrate on?',
    // "in three key areas: prevention; investigation, law enforcement and prosecutions; and protection and assistance"
    source: '002 ¶7',
    ask: LINKS,
    variables: {
      ref: 'The Action Plan',
      where: { types: ['CONCERNS'], direction: 'OUT' },
      view: { modalities: ['PLANNED'] },
    },
    answer: (data) => others(data).filter((id) => id !== 'human-trafficking'),
    expected: ['investigation-law-enforcement-and-prosecutions', 'prevention-of-trafficking', 'protection-of-victims'],
  },
  {
    question: 'Was the UK Action Plan published?',
    source: '002 ¶7: "We aim to publish the Action Plan early next year"',
    ask: LINKS,
    variables: {
      ref: 'UK Action Plan on Human Trafficking',
      where: { types: ['PUBLISHED_BY'] },
      view: { modalities: ['STATED', 'PLANNED'] },
    },
    answer: receipts,
    expected: ['uk-action-plan-on-human-trafficking PUBLISHED_BY uk-government, PLANNED, commons-debate ¶7'],
  },
  {
    question: 'Who launched the guidance on trafficked children?',
    source: '004 ¶35',
    ask: LINKS,
    variables: { ref: 'guidance-on-trafficked-children', where: { types: ['PUBLISHED_BY'] } },
    answer: receipts,
    expected: [
      'guidance-on-trafficked-children PUBLISHED_BY london-safeguarding-children-board, STATED, commissioners-briefing ¶35',
    ],
  },
  {
    question: 'Are the policies in the archive of the Anti Trafficking Legal Project in force?',
    source: '004 ¶46: "old or withdrawn policies … WHICH ARE NO LONGER IN FORCE"',
    ask: LINKS,
    variables: { ref: 'archive-of-withdrawn-trafficking-policies', where: { types: ['CONCERNS'], direction: 'OUT' } },
    answer: (data) =>
      links(data).flatMap(({ node }) =>
        node.claims.map((claim) => [placeOf(claim), /no longer in force/i.test(claim.role ?? '')]),
      ),
    expected: [['commissioners-briefing ¶46', true]],
  },
]
