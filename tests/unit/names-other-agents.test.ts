import { expect, test } from 'vitest'
import { namesOtherAgents } from '../../src/domain/answers/names-other-agents.ts'
import { existence, link } from '../support/build-record.ts'

const BY_BOARD = link('post.c1', ['board', 'PROPOSED', 'closure'])
const BY_CHIEF = link('note.c1', ['chief', 'PROPOSED', 'closure'])

test('documents name other agents for one act where its subject differs from position to position', () => {
  expect(namesOtherAgents([[BY_BOARD], [BY_CHIEF]])).toBe(true)
  expect(namesOtherAgents([[BY_BOARD], [link('note.c1', ['board', 'PROPOSED', 'closure'])]])).toBe(false)
  expect(namesOtherAgents([[BY_BOARD], [link('note.c1', ['chief', 'PROPOSED', 'merger'])]])).toBe(false)
  expect(namesOtherAgents([[BY_BOARD], [link('note.c1', ['chief', 'OPPOSES', 'closure'])]])).toBe(false)
})

test('of what was done by somebody the agent is the object', () => {
  const funded = (id: string, subject: string, object: string) => link(id, [subject, 'FUNDED_BY', object])
  expect(namesOtherAgents([[funded('post.c1', 'unit', 'office')], [funded('note.c1', 'unit', 'fund')]])).toBe(true)
  expect(namesOtherAgents([[funded('post.c1', 'unit', 'office')], [funded('note.c1', 'force', 'office')]])).toBe(false)
})

test('one position that names two agents, and claims that name none, clash with nothing', () => {
  expect(namesOtherAgents([[BY_BOARD, BY_CHIEF]])).toBe(false)
  expect(namesOtherAgents([[BY_BOARD], [existence('note.c1', ['closure', 'BEGAN'])]])).toBe(false)
})
