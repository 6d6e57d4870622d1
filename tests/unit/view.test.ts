import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attestation } from '../../src/domain/evidence/attestation.ts'
import {
  admitsDocument,
  certaintyIn as certaintyOf,
  existsIn as existsAsOf,
  PLAIN_VIEW,
  seesAttestation,
  toldAttestations,
  type View,
  visibleAttestations,
} from '../../src/domain/evidence/view.ts'
import { anyAspect, anyAttestations, anyDay, anyView, buildAttestation, inText } from '../support/arbitraries.ts'
import { runs } from '../support/runs.ts'

// Of claims alone, without what limits them.
const certaintyIn = (view: View, attestations: readonly Attestation[]) => certaintyOf(view, { attestations })
const existsIn = (view: View, attestations: readonly Attestation[]) => existsAsOf(view, { attestations })

const anyClaims = anyAspect.chain(anyAttestations)

describe('a document', () => {
  test('is admitted by a view that names none', () => {
    expect(admitsDocument(PLAIN_VIEW, 'letter', null)).toBe(true)
  })

  test('is admitted where it is named; an empty list names none', () => {
    expect(admitsDocument({ ...PLAIN_VIEW, documents: ['letter'] }, 'letter', null)).toBe(true)
    expect(admitsDocument({ ...PLAIN_VIEW, documents: ['debate'] }, 'letter', null)).toBe(false)
    expect(admitsDocument({ ...PLAIN_VIEW, documents: [] }, 'letter', null)).toBe(false)
  })

  test('is known from the day by which it was public, an undated one never', () => {
    const view = { ...PLAIN_VIEW, knownBy: '2010-03-24' }
    expect(admitsDocument(view, 'letter', '2010-03-24')).toBe(true)
    expect(admitsDocument(view, 'letter', '2010-03-25')).toBe(false)
    expect(admitsDocument(view, 'letter', null)).toBe(false)
  })

  test('must pass both', () => {
    const view = { ...PLAIN_VIEW, knownBy: '2010-03-24', documents: ['debate'] }
    expect(admitsDocument(view, 'letter', '2009-01-01')).toBe(false)
    expect(admitsDocument(view, 'debate', '2009-01-01')).toBe(true)
  })
})

describe('a claim', () => {
  test('is seen if stated, in the plain view, reported or not', () => {
    expect(seesAttestation(PLAIN_VIEW, buildAttestation())).toBe(true)
    expect(seesAttestation(PLAIN_VIEW, buildAttestation({ accordingToId: 'mayor' }))).toBe(true)
    expect(seesAttestation(PLAIN_VIEW, buildAttestation({ modality: 'PLANNED' }))).toBe(false)
  })

  test('is seen if its modality is wanted', () => {
    const view: View = { ...PLAIN_VIEW, modalities: ['PLANNED'] }
    expect(seesAttestation(view, buildAttestation({ modality: 'PLANNED' }))).toBe(true)
    expect(seesAttestation(view, buildAttestation())).toBe(false)
    expect(seesAttestation({ ...PLAIN_VIEW, modalities: [] }, buildAttestation())).toBe(false)
  })

  test('that denies makes nothing, even where denials are wanted', () => {
    const view: View = { ...PLAIN_VIEW, modalities: ['STATED', 'DENIED'] }
    expect(seesAttestation(view, buildAttestation({ modality: 'DENIED' }))).toBe(false)
    expect(existsIn(view, [buildAttestation({ modality: 'DENIED' })])).toBe(false)
  })

  test('that reports is not seen where reports do not count', () => {
    const view = { ...PLAIN_VIEW, reported: false }
    expect(seesAttestation(view, buildAttestation({ accordingToId: 'mayor' }))).toBe(false)
    expect(seesAttestation(view, buildAttestation())).toBe(true)
  })

  test('that is in part the editor’s reading is not seen where readings do not count, an inferred date alone is', () => {
    const view = { ...PLAIN_VIEW, inferred: false }
    expect(seesAttestation(PLAIN_VIEW, buildAttestation({ inferred: true }))).toBe(true)
    expect(seesAttestation(view, buildAttestation({ inferred: true }))).toBe(false)
    const when = { edtf: '2009', inferred: true, atWriting: false }
    expect(seesAttestation(view, buildAttestation({ when, inferred: false }))).toBe(true)
  })

  test('keeps its place among those seen', () => {
    const seen = visibleAttestations(PLAIN_VIEW, [
      buildAttestation({ claimId: 'letter.c3' }),
      buildAttestation({ claimId: 'letter.c2', modality: 'PLANNED' }),
      buildAttestation({ claimId: 'letter.c1' }),
    ])
    expect(seen.map(({ claimId }) => claimId)).toEqual(['letter.c3', 'letter.c1'])
  })
})

describe('a relationship', () => {
  const bounds = {
    fromEarliest: '2007-01-01',
    fromLatest: '2007-12-31',
    untilEarliest: '2009-01-01',
    untilLatest: '2009-12-31',
  }
  const from2007 = buildAttestation({ bounds })

  test('exists without a day if one of its claims is seen', () => {
    expect(existsIn(PLAIN_VIEW, [buildAttestation({ modality: 'PLANNED' }), from2007])).toBe(true)
    expect(existsIn({ ...PLAIN_VIEW, atLeast: 'DEFINITE' }, [from2007])).toBe(true)
    expect(existsIn(PLAIN_VIEW, [buildAttestation({ modality: 'PLANNED' })])).toBe(false)
    expect(existsIn(PLAIN_VIEW, [])).toBe(false)
  })

  test.each([
    ['2006-12-31', 'POSSIBLE', false],
    ['2007-06-15', 'POSSIBLE', true],
    ['2007-06-15', 'DEFINITE', false],
    ['2008-06-15', 'DEFINITE', true],
    ['2010-01-01', 'POSSIBLE', false],
  ] as const)('as of %s, at least %s: %s', (asOf, atLeast, exists) => {
    expect(existsIn({ ...PLAIN_VIEW, asOf, atLeast }, [from2007])).toBe(exists)
  })

  test('is as certain as the claims seen make it', () => {
    const hidden = buildAttestation({ modality: 'PLANNED', bounds: { ...bounds, fromLatest: '2007-03-31' } })
    expect(certaintyIn({ ...PLAIN_VIEW, asOf: '2008-06-15' }, [from2007])).toBe('DEFINITE')
    expect(certaintyIn({ ...PLAIN_VIEW, asOf: '2007-06-15' }, [from2007, hidden])).toBe('POSSIBLE')
  })

  test('has no certainty without a day, nor where the view sees none of its claims', () => {
    expect(certaintyIn(PLAIN_VIEW, [from2007])).toBeNull()
    expect(certaintyIn({ ...PLAIN_VIEW, asOf: '2008-06-15', documents: [] }, [from2007])).toBeNull()
  })
})

describe('what is stated and what is planned', () => {
  const stated = buildAttestation({ claimId: 'a.c1', when: inText('2007'), bounds: within('2007-01-01', '2007-12-31') })
  const planned = buildAttestation({
    ...{ claimId: 'b.c1', when: inText('2009'), bounds: within('2009-01-01', '2009-12-31') },
    ...{ modality: 'PLANNED' as const, capped: true },
  })
  const reported = { ...stated, claimId: 'c.c1', accordingToId: 'mayor' }
  const view: View = { ...PLAIN_VIEW, modalities: ['STATED', 'PLANNED'] }
  const tellers = (...attestations: readonly Attestation[]) =>
    toldAttestations(view, attestations).map(({ claimId }) => claimId)

  test('are not weighed together on a day: the one decides, else the other', () => {
    const on = (asOf: string, modalities: View['modalities'] = view.modalities) =>
      certaintyIn({ ...view, modalities, asOf }, [stated, planned])
    expect(on('2007-06-01')).toBe('POSSIBLE')
    expect(on('2007-06-01', ['STATED'])).toBe('POSSIBLE')
    expect(on('2009-06-01', ['STATED'])).toBeNull()
    expect(on('2009-06-01')).toBe('POSSIBLE')
    expect(on('2008-06-01')).toBeNull()
    expect(existsIn({ ...view, asOf: '2009-06-01', atLeast: 'DEFINITE' }, [stated, planned])).toBe(false)
  })

  test('are not told together: stated before planned, own words before reported ones', () => {
    expect(tellers(planned, stated, reported)).toEqual(['a.c1'])
    expect(tellers(planned, reported)).toEqual(['c.c1'])
    expect(tellers(planned)).toEqual(['b.c1'])
    expect(tellers(buildAttestation({ modality: 'DENIED' }))).toEqual([])
  })
})

/** Bounds of an act within these days. */
function within(earliest: string, latest: string) {
  return { fromEarliest: earliest, fromLatest: latest, untilEarliest: earliest, untilLatest: latest }
}

describe('in any view', () => {
  test('wanting plans too loses nothing that is stated, makes it no less certain and tells it no otherwise', () => {
    fc.assert(
      fc.property(anyView, anyClaims, (view, attestations) => {
        const [narrow, wide]: readonly View[] = [
          { ...view, modalities: ['STATED'] },
          { ...view, modalities: ['STATED', 'PLANNED'] },
        ]
        if (narrow === undefined || wide === undefined || !existsIn(narrow, attestations)) return
        expect(existsIn(wide, attestations)).toBe(true)
        expect(certaintyIn(wide, attestations)).toBe(certaintyIn(narrow, attestations))
        expect(toldAttestations(wide, attestations)).toEqual(toldAttestations(narrow, attestations))
      }),
      { numRuns: runs(500) },
    )
  })

  test('what exists as of a day has at least the certainty asked for', () => {
    fc.assert(
      fc.property(anyView, anyClaims, (view, attestations) => {
        if (view.asOf === null || !existsIn(view, attestations)) return
        const wanted = view.atLeast === 'DEFINITE' ? ['DEFINITE'] : ['DEFINITE', 'POSSIBLE']
        expect(wanted).toContain(certaintyIn(view, attestations))
      }),
    )
  })

  test('a document known later changes no answer as known by an earlier day', () => {
    fc.assert(
      fc.property(anyView, anyDay, anyClaims, anyClaims, (view, knownBy, known, others) => {
        const earlier = { ...view, knownBy }
        const later = others.map((one) => ({ ...one, documentId: 'e', knownDay: dayAfter(knownBy) }))
        const withLater = [...known, ...later]
        expect(visibleAttestations(earlier, withLater)).toEqual(visibleAttestations(earlier, known))
        expect(existsIn(earlier, withLater)).toBe(existsIn(earlier, known))
        expect(certaintyIn(earlier, withLater)).toBe(certaintyIn(earlier, known))
      }),
    )
  })

  test('leaving out reports, modalities or documents never shows a claim that was hidden', () => {
    fc.assert(
      fc.property(anyView, anyView, anyClaims, (view, other, attestations) => {
        const narrower: View = {
          ...view,
          reported: view.reported && other.reported,
          inferred: view.inferred && other.inferred,
          modalities: view.modalities.filter((modality) => other.modalities.includes(modality)),
          documents: view.documents === null ? other.documents : view.documents.filter((id) => id < 'c'),
        }
        const seen = visibleAttestations(view, attestations)
        for (const one of visibleAttestations(narrower, attestations)) expect(seen).toContain(one)
      }),
    )
  })

  test('without a day, leaving out reports or modalities makes nothing exist that did not', () => {
    fc.assert(
      fc.property(anyView, anyClaims, (view, attestations) => {
        const wide = { ...view, asOf: null, reported: true, inferred: true, modalities: ['STATED', 'PLANNED'] as const }
        const narrow = { ...wide, reported: false, inferred: false, modalities: ['STATED'] as const }
        if (!existsIn(wide, attestations)) expect(existsIn(narrow, attestations)).toBe(false)
      }),
    )
  })

  test('claims that are all planned or marked as uncertain are never DEFINITE', () => {
    fc.assert(
      fc.property(anyView, anyDay, anyClaims, (view, asOf, attestations) => {
        const capped = attestations.filter((one) => one.modality === 'PLANNED' || /[?~%]/.test(one.when?.edtf ?? ''))
        const certainty = certaintyIn({ ...view, asOf, modalities: ['STATED', 'PLANNED'] }, capped)
        expect(certainty).not.toBe('DEFINITE')
      }),
    )
  })
})

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}
