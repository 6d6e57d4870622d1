import { describe, expect, test } from 'vitest'
import { bundleLinks, hangingOn, type Link } from '../../src/explorer/picture/bundle-links.ts'

function link(id: string, subjectId: string, type: Link['type'], objectId: string, parts: Partial<Link> = {}): Link {
  return {
    id,
    subjectId,
    type,
    objectId,
    label: null,
    modalities: ['STATED'],
    reported: false,
    certainty: null,
    ...parts,
  }
}

describe('links between the same two entities', () => {
  test('are one line, counted, with an arrow each way that one goes', () => {
    const [bundle, ...others] = bundleLinks([
      link('r-1', 'mps', 'FUNDED_BY', 'home-office'),
      link('r-2', 'mps', 'FUNDED_BY', 'home-office'),
      link('r-3', 'home-office', 'PRAISES', 'mps'),
    ])
    expect(others).toEqual([])
    expect(bundle).toEqual({
      id: 'home-office~mps',
      from: 'mps',
      to: 'home-office',
      words: 'funded by ×2 +1',
      line: 'solid',
      isForward: true,
      isBackward: true,
      linkIds: ['r-1', 'r-2', 'r-3'],
    })
  })

  test.each([
    [[link('r-1', 'a', 'PART_OF', 'b')], 'part of', 'solid'],
    [[link('r-1', 'a', 'OTHER', 'b', { label: 'was mainstreamed into' })], 'was mainstreamed into', 'solid'],
    [[link('r-1', 'a', 'PART_OF', 'b', { reported: true })], 'part of (reported)', 'solid'],
    [[link('r-1', 'a', 'PART_OF', 'b', { certainty: 'POSSIBLE' })], 'part of', 'dashed'],
    [[link('r-1', 'a', 'STAFFED_BY', 'b', { modalities: ['PLANNED'] })], 'staffed by (planned)', 'dotted'],
    [[link('r-1', 'a', 'FUNDED_BY', 'b', { modalities: ['DENIED'] })], 'funded by (denied)', 'struck'],
    [
      [link('r-1', 'a', 'FUNDED_BY', 'b', { modalities: ['DENIED'] }), link('r-2', 'a', 'FUNDED_BY', 'b')],
      'funded by +1 (denied)',
      'solid',
    ],
  ] as const)('are told by the surest of them, and what is not plainly stated says so: %#', (links, words, line) => {
    expect(bundleLinks(links)).toMatchObject([{ words, line }])
  })

  test('have no arrow where they say the same of both ends', () => {
    expect(bundleLinks([link('r-1', 'a', 'WORKS_WITH', 'b')])).toMatchObject([{ isForward: false, isBackward: false }])
  })

  test('of other pairs are other lines; one from an entity to itself is none', () => {
    const links = [link('r-1', 'b', 'PART_OF', 'a'), link('r-2', 'c', 'PART_OF', 'a'), link('r-3', 'a', 'PRAISES', 'a')]
    expect(bundleLinks(links).map(({ id }) => id)).toEqual(['a~b', 'a~c'])
  })
})

test('what hangs on an entity is what is linked with it alone', () => {
  const links = [
    link('r-1', 'b', 'PART_OF', 'a'),
    link('r-2', 'c', 'PART_OF', 'a'),
    link('r-3', 'c', 'PART_OF', 'd'),
    link('r-4', 'a', 'PRAISES', 'e'),
  ]
  expect(hangingOn('a', bundleLinks(links))).toEqual(['b', 'e'])
  expect(hangingOn('b', bundleLinks(links))).toEqual([])
})
