import { describe, expect, test } from 'vitest'
import type { DisagreementKind } from '../../src/domain/evidence/disagreement.ts'
import type { Existence, Figure } from '../../src/domain/evidence/relationship.ts'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import { type ToldDisagreement, tellDisagreement } from '../../src/domain/prose/disagreement-prose.ts'
import { dateBesideTitle } from '../../src/domain/prose/document-date.ts'
import { momentSentence, publicationSentence } from '../../src/domain/prose/moment-prose.ts'
import { tellPaths } from '../../src/domain/prose/paths-prose.ts'
import { tellFate } from '../../src/domain/prose/plans-fate.ts'
import { tellExistence, tellFigure, tellRelationship } from '../../src/domain/prose/receipt-prose.ts'
import { overBefore, toldAsOf } from '../../src/domain/prose/told-as-of.ts'
import { buildAttestation, buildRelationship, inText } from '../support/arbitraries.ts'
import { document } from '../support/build-record.ts'

const nameOf = (id: string) => id.toUpperCase()
const told = (sentences: readonly { readonly sentence: string; readonly claimIds: readonly string[] }[]) =>
  sentences.map(({ sentence, claimIds }) => `${sentence} [${claimIds.join(' ')}]`)

function disagreement(
  kind: DisagreementKind,
  documentIds: readonly string[],
  aboutIds: readonly string[] = ['maxim', 'scd9'],
): ToldDisagreement {
  const positions = documentIds.map((documentId, index) => ({
    sentence: `Answer ${index + 1}.`,
    claims: [
      {
        ...{ claimId: `${documentId}.c${index + 1}`, documentId, knownDay: null, accordingToId: null, inferred: false },
        succession: null,
        groupId: null,
        aboutIds: [],
      },
    ],
  }))
  return { kind, origin: 'EDITORIAL', aboutIds, question: 'What was it?', isOwnQuestion: true, positions }
}

describe('a disagreement is told', () => {
  test.each<[DisagreementKind, readonly string[], string]>([
    ['VALUE', ['letter', 'audit'], 'The documents differ on the question “What was it?”'],
    ['OUTCOME', ['letter', 'letter'], 'One document gives more than one answer to the question “What was it?”'],
  ])('%s, by %j', (kind, documentIds, head) => {
    expect(told(tellDisagreement(disagreement(kind, documentIds)))).toEqual([
      `${head} []`,
      `Answer 1 [${documentIds[0]}.c1]`,
      `Answer 2 [${documentIds[1]}.c2]`,
    ])
  })

  test('as a course, one after the other, without a capital where a word is no name', () => {
    const positions = [
      { sentence: 'It was meant for the Commissioner.', claims: [] },
      { sentence: 'Scotland Yard had it', claims: [] },
    ]
    const told = { ...disagreement('COURSE', ['letter', 'audit']), positions }
    expect(tellDisagreement(told).map(({ sentence }) => sentence)).toEqual([
      'What the documents say changes with time: “What was it?”',
      'At first, it was meant for the Commissioner',
      'Later, Scotland Yard had it',
    ])
  })

  test('by the question alone where it is not that which the positions were entered for', () => {
    const question = 'What do the documents say of SCD9?'
    const told = { ...disagreement('COURSE', ['letter', 'audit']), question, isOwnQuestion: false }
    expect(tellDisagreement(told).map(({ sentence }) => sentence)).toEqual([question, 'Answer 1', 'Answer 2'])
  })
})

describe('a relationship is told', () => {
  const ends = { id: 'r-x', subjectId: 'maxim', objectId: 'scd9' }
  const stated = buildAttestation({ claimId: 'letter.c1' })
  const denied = buildAttestation({ claimId: 'audit.c1', documentId: 'audit', modality: 'DENIED' })

  test('without what is disputed of something else, though a claim on it bears that out too', () => {
    const relationship = buildRelationship('ABSORBED_INTO', [stated], ends)
    const disputed = (aboutIds: readonly string[]) =>
      tellRelationship(relationship, [disagreement('OUTCOME', ['letter', 'audit'], aboutIds)], null, PLAIN_VIEW, nameOf)
    expect(told(disputed(['maxim', 'petition']))).toEqual(['MAXIM was absorbed into SCD9 [letter.c1]'])
    expect(disputed(['maxim', 'petition', 'scd9'])).toHaveLength(4)
  })

  test('with what denies it, and without saying so twice', () => {
    const relationship = buildRelationship('ABSORBED_INTO', [stated, denied], ends)
    const positions = [disagreement('DENIAL', ['letter', 'audit']), disagreement('SCOPE', ['letter', 'audit'])]
    expect(told(tellRelationship(relationship, positions, null, PLAIN_VIEW, nameOf))).toEqual([
      'MAXIM was absorbed into SCD9 [letter.c1]',
      'MAXIM was not absorbed into SCD9 [audit.c1]',
      'The documents differ on the question “What was it?” []',
      'Answer 1 [letter.c1]',
      'Answer 2 [audit.c2]',
    ])
  })

  test('as denied where nothing else is said', () => {
    const relationship = buildRelationship('ABSORBED_INTO', [denied], ends)
    expect(told(tellRelationship(relationship, [], null, PLAIN_VIEW, nameOf))).toEqual([
      'MAXIM was not absorbed into SCD9 [audit.c1]',
    ])
  })

  test('as unsaid where the view reads nothing of it', () => {
    const relationship = buildRelationship('ABSORBED_INTO', [stated], ends)
    expect(told(tellRelationship(relationship, [], null, { ...PLAIN_VIEW, documents: [] }, nameOf))).toEqual([
      'Nothing in this view says that MAXIM was absorbed into SCD9 []',
    ])
  })
})

test('a figure and a beginning rest on the claims that tell them, or on those that deny them', () => {
  const denied = buildAttestation({ claimId: 'letter.c1', modality: 'DENIED', value: 4 })
  const measure = { id: 'staff', label: 'posts', unit: 'posts', sentence: null, sentenceOfOne: null }
  const parts = { id: 'f-x', aboutId: 'scd9', measure: 'staff', scopeIds: [], occasion: null }
  const figure: Figure = { form: 'FIGURE', ...parts, attestations: [denied] }
  expect(told(tellFigure(figure, measure, [], PLAIN_VIEW, nameOf))).toEqual([
    'SCD9: posts: 4 posts (denied) [letter.c1]',
  ])
  const began: Existence = {
    ...{ form: 'EXISTENCE', id: 'x-x', aboutId: 'scd9', change: 'BEGAN' },
    ...{ attestations: [buildAttestation()], outcomes: [] },
  }
  expect(told(tellExistence(began, [], null, PLAIN_VIEW, nameOf))).toEqual(['SCD9 came into being [letter.c1]'])
})

describe('what was planned is told with what came of it', () => {
  const NONE = { plans: 0, unanswered: [], sentences: [], unended: null }

  test('where no document tells more', () => {
    const fate = (plans: number, ...unanswered: string[]) => told(tellFate({ ...NONE, plans, unanswered }, []))
    expect(tellFate(null, [])).toEqual([])
    expect(fate(1, 'it moved')).toEqual(['No document that was read tells whether it moved []'])
    expect(fate(3, 'it moved', 'it grew')).toEqual([
      'No document that was read tells whether it moved, or whether it grew []',
    ])
    expect(fate(4, 'a', 'b', 'c', 'd')).toEqual([
      'No document that was read tells whether what was planned or expected here came about []',
    ])
    expect(fate(5, 'a', 'b', 'c')).toEqual(['No document that was read tells whether 3 of these plans came about []'])
    expect(fate(3)).toEqual([])
  })

  test('where later documents do, but for what is told already, and that nothing ended', () => {
    const sentences = [
      { sentence: 'It was done', claimIds: ['later.c1'] },
      { sentence: 'It was told above', claimIds: ['later.c2'] },
    ]
    const above = [{ sentence: 'It was told above', claimIds: ['later.c2'] }]
    expect(told(tellFate({ ...NONE, sentences, unended: 'the team' }, above))).toEqual([
      'Later documents say: []',
      'It was done [later.c1]',
      'No document that was read says that the team had ended []',
    ])
  })
})

describe('as of a day is told', () => {
  const of = (edtf: string | null, knownDay: string | null = '2009-06-01') => ({
    attestations: [
      buildAttestation({ when: edtf === null ? null : { edtf, inferred: false, atWriting: false }, knownDay }),
    ],
  })
  const view = { ...PLAIN_VIEW, asOf: '2008-01-01' }

  test('what is dated by then, not what is of later days or was said later without a day', () => {
    const things = [of('2007'), of('2008'), of('2009'), of(null), of(null, '2007-05-01')]
    expect(toldAsOf(things, view)).toEqual({ ofDay: [things[0], things[1], things[4]], later: 2 })
    expect(toldAsOf(things, PLAIN_VIEW)).toEqual({ ofDay: things, later: 0 })
  })

  test('what was over before it apart', () => {
    const [over, perhaps] = [of('2007'), of('2007/2008-03')]
    expect(overBefore([over, perhaps, of(null)], view, '2008-01-01')).toEqual([over])
  })
})

describe('paths are told', () => {
  const step = (fromId: string, toId: string) => ({
    fromId,
    toId,
    relationships: [
      buildRelationship('WORKS_WITH', [buildAttestation()], { id: `r-${fromId}`, subjectId: fromId, objectId: toId }),
    ],
  })
  const question = { fromId: 'a', toId: 'c', maxLength: 6, view: PLAIN_VIEW }
  const walked = {
    ...{ filters: null, unfilteredLength: null, isSubject: () => false },
    ...{ authored: [], unanswered: null, disagreements: [] },
  }

  test('as none, but for what the one wrote or said of the other', () => {
    const of = { otherId: 'c', title: 'The Briefing', claimIds: ['briefing.c1'] }
    const authored = [
      { speakerId: 'a', isAuthor: true, ...of },
      { speakerId: 'a', isAuthor: false, ...of },
    ]
    expect(told(tellPaths(question, [], false, { ...walked, authored }, nameOf, 'Note'))).toEqual([
      'No document that was read links A to C, directly or through others, but the one told of the other: []',
      'A wrote “The Briefing”, which tells of C [briefing.c1]',
      'A spoke of C, as “The Briefing” reports [briefing.c1]',
      'Note []',
    ])
  })

  test('by what they lead through', () => {
    const two = [[step('a', 'b'), step('b', 'c')]]
    expect(told(tellPaths(question, two, true, walked, nameOf, 'Note'))).toEqual([
      'A is linked to C in 2 steps, in more ways than the one told here: []',
      'A worked with B [letter.c1]',
      'B worked with C [letter.c1]',
      'Note []',
    ])
    const [one, other] = [two, [[step('a', 'd'), step('d', 'c')]]]
    expect(told(tellPaths(question, [...one, ...other], false, walked, nameOf, 'Note'))).toEqual([
      'A is linked to C in 2 steps, in each of these ways: []',
      'Through B: []',
      'A worked with B [letter.c1]',
      'B worked with C [letter.c1]',
      'Through D: []',
      'A worked with D [letter.c1]',
      'D worked with C [letter.c1]',
      'Note []',
    ])
    const direct = [[step('a', 'c')]]
    expect(told(tellPaths(question, direct, false, walked, nameOf, 'Note'))[0]).toBe('A is linked to C directly: []')
  })

  test('with what was left out, what would be shorter, and which of them is a subject and no tie', () => {
    const two = [[step('a', 'b'), step('b', 'c')]]
    const filtered = {
      filters: 'only links of the type X',
      unfilteredLength: 1,
      isSubject: (id: string) => id === 'b',
      ...{ authored: [], unanswered: null, disagreements: [] },
    }
    expect(told(tellPaths(question, two, false, filtered, nameOf, 'Note'))).toEqual([
      'A is linked to C through B (a subject that both sides share): []',
      'A worked with B [letter.c1]',
      'B worked with C [letter.c1]',
      'Looked at were only links of the type X []',
      'Without these limits the way takes 1 step []',
      'Note []',
    ])
  })

  test('as none within the steps allowed', () => {
    expect(told(tellPaths(question, [], false, walked, nameOf, 'Note'))[0]).toBe(
      'No document that was read links A to C, directly or through others []',
    )
    expect(told(tellPaths({ ...question, maxLength: 1 }, [], false, walked, nameOf, 'Note'))[0]).toBe(
      'No document that was read links A to C, directly []',
    )
  })
})

test('a moment tells its side, a publication its day', () => {
  const moment = { id: 'm', ofId: 'r-x', phase: 'START' as const, when: inText('2008-09') }
  expect(momentSentence(moment, 'She held the post')).toBe('Began in September 2008: She held the post')
  expect(momentSentence({ ...moment, phase: 'END' }, 'She held it')).toBe('Ended in September 2008: She held it')
  expect(momentSentence({ ...moment, phase: 'WHOLE' }, 'It was')).toBe('It was')
  const published = { edtf: '2010-03-24', inferred: true }
  expect(publicationSentence(document('d', 'Letter', { published }))).toBe(
    '“Letter” was published on 24 March 2010 (inferred)',
  )
})

test('a footnote gives the date of its document where the title does not', () => {
  const written = { edtf: '2010-01-20', inferred: false }
  const published = { edtf: '2010-03-24', inferred: false }
  expect(dateBesideTitle(document('d', 'Letter', { written, published }))).toBe('20 January 2010')
  expect(dateBesideTitle(document('d', 'Letter', { published }))).toBe('24 March 2010')
  expect(dateBesideTitle(document('d', 'Letter of 20 January 2010', { written }))).toBeNull()
  expect(dateBesideTitle(document('d', 'Letter'))).toBeNull()
})
