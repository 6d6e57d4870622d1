import { describe, expect, test } from 'vitest'
import { deriveRecord } from '../../src/domain/derive/derive-record.ts'
import { findDisagreements } from '../../src/domain/derive/find-disagreements.ts'
import { groupClaims } from '../../src/domain/derive/group-claims.ts'
import { type Disagreement, disagreementIn } from '../../src/domain/evidence/disagreement.ts'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import type { Claim, ClaimContent, ClaimDate } from '../../src/domain/model/claim.ts'
import { sha256 } from '../../src/sha256.ts'
import { buildClaim, buildDocument, inText } from '../support/arbitraries.ts'
import { entity } from '../support/build-record.ts'

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
            sentence: 'Operation Maxim was absorbed into SCD9 in 2009',
            claims: [
              {
                claimId: 'a.c1',
                documentId: 'a',
                knownDay: '2009-12-31',
                accordingToId: null,
                inferred: false,
                ...belongs,
              },
            ],
          },
          {
            sentence: 'Operation Maxim was absorbed into SCD9 in March 2010',
            claims: [
              {
                claimId: 'b.c1',
                documentId: 'b',
                knownDay: '2012-12-31',
                accordingToId: null,
                inferred: false,
                ...belongs,
              },
              {
                claimId: 'b.c2',
                documentId: 'b',
                knownDay: '2012-12-31',
                accordingToId: null,
                inferred: false,
                ...belongs,
              },
            ],
          },
        ],
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

  test.each<[string, ClaimContent, Partial<Claim>, Partial<Claim>]>([
    ['the dates have days in common', ABSORBED, { when: inText('2009') }, { when: inText('2009-03') }],
    ['one of them is undated', ABSORBED, {}, { when: inText('2009-03') }],
    ['a state held at two times', PART, { when: inText('2007') }, { when: inText('2009') }],
    ['one is planned', ABSORBED, { when: inText('2009') }, { when: inText('2010'), modality: 'PLANNED' }],
    ['one is of another occasion', FUNDED, { when: inText('2009') }, { when: inText('2010'), occasion: 'second' }],
  ])('is not where %s', (_, content, one, other) => {
    expect(kinds(claim('a.c1', content, one), claim('b.c1', content, other))).toEqual([])
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

  test('is found where shares cannot be reconciled, or one sum is undated', () => {
    expect(kinds(claim('a.c1', FUNDED, { share: 0.5 }), claim('b.c1', FUNDED, { share: 1 }))).toEqual(['VALUE'])
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
    ['one is about the other', FUNDED, { ...gbp(435000), bound: 'ABOUT' }, gbp(430000)],
    ['over one and almost the other meet', FUNDED, { ...gbp(1300), bound: 'OVER' }, { ...gbp(1400), bound: 'ALMOST' }],
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
    expect(disagreements(count('a.c1', 1804, { when }), count('b.c1', 1400, { when, bound: 'ALMOST' }))).toMatchObject([
      {
        kind: 'VALUE',
        origin: 'COMPUTED',
        aboutIds: ['petition'],
        question: 'What is the figure for the petition: people who signed?',
        positions: [
          {
            sentence: 'The petition: people who signed: almost 1,400 signatures on 26 November 2009',
            claims: [{ claimId: 'b.c1' }],
          },
          {
            sentence: 'The petition: people who signed: 1,804 signatures on 26 November 2009',
            claims: [{ claimId: 'a.c1' }],
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
    ['one is planned', {}, { modality: 'PLANNED' }],
  ])('is not where %s', (_, one, other) => {
    expect(kinds(count('a.c1', 1300, one), count('b.c1', 1804, other))).toEqual([])
  })
})

describe('DENIAL', () => {
  const denied = (when: ClaimDate | null): Partial<Claim> => ({ modality: 'DENIED', when })

  test('is found where one document states what another denies', () => {
    expect(
      disagreements(claim('a.c1', PART), claim('b.c1', PART, { modality: 'DENIED', accordingToId: 'mayor' })),
    ).toMatchObject([
      {
        kind: 'DENIAL',
        question: 'Was it so that Operation Maxim was part of SCD9?',
        positions: [
          { sentence: 'Operation Maxim was part of SCD9', claims: [{ claimId: 'a.c1' }] },
          {
            sentence: 'Operation Maxim was not part of SCD9, the Mayor said',
            claims: [{ claimId: 'b.c1', accordingToId: 'mayor' }],
          },
        ],
      },
    ])
  })

  test.each<[string, ClaimContent, string | null, string | null]>([
    ['of a state in the same year', PART, '2009', '2009-03'],
    ['of a state while it goes on', PART, '2007/..', '2009'],
    ['of a change after it', ABSORBED, '2007', '2009'],
    ['of a change that is undated', ABSORBED, null, '2009'],
    ['without a date of an act with one', FUNDED, '2009', null],
  ])('is found %s', (_, content, stated, deniedOn) => {
    expect(kinds(claim('a.c1', content, on(stated)), claim('b.c1', content, denied(dateOf(deniedOn))))).toEqual([
      'DENIAL',
    ])
  })

  test.each<[string, ClaimContent, string, string]>([
    ['a state is denied of another year', PART, '2007', '2009'],
    ['a state is denied of a time after its end', PART, '2006/2007', '2008/..'],
    ['an act is denied of another year', FUNDED, '2009-04/2010-03', '2010-04/2011-03'],
    ['a change is denied of a time before it', ABSORBED, '2011', '2009'],
  ])('is not where %s', (_, content, stated, deniedOn) => {
    expect(kinds(claim('a.c1', content, on(stated)), claim('b.c1', content, denied(inText(deniedOn))))).toEqual([])
  })

  test('is not where only a plan is denied, or nothing is stated', () => {
    expect(kinds(claim('a.c1', PART, { modality: 'PLANNED' }), claim('b.c1', PART, denied(null)))).toEqual([])
    expect(kinds(claim('b.c1', PART, denied(null)))).toEqual([])
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
          { sentence: 'Operation Maxim opposed the petition as of 17 June 2009', claims: [{ claimId: 'b.c1' }] },
          { sentence: 'Operation Maxim supported the petition as of 17 June 2009', claims: [{ claimId: 'a.c1' }] },
        ],
        groupIds: [expect.stringMatching(/^r-/), expect.stringMatching(/^r-/)],
      },
    ])
  })

  test('is found where one held between two days of which claims speak, and the other then', () => {
    const [before, then, after] = [inText('2008-01-01'), inText('2009-06-17'), inText('2010-01-01')]
    expect(
      kinds(
        claim('a.c1', SUPPORTS, { when: before }),
        claim('b.c1', SUPPORTS, { when: after }),
        claim('a.c2', OPPOSES, { when: then }),
      ),
    ).toEqual(['CONTRARY'])
  })

  test('is found between two changes, each of which holds for ever', () => {
    const [earlier, later] = [{ when: inText('2010') }, { when: inText('2011') }]
    expect(kinds(claim('a.c1', OUT, earlier), claim('b.c1', IN, later))).toEqual(['CONTRARY'])
  })

  test.each<[string, Partial<Claim>, Partial<Claim>]>([
    ['they are of different times', { when: inText('2007-06-17') }, { when: inText('2009-06-17') }],
    ['they may be of different days', { when: inText('2009') }, { when: inText('2009') }],
    ['one is undated', {}, { when: inText('2009-06-17') }],
    ['one date is marked as uncertain', { when: inText('2009-06-17?') }, { when: inText('2009-06-17') }],
    ['one is planned', { when: inText('2009-06-17'), modality: 'PLANNED' }, { when: inText('2009-06-17') }],
    ['one is denied', { when: inText('2009-06-17'), modality: 'DENIED' }, { when: inText('2009-06-17') }],
    ['another is meant', { when: inText('2009-06-17'), subjectId: 'mayor' }, { when: inText('2009-06-17') }],
  ])('is not where %s', (_, one, other) => {
    expect(kinds(claim('a.c1', SUPPORTS, one), claim('b.c1', OPPOSES, other))).toEqual([])
  })

  test('is not between changes of which one can be of any time', () => {
    expect(kinds(claim('c.c1', OUT), claim('b.c1', IN))).toEqual([])
    expect(kinds(claim('a.c1', OUT), claim('b.c1', IN))).toEqual(['CONTRARY'])
  })
})

test('all of them are in order of id, and their ids do not change with the order of the claims', () => {
  const claims = [
    claim('a.c1', ABSORBED, { when: inText('2009') }),
    claim('b.c1', ABSORBED, { when: inText('2010') }),
    claim('a.c2', PART),
    claim('b.c2', PART, { modality: 'DENIED' }),
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
    expect(claimsIn({})).toEqual([['a.c1'], ['a.c2', 'b.c1']])
    expect(claimsIn({ reported: false })).toEqual([['a.c1'], ['b.c1']])
    expect(claimsIn({ documents: ['a'] })).toEqual([['a.c1'], ['a.c2']])
  })

  test('it is gone where fewer than two positions are left', () => {
    expect(claimsIn({ documents: ['b'] })).toBeUndefined()
    expect(claimsIn({ knownBy: '2010-01-01', reported: false })).toBeUndefined()
    expect(disagreementIn({ ...PLAIN_VIEW, documents: ['b'] }, some(found))).toBeNull()
  })

  test('it stands whatever modalities and day are asked for', () => {
    expect(claimsIn({ modalities: ['PLANNED'], asOf: '2001-01-01' })).toEqual([['a.c1'], ['a.c2', 'b.c1']])
  })
})

test('editorial ones stand among the computed ones of a record, with what a view needs of their claims', () => {
  const claims = [claim('a.c1', PART), claim('b.c1', PART, { modality: 'DENIED', accordingToId: 'mayor' })]
  const { disagreements: all, relationships } = deriveRecord(
    {
      id: null,
      title: 'Small record',
      description: '',
      licence: '',
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
        sentence: 'It stayed.',
        claims: [
          {
            claimId: 'a.c1',
            documentId: 'a',
            knownDay: '2009-12-31',
            accordingToId: null,
            inferred: false,
            ...belongs,
          },
        ],
      },
      {
        sentence: 'It went.',
        claims: [
          {
            claimId: 'b.c1',
            documentId: 'b',
            knownDay: '2012-12-31',
            accordingToId: 'mayor',
            inferred: false,
            ...belongs,
          },
        ],
      },
    ],
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
  const nameOf = (id: string) => NAMES.get(id) ?? id
  return findDisagreements({ ...groupClaims(claims, DOCUMENTS, sha256), measures: MEASURES, nameOf, sha256 })
}

function kinds(...claims: readonly Claim[]): readonly string[] {
  return disagreements(...claims).map(({ kind }) => kind)
}

function some<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('There is none')
  return value
}
