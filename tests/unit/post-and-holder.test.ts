import { describe, expect, test } from 'vitest'
import { holdersOf, isSaidOfBoth } from '../../src/domain/answers/post-and-holder.ts'
import { buildAttestation, buildRelationship, inText } from '../support/arbitraries.ts'

const held = (holderId: string, from: string, until: string) =>
  buildRelationship(
    'HOLDS_POST',
    [
      buildAttestation({
        when: inText(`${from}/${until}`),
        bounds: {
          ...{ fromEarliest: `${from}-01-01`, fromLatest: `${from}-12-31` },
          ...{ untilEarliest: `${until}-01-01`, untilLatest: `${until}-12-31` },
        },
      }),
    ],
    { id: `r-${holderId}`, subjectId: holderId, objectId: 'mayor' },
  )

describe('what is said of a post is said of who held it', () => {
  const [ann, bob] = [held('ann', '2001', '2005'), held('bob', '2007', '2011')]
  const of = (edtf: string | null) => ({ when: edtf === null ? null : inText(edtf) })

  test('whenever it was, where no other is told to have held it', () => {
    const [only] = holdersOf('mayor', [ann])
    expect(only).toMatchObject({ holderId: 'ann', isOnlyOne: true })
    expect(only !== undefined && isSaidOfBoth(of(null), only)).toBe(true)
  })

  test('of several on the days on which one certainly held it alone, and never without a day', () => {
    const both = holdersOf('mayor', [ann, bob])
    const saidOf = (edtf: string | null) => both.filter((one) => isSaidOfBoth(of(edtf), one)).map((one) => one.holderId)
    expect(saidOf('2003')).toEqual(['ann'])
    expect(saidOf('2008-05-04')).toEqual(['bob'])
    expect(saidOf('2006')).toEqual([])
    // Some time in the year in which he came: it may have been before him.
    expect(saidOf('2007')).toEqual([])
    expect(saidOf('2003/2008')).toEqual([])
    expect(saidOf('2003/..')).toEqual([])
    expect(saidOf(null)).toEqual([])
  })
})
