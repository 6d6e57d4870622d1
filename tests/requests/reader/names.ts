import { SEARCH, WHO } from './asks.ts'
import { inOrder } from './picks.ts'
import type { AnswerData, ReaderQuestion, Refusal } from './reader-question.ts'

/** Whom a name means, and where it stands. */
const MEANT: readonly ReaderQuestion[] = [
  ['the Met', 'mps', '001 ¶2, 003 ¶23'],
  ['Met Police', 'mps', '003 ¶23, ¶31'],
  ['Scotland Yard', 'mps', '003 ¶29'],
  ['METROPOLITAN POLICE', 'mps', '001 ¶2, in other letters'],
  ['UKHTC', 'ukhtc', '004 ¶22'],
  ['uk human  trafficking centre', 'ukhtc', '002 ¶5, in other letters and spaces'],
  ['SOCA', 'soca', '004 ¶10'],
  ['soca', 'soca', '004 ¶10, in other letters'],
  ['CEOP', 'ceop', '002 ¶12, 004 ¶10'],
  ['GLA', 'greater-london-authority', '003 ¶20, ¶28'],
  ['ACPO', 'acpo', '004 ¶21'],
  ['Specialist Trafficking Unit', 'human-trafficking-team', '003 ¶12, ¶17'],
  ['the Tories', 'conservative-party', '003 ¶7'],
  ['Woman\u2019s Hour', 'womans-hour', '003 ¶11'],
  ["Police and Crime Commissioners' Association", 'police-and-crime-commissioners-association', '004 ¶13'],
  ['Human Exploitation and Organised Crime', 'scd9', '004 ¶20'],
  ['Pentameter', 'operation-pentameter', '002 ¶8, as newspapers have it'],
  ['the Home Office', 'home-office', '001 ¶2'],
  ['the Home Office’s', 'home-office', '001 ¶2, as within a sentence'],
].map(([ref, expected, source]) => ({
  question: `Who or what is "${ref}"?`,
  source: source ?? '',
  ask: WHO,
  variables: { ref },
  answer: (data: AnswerData) => data.entity.id,
  expected,
}))

/** Finding somebody by what was typed of a name, and what a name means. */
export const NAME_QUESTIONS: readonly ReaderQuestion[] = [
  ...MEANT,
  {
    question: 'Who is "the Government"?',
    source: '000 ¶7, 002 ¶4, 004 ¶18: three different ones',
    ask: WHO,
    variables: { ref: 'the Government' },
    refusal: ({ code, candidates }) => [code, ...candidateIds(candidates)],
    expected: ['AMBIGUOUS', 'coalition-government', 'home-office', 'uk-government'],
  },
  {
    question: 'What is "Operation Pentametre"?',
    source: '002 ¶8 writes Pentameter',
    ask: WHO,
    variables: { ref: 'Operation Pentametre' },
    refusal: ({ code, candidates }) => [code, candidates[0]],
    expected: ['NOT_FOUND', { id: 'operation-pentameter', kind: 'OPERATION', name: 'Operation Pentameter' }],
  },
  {
    question: 'Who is Keir Starmer?',
    source: 'no document names him',
    ask: WHO,
    variables: { ref: 'Keir Starmer' },
    refusal: ({ code, candidates }) => [code, ...candidateIds(candidates)],
    expected: ['NOT_FOUND'],
  },
  {
    question: 'What is found for "Pentametre"?',
    source: '002 ¶8',
    ask: SEARCH,
    variables: { text: 'Pentametre' },
    answer: (data) => data.search.edges[0],
    expected: { match: 'FUZZY', matchedName: 'Operation Pentameter', node: { id: 'operation-pentameter' } },
  },
  {
    question: 'Which operations are found for "operation"?',
    source: '001 ¶10 (Golf, Paladin), 002 ¶8 (Pentameter), ¶9 (Maxim), 004 ¶21 (Swale)',
    ask: SEARCH,
    variables: { text: 'operation', kinds: ['OPERATION'] },
    answer: found,
    expected: [
      // By how often the documents speak of each.
      'operation-maxim PREFIX',
      'operation-pentameter PREFIX',
      'operation-swale PREFIX',
      'operation-paladin PREFIX',
      'operation-golf PREFIX',
    ],
  },
  {
    question: 'Who is found for "johnson"?',
    source: '001 ¶10 (Boris), 003 ¶39 (Darren)',
    ask: SEARCH,
    variables: { text: 'johnson', kinds: ['PERSON'] },
    answer: found,
    expected: ['boris-johnson WORD', 'darren-johnson WORD'],
  },
  {
    question: 'Who is found for "ishola"?',
    source: '004 ¶3',
    ask: SEARCH,
    variables: { text: 'ishola' },
    answer: found,
    expected: ['philip-ishola WORD'],
  },
  {
    question: 'What is found first for "ukhtc"?',
    source: '004 ¶22',
    ask: SEARCH,
    variables: { text: 'ukhtc' },
    answer: (data) => data.search.edges[0],
    expected: { match: 'EXACT', matchedName: 'UKHTC', node: { id: 'ukhtc' } },
  },
  {
    question: 'In which documents does "Scotland Yard" stand?',
    source: '003 ¶29 alone',
    ask: '{ entity(ref: "mps") { names { value documents { id } } } }',
    answer: (data) => documentsOf(data, 'Scotland Yard'),
    expected: ['mep-blog-over-1300-signatures'],
  },
  {
    question: 'In which documents does the abbreviation "SOCA" stand?',
    source: '004 ¶10, ¶23; 002 ¶6 writes the name out',
    ask: '{ entity(ref: "soca") { names { value documents { id } } } }',
    answer: (data) => documentsOf(data, 'SOCA'),
    expected: ['commissioners-briefing'],
  },
  {
    question: 'In which documents does the abbreviation "CEOP" stand?',
    source: '002 ¶12, 004 ¶10',
    ask: '{ entity(ref: "ceop") { names { value documents { id } } } }',
    answer: (data) => documentsOf(data, 'CEOP'),
    expected: ['commissioners-briefing', 'commons-debate'],
  },
  {
    question: 'Who wrote the briefing, for whom?',
    source: '004 ¶2, ¶3',
    ask: '{ document(id: "commissioners-briefing") { authors { id } addressees { id } } }',
    answer: (data) => data.document,
    expected: {
      authors: [{ id: 'philip-ishola' }],
      addressees: [{ id: 'prospective-police-and-crime-commissioners' }],
    },
  },
  {
    question: 'Who wrote the Home Office letter, and when?',
    source: '000 ¶2, ¶10',
    ask: '{ document(id: "home-office-letter") { authors { id } written { edtf inferred } } }',
    answer: (data) => data.document,
    expected: { authors: [{ id: 'alan-campbell' }], written: { edtf: '2010-01-20', inferred: false } },
  },
  {
    question: 'When was the debate held?',
    source: '002 ¶3',
    ask: '{ document(id: "commons-debate") { written { edtf inferred } } }',
    answer: (data) => data.document.written,
    expected: { edtf: '2006-10-24', inferred: false },
  },
  {
    question: "When was the post on Woman's Hour written?",
    // Above the post of 9 December 2009 and below that on the plan to opt out, of which the briefing of 2012 knows better.
    source: '003 ¶9 to ¶11: no date, but a place among posts that stand newest first',
    ask: '{ document(id: "mep-blog-womans-hour") { written { edtf inferred } published { edtf inferred } } }',
    answer: (data) => data.document,
    expected: {
      written: { edtf: '2009-12-09/2012-12', inferred: true },
      published: { edtf: '2009-12-09/2012-12', inferred: true },
    },
  },
  {
    question: 'Is the year of the post on the presentation of the petition in the text?',
    source: '003 ¶14 has 26 November, no post a year: 2009 is worked out from ¶23',
    ask: '{ document(id: "mep-blog-petition-presented") { written { edtf inferred } } }',
    answer: (data) => data.document.written,
    expected: { edtf: '2009-11-26', inferred: true },
  },
  {
    question: 'Is the Home Office letter an entity?',
    source: '000 is a document',
    ask: WHO,
    variables: { ref: 'home-office-letter' },
    refusal: ({ code, message }) => [code, /\bdocument\b/.test(message)],
    expected: ['NOT_FOUND', true],
  },
]

interface Found {
  readonly match: string
  readonly node: { readonly id: string }
}

function found(data: AnswerData): readonly string[] {
  return data.search.edges.map(({ match, node }: Found) => `${node.id} ${match}`)
}

function candidateIds(candidates: Refusal['candidates']): readonly string[] {
  return inOrder(candidates.map(({ id }) => id))
}

function documentsOf(data: AnswerData, name: string): readonly string[] {
  const names: readonly { readonly value: string; readonly documents: readonly { readonly id: string }[] }[] =
    data.entity.names
  return names.filter(({ value }) => value === name).flatMap(({ documents }) => documents.map(({ id }) => id))
}
