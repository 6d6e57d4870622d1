import { expect, test } from 'vitest'
import { questionFor } from '../../src/domain/prose/disagreement-question.ts'
import { claim, remark } from '../support/build-record.ts'

const nameOf = (id: string) => id.toUpperCase()
const funded = (id: string, subjectId: string, objectId: string, scopeIds: readonly string[] = []) => ({
  ...claim(id, subjectId, { form: 'RELATIONSHIP', type: 'FUNDED_BY', objectId, label: null }),
  scopeIds,
})

test('of money is asked who gave it to whom, or who was to pay where several may have', () => {
  const [one, other] = [funded('a.c1', 'force', 'office'), funded('b.c1', 'force', 'office')]
  expect(questionFor([[one], [other]], ['force', 'office'], nameOf)).toBe(
    'What money did OFFICE give to FORCE, and on what terms?',
  )
  // The force that was to pay for its team is who paid, and not who was paid; what the office paid it was for the team.
  const forTeam = funded('a.c2', 'force', 'office', ['team'])
  expect(questionFor([[forTeam], [funded('b.c2', 'team', 'force')]], ['force', 'office', 'team'], nameOf)).toBe(
    'Who paid, or was to pay, for TEAM?',
  )
})

test('of money is not asked where a position tells of none, or of none for whom it is asked', () => {
  const blame = remark('b.c1', ['force'])
  const one = funded('a.c1', 'force', 'office')
  expect(questionFor([[one], [blame]], ['force', 'office'], nameOf)).toBe('What do the documents say of FORCE?')
  // What the office gives the force is not said to be for the team.
  expect(questionFor([[one], [funded('b.c2', 'team', 'force')]], ['force', 'office', 'team'], nameOf)).toBe(
    'What do the documents say of FORCE?',
  )
})

test('of an end and a move is asked what was to become of the thing, where each position tells of that', () => {
  const ended = claim('a.c1', 'team', { form: 'EXISTENCE', change: 'ENDED' })
  const moved = (id: string, subjectId: string) =>
    claim(id, subjectId, { form: 'RELATIONSHIP', type: 'MERGED_INTO', objectId: 'unit', label: null })
  expect(questionFor([[ended], [moved('b.c1', 'team')]], ['team', 'unit'], nameOf)).toBe('What was to become of TEAM?')
  expect(questionFor([[moved('a.c2', 'work')], [moved('b.c2', 'work')]], ['unit'], nameOf)).toBe(
    'What was to become of WORK?',
  )
  // The only unit of its kind, and a centre that fields were brought together in: the one says nothing of these fields.
  expect(questionFor([[remark('a.c3', ['team'])], [moved('b.c3', 'work')]], ['team', 'unit'], nameOf)).toBeNull()
})

test('of anything else what the documents say of what each position names, three names at most, first what most claims name', () => {
  const about = ['a', 'b', 'c', 'unit']
  const sides = [
    [remark('a.c1', [...about, 'team'])],
    [claim('b.c1', 'unit', { form: 'EXISTENCE', change: 'BEGAN' }), remark('b.c2', about)],
  ]
  expect(questionFor(sides, about, nameOf)).toBe('What do the documents say of UNIT, A and B?')
  expect(questionFor(sides, [...about, 'team'], nameOf)).toBe('What do the documents say of UNIT, A and B?')
})

test('positions of which each names something else are no answers to one question', () => {
  expect(questionFor([[remark('a.c1', ['team'])], [remark('b.c1', ['unit'])]], ['team', 'unit'], nameOf)).toBeNull()
  expect(questionFor([], [], nameOf)).toBeNull()
})
