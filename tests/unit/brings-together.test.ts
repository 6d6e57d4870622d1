import { expect, test } from 'vitest'
import { bringsTogether } from '../../src/domain/answers/brings-together.ts'
import { link } from '../support/build-record.ts'

const TEAM = { id: 'team', name: 'Human Trafficking Team', names: [] }
const OFFICE = { id: 'office', name: 'Home Office', names: [{ name: 'HO', documents: [], period: null }] }
const PAIR = [TEAM, OFFICE] as const
const PAID = link('a.c1', ['force', 'FUNDED_BY', 'office'])

test('a claim brings two together where it names both, as ends, as a scope, as an event, in a role or as who says so', () => {
  expect(bringsTogether(link('a.c1', ['team', 'FUNDED_BY', 'office']), PAIR)).toBe(true)
  expect(bringsTogether({ ...PAID, scopeIds: ['team'] }, PAIR)).toBe(true)
  expect(bringsTogether({ ...PAID, eventId: 'team' }, PAIR)).toBe(true)
  expect(bringsTogether({ ...PAID, roles: [{ word: 'for', entityIds: ['team'] }] }, PAIR)).toBe(true)
  expect(bringsTogether({ ...PAID, accordingToId: 'team' }, PAIR)).toBe(true)
  expect(bringsTogether(PAID, PAIR)).toBe(false)
})

test('so it does where it names the one and quotes a name of the other, as a word of its own', () => {
  const quoting = (quotation: string) => ({ ...PAID, quotation })
  expect(bringsTogether(quoting('It paid the force’s human trafficking  team.'), PAIR)).toBe(true)
  expect(bringsTogether(quoting('It paid the Human Trafficking Teams.'), PAIR)).toBe(false)
  const ofTeam = { ...link('a.c1', ['team', 'PART_OF', 'force']), quotation: 'The whole team wrote to the HO.' }
  expect(bringsTogether(ofTeam, PAIR)).toBe(true)
  expect(bringsTogether({ ...ofTeam, quotation: 'The whole team was there.' }, PAIR)).toBe(false)
})

test('what names neither brings them together by no words', () => {
  const other = { ...link('a.c1', ['force', 'PART_OF', 'city']), quotation: 'The HO paid the Human Trafficking Team.' }
  expect(bringsTogether(other, PAIR)).toBe(false)
})
