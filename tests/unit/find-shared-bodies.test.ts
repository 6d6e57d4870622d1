import { describe, expect, test } from 'vitest'
import { findSharedBodies, placesOf } from '../../src/domain/answers/find-shared-bodies.ts'
import type { EntityKind } from '../../src/domain/model/kinds.ts'
import type { RelationshipType } from '../../src/domain/model/relationship-types.ts'
import { buildRelationship } from '../support/arbitraries.ts'

const KINDS: Readonly<Record<string, EntityKind>> = {
  ...{
    jo: 'PERSON',
    ann: 'PERSON',
    chief: 'POST',
    clerk: 'POST',
    meeting: 'EVENT',
    session: 'EVENT',
    raid: 'OPERATION',
  },
  ...{ force: 'ORGANISATION', court: 'ORGANISATION', union: 'ORGANISATION' },
}
const kindOf = (id: string) => KINDS[id]

type Told = readonly [subjectId: string, type: RelationshipType, objectId: string]

const TOLD: readonly Told[] = [
  ['jo', 'HOLDS_POST', 'chief'],
  ['chief', 'POST_IN', 'force'],
  ['jo', 'HOLDS_POST', 'clerk'],
  ['clerk', 'POST_IN', 'court'],
  // She opposed the meeting that she was at: only the one ties her to it.
  ['ann', 'ATTENDED', 'meeting'],
  ['ann', 'OPPOSES', 'meeting'],
  ['meeting', 'RUN_BY', 'force'],
  // What is a part of the meeting is no body whose it is.
  ['session', 'PART_OF', 'meeting'],
  ['meeting', 'CHAIRED_BY', 'jo'],
]

/** The bodies that two share, each with what says so, by these relationships and others. */
function shared(ids: readonly string[], others: readonly Told[] = [], told = TOLD) {
  const relationships = [...told, ...others].map(([subjectId, type, objectId]) =>
    buildRelationship(type, [], { id: `${subjectId} ${type} ${objectId}`, subjectId, objectId }),
  )
  const relationshipsOf = (id: string) =>
    relationships.filter(({ subjectId, objectId }) => subjectId === id || objectId === id)
  return findSharedBodies(ids, relationshipsOf, kindOf).map(({ bodyId, via }) => [bodyId, via.map(({ id }) => id)])
}

describe('the bodies that two have to do with', () => {
  test('are found by a post in one and a meeting that it ran, each with all that says so and nothing else', () => {
    expect(shared(['jo', 'ann'])).toEqual([
      [
        'force',
        [
          'jo HOLDS_POST chief',
          'chief POST_IN force',
          'meeting CHAIRED_BY jo',
          'meeting RUN_BY force',
          'ann ATTENDED meeting',
        ],
      ],
    ])
  })

  test('are told where one of the two is linked by itself, and not where both are', () => {
    const posts = TOLD.slice(0, 2)
    const member: Told = ['ann', 'MEMBER_OF', 'force']
    expect(shared(['jo', 'ann'], [member], posts)).toEqual([
      ['force', ['jo HOLDS_POST chief', 'chief POST_IN force', 'ann MEMBER_OF force']],
    ])
    expect(shared(['jo', 'ann'], [member, ['jo', 'MEMBER_OF', 'force']], posts)).toEqual([])
  })

  test('are none where only the one has to do with a body, or by something that is neither a post nor a meeting', () => {
    const raid: readonly Told[] = [
      ['jo', 'TOOK_PART_IN', 'raid'],
      ['raid', 'RUN_BY', 'court'],
      ['ann', 'MEMBER_OF', 'court'],
    ]
    expect(shared(['jo', 'ann'], raid, [])).toEqual([])
    expect(shared(['jo', 'ann'], [], TOLD.slice(0, 4))).toEqual([])
  })

  test('are no persons and no places that both are linked to', () => {
    const met: readonly Told[] = [
      ['jo', 'ATTENDED', 'meeting'],
      ['ann', 'ATTENDED', 'meeting'],
    ]
    expect(shared(['jo', 'ann'], met, [])).toEqual([])
  })
})

test('the places of somebody are posts and meetings, each once', () => {
  const relationships = TOLD.filter((one) => one.includes('jo')).map(([subjectId, type, objectId]) =>
    buildRelationship(type, [], { subjectId, objectId }),
  )
  const more = [
    buildRelationship('ATTENDED', [], { subjectId: 'jo', objectId: 'meeting' }),
    buildRelationship('TOOK_PART_IN', [], { subjectId: 'jo', objectId: 'raid' }),
    buildRelationship('OPPOSES', [], { subjectId: 'jo', objectId: 'session' }),
  ]
  expect(placesOf('jo', [...relationships, ...more], kindOf)).toEqual(['chief', 'clerk', 'meeting'])
})
