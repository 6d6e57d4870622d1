import { describe, expect, test } from 'vitest'
import {
  type ClaimSource,
  type Disagreement,
  disagreementIn,
  isShownAbout,
  isShownOn,
} from '../../src/domain/evidence/disagreement.ts'
import { PLAIN_VIEW, type View } from '../../src/domain/evidence/view.ts'

/** A claim that names one entity; its id names its document: `letter.c3` is of `letter`. */
function source(claimId: string, aboutId: string, parts: Partial<ClaimSource> = {}): ClaimSource {
  const documentId = claimId.slice(0, claimId.indexOf('.'))
  return {
    ...{ claimId, documentId, knownDay: '2010-01-31', accordingToId: null, inferred: false, groupId: `r-${claimId}` },
    succession: null,
    aboutIds: [aboutId],
    ...parts,
  }
}

/** The blog of 2009 has two claims, the letter of 2010 two, the briefing of 2012 one that reports. */
const FATE: Disagreement = {
  id: 'd-fate',
  kind: 'OUTCOME',
  origin: 'EDITORIAL',
  aboutIds: ['clubs', 'command', 'team'],
  question: 'What became of the team when it went to the Clubs?',
  positions: [
    {
      says: 0,
      sentence: 'The blog has it closed; the letter does not.',
      claims: [source('blog.c1', 'team', { knownDay: '2009-11-30' }), source('letter.c1', 'team')],
    },
    { says: 1, sentence: 'The work goes to the Clubs.', claims: [source('letter.c2', 'clubs')] },
    {
      says: 2,
      sentence: 'It went to the command.',
      claims: [source('briefing.c1', 'command', { knownDay: '2012-12-31', accordingToId: 'chief', groupId: null })],
    },
    { says: 3, sentence: 'Many were sad.', claims: [source('blog.c2', 'team', { knownDay: '2009-12-01' })] },
  ],
  differing: [
    [0, 1],
    [0, 2],
    [1, 2],
    [0, 3],
    [1, 3],
    [2, 3],
  ],
  groupIds: ['r-blog.c1', 'r-blog.c2', 'r-letter.c1', 'r-letter.c2'],
}

const shown = (view: Partial<View>, disagreement = FATE) => disagreementIn({ ...PLAIN_VIEW, ...view }, disagreement)

describe('a View of an editor’s disagreement', () => {
  test('that reads some of the claims of one position alone shows each, without the words that are of all claims', () => {
    const positions = FATE.positions.map((one) => ({
      ...one,
      claims: one.claims.map((claim) => ({ ...claim, accordingToId: claim.claimId === 'letter.c1' ? 'chief' : null })),
    }))
    const seen = shown({ reported: false }, { ...FATE, positions })
    expect(seen?.positions.map(({ sentence }) => sentence)).toEqual([
      null,
      'The work goes to the Clubs.',
      'It went to the command.',
      'Many were sad.',
    ])
    expect([seen?.question, seen?.groupIds]).toEqual([null, ['r-blog.c1', 'r-blog.c2', 'r-letter.c2']])
  })

  test('that reads all its claims shows it as written', () => {
    const { differing, ...whole } = FATE
    expect(shown({})).toEqual({ ...whole, positions: whole.positions.map(({ says: _, ...position }) => position) })
  })

  test('that leaves a claim out shows neither the question nor what it was asked about', () => {
    const in2009 = shown({ knownBy: '2009-12-31' })
    expect(in2009).toEqual({
      ...{ id: 'd-fate', kind: 'OUTCOME', origin: 'EDITORIAL' },
      aboutIds: ['team'],
      question: null,
      positions: [
        { sentence: null, claims: [expect.objectContaining({ claimId: 'blog.c1' })] },
        { sentence: 'Many were sad.', claims: [expect.objectContaining({ claimId: 'blog.c2' })] },
      ],
      groupIds: ['r-blog.c1', 'r-blog.c2'],
    })
  })

  test('that leaves out what somebody is reported to say leaves out that position', () => {
    const unreported = shown({ reported: false })
    expect(unreported?.question).toBeNull()
    expect(unreported?.positions.map(({ sentence }) => sentence)).toEqual([
      'The blog has it closed; the letter does not.',
      'The work goes to the Clubs.',
      'Many were sad.',
    ])
    expect(unreported?.aboutIds).toEqual(['clubs', 'team'])
  })

  test('that reads fewer than two positions shows none', () => {
    expect(shown({ documents: ['briefing'] })).toBeNull()
    expect(shown({ knownBy: '2009-11-30' })).toBeNull()
  })

  test('has it at the entities that are named, and at the relationships whose claims are read', () => {
    const view = { ...PLAIN_VIEW, knownBy: '2009-12-31' }
    expect(['team', 'clubs', 'command', null].map((id) => isShownAbout(view, FATE, id))).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect(FATE.groupIds.map((id) => isShownOn(view, FATE, id))).toEqual([true, true, false, false])
    expect(isShownAbout({ ...PLAIN_VIEW, documents: ['letter'] }, FATE, 'team')).toBe(true)
    expect(isShownAbout({ ...view, documents: ['briefing'] }, FATE, null)).toBe(false)
  })
})

describe('a View of what a rule found', () => {
  // The blog of November differs from the command alone, that of December from the letter alone.
  const found: Disagreement = {
    ...FATE,
    origin: 'COMPUTED',
    differing: [
      [0, 2],
      [1, 3],
    ],
  }
  const sentences = (view: Partial<View>) => shown(view, found)?.positions.map(({ sentence }) => sentence)

  test('shows its question and its words, which are those of each claim', () => {
    const withoutLetter = shown({ documents: ['blog', 'briefing'] }, found)
    expect(withoutLetter?.question).toBe(FATE.question)
    expect(withoutLetter?.positions).toEqual([
      {
        sentence: 'The blog has it closed; the letter does not.',
        claims: [expect.objectContaining({ claimId: 'blog.c1' })],
      },
      { sentence: 'It went to the command.', claims: [expect.objectContaining({ claimId: 'briefing.c1' })] },
    ])
  })

  test('shows the positions that differ from one of which it reads a claim', () => {
    expect(sentences({})).toHaveLength(4)
    expect(sentences({ reported: false })).toEqual(['The work goes to the Clubs.', 'Many were sad.'])
  })

  test('shows nothing where it reads no two that differ, however many it reads', () => {
    expect(shown({ knownBy: '2009-12-31' }, found)).toBeNull()
    expect(shown({ documents: ['letter', 'briefing'] }, found)).not.toBeNull()
    expect(isShownAbout({ ...PLAIN_VIEW, knownBy: '2009-12-31' }, found, null)).toBe(false)
  })
})
