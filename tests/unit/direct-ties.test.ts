import { describe, expect, test } from 'vitest'
import { directTies, eventsNeeded } from '../../src/domain/answers/direct-ties.ts'
import type { Claim } from '../../src/domain/model/claim.ts'
import { existence, link, remark } from '../support/build-record.ts'

const entity = (id: string, name: string) => ({ id, name, names: [] })
/** How Ann is tied to the Team, by claims each of which names either. */
function ties(claims: readonly Claim[], events: readonly string[] = ['closure', 'meeting']): readonly string[] {
  const ends = [
    { entity: entity('ann', 'Ann'), naming: claims },
    { entity: entity('team', 'River Team'), naming: claims },
  ] as const
  return directTies(ends, (id) => events.includes(id)).map(({ id }) => id)
}

describe('one document ties two directly', () => {
  test('by a claim that names both, as ends, as what it is about or as who says it of the other', () => {
    const spoken = link('a.c1', ['motion', 'SUPPORTS', 'team'], { accordingToId: 'ann' })
    expect(ties([spoken, remark('a.c2', ['ann', 'team']), link('a.c3', ['ann', 'SUPPORTS', 'petition'])])).toEqual([
      'a.c1',
      'a.c2',
    ])
  })

  test('by what the one says of a closure of the other, in whichever document that is told to be of it', () => {
    const closure = existence('b.c1', ['team', 'ENDED'], { eventId: 'closure', modality: 'PLANNED' })
    const fought = link('a.c1', ['ann', 'OPPOSES', 'closure'])
    expect(ties([closure, fought])).toEqual(['a.c1'])
    expect(ties([fought])).toEqual([])
    // What bears on both is an event, and no topic.
    expect(ties([link('b.c1', ['closure', 'CONCERNS', 'team']), fought])).toEqual(['a.c1'])
    expect(ties([link('b.c1', ['closure', 'CONCERNS', 'team']), fought], [])).toEqual([])
    expect(ties([existence('b.c1', ['team', 'ENDED'], { eventId: 'closure', modality: 'DENIED' }), fought])).toEqual([])
  })

  test('by an event of which it has both as parties, and no other document one of them', () => {
    const came = link('a.c1', ['ann', 'ATTENDED', 'meeting'])
    expect(ties([came, link('a.c2', ['team', 'PRESENTED_TO', 'board'], { eventId: 'meeting' })])).toEqual([
      'a.c1',
      'a.c2',
    ])
    expect(ties([came, link('b.c2', ['team', 'ATTENDED', 'meeting'])])).toEqual([])
  })

  test('by a sentence that names the other, behind what names both, four sentences in all', () => {
    const quoted = link('a.c1', ['petition', 'SUPPORTS', 'team'], { quotation: 'Ann wrote for the team.' })
    const both = link('a.c2', ['ann', 'SUPPORTS', 'team'], { quotation: 'Ann stood by it.' })
    const replaced = link('a.c3', ['ann', 'OPPOSES', 'team'], { replacedByIds: ['a.c4'] })
    expect(ties([quoted, both, replaced])).toEqual(['a.c2', 'a.c1'])
    const many = [5, 6, 7, 8, 9].map((place) =>
      link(`a.c${place}`, ['ann', 'SUPPORTS', 'team'], { quotation: `${place}` }),
    )
    expect(ties([...many, { ...both, quotation: '5' }])).toEqual(['a.c5', 'a.c2', 'a.c6', 'a.c7', 'a.c8'])
  })
})

test('the events of which the kind is asked are those told of one end and those that a document joins to both', () => {
  const naming = [
    existence('b.c1', ['team', 'ENDED'], { eventId: 'closure' }),
    link('a.c1', ['ann', 'ATTENDED', 'meeting']),
    link('a.c2', ['team', 'ATTENDED', 'meeting']),
    link('a.c3', ['ann', 'ATTENDED', 'ball']),
  ]
  const ends = [
    { entity: entity('ann', 'Ann'), naming },
    { entity: entity('team', 'Team'), naming },
  ] as const
  expect(eventsNeeded(ends)).toEqual(['closure', 'meeting'])
})
