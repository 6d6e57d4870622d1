import { DISAGREEMENT } from './asks.ts'
import { positions } from './picks.ts'
import type { AnswerData, ReaderQuestion } from './reader-question.ts'

/** A question on which these places of the documents take sides, no two the same one. */
function sides(question: string, source: string, id: string, kind: string, places: readonly string[]): ReaderQuestion {
  return {
    question,
    source,
    ask: DISAGREEMENT,
    variables: { id },
    answer: (data) => [data.node.kind, data.node.origin, areApart(positions(data), places)],
    expected: [kind, 'EDITORIAL', true],
  }
}

/** Whether each place stands in a position, and no position holds two of them. */
function areApart(told: readonly (readonly string[])[], places: readonly string[]): boolean {
  const placesOf = told.map((position) => places.filter((place) => position.includes(place)))
  return places.every((place) => told.flat().includes(place)) && placesOf.every((found) => found.length <= 1)
}

/** The disagreements of each relationship that a question asks for, each once. */
const WITH_DISAGREEMENTS = `
  query ($ref: String!, $types: [RelationshipType!]) {
    entity(ref: $ref) {
      relationships(where: { types: $types, direction: OUT }, first: 20) { nodes { disagreements { id kind origin } } }
    }
  }`

/** The questions on which the documents differ about an entity. */
const ABOUT = 'query ($about: String!) { disagreements(about: $about, first: 100) { nodes { question } } }'

function questionsOn(data: AnswerData, word: string): readonly string[] {
  const nodes: readonly { readonly question: string }[] = data.disagreements.nodes
  return nodes.map(({ question }) => question).filter((question) => question.includes(word))
}

interface DisagreementShown {
  readonly id: string
  readonly kind: string
  readonly origin: string
}

function disagreementsOf(data: AnswerData): readonly DisagreementShown[] {
  const nodes: readonly { readonly disagreements: readonly DisagreementShown[] }[] = data.entity.relationships.nodes
  return nodes.flatMap(({ disagreements }) => disagreements)
}

/** Where documents differ, side by side. */
export const DISAGREEMENT_QUESTIONS: readonly ReaderQuestion[] = [
  {
    question: 'Do the documents disagree on when the Human Trafficking Team was launched?',
    source: '000 ¶6 and 001 ¶2: 2007; 001 ¶10: March 2007, the same more precisely',
    ask: ABOUT,
    variables: { about: 'human-trafficking-team' },
    answer: (data) => questionsOn(data, 'launch'),
    expected: [],
  },
  sides(
    'Do the documents agree on the money of 2007 to 2008-09?',
    '000 ¶6: £2.3 million; 003 ¶23: £1.8 million and £700,000, which make £2.5 million',
    'd-home-office-money-2007-to-2009',
    'VALUE',
    ['home-office-letter ¶6', 'mep-blog-petition-presented ¶23'],
  ),
  sides(
    'Do the documents agree on what the £435,000 of 2009/10 was?',
    '000 ¶7: additional and exceptional; 001 ¶10: half the costs, final; 001 ¶2: cut back',
    'd-home-office-money-2009-10',
    'SCOPE',
    ['home-office-letter ¶7', 'london-greens-release ¶10', 'london-greens-release ¶2'],
  ),
  sides(
    'Do the documents agree on who proposed the closure?',
    '003 ¶3: the Authority; ¶27: the Commissioner; ¶14, ¶23: the Metropolitan Police',
    'd-who-proposed-the-closure',
    'OUTCOME',
    ['mep-blog-coalition-says-no ¶3', 'mep-blog-over-1300-signatures ¶27', 'mep-blog-petition-update ¶14'],
  ),
  sides(
    'Do the documents agree on when the unit was decided on?',
    '003 ¶29: 16 to 18 November; ¶15: 8 December, still awaited; 000 ¶5: announced on 11 December',
    'd-when-the-unit-was-decided-on',
    'COURSE',
    ['mep-blog-over-1300-signatures ¶29', 'mep-blog-petition-update ¶15', 'home-office-letter ¶5'],
  ),
  sides(
    'Do the documents agree on whether the United Kingdom was in or out of the EU Directive?',
    '003 ¶3: plan to opt out; 004 ¶18: decision to opt in',
    'd-opt-in-or-out',
    'COURSE',
    ['mep-blog-coalition-says-no ¶3', 'commissioners-briefing ¶18'],
  ),
  sides(
    'How much of human trafficking was the Clubs and Vice Unit to cover, and for what of it is SCD9 responsible?',
    '000 ¶5: all forms, a plan of 2010; 004 ¶21: of adults, with a link to an organised criminal network, told of 2012',
    'd-remit-for-human-trafficking',
    'COURSE',
    ['home-office-letter ¶5', 'commissioners-briefing ¶21'],
  ),
  {
    question: 'Does the post of November disagree with itself on the signatures?',
    source: '003 ¶25: over 1,300; ¶28: almost 1400; both can be so',
    ask: ABOUT,
    variables: { about: 'petition-to-keep-the-unit' },
    answer: (data) => questionsOn(data, 'signed'),
    expected: [],
  },
  sides(
    'Do the documents agree on who decides on the unit?',
    '003 ¶29: the Authority; ¶15: the Metropolitan Police; 000 ¶8: the Commissioner and his team',
    'd-who-decides-on-the-unit',
    'OUTCOME',
    ['mep-blog-over-1300-signatures ¶29', 'mep-blog-petition-update ¶15', 'home-office-letter ¶8'],
  ),
  {
    question: 'Which disagreement is there on whether the measures in the United Kingdom were ample?',
    source: '003 ¶6: "ample", says the Home Office; "woefully inadequate", says a study',
    ask: WITH_DISAGREEMENTS,
    variables: { ref: 'anti-trafficking-measures', types: ['OTHER'] },
    answer: (data) => [...new Set(disagreementsOf(data).map(({ id, kind, origin }) => `${id} ${kind} ${origin}`))],
    expected: ['d-worth-of-the-measures OUTCOME EDITORIAL'],
  },
  {
    question: 'Are the payments of the Home Office shown with what is disputed of them?',
    source: '000 ¶6 and 003 ¶23 for 2007 to 2009; 000 ¶7 and 001 ¶10 for 2009/10',
    ask: WITH_DISAGREEMENTS,
    variables: { ref: 'mps', types: ['FUNDED_BY'] },
    answer: (data) =>
      ['d-home-office-money-2007-to-2009', 'd-home-office-money-2009-10'].filter((id) =>
        disagreementsOf(data).some((one) => one.id === id),
      ),
    expected: ['d-home-office-money-2007-to-2009', 'd-home-office-money-2009-10'],
  },
  {
    question: 'Do any documents differ on whether Operations Maxim and Swale were absorbed into SCD9?',
    source: '004 ¶21 alone tells of it',
    ask: `{
      maxim: entity(ref: "Operation Maxim") { relationships(where: { families: [LINEAGE] }) { nodes { disagreements { id } } } }
      swale: entity(ref: "Operation Swale") { relationships(where: { families: [LINEAGE] }) { nodes { disagreements { id } } } }
    }`,
    answer: (data) => [data.maxim.relationships.nodes, data.swale.relationships.nodes],
    expected: [[{ disagreements: [] }], [{ disagreements: [] }]],
  },
]
