import { expect, test } from 'vitest'
import { keepDocuments } from '../../src/graphql/server/keep-documents.ts'

test('what was made of documents is kept of the last that have 262,144 characters together', () => {
  const kept = keepDocuments<string>()
  const text = (name: string) => name.padEnd(16_384)
  for (let count = 1; count <= 16; count += 1) kept.set(text(`${count}`), `made of ${count}`)
  expect(kept.get(text('1'))).toBe('made of 1')
  kept.set(text('17'), 'made of 17')
  // The first was asked again since; the second is the one that was longest not.
  expect(kept.get(text('2'))).toBeUndefined()
  for (const name of ['1', '3', '16', '17']) expect(kept.get(text(name))).toBe(`made of ${name}`)
})

test('what was made of a document of more than 16,384 characters is not kept', () => {
  const kept = keepDocuments<string>()
  kept.set('short', 'made')
  kept.set('#'.repeat(16_385), 'made')
  expect(kept.get('#'.repeat(16_385))).toBeUndefined()
  expect(kept.get('short')).toBe('made')
})

test('what was made anew of a document is counted once', () => {
  const kept = keepDocuments<number>()
  kept.set('other', 0)
  for (let count = 1; count <= 100; count += 1) kept.set('one'.padEnd(16_384), count)
  expect(kept.get('one'.padEnd(16_384))).toBe(100)
  expect(kept.get('other')).toBe(0)
})
