import { expect, test } from 'vitest'
import { parseCypherFile, readCypherFile } from '../../src/store/neo4j/driver/cypher-file.ts'
import { OWN_TYPES, OWN_VOCABULARY } from '../support/own-types.ts'

const HEADER = '// The types.\n//\n// @return n integer how many\n// @rows one\n'
const statement = (declared: string, pattern: string) =>
  parseCypherFile('types', `${HEADER}${declared}MATCH ${pattern}\nRETURN 1 AS n\n`, undefined, OWN_VOCABULARY)

test('a slot is filled with the types of a vocabulary, its own among them', () => {
  const { text } = statement('// @slot types the types\n', '()-[:/* @slot types */]->()')
  expect(text).toMatch(/^MATCH \(\)-\[:`ABSORBED_INTO`\|.+\|`OTHER`\|`BECAME`\|`FREED`\|`HAD_DEALINGS_WITH`\|/)
  expect(text).toMatch(/\|`OWNS`\|`RELATIVE_OF`\|`SEIZED`\]->\(\)\nRETURN 1 AS n$/)
})

test('along a symmetric type, one of the record too, another edge leads back', () => {
  const { text } = statement('// @slot typesAndBack the types\n', '()-[:/* @slot typesAndBack */]->()')
  expect(text).toContain('|`SEIZED`|`WORKS_WITH_BACK`|`HAD_DEALINGS_WITH_BACK`|`RELATIVE_OF_BACK`]->()')
})

test('every own type is counted by itself', () => {
  const { text } = readCypherFile('overview', OWN_VOCABULARY)
  for (const { id } of OWN_TYPES) {
    expect(text).toContain(`    {key: '${id}', count: COUNT { (:Entity)-[:\`${id}\`]->() }}`)
  }
})

test.each([
  ['a slot that is not declared', '', '()-[:/* @slot types */]->()', 'types.cypher: a slot is not declared'],
  ['a slot that it does not have', '// @slot types the types\n', '()', 'types.cypher has no /* @slot types */'],
  ['a slot of no name known', '// @slot kinds the kinds\n', '()', '"@slot kinds the kinds" is no slot'],
])('a statement with %s is a fault of ours', (_, declared, pattern, message) => {
  expect(() => statement(declared, pattern)).toThrow(message)
})
