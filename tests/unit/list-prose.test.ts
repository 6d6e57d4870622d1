import { expect, test } from 'vitest'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import { type ToldEntity, tellEntity } from '../../src/domain/prose/list-prose.ts'
import { document } from '../support/build-record.ts'

/** What is told of the team in a View of a day of which nothing is known, but what may have been public by then. */
function told(parts: Partial<ToldEntity>): readonly string[] {
  const entity: ToldEntity = {
    ...{ fromId: 'team', view: { ...PLAIN_VIEW, knownBy: '2009-12-31' }, isUnnamed: false, more: false, fate: null },
    ...{ relationships: [], leftOut: [], planned: [], unnamed: [], disagreements: [], existences: [], before: [] },
    ...{ plannedExistences: [], attributes: [], figures: [], names: [], denied: [], deniedElsewhen: [], others: [] },
    ...{ spoken: [], untold: [], perhaps: [], perhapsCount: 0, writtenOf: () => null },
    ...parts,
  }
  return tellEntity(entity, (id) => id.toUpperCase()).map(({ sentence }) => sentence)
}

const nothing = told({})[0] ?? ''
const perhaps = (id: string, ...sentences: readonly string[]) => ({
  document: document(id, id),
  told: sentences.map((sentence) => ({ sentence, claimIds: [`${id}.c1`] })),
  untold: 0,
})

test('what may have been public by the day of a View is told apart, and how much of it was not read', () => {
  expect(told({})).toEqual([nothing])
  expect(told({ perhaps: [perhaps('Letter', 'It began')], perhapsCount: 1 })).toEqual([
    nothing,
    'Perhaps known by then, since “Letter” may have been public:',
    'It began',
  ])
  expect(told({ perhaps: [perhaps('Letter')], perhapsCount: 2 })).toEqual([
    nothing,
    '“Letter”, which may have been public by then, tells nothing of TEAM',
    '1 more document may have been public by then, and was not read',
  ])
  expect(told({ perhaps: [perhaps('Letter'), perhaps('Blog')], perhapsCount: 5 })).toEqual([
    nothing,
    '“Letter” and “Blog”, which may have been public by then, tell nothing of TEAM',
    '3 more documents may have been public by then, and were not read',
  ])
})
