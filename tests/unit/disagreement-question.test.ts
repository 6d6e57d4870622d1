import { expect, test } from 'vitest'
import { questionFor } from '../../src/domain/prose/disagreement-question.ts'
import { claim, remark } from '../support/build-record.ts'

const nameOf = (id: string) => id.toUpperCase()
const funded = (id: string, subjectId: string, objectId: string) =>
  claim(id, subjectId, { form: 'RELATIONSHIP', type: 'FUNDED_BY', objectId, label: null })

test('of money is asked who gave it to whom, or who was to pay where several may have', () => {
  const [one, other] = [funded('a.c1', 'force', 'office'), funded('b.c1', 'force', 'office')]
  expect(questionFor([one, other], ['force', 'office'], nameOf)).toBe(
    'What money did OFFICE give to FORCE, and on what terms?',
  )
  // The force that was to pay for its team is who paid, and not who was paid.
  expect(questionFor([one, funded('b.c2', 'team', 'force')], ['force', 'office', 'team'], nameOf)).toBe(
    'Who paid, or was to pay, for TEAM?',
  )
})

test('of an end and a move is asked what was to become of the thing, the end before all else', () => {
  const ended = claim('a.c1', 'team', { form: 'EXISTENCE', change: 'ENDED' })
  const moved = claim('b.c1', 'work', { form: 'RELATIONSHIP', type: 'MERGED_INTO', objectId: 'unit', label: null })
  expect(questionFor([ended, moved], ['team', 'unit'], nameOf)).toBe('What was to become of TEAM?')
  expect(questionFor([moved], ['unit'], nameOf)).toBe('What was to become of WORK?')
})

test('of anything else what the documents say of what most claims name, three names at most', () => {
  const claims = [remark('a.c1', ['team']), claim('b.c1', 'unit', { form: 'EXISTENCE', change: 'BEGAN' })]
  expect(questionFor(claims, ['a', 'b', 'c', 'unit'], nameOf)).toBe('What do the documents say of UNIT, A and B?')
  expect(questionFor([], [], nameOf)).toBe('What do the documents say?')
})
