import { atWriting, buildRecord, document, entity, existence, figure, inferredOn, link, on } from './build-record.ts'

/*
 * The hand-made world of the tests. Its lineage, with the rest of what happens around `cedar` and `dune`:
 *
 *   amber ─ABSORBED_INTO─▶ cedar ─MERGED_INTO─▶ dune ─RENAMED_AS─▶ elm ◀┄RESPONSIBILITY_MOVED_TO (planned)┄ lamps
 *   birch ─ABSORBED_INTO─▶ cedar                  ▲ ▲▲
 *   birch ─REPLACED_BY───▶ fern ──MERGED_INTO─────┘ ││
 *                     tolls ─RESPONSIBILITY_MOVED_TO┘│     gale ─SPLIT_INTO─▶ harbour
 *              tolls, lamps ─BROUGHT_TOGETHER_IN─────┘       ▲                  │ REPLACED_BY
 *   amber ┄ABSORBED_INTO (denied)┄▶ dune                     └─RENAMED_AS─ ivy ◀┘
 *
 *   cedar ─FUNDED_BY (twice) · PART_OF · WORKS_WITH─▶ dune ─LOCATED_IN─▶ river ─OPTED_INTO · OPTED_OUT_OF─▶ treaty
 *   cedar ─WORKS_WITH (twice)── fern      fern ─FUNDED_BY─▶ dune
 *   cedar ─LED_BY─▶ crown ─SUPPORTS · OPPOSES─▶ charter ─PUBLISHED_BY─▶ crown ◀┄PART_OF (planned)┄ mint-south
 *   cedar ─LOCATED_IN─▶ quay                          mint-north ─OTHER─▶ mint-south
 *   nadia, omar ─HOLDS_POST─▶ warden ─POST_IN─▶ cedar     omar ─MEMBER_OF─▶ ivy
 *   nadia ─WORKS_WITH (reported)── omar; nadia ─ATTENDED─▶ meeting     lone stands alone
 */

const ENTITIES = [
  entity('OPERATION', 'amber', 'Operation Amber', {
    names: [{ name: 'AMB', documents: ['letter'], period: null }],
  }),
  entity('OPERATION', 'birch', 'Operation Birch'),
  // A former id, and other names that nobody else has; one of them in use for some years only.
  entity('ORGANISATION', 'cedar', 'Cedar Unit', {
    classification: 'unit',
    formerIds: ['cedar-squad', 'unit-5'],
    names: [
      { name: 'CU', documents: ['audit', 'brief'], period: null },
      { name: 'Squad of the Cedars', documents: ['letter'], period: '2005/2008' },
    ],
  }),
  entity('ORGANISATION', 'dune', 'Dune Agency', {
    classification: 'agency',
    summary: 'Took over the tolls and the lamps.',
    sameAs: ['https://example.org/dune'],
  }),
  // One other name shared by two entities, in different spellings.
  entity('ORGANISATION', 'elm', 'Elm Office', {
    classification: 'department',
    names: [
      { name: 'the  office', documents: ['brief'], period: null },
      { name: 'Bureau de l’Orme', documents: ['brief'], period: null },
    ],
  }),
  entity('ORGANISATION', 'crown', 'Crown Office', {
    classification: 'department',
    names: [
      { name: 'The Office', documents: ['audit'], period: null },
      // The name of others: a reference means those, a search finds all three.
      { name: 'Mint', documents: ['diary'], period: null },
    ],
  }),
  entity('ORGANISATION', 'fern', 'Fern Board', { classification: 'unit' }),
  entity('ORGANISATION', 'gale', 'Gale Trust', { classification: 'charity' }),
  entity('ORGANISATION', 'harbour', 'Harbour Trust', { classification: 'charity' }),
  entity('ORGANISATION', 'ivy', 'Ivy Trust', { classification: 'charity' }),
  // Two entities with one folded name, and a relationship between them.
  entity('ORGANISATION', 'mint-north', 'Mint'),
  entity('ORGANISATION', 'mint-south', 'MINT'),
  // Accents, other scripts, quotes, and a character beyond the sixteen-bit ones.
  entity('PERSON', 'nadia', 'Nadia Ōkami', { names: [{ name: 'N. Okami', documents: ['diary'], period: null }] }),
  entity('PERSON', 'omar', 'עומר'),
  entity('POST', 'warden', 'Warden of the Lamps'),
  entity('PLACE', 'quay', 'Quay'),
  entity('PLACE', 'river', 'Річка', { names: [{ name: 'Richka', documents: ['letter'], period: null }] }),
  entity('EVENT', 'reform', 'The Reform'),
  entity('EVENT', 'meeting', '🜁 Meeting'),
  entity('INSTRUMENT', 'charter', '“Lamp” Charter', { classification: 'charter' }),
  // Another name that is the id of something else.
  entity('INSTRUMENT', 'treaty', 'Treaty of Quay', {
    classification: 'treaty',
    names: [{ name: 'reform', documents: ['letter'], period: null }],
  }),
  entity('TOPIC', 'tolls', 'tolls'),
  entity('TOPIC', 'lamps', 'lamps'),
  // Nothing is said of it.
  entity('TOPIC', 'lone', 'Éclair'),
]

const WRITTEN = {
  audit: { edtf: '2010-03', inferred: false },
  brief: { edtf: '2011', inferred: true },
  letter: { edtf: '2009-06-15', inferred: false },
  minutes: { edtf: '2008-10-01', inferred: false },
}

// In order of title: diary, brief, letter, minutes (the same title but for case), audit.
const DOCUMENTS = [
  document('audit', 'Yearly Audit', {
    publisherId: 'crown',
    authorIds: ['nadia'],
    addresseeIds: ['dune'],
    written: WRITTEN.audit,
    published: { edtf: '2010-04-01', inferred: false },
    url: 'https://example.org/audit',
    file: 'audit.txt',
  }),
  // Dated by the editor: known from the last day of May 2011.
  document('brief', 'Briefing for the Board', {
    written: WRITTEN.brief,
    published: { edtf: '2011-05', inferred: true },
    note: 'Dated by what it cites.',
  }),
  // Undated.
  document('diary', '«A Diary»', {
    authorIds: ['omar'],
    file: 'papers.txt',
    fromPhrase: 'Dear me',
    toPhrase: 'Good night',
  }),
  // Published long after it was written: known from the last day of January 2012.
  document('letter', 'Letter', { written: WRITTEN.letter, published: { edtf: '2012-01', inferred: false } }),
  document('minutes', 'LETTER', { written: WRITTEN.minutes, published: { edtf: '2008-10-02', inferred: false } }),
]

const LINEAGE = [
  // One relationship, told by three documents: the same day, a year that holds it, and somebody's words.
  link('audit.c1', ['amber', 'ABSORBED_INTO', 'cedar'], { when: on('2009-04-01'), eventId: 'reform' }),
  link('letter.c1', ['amber', 'ABSORBED_INTO', 'cedar'], { when: on('2009'), eventId: 'reform' }),
  link('brief.c1', ['amber', 'ABSORBED_INTO', 'cedar'], { when: on('2009-04-01'), accordingToId: 'nadia' }),
  // A diamond from birch to dune: certain by cedar, only possible by fern (inferred, approximate).
  link('audit.c2', ['birch', 'ABSORBED_INTO', 'cedar'], { when: on('2009-04-01'), eventId: 'reform' }),
  link('brief.c2', ['birch', 'REPLACED_BY', 'fern'], { when: inferredOn('2009'), whenText: 'the year before last' }),
  link('audit.c3', ['cedar', 'MERGED_INTO', 'dune'], { when: on('2010-01') }),
  link('brief.c3', ['fern', 'MERGED_INTO', 'dune'], { when: on('2010~') }),
  // Denied: of a relationship that another document states, and of one that none does.
  link('audit.c6', ['birch', 'REPLACED_BY', 'fern'], { modality: 'DENIED' }),
  link('letter.c4', ['amber', 'ABSORBED_INTO', 'dune'], { when: on('2009'), modality: 'DENIED' }),
  // Two dates without a common day; in the one it is the editor who knows the office.
  link('brief.c4', ['dune', 'RENAMED_AS', 'elm'], { when: on('2011-02') }),
  link('diary.c1', ['dune', 'RENAMED_AS', 'elm'], { when: on('2012-06'), inferred: ['OBJECT'] }),
  // A cycle.
  link('minutes.c1', ['gale', 'SPLIT_INTO', 'harbour'], { when: on('2001') }),
  link('minutes.c2', ['harbour', 'REPLACED_BY', 'ivy'], { when: on('2003') }),
  link('minutes.c3', ['ivy', 'RENAMED_AS', 'gale'], { when: on('2005') }),
  // Fields of work; an undated move, and one that is only planned.
  link('audit.c4', ['tolls', 'BROUGHT_TOGETHER_IN', 'dune'], { when: on('2010-01') }),
  link('audit.c5', ['lamps', 'BROUGHT_TOGETHER_IN', 'dune'], { when: on('2010-01') }),
  link('letter.c3', ['tolls', 'RESPONSIBILITY_MOVED_TO', 'dune']),
  link('brief.c5', ['lamps', 'RESPONSIBILITY_MOVED_TO', 'elm'], { when: on('2012'), modality: 'PLANNED' }),
]

const OTHER_RELATIONSHIPS = [
  // Parallel relationships: several types between the same ends, and one type on two occasions, its sums compatible.
  link('audit.c7', ['cedar', 'FUNDED_BY', 'dune'], {
    when: on('2008-04/2009-03'),
    whenText: '2008-09',
    occasion: 'fy-2008-09',
    amount: { value: 1000, currency: 'GBP' },
  }),
  link('audit.c8', ['cedar', 'FUNDED_BY', 'dune'], {
    when: on('2009-04/2010-03'),
    occasion: 'fy-2009-10',
    amount: { value: 2000, currency: 'GBP' },
    bound: 'OVER',
  }),
  link('letter.c5', ['cedar', 'FUNDED_BY', 'dune'], {
    when: on('2009-04/2010-03'),
    occasion: 'fy-2009-10',
    amount: { value: 2100, currency: 'GBP' },
    bound: 'ABOUT',
  }),
  // Unended; undated and limited in scope, with a plan by the same document; unknown start; unknown end.
  link('audit.c10', ['cedar', 'PART_OF', 'dune'], { when: on('2010-01/..') }),
  link('letter.c6', ['cedar', 'WORKS_WITH', 'dune'], { scopeIds: ['tolls'] }),
  link('letter.c12', ['cedar', 'WORKS_WITH', 'dune'], { when: on('2010'), modality: 'PLANNED' }),
  link('minutes.c5', ['cedar', 'WORKS_WITH', 'fern'], { when: on('/2009-03') }),
  link('brief.c7', ['cedar', 'LED_BY', 'crown'], { when: on('2009/') }),
  // The other direction of a type.
  link('minutes.c8', ['fern', 'WORKS_WITH', 'cedar'], { when: on('2008'), occasion: 'board' }),
  // Present tense: of a day in the text, of a year worked out.
  link('letter.c7', ['cedar', 'LOCATED_IN', 'quay'], { when: atWriting(WRITTEN.letter) }),
  link('brief.c8', ['dune', 'LOCATED_IN', 'river'], { when: atWriting(WRITTEN.brief) }),
  // Shares that cannot be reconciled.
  link('audit.c9', ['fern', 'FUNDED_BY', 'dune'], { when: on('2010'), share: 0.5 }),
  link('brief.c6', ['fern', 'FUNDED_BY', 'dune'], { when: on('2010'), share: 0.25 }),
  // People, by their posts; an uncertain start; somebody's words, undated, in an undated document.
  link('audit.c11', ['nadia', 'HOLDS_POST', 'warden'], { when: on('2008-09-01/2010-02-28') }),
  link('minutes.c6', ['omar', 'HOLDS_POST', 'warden'], { when: on('2005?/2008') }),
  link('audit.c12', ['warden', 'POST_IN', 'cedar'], { when: on('2008/2010') }),
  link('diary.c2', ['omar', 'WORKS_WITH', 'nadia'], { accordingToId: 'crown', said: '2010' }),
  link('diary.c3', ['nadia', 'ATTENDED', 'meeting'], { when: on('2010-05-05'), role: 'in the chair' }),
  link('diary.c5', ['omar', 'MEMBER_OF', 'ivy'], { when: on('2004-XX') }),
  // Contrary types, certainly at one time: of states, and of changes that hold for ever.
  link('audit.c13', ['crown', 'SUPPORTS', 'charter'], { when: on('2009/2011') }),
  link('brief.c10', ['crown', 'OPPOSES', 'charter'], { when: on('2010-02/2010-08') }),
  link('letter.c8', ['river', 'OPTED_INTO', 'treaty'], { when: on('2009') }),
  link('brief.c11', ['river', 'OPTED_OUT_OF', 'treaty'], { when: on('2011') }),
  link('brief.c9', ['charter', 'PUBLISHED_BY', 'crown'], { when: on('2007') }),
  // No type fits, and whose words they are is the editor's reading; a plan without an end, which reaches further than any other date.
  link('letter.c9', ['mint-north', 'OTHER', 'mint-south'], {
    ...{ label: 'was the twin of', note: 'So it is called.', inferred: ['SUBJECT', 'READING'] },
  }),
  link('diary.c4', ['mint-south', 'PART_OF', 'crown'], { when: on('2013/..'), modality: 'PLANNED' }),
]

const FIGURES = [
  // A series, its second number told twice; and a number about which two documents differ.
  figure('audit.c14', ['cedar', 'staff', 12], { when: on('2008') }),
  figure('audit.c15', ['cedar', 'staff', 15], { when: on('2009') }),
  figure('letter.c10', ['cedar', 'staff', 15], { when: on('2009') }),
  figure('brief.c12', ['dune', 'staff', 40], { when: on('2010'), scopeIds: ['tolls'] }),
  figure('audit.c16', ['dune', 'staff', 45], { when: on('2010'), scopeIds: ['tolls'], bound: 'OVER' }),
  figure('minutes.c7', ['gale', 'budget', 1300], { bound: 'ABOUT' }),
]

const EXISTENCES = [
  existence('audit.c17', ['dune', 'BEGAN'], { when: on('2010-01'), eventId: 'reform' }),
  existence('brief.c13', ['dune', 'BEGAN'], { when: on('2010') }),
  existence('letter.c11', ['amber', 'ENDED'], { when: on('2009-04') }),
  // Before every other date, from an unknown day on.
  existence('diary.c6', ['ivy', 'ENDED'], { when: on('/1999'), modality: 'DENIED' }),
]

/** The record of the small graph: 24 entities, 5 documents, 54 claims. */
export const SMALL_GRAPH = buildRecord({
  measures: [
    { id: 'staff', label: 'posts filled', unit: 'posts', sentence: null, sentenceOfOne: null },
    { id: 'budget', label: 'money to spend in a year', unit: 'pounds', sentence: null, sentenceOfOne: null },
  ],
  entities: ENTITIES,
  documents: DOCUMENTS,
  claims: [...LINEAGE, ...OTHER_RELATIONSHIPS, ...FIGURES, ...EXISTENCES],
  disagreements: [
    {
      id: 'd-size-of-cedar',
      kind: 'SCOPE',
      aboutIds: ['cedar'],
      question: 'Does the number hold the posts lent by others?',
      positions: [
        { sentence: 'It does.', claimIds: ['audit.c15'] },
        { sentence: 'It does not.', claimIds: ['letter.c10'] },
        { sentence: 'Nobody is lent.', claimIds: ['audit.c14'] },
      ],
    },
    {
      id: 'd-purpose-of-funds',
      kind: 'SCOPE',
      aboutIds: ['dune', 'cedar'],
      question: 'What was the money for?',
      positions: [
        { sentence: 'For the tolls.', claimIds: ['letter.c6'] },
        { sentence: 'For all of it.', claimIds: ['audit.c7', 'brief.c1'] },
      ],
    },
  ],
})
