import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupClaims, groupIdOf } from '../../src/domain/derive/group-claims.ts'
import { attest } from '../../src/domain/evidence/attestation.ts'
import { certaintyAt } from '../../src/domain/evidence/certainty.ts'
import { attestationBy, isGrouped } from '../../src/domain/evidence/groups.ts'
import type { Claim, ClaimContent, ClaimDate } from '../../src/domain/model/claim.ts'
import { type Document, knownDay, latestWrittenDay } from '../../src/domain/model/document.ts'
import { CORE_VOCABULARY } from '../../src/domain/model/vocabulary.ts'
import { sha256 } from '../../src/sha256.ts'
import { buildClaim, buildDocument, inText } from '../support/arbitraries.ts'
import { link, remark } from '../support/build-record.ts'

const BRIEFING = buildDocument({
  id: 'briefing',
  written: { edtf: '2012', inferred: true },
  published: { edtf: '2012', inferred: true },
})
const LETTER = buildDocument({
  id: 'letter',
  written: { edtf: '2010-01-20', inferred: false },
  published: { edtf: '2010-03-24', inferred: true },
})
const BLOG = buildDocument({ id: 'blog', written: { edtf: '2009-11?', inferred: true } })
const DOCUMENTS = [BRIEFING, LETTER, BLOG]

const ABSORBED: ClaimContent = { form: 'RELATIONSHIP', type: 'ABSORBED_INTO', objectId: 'scd9', label: null }
const SIGNATURES: ClaimContent = { form: 'FIGURE', measure: 'signatures', value: 1804 }
const BEGAN: ClaimContent = { form: 'EXISTENCE', change: 'BEGAN' }

describe('a relationship', () => {
  test('is made by the claims with the same subject, type, object and occasion', () => {
    const { relationships, figures, existences } = group(
      buildClaim({ id: 'letter.c1', content: ABSORBED }),
      buildClaim({ id: 'briefing.c7', content: ABSORBED, when: inText('2010'), scopeIds: ['london'] }),
    )
    expect(relationships).toHaveLength(1)
    expect(relationships[0]).toMatchObject({
      type: 'ABSORBED_INTO',
      label: null,
      occasion: null,
      subjectId: 'maxim',
      objectId: 'scd9',
      attestations: [{ claimId: 'briefing.c7' }, { claimId: 'letter.c1' }],
    })
    expect([figures, existences]).toEqual([[], []])
  })

  test.each<[string, Partial<Claim>]>([
    ['subject', { subjectId: 'swale' }],
    ['type', { content: { ...ABSORBED, type: 'REPLACED_BY' } }],
    ['object', { content: { ...ABSORBED, objectId: 'mps' } }],
    ['occasion', { occasion: 'fy-2009-10' }],
  ])('is another one with another %s', (_, parts) => {
    const { relationships } = group(
      buildClaim({ id: 'letter.c1', content: ABSORBED }),
      buildClaim({ id: 'letter.c2', content: ABSORBED, ...parts }),
    )
    expect(relationships.map(({ attestations }) => attestations.length)).toEqual([1, 1])
  })

  test('is one whatever the date, the modality, the reporter and the sum', () => {
    const { relationships } = group(
      buildClaim({ id: 'letter.c1', content: ABSORBED }),
      buildClaim({ id: 'letter.c2', content: ABSORBED, when: inText('2009'), modality: 'DENIED' }),
      buildClaim({ id: 'letter.c3', content: ABSORBED, accordingToId: 'mayor', amount: { value: 1, currency: 'GBP' } }),
    )
    expect(relationships).toHaveLength(1)
  })

  test('keeps its label and its occasion', () => {
    const content: ClaimContent = { form: 'RELATIONSHIP', type: 'OTHER', objectId: 'scd9', label: 'wrote to' }
    const [relationship] = group(buildClaim({ id: 'letter.c1', content, occasion: 'first' })).relationships
    expect(relationship).toMatchObject({ label: 'wrote to', occasion: 'first' })
  })

  test('has its claims in order of document, then number', () => {
    const ids = ['letter.c10', 'letter.c9', 'briefing.c11', 'blog.c2']
    const [relationship] = group(...ids.map((id) => buildClaim({ id, content: ABSORBED }))).relationships
    expect(relationship?.attestations.map(({ claimId }) => claimId)).toEqual([
      'blog.c2',
      'briefing.c11',
      'letter.c9',
      'letter.c10',
    ])
  })
})

describe('a figure', () => {
  const figure = (id: string, parts: Partial<Claim> = {}) =>
    buildClaim({ id, subjectId: 'petition', content: SIGNATURES, ...parts })

  test('is made by the claims with the same entity, measure, scope, date and occasion, whatever their values', () => {
    const { figures } = group(
      figure('letter.c1', { when: inText('2009'), scopeIds: ['uk', 'london'] }),
      figure('blog.c1', { when: inText('2009'), scopeIds: ['london', 'uk'], content: { ...SIGNATURES, value: 1400 } }),
    )
    expect(figures).toHaveLength(1)
    expect(figures[0]).toMatchObject({
      aboutId: 'petition',
      measure: 'signatures',
      scopeIds: ['london', 'uk'],
      occasion: null,
      attestations: [{ value: 1400 }, { value: 1804 }],
    })
  })

  test.each<[string, Partial<Claim>]>([
    ['entity', { subjectId: 'campaign' }],
    ['measure', { content: { ...SIGNATURES, measure: 'readers' } }],
    ['scope', { scopeIds: ['london'] }],
    ['date', { when: inText('2009-11') }],
    ['occasion', { occasion: 'online' }],
  ])('is another one with another %s', (_, parts) => {
    expect(group(figure('letter.c1'), figure('letter.c2', parts)).figures).toHaveLength(2)
  })

  test('holds within its date, as an act does', () => {
    const [only] = group(figure('letter.c1', { when: inText('2009') })).figures
    expect(only?.attestations[0]?.bounds).toEqual({
      fromEarliest: '2009-01-01',
      fromLatest: '2009-12-31',
      untilEarliest: '2009-01-01',
      untilLatest: '2009-12-31',
    })
  })
})

test('an existence is made by the claims with the same entity and change, and lasts as a change does', () => {
  const { existences } = group(
    buildClaim({ id: 'letter.c1', content: BEGAN, when: inText('2007') }),
    buildClaim({ id: 'blog.c1', content: BEGAN, when: inText('2007-03'), occasion: 'ignored' }),
    buildClaim({ id: 'blog.c2', content: { ...BEGAN, change: 'ENDED' } }),
    buildClaim({ id: 'blog.c3', content: BEGAN, subjectId: 'swale' }),
  )
  expect(existences).toHaveLength(3)
  const began = existences.find(({ aboutId, change }) => aboutId === 'maxim' && change === 'BEGAN')
  expect(began?.attestations.map(({ claimId }) => claimId)).toEqual(['blog.c1', 'letter.c1'])
  expect(began?.attestations[0]?.bounds.untilEarliest).toBe('9999-12-31')
})

test('the groups are in order of id, whatever the order of the claims', () => {
  const claims = [ABSORBED, SIGNATURES, BEGAN].flatMap((content, form) =>
    ['maxim', 'swale', 'golf', 'paladin'].map((subjectId, index) =>
      buildClaim({ id: `letter.c${10 * form + index}`, content, subjectId }),
    ),
  )
  const groups = groupClaims(claims, DOCUMENTS, CORE_VOCABULARY, sha256)
  for (const list of [groups.relationships, groups.figures, groups.existences]) {
    expect(list).toHaveLength(4)
    expect(list.map(({ id }) => id)).toEqual(list.map(({ id }) => id).sort())
  }
  fc.assert(
    fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
      expect(groupClaims(shuffled, DOCUMENTS, CORE_VOCABULARY, sha256)).toEqual(groups)
    }),
  )
})

test('a claim names the group that it belongs to', () => {
  const claims = [ABSORBED, SIGNATURES, BEGAN].map((content, index) => buildClaim({ id: `letter.c${index}`, content }))
  const { relationships, figures, existences } = group(...claims)
  expect(claims.filter(isGrouped).map((claim) => groupIdOf(claim, CORE_VOCABULARY, sha256))).toEqual([
    relationships[0]?.id,
    figures[0]?.id,
    existences[0]?.id,
  ])
  expect(claims.filter(isGrouped).map((claim) => groupIdOf(claim, CORE_VOCABULARY, sha256).slice(0, 2))).toEqual([
    'r-',
    'f-',
    'x-',
  ])
})

describe('what a claim attests', () => {
  const PART: ClaimContent = { form: 'RELATIONSHIP', type: 'PART_OF', objectId: 'mps', label: null }
  const attested = (parts: Partial<Claim>, document: Document = LETTER) =>
    attest(buildClaim({ id: `${document.id}.c1`, content: PART, ...parts }), document, 'STATE')
  const writing = (edtf: string, inferred: boolean): ClaimDate => ({ edtf, inferred, atWriting: true })

  test('is all that a view needs of it', () => {
    const claim = buildClaim({
      id: 'letter.c5',
      content: PART,
      when: inText('2009'),
      accordingToId: 'mayor',
      amount: { value: 435000, currency: 'GBP' },
      share: 0.5,
      bound: 'ABOUT',
      scopeIds: ['london'],
      roles: [],
      role: 'a part of the force',
      eventId: 'merger',
    })
    expect(attest(claim, LETTER, 'STATE')).toEqual({
      claimId: 'letter.c5',
      documentId: 'letter',
      knownDay: '2010-03-24',
      modality: 'STATED',
      deniesPlan: false,
      inferred: false,
      accordingToId: 'mayor',
      when: { edtf: '2009', inferred: false, atWriting: false },
      bounds: {
        fromEarliest: '0000-01-01',
        fromLatest: '2009-12-31',
        untilEarliest: '2009-01-01',
        untilLatest: '9999-12-31',
      },
      givesStart: false,
      givesEnd: false,
      capped: false,
      deniesSurely: null,
      hedge: null,
      verb: null,
      ahead: false,
      amount: { value: 435000, currency: 'GBP' },
      share: 0.5,
      value: null,
      text: null,
      bound: 'ABOUT',
      scopeIds: ['london'],
      roles: [],
      role: 'a part of the force',
      eventId: 'merger',
      succession: null,
    })
  })

  test.each(['2009?', '2009~', '2009%', '2008~/2009', '2008/2009?'])('of %s is no more than POSSIBLE', (edtf) => {
    expect(attested({ when: inText(edtf) }).capped).toBe(true)
  })

  test('is no more than POSSIBLE if it is planned or its date is inferred', () => {
    expect(attested({ modality: 'PLANNED' }).capped).toBe(true)
    expect(attested({ when: { edtf: '2009', inferred: true, atWriting: false } }).capped).toBe(true)
    expect(attested({ when: inText('2009') }).capped).toBe(false)
    expect(attested({ modality: 'DENIED' }).capped).toBe(false)
  })

  test('is not weakened by an inferred date of the document, but by one marked as uncertain', () => {
    expect(attested({ when: writing('2012', true) }, BRIEFING).capped).toBe(false)
    expect(attested({}, BRIEFING).capped).toBe(false)
    expect(attested({ when: writing('2009-11?', true) }, BLOG).capped).toBe(true)
    expect(attested({}, BLOG).capped).toBe(true)
    expect(attested({ when: inText('2009') }, BLOG).capped).toBe(false)
  })

  test('denies what is still to come only if its date lies after the day of writing', () => {
    expect(attested({ modality: 'DENIED', when: inText('2010-01-20') }).ahead).toBe(false)
    expect(attested({ modality: 'DENIED', when: inText('2010-01-21') }).ahead).toBe(true)
  })

  test('at the day of writing makes a state hold on that day', () => {
    const evidence = [attested({ when: writing('2010-01-20', false) })]
    expect(certaintyAt(evidence, '2010-01-19')).toBe('POSSIBLE')
    expect(certaintyAt(evidence, '2010-01-20')).toBe('DEFINITE')
    expect(certaintyAt(evidence, '2010-01-21')).toBe('POSSIBLE')
  })

  test('without a date makes a change certain from the end of the year in which it was written', () => {
    const [maxim] = group(buildClaim({ id: 'briefing.c1', content: ABSORBED })).relationships
    const at = (day: string) => certaintyAt(maxim?.attestations ?? [], day)
    expect([at('2007-01-01'), at('2012-12-30'), at('2012-12-31'), at('2020-01-01')]).toEqual([
      'POSSIBLE',
      'POSSIBLE',
      'DEFINITE',
      'DEFINITE',
    ])
  })

  test('without any date leaves a change possible on every day, the last one too', () => {
    const undated = buildDocument({ id: 'undated' })
    const claim = buildClaim({ id: 'undated.c1', content: ABSORBED })
    const [maxim] = groupClaims([claim], [undated], CORE_VOCABULARY, sha256).relationships
    for (const day of ['0000-01-01', '2012-12-31', '9999-12-31']) {
      expect(certaintyAt(maxim?.attestations ?? [], day)).toBe('POSSIBLE')
    }
  })
})

describe('a document', () => {
  const dated = (edtf: string | null) => {
    const date = edtf === null ? null : { edtf, inferred: false }
    return buildDocument({ id: 'any', written: date, published: date })
  }

  test.each([
    ['2010-03-24', '2010-03-24'],
    ['2010', '2010-12-31'],
    ['201X', '2019-12-31'],
    ['2009/2010-03', '2010-03-31'],
    ['2010/..', null],
    ['2010/', null],
    [null, null],
  ])('dated %s was public, and written, by %s', (edtf, day) => {
    expect(knownDay(dated(edtf))).toBe(day)
    expect(latestWrittenDay(dated(edtf))).toBe(day)
  })
})

function group(...claims: readonly Claim[]) {
  return groupClaims(claims, DOCUMENTS, CORE_VOCABULARY, sha256)
}

test('a claim of a relationship attests to it, a remark to nothing', () => {
  const told = attestationBy(link('letter.c1', ['amber', 'PART_OF', 'birch']), LETTER, CORE_VOCABULARY)
  expect(told?.claimId).toBe('letter.c1')
  expect(attestationBy(remark('letter.c2', ['amber']), LETTER, CORE_VOCABULARY)).toBeNull()
})
