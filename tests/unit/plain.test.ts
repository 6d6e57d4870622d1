import fc from 'fast-check'
import { expect, test } from 'vitest'
import { existsIn, PLAIN_VIEW, type View } from '../../src/domain/evidence/view.ts'
import { plainOf, plainWanted } from '../../src/store/neo4j/questions/plain.ts'
import { anyAspect, anyAttestations, buildAttestation } from '../support/arbitraries.ts'

const stated = buildAttestation({ claimId: 'a.c1' })
const reported = buildAttestation({ claimId: 'a.c2', accordingToId: 'mayor' })
const planned = buildAttestation({ claimId: 'a.c3', modality: 'PLANNED' })
const denied = buildAttestation({ claimId: 'a.c4', modality: 'DENIED' })
const later = { claimId: 'b.c1', documentId: 'b', knownDay: null, corrects: true, correctedBy: [] }
const corrected = buildAttestation({ claimId: 'a.c5', succession: { by: null, unless: [later], relatedIds: [] } })

test('a row tells as what a thing is shown where nothing is left out but by modality', () => {
  const told = [
    [stated],
    [reported, denied],
    [planned],
    [planned, reported],
    [denied],
    [corrected],
    [corrected, planned],
  ]
  expect(told.map((attestations) => plainOf({ attestations }))).toEqual([
    ...['STATED', 'STATED', 'PLANNED', 'BOTH', 'NEITHER', 'NEITHER', 'PLANNED'],
  ])
})

test('a View that leaves out more than by modality is not told by a row', () => {
  const narrow: readonly Partial<View>[] = [
    { asOf: '2010-01-01' },
    { knownBy: '2010-01-01' },
    { documents: [] },
    { reported: false },
    { inferred: false },
  ]
  for (const parts of narrow) expect(plainWanted({ ...PLAIN_VIEW, ...parts }), JSON.stringify(parts)).toBeNull()
  // How certain is asked of a day alone.
  expect(plainWanted({ ...PLAIN_VIEW, atLeast: 'DEFINITE' })).toEqual(['STATED', 'BOTH'])
})

test('what a row tells is wanted by a View where the thing is there in it', () => {
  const anyModalities = fc.subarray(['STATED', 'PLANNED', 'DENIED'] as const)
  fc.assert(
    fc.property(anyAspect.chain(anyAttestations), anyModalities, (attestations, modalities) => {
      const view = { ...PLAIN_VIEW, modalities }
      expect(plainWanted(view)?.includes(plainOf({ attestations }))).toBe(existsIn(view, { attestations }))
    }),
  )
})
