import { expect, test } from 'vitest'
import { furtherMoves } from '../../src/domain/answers/further-moves.ts'
import type { Claim } from '../../src/domain/model/claim.ts'
import { CORE_VOCABULARY } from '../../src/domain/model/vocabulary.ts'
import { existence, link } from '../support/build-record.ts'

const at5 = { locator: '¶5', modality: 'PLANNED' } as const
const move = link('letter.c1', ['work', 'RESPONSIBILITY_MOVED_TO', 'unit'], at5)
const next = link('letter.c2', ['unit', 'PART_OF', 'directorate'], at5)
const housed = link('letter.c3', ['team', 'PART_OF', 'directorate'], { locator: '¶5, Heading' })
const outgoing = existence('letter.c4', ['team', 'ENDED'], at5)

function followed(told: readonly Claim[], ...beside: Claim[]) {
  return furtherMoves(told, beside, CORE_VOCABULARY).map(({ id }) => id)
}

test('a sentence on a move goes on with where the body goes next, who is there, and what ends', () => {
  expect(followed([move], outgoing, housed, next)).toEqual(['letter.c2', 'letter.c3', 'letter.c4'])
  // Who is in the directorate belongs to it only where the unit is told to go there.
  expect(followed([move], housed, outgoing)).toEqual([])
})

test('and with nothing of another block or document, denied, told already or of another kind', () => {
  expect(followed([move], { ...next, locator: '¶6' }, { ...next, documentId: 'other' })).toEqual([])
  expect(
    followed([move], { ...next, modality: 'DENIED' }, link('letter.c5', ['unit', 'WORKS_ON', 'work'], at5)),
  ).toEqual([])
  expect(followed([move, next], next, housed)).toEqual([])
  expect(followed([{ ...move, modality: 'DENIED' }], next)).toEqual([])
  expect(followed([housed], next)).toEqual([])
})
