import { expect, test } from 'vitest'
import { countRelationships } from '../../src/domain/answers/tallies.ts'
import type { TotalsKey } from '../../src/domain/answers/totals.ts'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import { buildAttestation, buildRelationship, inText } from '../support/arbitraries.ts'

const ANN = { subjectId: 'ann', objectId: 'bob' }
const early = buildAttestation({ claimId: 'a.c1', documentId: 'a', when: inText('2008') })
const late = buildAttestation({ claimId: 'b.c1', documentId: 'b', when: inText('2009') })
const planned = buildAttestation({ claimId: 'b.c2', documentId: 'b', modality: 'PLANNED' })
const reported = buildAttestation({ claimId: 'b.c3', documentId: 'b', accordingToId: 'cy' })

const RELATIONSHIPS = [
  buildRelationship('WORKS_ON', [early, late], { id: 'r-1', ...ANN }),
  buildRelationship('WORKS_ON', [late, planned], { id: 'r-2', ...ANN, occasion: 'again' }),
  buildRelationship('TARGETS', [planned], { id: 'r-3', subjectId: 'bob', objectId: 'ann' }),
  buildRelationship('TARGETS', [reported], { id: 'r-4', subjectId: 'bob', objectId: 'ann' }),
]

const counted = (...by: readonly TotalsKey[]) =>
  countRelationships(RELATIONSHIPS, { ...PLAIN_VIEW, modalities: ['STATED', 'PLANNED'] }, by).map((one) => [
    [one.subjectId, one.objectId, one.type, one.year, one.documentId].filter((part) => part !== null).join(' '),
    `${one.reported ? 'reported ' : ''}${one.modality}`,
    one.relationships.map(({ id }) => id).join(' '),
  ])

test('what is told in one way is counted, each relationship once, the most first', () => {
  expect(counted()).toEqual([
    ['', 'STATED', 'r-1 r-2'],
    ['', 'PLANNED', 'r-3'],
    ['', 'reported STATED', 'r-4'],
  ])
})

test('by both ends, and where as many are there in order of these', () => {
  expect(counted('SUBJECT', 'OBJECT')).toEqual([
    ['ann bob', 'STATED', 'r-1 r-2'],
    ['bob ann', 'PLANNED', 'r-3'],
    ['bob ann', 'reported STATED', 'r-4'],
  ])
})

test('by the year in which each begins, and under each document that tells it', () => {
  expect(counted('TYPE', 'YEAR')).toEqual([
    ['TARGETS', 'PLANNED', 'r-3'],
    ['TARGETS', 'reported STATED', 'r-4'],
    ['WORKS_ON 2008', 'STATED', 'r-1'],
    ['WORKS_ON 2009', 'STATED', 'r-2'],
  ])
  expect(counted('DOCUMENT')).toEqual([
    ['b', 'STATED', 'r-1 r-2'],
    ['a', 'STATED', 'r-1'],
    ['b', 'PLANNED', 'r-3'],
    ['b', 'reported STATED', 'r-4'],
  ])
})
