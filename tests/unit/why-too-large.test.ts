import { expect, test } from 'vitest'
import { whyTooLarge } from '../../src/store/why-too-large.ts'

const GIGABYTE = 1024 ** 3

test('a record that would take more memory than there is is told of, with the ways out, before it is read', () => {
  // Twenty bytes for each: 0.2 GB of rows take 4 GB.
  expect(whyTooLarge('rows', 0.2 * GIGABYTE, 4 * GIGABYTE)).toBeNull()
  expect(whyTooLarge('rows', 0.5 * GIGABYTE, 4 * GIGABYTE)).toBe(
    'The record in rows is too large for the memory of this process: to index its 0.5 GB of rows takes up to 10.0 GB, and it may take 4.0 GB. Allow it more (NODE_OPTIONS=--max-old-space-size=10240), or load the record into Neo4j (`tributary load`) and serve it from there (NEO4J_URI).',
  )
})
