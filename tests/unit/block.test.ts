import { expect, test } from 'vitest'
import { blockOf, inOrderOfBlocks } from '../../src/domain/model/block.ts'

test.each([
  ['¶21', '¶21'],
  ['¶21, Background', '¶21'],
  ['row 12, owner', 'row 12'],
  ['/memberships/12', '/memberships/12'],
])('%s stands in %s', (locator, block) => {
  expect(blockOf({ locator })).toBe(block)
})

test('claims stand in the order of the text, those of one paragraph as they come, and what has no number last', () => {
  const at = (locator: string) => ({ locator })
  const ordered = inOrderOfBlocks(['cover', '¶10', '¶9, B', 'title', '¶9, A', '¶100'].map(at))
  expect(ordered.map(({ locator }) => locator)).toEqual(['¶9, B', '¶9, A', '¶10', '¶100', 'cover', 'title'])
})
