import { expect, test } from 'vitest'
import { type MoveQuestion, plannedMoves } from '../../src/domain/answers/planned-move.ts'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import { CORE_VOCABULARY } from '../../src/domain/model/vocabulary.ts'
import { link } from '../support/build-record.ts'

const COUNTING_PLANS = { ...PLAIN_VIEW, modalities: ['STATED', 'PLANNED'] } as const
const ASKED: MoveQuestion = {
  subjectId: 'unit',
  objectId: 'branch',
  types: CORE_VOCABULARY.lineage,
  view: COUNTING_PLANS,
}
const PLAN = link('a.c1', ['unit', 'PART_OF', 'branch'], { modality: 'PLANNED' })
const found = (claims: Parameters<typeof plannedMoves>[0], asked: Partial<MoveQuestion> = {}) =>
  plannedMoves(claims, { ...ASKED, ...asked }, CORE_VOCABULARY).map(({ id }) => id)

test('that a unit is to belong to a branch is a plan of what is asked who asks whether it was absorbed into it', () => {
  expect(found([PLAN])).toEqual(['a.c1'])
  expect(found([PLAN], { objectId: null })).toEqual(['a.c1'])
  expect(found([PLAN], { subjectId: null })).toEqual(['a.c1'])
  expect(found([link('a.c2', ['unit', 'MEMBER_OF', 'branch'], { modality: 'PLANNED' })])).toEqual(['a.c2'])
  // Asked whether it belonged to it, that it was to be absorbed into it.
  const absorbed = link('a.c3', ['unit', 'ABSORBED_INTO', 'branch'], { modality: 'PLANNED' })
  expect(found([absorbed], { types: ['PART_OF'] })).toEqual(['a.c3'])
})

test('it is none the other way round, of others, of other matters, or where plans are not counted or a day is asked for', () => {
  expect(found([link('a.c1', ['branch', 'PART_OF', 'unit'], { modality: 'PLANNED' })])).toEqual([])
  expect(found([link('a.c1', ['unit', 'PART_OF', 'force'], { modality: 'PLANNED' })])).toEqual([])
  expect(found([link('a.c1', ['unit', 'WORKS_WITH', 'branch'], { modality: 'PLANNED' })])).toEqual([])
  expect(found([PLAN], { types: ['FUNDED_BY'] })).toEqual([])
  expect(found([PLAN], { types: [] })).toEqual([])
  expect(found([PLAN], { view: PLAIN_VIEW })).toEqual([])
  expect(found([PLAN], { view: { ...COUNTING_PLANS, asOf: '2010-01-01' } })).toEqual([])
})

test('what somebody states as done, denies, takes back or is only reported to plan is no plan of it', () => {
  expect(found([PLAN, link('b.c1', ['unit', 'PART_OF', 'branch'])])).toEqual([])
  expect(found([{ ...PLAN, modality: 'DENIED' }])).toEqual([])
  expect(found([{ ...PLAN, replacedByIds: ['b.c1'] }])).toEqual([])
  expect(found([{ ...PLAN, accordingToId: 'mayor' }], { view: { ...COUNTING_PLANS, reported: false } })).toEqual([])
  expect(found([{ ...PLAN, inferred: ['OBJECT'] }], { view: { ...COUNTING_PLANS, inferred: false } })).toEqual([])
})
