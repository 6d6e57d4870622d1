import { describe, expect, test } from 'vitest'
import { claimsOfMatter, eventsOf, type MatterQuestion } from '../../src/domain/answers/matter.ts'
import { CORE_VOCABULARY } from '../../src/domain/model/vocabulary.ts'
import { existence, figure, link, remark, unnamed } from '../support/build-record.ts'

const CLAIMS = [
  link('d.c1', ['kingdom', 'OPTED_INTO', 'directive'], { modality: 'PLANNED' }),
  link('d.c2', ['kingdom', 'OPTED_OUT_OF', 'directive'], { modality: 'DENIED' }),
  link('d.c3', ['kingdom', 'PARTY_TO', 'directive']),
  link('d.c4', ['ministry', 'OPTED_INTO', 'directive'], { scopeIds: ['kingdom'] }),
  link('d.c5', ['kingdom', 'OPTED_INTO', 'treaty'], { eventId: 'vote' }),
  link('d.c6', ['team', 'ABSORBED_INTO', 'unit'], { accordingToId: 'ministry', eventId: 'reform' }),
  link('d.c7', ['field', 'RESPONSIBILITY_MOVED_TO', 'unit'], { modality: 'PLANNED', eventId: 'team' }),
  link('d.c8', ['ministry', 'WORKS_WITH', 'kingdom']),
  existence('d.c9', ['team', 'ENDED']),
  existence('d.c10', ['unit', 'BEGAN']),
  figure('d.c11', ['kingdom', 'victims', 12]),
  remark('d.c12', ['kingdom', 'directive']),
  unnamed('d.c13', ['ministry', 'FUNDED_BY', 'NOBODY'], { scopeIds: ['office'] }),
  link('d.c15', ['ministry', 'PARTY_TO', 'directive'], { roles: [{ word: 'for', entityIds: ['kingdom'] }] }),
  unnamed('d.c14', ['ministry', 'STAFFED_BY', 'SOMEBODY']),
  unnamed('d.c16', ['council', 'WORKS_WITH', 'NOBODY']),
]

const asked = (parts: Partial<MatterQuestion>): readonly string[] => {
  const question = { types: [], subjectId: null, objectId: null, startId: 'kingdom', isWanted: () => true, ...parts }
  return claimsOfMatter(CLAIMS, question, CORE_VOCABULARY).map(({ id }) => id)
}

describe('the matter of a question', () => {
  test('is every modality of a type and of its contrary, and what is said of an end as a scope or in a role', () => {
    const ends = { subjectId: 'kingdom', objectId: 'directive' }
    expect(asked({ types: ['OPTED_INTO'], ...ends })).toEqual(['d.c1', 'd.c2', 'd.c4'])
    expect(asked({ types: ['OPTED_OUT_OF'], ...ends })).toEqual(['d.c1', 'd.c2', 'd.c4'])
    expect(asked({ types: ['PARTY_TO'], ...ends })).toEqual(['d.c3', 'd.c15'])
  })

  test('is in the direction asked for, but of a symmetric type both ways', () => {
    expect(asked({ types: ['OPTED_INTO'], subjectId: 'directive', objectId: 'kingdom' })).toEqual([])
    expect(asked({ types: ['WORKS_WITH'], subjectId: 'kingdom', objectId: 'ministry' })).toEqual(['d.c8'])
    expect(asked({ types: ['WORKS_WITH'], subjectId: 'ministry', objectId: 'kingdom' })).toEqual(['d.c8'])
  })

  test('of lineage has the end of what would have fed into something, the beginning of what it would have fed into', () => {
    const types = ['ABSORBED_INTO', 'RESPONSIBILITY_MOVED_TO'] as const
    expect(asked({ types, subjectId: 'team', startId: 'team' })).toEqual(['d.c6', 'd.c7', 'd.c9'])
    expect(asked({ types, objectId: 'unit', startId: 'unit' })).toEqual(['d.c6', 'd.c7', 'd.c10'])
    expect(asked({ types: ['WORKS_WITH'], subjectId: 'team', startId: 'team' })).toEqual([])
    // That the unit began says nothing of what it fed into, nor that the team ended of what fed into it.
    expect(asked({ types, subjectId: 'unit', startId: 'unit' })).toEqual([])
    expect(asked({ types, objectId: 'team', startId: 'team' })).toEqual(['d.c7'])
  })

  test('is of the kinds wanted where any entity may stand', () => {
    const types = ['ABSORBED_INTO', 'RESPONSIBILITY_MOVED_TO'] as const
    const isWanted = (id: string) => id === 'team'
    expect(asked({ types, objectId: 'unit', startId: 'unit', isWanted })).toEqual(['d.c6', 'd.c10'])
  })

  test('has what is said with nobody or somebody of the end that relationships lead from', () => {
    const types = ['FUNDED_BY', 'STAFFED_BY'] as const
    expect(asked({ types, subjectId: 'ministry', objectId: 'kingdom' })).toEqual(['d.c13', 'd.c14'])
    expect(asked({ types, subjectId: 'office', objectId: 'kingdom' })).toEqual(['d.c13'])
    expect(asked({ types, subjectId: 'kingdom', objectId: 'ministry' })).toEqual([])
    expect(asked({ types, objectId: 'ministry', startId: 'ministry' })).toEqual([])
  })

  test('has of a symmetric type what is said with nobody of either end', () => {
    expect(asked({ types: ['WORKS_WITH'], subjectId: 'council', objectId: 'office' })).toEqual(['d.c16'])
    expect(asked({ types: ['WORKS_WITH'], subjectId: 'office', objectId: 'council' })).toEqual(['d.c16'])
    expect(asked({ types: ['WORKS_WITH'], subjectId: 'office', objectId: 'team' })).toEqual([])
  })

  test('goes on by the events of relationships', () => {
    expect(eventsOf(CLAIMS)).toEqual(['vote', 'reform', 'team'])
  })
})
