import { describe, expect, test } from 'vitest'
import { deriveRecord } from '../../src/domain/derive/derive-record.ts'
import { findDisagreements } from '../../src/domain/derive/find-disagreements.ts'
import { groupClaims } from '../../src/domain/derive/group-claims.ts'
import { type Disagreement, disagreementIn } from '../../src/domain/evidence/disagreement.ts'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import type { Claim, ClaimContent, ClaimDate } from '../../src/domain/model/claim.ts'
import { CORE_VOCABULARY, type Vocabulary, vocabularyWith } from '../../src/domain/model/vocabulary.ts'
import { sha256 } from '../../src/sha256.ts'
import { buildClaim, buildDocument, inText } from '../support/arbitraries.ts'
import { attributeKind, entity } from '../support/build-record.ts'

const DOCUMENTS = [
  buildDocument({
    id: 'a',
    written: { edtf: '2009-06-30', inferred: false },
    published: { edtf: '2009', inferred: false },
  }),
  buildDocument({ id: 'b', written: { edtf: '2012', inferred: true }, published: { edtf: '2012', inferred: true } }),
  buildDocument({ id: 'c' }),
]
const NAMES = new Map([
  ['maxim', 'Operation Maxim'],
  ['scd9', 'SCD9'],
  ['mps', 'the Metropolitan Police'],
  ['home-office', 'the Home Office'],
  ['petition', 'the petition'],
  ['mayor', 'the Mayor'],
])
const MEASURES = [
  { id: 'signatures', label: 'people who signed', unit: 'signatures', sentence: null, sentenceOfOne: null },
]

const ABSORBED = relationship('ABSORBED_INTO', 'scd9')
const PART = relationship('PART_OF', 'scd9')
const FUNDED = relationship('FUNDED_BY', 'home-office')

describe('DATE', () => {
  test('is found where the dates of one relationship have no day in common', () => {
    const belongs = { groupId: expect.stringMatching(/^r-[a-z2-7]{26}$/), aboutIds: ['maxim', 'scd9'] }
    expect(
      disagreements(
        claim('a.c1', ABSORBED, { when: inText('2009') }),
        claim('b.c1', ABSORBED, { when: inText('2010-03') }),
        claim('b.c2', ABSORBED, { when: inText('2010-03') }),
      ),
    ).toEqual([
      {
        id: expect.stringMatching(/^d-[a-z2-7]{26}$/),
        kind: 'DATE',
        origin: 'COMPUTED',
        aboutIds: ['maxim', 'scd9'],
        question: 'When was it that Operation Maxim was absorbed into SCD9?',
        positions: [
          {
            says: 0,
            sentence: 'Operation Maxim was absorbed into SCD9 in 2009',
            claims: [
              {
                claimId: 'a.c1',
                documentId: 'a',
                knownDay: '2009-12-31',
                accordingToId: null,
                inferred: false,
                succession: null,
                ...belongs,
              },
            ],
          },
          {
            says: 1,
            sentence: 'Operation Maxim was absorbed into SCD9 in March 2010',
            claims: [
              {
                claimId: 'b.c1',
                documentId: 'b',
                knownDay: '2012-12-31',
                accordingToId: null,
                inferred: false,
                succession: null,
                ...belongs,
              },
              {
                claimId: 'b.c2',
                documentId: 'b',
                knownDay: '2012-12-31',
                accordingToId: null,
                inferred: false,
                succession: null,
                ...belongs,
              },
            ],
          },
        ],
        differing: [[0, 1]],
        groupIds: [expect.stringMatching(/^r-[a-z2-7]{26}$/)],
      },
    ])
  })

  test('is found where a change is dated after a document that tells of it as past', () => {
    expect(kinds(claim('a.c1', ABSORBED), claim('b.c1', ABSORBED, { when: inText('2010') }))).toEqual(['DATE'])
  })

  test('is found where two intervals of a state end at different times', () => {
    const [one, other] = [inText('2007/2008'), inText('2007/2009')]
    expect(kinds(claim('a.c1', PART, { when: one }), claim('b.c1', PART, { when: other }))).toEqual(['DATE'])
  })

  test('is found where a state began while it is said to have held', () => {
    const [one, other] = [inText('2005/2008'), inText('2006/2007')]
    expect(kinds(claim('a.c1', PART, { when: one }), claim('b.c1', PART, { when: other }))).toEqual(['DATE'])
    const [since, later] = [inText('2005/..'), inText('2008/..')]
    expect(kinds(claim('a.c1', PART, { when: since }), claim('b.c1', PART, { when: later }))).toEqual(['DATE'])
  })

  test('is found where a beginning has dates with no day in common', () => {
    const began: ClaimContent = { form: 'EXISTENCE', change: 'BEGAN' }
    expect(
      disagreements(claim('a.c1', began, { when: inText('2006-10') }), claim('b.c1', began, { when: inText('2007') })),
    ).toMatchObject([
      {
        kind: 'DATE',
        aboutIds: ['maxim'],
        question: 'When was it that Operation Maxim came into being?',
        positions: [
          { sentence: 'Operation Maxim came into being in October 2006', claims: [{ claimId: 'a.c1' }] },
          { sentence: 'Operation Maxim came into being in 2007', claims: [{ claimId: 'b.c1' }] },
        ],
      },
    ])
  })

  test('sets each date beside those that it excludes, and leaves out what excludes none', () => {
    const [found] = disagreements(
      claim('a.c1', ABSORBED, { when: inText('2009') }),
      claim('a.c2', ABSORBED, { when: inText('2009-03') }),
      claim('a.c3', ABSORBED),
      claim('b.c1', ABSORBED, { when: inText('2009-05') }),
    )
    expect(claimIdsOf(found)).toEqual([['a.c2'], ['b.c1']])
  })

  test.each<[string, ClaimContent, Partial<Claim>, Partial<Claim>]>([
    ['the dates have days in common', ABSORBED, { when: inText('2009') }, { when: inText('2009-03') }],
    ['one of them is undated', ABSORBED, {}, { when: inText('2009-03') }],
    ['a state held at two times', PART, { when: inText('2007') }, { when: inText('2009') }],
    ['a state may have held twice', PART, { when: inText('2006/2007') }, { when: inText('2010/2012') }],
    ['a state was seen after an end of it', PART, { when: inText('2006/2007') }, { when: inText('2012') }],
    ['it is not known when the one ended', PART, { when: inText('2006/') }, { when: inText('2008/') }],
    ['an act lies within the years of another', FUNDED, { when: inText('2005/2008') }, { when: inText('2006') }],
    ['one date is about the other', ABSORBED, { when: inText('2009-02~') }, { when: inText('2009-03') }],
    ['one date is marked as uncertain', ABSORBED, { when: inText('2007?') }, { when: inText('2009-03') }],
    ['one is planned', ABSORBED, { when: inText('2009') }, { when: inText('2010'), modality: 'PLANNED' }],
    ['one is of another occasion', FUNDED, { when: inText('2009') }, { when: inText('2010'), occasion: 'second' }],
    [
      'each is of another scope',
      ABSORBED,
      { when: inText('2009'), scopeIds: ['mps'] },
      { when: inText('2010'), scopeIds: ['mayor'] },
    ],
    [
      'each is on behalf of another',
      ABSORBED,
      { when: inText('2009'), roles: [{ word: 'for', entityIds: ['mps'] }] },
      { when: inText('2010'), roles: [{ word: 'for', entityIds: ['mayor'] }] },
    ],
  ])('is not where %s', (_, content, one, other) => {
    expect(kinds(claim('a.c1', content, one), claim('b.c1', content, other))).toEqual([])
  })

  test('is found where only one is limited to a scope', () => {
    const limited = { when: inText('2009'), scopeIds: ['mps'] }
    expect(kinds(claim('a.c1', ABSORBED, limited), claim('b.c1', ABSORBED, { when: inText('2010') }))).toEqual(['DATE'])
  })
})

describe('DATE of a state beside the beginning or the end of what it needs', () => {
  const began = (when: string, parts: Partial<Claim> = {}) =>
    claim('b.c9', { form: 'EXISTENCE', change: 'BEGAN' }, { subjectId: 'scd9', when: inText(when), ...parts })
  const ended = (when: string, parts: Partial<Claim> = {}) =>
    claim('b.c9', { form: 'EXISTENCE', change: 'ENDED' }, { subjectId: 'scd9', when: inText(when), ...parts })

  test('is found where it lies wholly before the one or after the other', () => {
    expect(disagreements(claim('a.c1', PART, { when: inText('2007') }), began('2008-04'))).toMatchObject([
      {
        kind: 'DATE',
        aboutIds: ['maxim', 'scd9'],
        question: 'Was it before SCD9 came into being that Operation Maxim was part of SCD9?',
        positions: [
          {
            sentence: 'Operation Maxim was part of SCD9 in 2007',
            claims: [{ claimId: 'a.c1', aboutIds: ['maxim', 'scd9'] }],
          },
          { sentence: 'SCD9 came into being in April 2008', claims: [{ claimId: 'b.c9', aboutIds: ['scd9'] }] },
        ],
        groupIds: [expect.stringMatching(/^r-/), expect.stringMatching(/^x-/)],
      },
    ])
    const [after] = disagreements(claim('a.c1', PART, { when: inText('2010/2011') }), ended('2009'))
    expect(after?.question).toBe('Was it after SCD9 ended that Operation Maxim was part of SCD9?')
  })

  test.each<[string, readonly Claim[]]>([
    ['it lies in part within', [claim('a.c1', PART, { when: inText('2007/2009') }), began('2008')]],
    ['it is of the year of the beginning', [claim('a.c1', PART, { when: inText('2008') }), began('2008-04')]],
    ['it is undated', [claim('a.c1', PART), began('2008')]],
    [
      'the beginning is planned',
      [claim('a.c1', PART, { when: inText('2007') }), began('2008', { modality: 'PLANNED' })],
    ],
    ['it needs no such thing', [claim('a.c1', FUNDED, { when: inText('2007') }), began('2008')]],
    ['it is a change', [claim('a.c1', ABSORBED, { when: inText('2007') }), began('2008')]],
  ])('is not where %s', (_, claims) => {
    expect(kinds(...claims)).toEqual([])
  })
})

describe('VALUE of a relationship', () => {
  const gbp = (value: number) => ({ amount: { value, currency: 'GBP' } })

  test('is found where amounts of one time cannot be reconciled', () => {
    const when = inText('2007')
    expect(
      disagreements(
        claim('a.c1', FUNDED, { when, ...gbp(1800000) }),
        claim('b.c1', FUNDED, { when, ...gbp(2300000), bound: 'OVER' }),
      ),
    ).toMatchObject([
      {
        kind: 'VALUE',
        aboutIds: ['home-office', 'maxim'],
        question: 'How much is meant where it is said that Operation Maxim was funded by the Home Office?',
        positions: [
          {
            sentence: 'Operation Maxim was funded by the Home Office in 2007, with £1.8 million',
            claims: [{ claimId: 'a.c1' }],
          },
          {
            sentence: 'Operation Maxim was funded by the Home Office in 2007, with over £2.3 million',
            claims: [{ claimId: 'b.c1' }],
          },
        ],
      },
    ])
  })

  test('is found where shares cannot be reconciled, only one has a scope, or one sum is undated', () => {
    expect(kinds(claim('a.c1', FUNDED, { share: 0.5 }), claim('b.c1', FUNDED, { share: 1 }))).toEqual(['VALUE'])
    const [limited, unlimited] = [{ ...gbp(100), scopeIds: ['mps'] }, gbp(200)]
    expect(kinds(claim('a.c1', FUNDED, limited), claim('b.c1', FUNDED, unlimited))).toEqual(['VALUE'])
    const [dated, undated] = [{ when: inText('2007'), ...gbp(1) }, gbp(2)]
    expect(kinds(claim('a.c1', FUNDED, dated), claim('b.c1', FUNDED, undated))).toEqual(['VALUE'])
  })

  test('leaves out the sums that nothing contradicts', () => {
    const [when, later] = [inText('2007'), inText('2009')]
    const [found] = disagreements(
      claim('a.c1', PART, { when, ...gbp(1) }),
      claim('b.c1', PART, { when, ...gbp(2) }),
      claim('b.c2', PART, { when: later, ...gbp(3) }),
    )
    expect(found?.positions.flatMap(({ claims }) => claims.map(({ claimId }) => claimId))).toEqual(['a.c1', 'b.c1'])
  })

  test.each<[string, ClaimContent, Partial<Claim>, Partial<Claim>]>([
    ['one is about so much', FUNDED, { ...gbp(435000), bound: 'ABOUT' }, gbp(200000)],
    ['one is almost so much', FUNDED, { ...gbp(1400), bound: 'ALMOST' }, gbp(1804)],
    ['over one and almost the other meet', FUNDED, { ...gbp(1300), bound: 'OVER' }, { ...gbp(1400), bound: 'ALMOST' }],
    ['each is for something else', FUNDED, { ...gbp(100), scopeIds: ['mps'] }, { ...gbp(200), scopeIds: ['mayor'] }],
    ['they are in two currencies', FUNDED, gbp(100), { amount: { value: 120, currency: 'EUR' } }],
    ['one is planned', FUNDED, gbp(100), { ...gbp(200), modality: 'PLANNED' }],
    [
      'one is denied',
      PART,
      { when: inText('2007'), ...gbp(100) },
      { when: inText('2009'), ...gbp(200), modality: 'DENIED' },
    ],
    ['only one has a sum', FUNDED, gbp(100), {}],
    ['one has a sum and the other a share', FUNDED, gbp(100), { share: 0.5 }],
    ['they are a series', PART, { when: inText('2007'), ...gbp(100) }, { when: inText('2008'), ...gbp(200) }],
  ])('is not where %s', (_, content, one, other) => {
    expect(kinds(claim('a.c1', content, one), claim('b.c1', content, other))).toEqual([])
  })
})

describe('VALUE of a figure', () => {
  const count = (id: string, value: number, parts: Partial<Claim> = {}) =>
    claim(id, { form: 'FIGURE', measure: 'signatures', value }, { subjectId: 'petition', ...parts })

  test('is found where one figure has two values', () => {
    const when = inText('2009-11-26')
    expect(disagreements(count('a.c1', 1804, { when }), count('b.c1', 1900, { when, bound: 'OVER' }))).toMatchObject([
      {
        kind: 'VALUE',
        origin: 'COMPUTED',
        aboutIds: ['petition'],
        question: 'What is the figure for the petition: people who signed?',
        positions: [
          {
            sentence: 'The petition: people who signed: 1,804 signatures on 26 November 2009',
            claims: [{ claimId: 'a.c1' }],
          },
          {
            sentence: 'The petition: people who signed: over 1,900 signatures on 26 November 2009',
            claims: [{ claimId: 'b.c1' }],
          },
        ],
        groupIds: [expect.stringMatching(/^f-/)],
      },
    ])
  })

  test.each<[string, Partial<Claim>, Partial<Claim>]>([
    ['a count grows with its date', { when: inText('2009-11-25') }, { when: inText('2009-11-26') }],
    ['each is limited to something else', { scopeIds: ['maxim'] }, { scopeIds: ['mps'] }],
    ['one is over the other', { bound: 'OVER' }, {}],
    ['one is about so many', { bound: 'ABOUT' }, {}],
    ['one is almost so many', {}, { bound: 'ALMOST' }],
    ['one is planned', {}, { modality: 'PLANNED' }],
  ])('is not where %s', (_, one, other) => {
    expect(kinds(count('a.c1', 1300, one), count('b.c1', 1804, other))).toEqual([])
  })
})

describe('of an attribute', () => {
  const OWN = vocabularyWith(
    {
      types: [],
      attributes: [
        attributeKind('TEXT', 'status', 'status', { isSingle: true }),
        attributeKind('TEXT', 'trade', 'trade'),
        attributeKind('DATE', 'born', 'date of birth', { isSingle: true }),
      ],
    },
    sha256,
  )
  const valued = (attribute: string, value: string, when: ClaimDate | null) =>
    [{ form: 'ATTRIBUTE', attribute, value } as const, { when }] as const
  const found = (
    one: readonly [ClaimContent, Partial<Claim>],
    other: readonly [ClaimContent, Partial<Claim>],
  ): readonly string[] => kindsBy(OWN, claim('a.c1', ...one), claim('b.c1', ...other))

  // One date is some time in it; an end that is unknown says nothing of the days beyond the one that is given.
  test.each<[string, string | null, string | null, boolean]>([
    ['one is undated', null, '2009', true],
    ['both are undated', null, null, true],
    ['one date lies within the other', '2009', '2009-05', true],
    ['the dates have no day in common', '2008', '2009', false],
    ['one date lies within a stretch of days', '2006/2010', '2008', true],
    ['one date lies after a stretch of days', '2006/2010', '2011', false],
    ['one goes on, and the other is of later', '2006/..', '2009', true],
    ['one was always so, and the other is of before its end', '../2009', '2006', true],
    ['of one the beginning alone is known, and the other is of later', '2006/', '2009', false],
    ['of one the beginning alone is known, and the other is of its year', '2006/', '2006-05', true],
    ['of one the end alone is known, and the other is of before', '/2009', '2006', false],
    ['of one the end alone is known, and the other is of its year', '/2009', '2009-05', true],
  ])('two values that a thing has one of at a time, where %s', (_, one, other, differ) => {
    const [active, dissolved] = [valued('status', 'Active', dateOf(one)), valued('status', 'Dissolved', dateOf(other))]
    expect(found(active, dissolved)).toEqual(differ ? ['VALUE'] : [])
    expect(found(dissolved, active)).toEqual(differ ? ['VALUE'] : [])
  })

  test('values that are written otherwise, or that a thing may have several of, do not differ', () => {
    expect(found(valued('status', 'In  liquidation', null), valued('status', 'in Liquidation', null))).toEqual([])
    expect(found(valued('trade', 'Textiles', null), valued('trade', 'Banking', null))).toEqual([])
  })

  test('when a date is told makes no other date of it, unless each is told with a date of its own', () => {
    const [in2008, in2009] = [inText('2008'), inText('2009')]
    const asWritten = { ...in2009, atWriting: true }
    expect(found(valued('born', '1950', in2008), valued('born', '1951', in2009))).toEqual([])
    expect(found(valued('born', '1950', in2008), valued('born', '1951', in2008))).toEqual(['DATE'])
    expect(found(valued('born', '1950', in2008), valued('born', '1951', asWritten))).toEqual(['DATE'])
    expect(found(valued('born', '1950', asWritten), valued('born', '1951', in2008))).toEqual(['DATE'])
    expect(found(valued('born', '1950', in2008), valued('born', '1951', null))).toEqual(['DATE'])
    expect(found(valued('born', '1950', null), valued('born', '1951', null))).toEqual(['DATE'])
    expect(found(valued('born', '1950', null), valued('born', '1950-05', null))).toEqual([])
  })
})

describe('DENIAL', () => {
  const denied = (when: ClaimDate | null): Partial<Claim> => ({ modality: 'DENIED', when })

  test('is found where one document states what another denies of that time', () => {
    expect(
      disagreements(
        claim('a.c1', PART, on('2008')),
        claim('b.c1', PART, { ...denied(inText('2008')), accordingToId: 'mayor' }),
      ),
    ).toMatchObject([
      {
        kind: 'DENIAL',
        question: 'Was it so that Operation Maxim was part of SCD9?',
        positions: [
          { sentence: 'Operation Maxim was part of SCD9 in 2008', claims: [{ claimId: 'a.c1' }] },
          {
            sentence: 'Operation Maxim was not part of SCD9 in 2008, the Mayor said',
            claims: [{ claimId: 'b.c1', accordingToId: 'mayor' }],
          },
        ],
      },
    ])
  })

  // `a` was written on 30 June 2009, `b` some time in 2012, of `c` it is not known when.
  test.each<[string, ClaimContent, string, string | null, string, string | null]>([
    ['of a state, on a day of the year that is denied', PART, 'a.c1', '2009-03', 'b.c1', '2009'],
    ['of a state while it goes on', PART, 'a.c1', '2007/..', 'b.c1', '2009'],
    ['of a state at a time when it began', PART, 'b.c1', '2007/', 'b.c2', '2007'],
    ['without a date of a state of the day of writing', PART, 'a.c2', '2009-06-30', 'a.c1', null],
    ['without a date of a state that held all the year of writing', PART, 'a.c1', '2011/2013', 'b.c1', null],
    ['of a change in its year', ABSORBED, 'a.c1', '2007-05', 'b.c1', '2007'],
    ['without a date of a change before', ABSORBED, 'a.c1', '2007', 'b.c1', null],
    ['without a date of a change that had happened', ABSORBED, 'a.c1', null, 'b.c1', null],
    ['without a date of an act before', FUNDED, 'a.c1', '2009', 'b.c1', null],
  ])('is found %s', (_, content, statedBy, stated, deniedBy, deniedOn) => {
    const claims = [claim(statedBy, content, on(stated)), claim(deniedBy, content, denied(dateOf(deniedOn)))]
    expect(kinds(...claims)).toEqual(['DENIAL'])
  })

  test.each<[string, ClaimContent, string, string | null, string, string | null]>([
    ['it was not yet so and then was', ABSORBED, 'b.c1', '2012', 'a.c1', null],
    ['it was not yet so, and had happened later', ABSORBED, 'b.c1', null, 'a.c1', null],
    ['a change may have happened before the denial was written', ABSORBED, 'a.c1', '2012-05', 'b.c1', null],
    ['it is not known when the denial was written', ABSORBED, 'a.c1', '2007', 'c.c1', null],
    ['it is not known by when a change had happened', ABSORBED, 'c.c1', null, 'b.c1', null],
    ['a change is denied of a time after it', ABSORBED, 'a.c1', '2007', 'b.c1', '2009'],
    ['a change is denied of a time before it', ABSORBED, 'a.c1', '2011', 'b.c1', '2009'],
    ['a change may have been in another part of the year', ABSORBED, 'a.c1', '2009', 'b.c1', '2009-03'],
    ['an act is denied of another year', FUNDED, 'a.c1', '2009-04/2010-03', 'b.c1', '2010-04/2011-03'],
    ['a state is denied of another year', PART, 'a.c1', '2007', 'b.c1', '2009'],
    ['a state is denied of a time after its end', PART, 'a.c1', '2006/2007', 'b.c1', '2008/..'],
    ['a state may have held in another part of the year', PART, 'a.c1', '2009', 'b.c1', '2009-03'],
    ['a state is undated', PART, 'a.c1', null, 'b.c1', '2009'],
    ['a state held in the year of writing, and not on each of its days', PART, 'a.c1', '2012', 'b.c1', null],
    ['the date of the denial is uncertain', ABSORBED, 'a.c1', '2009', 'b.c1', '2009?'],
    ['the date of the denial is approximate', ABSORBED, 'a.c1', '2009', 'b.c1', '2009~'],
  ])('is not where %s', (_, content, statedBy, stated, deniedBy, deniedOn) => {
    const claims = [claim(statedBy, content, on(stated)), claim(deniedBy, content, denied(dateOf(deniedOn)))]
    expect(kinds(...claims)).toEqual([])
  })

  test('is found of an end, and of claims of one scope alone', () => {
    const ENDED: ClaimContent = { form: 'EXISTENCE', change: 'ENDED' }
    const [found] = disagreements(claim('a.c1', ENDED, on('2007')), claim('b.c1', ENDED, denied(null)))
    expect(found).toMatchObject({ kind: 'DENIAL', question: 'Was it so that Operation Maxim ended?' })
    const scoped = (id: string) => ({ scopeIds: [id] })
    const stated = claim('a.c1', PART, { ...on('2008'), ...scoped('mps') })
    expect(kinds(stated, claim('b.c1', PART, { ...denied(inText('2008')), ...scoped('mayor') }))).toEqual([])
    expect(kinds(stated, claim('b.c1', PART, { ...denied(inText('2008')), ...scoped('mps') }))).toEqual(['DENIAL'])
    expect(kinds(stated, claim('b.c1', PART, denied(inText('2008'))))).toEqual(['DENIAL'])
  })

  test('is not where only a plan is denied, or nothing is stated', () => {
    const planned = claim('a.c1', PART, { ...on('2009'), modality: 'PLANNED' })
    expect(kinds(planned, claim('b.c1', PART, denied(inText('2009'))))).toEqual([])
    expect(kinds(claim('b.c1', PART, denied(inText('2009'))))).toEqual([])
    const noPlan = claim('b.c1', PART, { ...denied(inText('2009')), deniesPlan: true })
    expect(kinds(claim('a.c1', PART, on('2009')), noPlan)).toEqual([])
  })
})

describe('CONTRARY', () => {
  const SUPPORTS = relationship('SUPPORTS', 'petition')
  const OPPOSES = relationship('OPPOSES', 'petition')
  const [IN, OUT] = [relationship('OPTED_INTO', 'scd9'), relationship('OPTED_OUT_OF', 'scd9')]

  test('is found where contrary types held on the same day for certain', () => {
    const on2009 = { when: inText('2009-06-17') }
    expect(disagreements(claim('a.c1', SUPPORTS, on2009), claim('b.c1', OPPOSES, on2009))).toMatchObject([
      {
        kind: 'CONTRARY',
        aboutIds: ['maxim', 'petition'],
        question: 'Which was it: Operation Maxim opposed the petition, or Operation Maxim supported the petition?',
        positions: [
          { sentence: 'Operation Maxim opposed the petition on 17 June 2009', claims: [{ claimId: 'b.c1' }] },
          { sentence: 'Operation Maxim supported the petition on 17 June 2009', claims: [{ claimId: 'a.c1' }] },
        ],
        groupIds: [expect.stringMatching(/^r-/), expect.stringMatching(/^r-/)],
      },
    ])
  })

  test('is found where the one held all the time from day to day, and the other on one of them', () => {
    const [all, then] = [{ when: inText('2008/2010') }, { when: inText('2009-06-17') }]
    expect(kinds(claim('a.c1', SUPPORTS, all), claim('b.c1', OPPOSES, then))).toEqual(['CONTRARY'])
  })

  test('is not between two days on which the one was seen: it may have held twice', () => {
    const [before, then, after] = [inText('2008-01-01'), inText('2009-06-17'), inText('2010-01-01')]
    expect(
      kinds(
        claim('a.c1', SUPPORTS, { when: before }),
        claim('b.c1', SUPPORTS, { when: after }),
        claim('a.c2', OPPOSES, { when: then }),
      ),
    ).toEqual([])
  })

  test('is not between changes, which follow each other', () => {
    const [earlier, later] = [{ when: inText('2001') }, { when: inText('2005') }]
    expect(kinds(claim('a.c1', IN, earlier), claim('b.c1', OUT, later))).toEqual([])
    expect(kinds(claim('a.c1', OUT), claim('b.c1', IN))).toEqual([])
  })

  test.each<[string, Partial<Claim>, Partial<Claim>]>([
    ['they are of different times', { when: inText('2007-06-17') }, { when: inText('2009-06-17') }],
    ['they may be of different days', { when: inText('2009') }, { when: inText('2009') }],
    ['one is undated', {}, { when: inText('2009-06-17') }],
    ['one date is marked as uncertain', { when: inText('2009-06-17?') }, { when: inText('2009-06-17') }],
    ['one is planned', { when: inText('2009-06-17'), modality: 'PLANNED' }, { when: inText('2009-06-17') }],
    ['one is denied', { when: inText('2009-06-17'), modality: 'DENIED' }, { when: inText('2009-06-17') }],
    [
      'each is of another scope',
      { when: inText('2009-06-17'), scopeIds: ['mps'] },
      { when: inText('2009-06-17'), scopeIds: ['mayor'] },
    ],
    ['another is meant', { when: inText('2009-06-17'), subjectId: 'mayor' }, { when: inText('2009-06-17') }],
  ])('is not where %s', (_, one, other) => {
    expect(kinds(claim('a.c1', SUPPORTS, one), claim('b.c1', OPPOSES, other))).toEqual([])
  })
})

test('all of them are in order of id, and their ids do not change with the order of the claims', () => {
  const claims = [
    claim('a.c1', ABSORBED, { when: inText('2009') }),
    claim('b.c1', ABSORBED, { when: inText('2010') }),
    claim('a.c2', PART, on('2009')),
    claim('b.c2', PART, { ...on('2009'), modality: 'DENIED' }),
    claim('a.c3', FUNDED, { share: 0.5 }),
    claim('b.c3', FUNDED, { share: 1 }),
  ]
  const found = disagreements(...claims)
  expect(found.map(({ kind }) => kind).sort()).toEqual(['DATE', 'DENIAL', 'VALUE'])
  expect(found.map(({ id }) => id)).toEqual(found.map(({ id }) => id).sort())
  expect(disagreements(...claims.reverse())).toEqual(found)
})

describe('in a view', () => {
  const [found] = disagreements(
    claim('a.c1', ABSORBED, { when: inText('2007') }),
    claim('a.c2', ABSORBED, { when: inText('2009'), accordingToId: 'mayor' }),
    claim('b.c1', ABSORBED, { when: inText('2009') }),
  )
  const claimsIn = (view: Partial<typeof PLAIN_VIEW>) =>
    disagreementIn({ ...PLAIN_VIEW, ...view }, some(found))?.positions.map(({ claims }) =>
      claims.map(({ claimId }) => claimId),
    )

  test('it shows the claims that the view reads', () => {
    // In the Mayor's words it is another position.
    expect(claimsIn({})).toEqual([['a.c1'], ['b.c1'], ['a.c2']])
    expect(claimsIn({ reported: false })).toEqual([['a.c1'], ['b.c1']])
    expect(claimsIn({ documents: ['a'] })).toEqual([['a.c1'], ['a.c2']])
  })

  test('it is gone where no two positions are left that differ', () => {
    expect(claimsIn({ documents: ['b'] })).toBeUndefined()
    expect(claimsIn({ knownBy: '2010-01-01', reported: false })).toBeUndefined()
    expect(disagreementIn({ ...PLAIN_VIEW, documents: ['b'] }, some(found))).toBeNull()
  })

  test('it stands whatever modalities and day are asked for', () => {
    expect(claimsIn({ modalities: ['PLANNED'], asOf: '2001-01-01' })).toEqual([['a.c1'], ['b.c1'], ['a.c2']])
  })
})

test('editorial ones stand among the computed ones of a record, with what a view needs of their claims', () => {
  const claims = [
    claim('a.c1', PART, on('2009')),
    claim('b.c1', PART, { ...on('2009'), modality: 'DENIED', accordingToId: 'mayor' }),
  ]
  const { disagreements: all, relationships } = deriveRecord(
    {
      id: null,
      title: 'Small record',
      description: '',
      licence: '',
      examples: [],
      retracted: [],
      roles: [],
      leftOut: 0,
      types: [],
      attributes: [],
      measures: MEASURES,
      entities: ['maxim', 'mayor', 'scd9'].map((id) => entity('ORGANISATION', id, id)),
      documents: DOCUMENTS,
      claims,
      disagreements: [
        {
          id: 'd-fate',
          kind: 'OUTCOME',
          aboutIds: ['scd9', 'maxim'],
          question: 'What became of it?',
          positions: [
            { sentence: 'It stayed.', claimIds: ['a.c1'] },
            { sentence: 'It went.', claimIds: ['b.c1'] },
          ],
        },
      ],
    },
    sha256,
  )
  expect(all.map(({ kind, origin }) => `${kind} ${origin}`).sort()).toEqual(['DENIAL COMPUTED', 'OUTCOME EDITORIAL'])
  expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).sort())
  const belongs = { groupId: relationships[0]?.id, aboutIds: ['maxim', 'scd9'] }
  expect(all.find(({ id }) => id === 'd-fate')).toEqual({
    id: 'd-fate',
    kind: 'OUTCOME',
    origin: 'EDITORIAL',
    aboutIds: ['maxim', 'scd9'],
    question: 'What became of it?',
    positions: [
      {
        says: 0,
        sentence: 'It stayed.',
        claims: [
          {
            claimId: 'a.c1',
            documentId: 'a',
            knownDay: '2009-12-31',
            accordingToId: null,
            inferred: false,
            succession: null,
            ...belongs,
          },
        ],
      },
      {
        says: 1,
        sentence: 'It went.',
        claims: [
          {
            claimId: 'b.c1',
            documentId: 'b',
            knownDay: '2012-12-31',
            accordingToId: 'mayor',
            inferred: false,
            succession: null,
            ...belongs,
          },
        ],
      },
    ],
    differing: [[0, 1]],
    groupIds: relationships.map(({ id }) => id),
  })
})

function relationship(type: Extract<ClaimContent, { form: 'RELATIONSHIP' }>['type'], objectId: string): ClaimContent {
  return { form: 'RELATIONSHIP', type, objectId, label: null }
}

function claim(id: string, content: ClaimContent, parts: Partial<Claim> = {}): Claim {
  return buildClaim({ id, content, ...parts })
}

function dateOf(edtf: string | null): ClaimDate | null {
  return edtf === null ? null : inText(edtf)
}

function on(edtf: string | null): Partial<Claim> {
  return { when: dateOf(edtf) }
}

function disagreements(...claims: readonly Claim[]): readonly Disagreement[] {
  return disagreementsBy(CORE_VOCABULARY, ...claims)
}

function disagreementsBy(vocabulary: Vocabulary, ...claims: readonly Claim[]): readonly Disagreement[] {
  const nameOf = Object.assign((id: string) => NAMES.get(id) ?? id, { vocabulary })
  const groups = groupClaims(claims, DOCUMENTS, vocabulary, sha256)
  return findDisagreements({ ...groups, measures: MEASURES, nameOf, vocabulary, sha256 })
}

function kinds(...claims: readonly Claim[]): readonly string[] {
  return kindsBy(CORE_VOCABULARY, ...claims)
}

function kindsBy(vocabulary: Vocabulary, ...claims: readonly Claim[]): readonly string[] {
  return disagreementsBy(vocabulary, ...claims).map(({ kind }) => kind)
}

function claimIdsOf(disagreement: Disagreement | undefined): readonly (readonly string[])[] {
  return (disagreement?.positions ?? []).map(({ claims }) => claims.map(({ claimId }) => claimId))
}

function some<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('There is none')
  return value
}
