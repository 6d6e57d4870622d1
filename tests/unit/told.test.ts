import { describe, expect, test } from 'vitest'
import { LAST_DAY } from '../../src/domain/dates/day.ts'
import type { DisagreementKind } from '../../src/domain/evidence/disagreement.ts'
import type { Existence, Figure, Relationship } from '../../src/domain/evidence/relationship.ts'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import {
  type ToldDisagreement,
  tellDisagreement,
  tellDisagreements,
  tellSides,
} from '../../src/domain/prose/disagreement-prose.ts'
import { dateBesideTitle } from '../../src/domain/prose/document-date.ts'
import { momentSentence, publicationSentence } from '../../src/domain/prose/moment-prose.ts'
import { tellOtherTimes } from '../../src/domain/prose/other-times.ts'
import { tellPaths } from '../../src/domain/prose/paths-prose.ts'
import { tellFate } from '../../src/domain/prose/plans-fate.ts'
import { tellExistence, tellFigure, tellRelationship } from '../../src/domain/prose/receipt-prose.ts'
import { statesAtEnds, tellStatesAtEnds } from '../../src/domain/prose/states-at-ends.ts'
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
    ['SCOPE', ['letter', 'audit'], 'The documents put it differently, asked “What was it?”'],
    ['SCOPE', ['letter', 'letter'], 'One document puts this in more than one way: “What was it?”'],
  ])('%s, by %j', (kind, documentIds, head) => {
    expect(told(tellDisagreement(disagreement(kind, documentIds)))).toEqual([
      `${head} []`,
      `Answer 1 [${documentIds[0]}.c1]`,
      `Answer 2 [${documentIds[1]}.c2]`,
    ])
  })

  test.each<[DisagreementKind, string, string]>([
    [
      'OUTCOME',
      'One document reports more than one answer to the question “What was it?”',
      'to 1 question one document reports more than one answer',
    ],
    [
      'SCOPE',
      'One document tells how more than one puts this: “What was it?”',
      'on 1 question one document tells how more than one puts it',
    ],
  ])('%s, of one document that gives what others say', (kind, head, counted) => {
    const reported = { ...disagreement(kind, ['letter', 'letter']), areOfSeveral: true }
    expect(told(tellDisagreement(reported))[0]).toBe(`${head} []`)
    const other = disagreement('VALUE', ['letter', 'audit'])
    expect(told(tellDisagreements([other, { ...reported, question: 'Was it so?' }], true))[0]).toBe(
      `The documents differ on 1 question; ${counted} []`,
    )
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

  test('of one document where that is all that was read, as the document', () => {
    const told = { ...disagreement('OUTCOME', ['letter', 'letter']), isOnlyRead: true }
    expect(tellDisagreement(told)[0]?.sentence).toBe(
      'The document gives more than one answer to the question “What was it?”',
    )
  })

  test('among all there are, by how many questions: what cannot all be so, then what is put differently', () => {
    const asked = (kind: DisagreementKind, question: string, isOwnQuestion = true) => ({
      ...disagreement(kind, ['letter', 'audit']),
      ...{ question, isOwnQuestion },
    })
    const all = [
      asked('SCOPE', 'What?'),
      asked('OUTCOME', 'Who?'),
      asked('SCOPE', 'On?', false),
      asked('SCOPE', 'On?', false),
    ]
    const heads = tellDisagreements(all, true).flatMap(({ sentence, claimIds }) =>
      claimIds.length === 0 ? sentence : [],
    )
    expect(heads).toEqual([
      'The documents differ on 1 question; on 2 questions they put it differently',
      'Who?',
      'The documents put some of this differently:',
      'What?',
      'On?',
      'They also put this differently:',
    ])
  })

  test('first of what was to become of a thing', () => {
    const [ofEnd, other] = [disagreement('SCOPE', ['letter', 'audit']), disagreement('SCOPE', ['letter', 'audit'])]
    const positions = ofEnd.positions.map(({ sentence, claims }) => ({
      sentence,
      claims: claims.map((one) => ({ ...one, groupId: 'x-abc' })),
    }))
    const told = tellDisagreements([
      { ...other, question: 'On what terms?' },
      { ...ofEnd, question: 'Was it to be closed?', positions },
    ])
    expect(told.map(({ sentence }) => sentence).filter((one) => one.endsWith('?'))).toEqual([
      'Was it to be closed?',
      'On what terms?',
    ])
  })

  test('beside another answer with every side where one is told, by its question where it is put differently', () => {
    const [differs, put] = [disagreement('OUTCOME', ['letter', 'audit']), disagreement('SCOPE', ['letter', 'audit'])]
    const one = [{ sentence: 'Something', claimIds: ['letter.c1'] }]
    const sides = told(tellSides([differs, { ...put, question: 'On what terms?' }], one, false))
    expect(sides).toEqual([
      'The documents differ on the question “What was it?” []',
      'Answer 1 [letter.c1]',
      'Answer 2 [audit.c2]',
      'This question, which touches this, the documents answer in different terms: “On what terms?” []',
    ])
    expect(tellSides([put], one, true)).toHaveLength(3)
    expect(tellSides([differs], [{ sentence: 'Something', claimIds: ['other.c1'] }], true)).toEqual([])
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
      'The documents put it differently, asked “What was it?” []',
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
    const fate = (plans: number, ...words: string[]) => {
      const unanswered = words.map((one) => ({ words: one, plan: [], together: [] }))
      return told(tellFate({ ...NONE, plans, unanswered }, []))
    }
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

  test('behind what is said of them: the plan itself where it is not told, else what names its two ends together', () => {
    const sentence = (words: string, id: string) => ({ sentence: words, claimIds: [id] })
    const unanswered = [
      { words: 'it moved', plan: [sentence('It was to move', 'a.c1')], together: [sentence('It stood', 'a.c2')] },
    ]
    const fate = { ...NONE, plans: 1, unanswered }
    expect(told(tellFate(fate, []))).toEqual([
      'Also said of what was still to come: []',
      'It was to move [a.c1]',
      'No document that was read tells whether it came about that it moved []',
      'The two are named together here: []',
      'It stood [a.c2]',
    ])
    expect(told(tellFate(fate, unanswered[0]?.plan ?? []))).toEqual([
      'No document that was read tells whether it moved []',
      'The two are named together here: []',
      'It stood [a.c2]',
    ])
    const all = unanswered.flatMap(({ plan, together }) => [...plan, ...together])
    expect(told(tellFate(fate, all))).toEqual(['No document that was read tells whether it moved []'])
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
  const unknown = () => null

  test('what is told of about that time; of earlier years and of later days apart', () => {
    const things = [
      of('2007'),
      of('2008'),
      of('2009'),
      of('2006'),
      of(null),
      of(null, '2007-08-01'),
      of(null, '2006-05-01'),
    ]
    expect(toldAsOf(things, view, unknown)).toEqual({
      ofDay: [things[0], things[1], things[5]],
      earlier: [things[3], things[6]],
      later: [things[2], things[4]],
    })
    expect(toldAsOf(things, PLAIN_VIEW, unknown)).toEqual({ ofDay: things, earlier: [], later: [] })
  })

  test('what has no day by when its document was written, not by when that was public', () => {
    const written = (earliest: string, latest: string) => () => ({ earliest, latest })
    const undated = [of(null)]
    expect(toldAsOf(undated, view, written('2008-01-01', '2008-01-01')).ofDay).toEqual(undated)
    expect(toldAsOf(undated, view, written('2007-12-01', '2009-12-31')).ofDay).toEqual(undated)
    expect(toldAsOf(undated, view, written('2008-01-02', '2008-01-02')).later).toEqual(undated)
    expect(toldAsOf(undated, view, written('2006-10-24', '2006-10-24')).earlier).toEqual(undated)
    // A register's statement was recorded before the extract that has it.
    expect(toldAsOf([of(null, '2007-12-01')], view, written('2009-01-01', '2009-01-01')).ofDay).toHaveLength(1)
  })

  test('what surely held then is of it, whenever it began, and tells a thing alone that other years tell too', () => {
    const sure = {
      fromEarliest: '2001-01-01',
      fromLatest: '2001-12-31',
      untilEarliest: LAST_DAY,
      untilLatest: LAST_DAY,
    }
    const when = { edtf: '2001', inferred: false, atWriting: false }
    const began = { attestations: [buildAttestation({ when, bounds: sure })] }
    expect(toldAsOf([began], view, unknown).ofDay).toEqual([began])
    const [now, then] = [of('2008').attestations, of('2003').attestations]
    expect(toldAsOf([{ attestations: [...then, ...now] }], view, unknown)).toEqual({
      ...{ ofDay: [{ attestations: now }], earlier: [], later: [] },
    })
  })

  test('what other times tell last, behind words that say so, the later where there is nothing of the day alone', () => {
    const dated = (edtf: string, id: string) =>
      buildRelationship('PART_OF', of(edtf).attestations, { id, subjectId: id, objectId: 'body' })
    const [earlier, later] = [[dated('2003', 'unit')], [dated('2012', 'team')]]
    const asked = { fromId: null, view, writtenOf: unknown }
    const other = (isNothingOfDay: boolean) =>
      told(tellOtherTimes({ earlier, later }, { ...asked, isNothingOfDay }, nameOf))
    expect(other(false)).toEqual(['Of earlier years: []', 'UNIT was part of BODY in 2003 [letter.c1]'])
    expect(other(true)).toEqual([
      'Of other years: []',
      'UNIT was part of BODY in 2003 [letter.c1]',
      'TEAM was part of BODY in 2012 [letter.c1]',
    ])
    const ofThatYear = { earlier: [], later: [dated('2008-05', 'team')] }
    expect(told(tellOtherTimes(ofThatYear, { ...asked, isNothingOfDay: true }, nameOf))[0]).toBe('Of other days: []')
  })

  test('what was over before it apart', () => {
    const [over, perhaps] = [of('2007'), of('2007/2008-03')]
    expect(overBefore([over, perhaps, of(null)], view, '2008-01-01')).toEqual([over])
  })
})

describe('two days between which nothing is dated are told', () => {
  const dated = (edtf: string, id: string, modality: 'STATED' | 'PLANNED' = 'STATED') =>
    buildRelationship('PART_OF', [buildAttestation({ when: inText(edtf), modality })], {
      ...{ id, subjectId: id, objectId: 'body' },
    })
  const question = { aroundId: 'body', from: '2006-06-01', to: '2012-06-01', view: PLAIN_VIEW }
  const states = (...ones: Relationship[]) => statesAtEnds(ones, question, () => null)

  test('by what is told nearest to the one and to the other, plans too, without what is told of both', () => {
    const both = buildRelationship(
      'PART_OF',
      ['2006', '2012'].map((edtf) => buildAttestation({ when: inText(edtf) })),
      { id: 'both', subjectId: 'both', objectId: 'body' },
    )
    const found = states(
      dated('2006-09', 'a', 'PLANNED'),
      dated('2008', 'b'),
      both,
      dated('2012', 'c'),
      dated('2004/2014', 'd'),
    )
    expect(told(tellStatesAtEnds(found ?? [], question, nameOf))).toEqual([
      'In 2006: []',
      'A was to be part of BODY in September 2006 [letter.c1]',
      'In 2012: []',
      // The year stands before it.
      'C was part of BODY [letter.c1]',
      'Whether the one took the place of the other, and when, no document that was read says []',
    ])
  })

  test('only where there is something of each', () => {
    expect(states(dated('2006', 'a'), dated('2007', 'b'))).toBeNull()
    expect(states()).toBeNull()
    expect(states(dated('2005/2007', 'a'), dated('2011', 'b'))?.map(({ years }) => years)).toEqual([
      'From 2005 to 2007',
      'In 2011',
    ])
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
    ...{ filters: null, leftOut: null, isSubject: () => false, writtenOf: () => null },
    ...{
      authored: [],
      unanswered: null,
      disagreements: [],
      isByKindAlone: false,
      namingBoth: null,
      together: [],
      direct: [],
    },
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
      'A is linked to C in 2 ways, of 2 steps each []',
      'One way leads through B: []',
      'A worked with B [letter.c1]',
      'B worked with C [letter.c1]',
      'Another leads through D: []',
      'A worked with D [letter.c1]',
      'D worked with C [letter.c1]',
      'Note []',
    ])
    const naming = (namingBoth: number) =>
      told(tellPaths(question, two, false, { ...walked, namingBoth }, nameOf, 'Note'))
    expect(naming(0).slice(0, 2)).toEqual([
      'No document that was read names both A and C []',
      'A is linked to C through B: []',
    ])
    expect(naming(1)[0]).toBe('One document names both A and C []')
    expect(naming(2)[0]).toBe('2 documents name both A and C []')
    expect(told(tellPaths(question, [], false, { ...walked, namingBoth: 0 }, nameOf, 'Note'))[0]).toBe(
      'No document that was read names both A and C, or links them directly or through others []',
    )
    const together = [{ sentence: 'A wrote of C', claimIds: ['letter.c9'] }]
    expect(told(tellPaths(question, [], false, { ...walked, together }, nameOf, 'Note')).slice(-3)).toEqual([
      'The two are named together here: []',
      'A wrote of C [letter.c9]',
      'Note []',
    ])
    const direct = [[step('a', 'c')]]
    expect(told(tellPaths(question, direct, false, walked, nameOf, 'Note'))[0]).toBe('A is linked to C directly: []')
  })

  test('with what was left out, what would be shorter, and which of them is a subject and no tie', () => {
    const two = [[step('a', 'b'), step('b', 'c')]]
    const isSubject = (id: string) => id === 'b'
    const shorter = (...steps: ReturnType<typeof step>[]) => ({
      ...walked,
      isSubject,
      ...{ filters: 'only links through bodies', isByKindAlone: true },
      leftOut: { steps, view: PLAIN_VIEW },
    })
    // What the documents state comes first, by way of whatever kinds links were asked for.
    expect(told(tellPaths(question, two, false, shorter(step('a', 'c')), nameOf, 'Note'))).toEqual([
      'A is linked to C directly: []',
      'A worked with C [letter.c1]',
      'Through bodies alone they are linked by way of B (a subject that both sides share): []',
      'A worked with B [letter.c1]',
      'B worked with C [letter.c1]',
      'Note []',
    ])
    const three = [[...(two[0] ?? []), step('c', 'd')]]
    expect(told(tellPaths(question, three, false, shorter(...(two[0] ?? [])), nameOf, 'Note')).at(-2)).toBe(
      'A shorter way leads by way of B (a subject that both sides share), which is no tie by itself []',
    )
    const tied = { ...shorter(...(two[0] ?? [])), isSubject: () => false }
    expect(told(tellPaths(question, three, false, tied, nameOf, 'Note'))).toEqual([
      'A is linked to C by way of B: []',
      'A worked with B [letter.c1]',
      'B worked with C [letter.c1]',
      'Through bodies alone they are linked by way of B and C: []',
      'A worked with B [letter.c1]',
      'B worked with C [letter.c1]',
      'C worked with D [letter.c1]',
      'Note []',
    ])
    // Where links of some types were asked for, these come first; and a place is no tie.
    const others = ['A shorter way leads by way of B: []', 'A worked with B [letter.c1]', 'B worked with C [letter.c1]']
    const ofTypes = { ...tied, filters: 'only links of the type X', isByKindAlone: false }
    expect(told(tellPaths(question, three, false, ofTypes, nameOf, 'Note')).slice(-4)).toEqual([...others, 'Note []'])
    const inPlace = Object.assign((id: string) => nameOf(id), {
      kindOf: (id: string) => (id === 'b' ? 'PLACE' : null),
    } as const)
    expect(told(tellPaths(question, three, false, tied, inPlace, 'Note')).slice(-4)).toEqual([...others, 'Note []'])
    // What is told of another day, or is planned, does not: the day was asked for.
    const asOf = (edtf: string, modality: 'STATED' | 'PLANNED' = 'STATED') => {
      const [ab, bc] = [step('a', 'b'), step('b', 'c')].map((one, index) => ({
        ...one,
        relationships: one.relationships.map((each) => ({
          ...each,
          attestations: [index === 0 ? buildAttestation({ when: inText(edtf), modality }) : buildAttestation()],
        })),
      }))
      const steps = [ab, bc].flatMap((one) => one ?? [])
      const view = { ...PLAIN_VIEW, modalities: ['STATED', 'PLANNED'] as const }
      const asked = { ...question, view: { ...PLAIN_VIEW, asOf: '2008-01-01' } }
      const written = { earliest: '2008-01-01', latest: '2008-01-01' }
      return told(
        tellPaths(asked, three, false, { ...tied, leftOut: { steps, view }, writtenOf: () => written }, nameOf, 'Note'),
      )
    }
    expect(asOf('2008')[0]).toBe('A is linked to C by way of B: []')
    expect(asOf('2012')[0]).toMatch(/^A is linked to C through B and C/)
    expect(asOf('2012').slice(-4)).toEqual([
      'A shorter way leads by way of B, by what is told of other days or as a plan: []',
      'A worked with B in 2012 [letter.c1]',
      'B worked with C [letter.c1]',
      'Note []',
    ])
    const typed = { ...question, view: { ...PLAIN_VIEW, asOf: '2009-11-26' } }
    const written = { ...ofTypes, writtenOf: () => ({ earliest: '2009-11-26', latest: '2009-11-26' }) }
    expect(told(tellPaths(typed, three, false, written, nameOf, 'Note')).slice(-4)).toEqual([...others, 'Note []'])
    expect(asOf('2008', 'PLANNED')[0]).toMatch(/^A is linked to C through B and C/)
    // Where nothing may be told of a step, nothing is told of the way.
    const [first] = two[0] ?? []
    const untold = {
      ...shorter(),
      leftOut: { steps: first === undefined ? [] : [{ ...first, relationships: [] }], view: PLAIN_VIEW },
    }
    expect(told(tellPaths(question, three, false, untold, nameOf, 'Note')).at(-2)).toBe('C worked with D [letter.c1]')
  })

  test('without a post whose name says where it is, where its holder is told', () => {
    const names = (id: string) => (id === 'b' ? 'a member of the Authority' : id === 'c' ? 'the Authority' : 'A')
    const link = (type: 'HOLDS_POST' | 'POST_IN', subjectId: string, objectId: string) => ({
      fromId: subjectId,
      toId: objectId,
      relationships: [buildRelationship(type, [buildAttestation()], { id: `r-${subjectId}`, subjectId, objectId })],
    })
    const held = [link('HOLDS_POST', 'a', 'b'), link('POST_IN', 'b', 'c')]
    expect(told(tellPaths(question, [held], false, walked, names, 'Note'))).toEqual([
      'A is linked to the Authority through a member of the Authority: []',
      'A was a member of the Authority [letter.c1]',
      'Note []',
    ])
    // Somebody between says who that member is: the post is no third party.
    const [holds, post] = held
    const through = [step('z', 'a'), ...(holds === undefined || post === undefined ? [] : [holds, post])]
    const asked = { ...question, fromId: 'z' }
    const named = (id: string) => (id === 'z' ? 'Z' : names(id))
    expect(told(tellPaths(asked, [through], false, walked, named, 'Note'))[0]).toBe(
      'Z is linked to the Authority through A: []',
    )
  })

  test('as none within what was asked for, and the way that there is beyond', () => {
    const leftOut = { steps: [step('a', 'b'), step('b', 'c')], view: PLAIN_VIEW }
    const none = (more: object, asked = question) =>
      told(tellPaths(asked, [], false, { ...walked, leftOut, ...more }, nameOf, 'Note'))
    expect(none({ filters: 'only links through organisations and posts' })).toEqual([
      'No document that was read links A to C through organisations and posts alone []',
      'By way of B: []',
      'A worked with B [letter.c1]',
      'B worked with C [letter.c1]',
      'Note []',
    ])
    const no = 'No document that was read links A to C'
    expect(none({ filters: 'only links of the type X, through posts' })[0]).toBe(
      `${no} by links of the type X, through posts alone []`,
    )
    expect(none({}, { ...question, maxLength: 1 })[0]).toBe(`${no} directly []`)
    expect(none({}, { ...question, view: { ...PLAIN_VIEW, asOf: '2008-01-01' } })[0]).toBe(`${no} as of that day []`)
    const planned = [step('a', 'c')].map((one) => ({
      ...one,
      relationships: [
        buildRelationship('WORKS_WITH', [buildAttestation({ modality: 'PLANNED' })], { subjectId: 'a', objectId: 'c' }),
      ],
    }))
    const wider = { ...PLAIN_VIEW, modalities: ['STATED', 'PLANNED'] as const }
    expect(none({ leftOut: { steps: planned, view: wider } }).slice(0, 3)).toEqual([
      `${no} by what is stated alone []`,
      'Directly: []',
      'A was to work with C [letter.c1]',
    ])
  })

  test('by what is told of other times alone, where nothing is told of the day', () => {
    const dated = (edtf: string) => ({
      ...step('a', 'c'),
      relationships: [
        buildRelationship('WORKS_WITH', [buildAttestation({ when: inText(edtf) })], { subjectId: 'a', objectId: 'c' }),
      ],
    })
    const asked = { ...question, view: { ...PLAIN_VIEW, asOf: '2008-01-01' } }
    const head = (edtf: string) => told(tellPaths(asked, [[dated(edtf)]], false, walked, nameOf, 'Note')).slice(0, 2)
    expect(head('2012')).toEqual([
      'A is linked to C directly, in part by what is told of other times alone: []',
      'A worked with C in 2012 [letter.c1]',
    ])
    expect(head('2008')[0]).toBe('A is linked to C directly: []')
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
