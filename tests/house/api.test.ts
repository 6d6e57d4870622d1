import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { apiChanges, unnamedBreaks } from '../support/api-changes.ts'

const ROOT = new URL('../../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8')

const BEFORE = buildSchema(`
  type Query { town(id: ID!, asOf: String): Town @deprecated(reason: "Use place.") road: String }
  type Town { name: String! size: Size }
  enum Size { SMALL LARGE @deprecated(reason: "Nobody is.") }
`)

describe('a change of the API', () => {
  const changed = (sdl: string) => apiChanges(BEFORE, buildSchema(sdl))

  test('is safe where something is new', () => {
    const more = `
      type Query { town(id: ID!, asOf: String, knownBy: String): Town road: String place: Town }
      type Town { name: String! size: Size river: String }
      enum Size { SMALL LARGE }
    `
    expect(changed(more).filter(({ level }) => level === 'BREAKING')).toEqual([])
    expect(changed(more).map(({ level, coordinate }) => `${level} ${coordinate}`)).toEqual([
      'DANGEROUS Query.town(knownBy:)',
    ])
  })

  test('is dangerous where a client may get what it does not know', () => {
    const wider = `
      type Query { town(id: ID!, asOf: String): Town road: String }
      type Town { name: String! size: Size }
      enum Size { SMALL LARGE MIDDLING }
    `
    expect(changed(wider)).toEqual([
      {
        level: 'DANGEROUS',
        coordinate: 'Size.MIDDLING',
        description: 'MIDDLING was added to enum type Size.',
        isUnannounced: false,
      },
    ])
  })

  test('is breaking where something goes or changes, and tells whether that was announced', () => {
    const less = `
      type Query { road: Int }
      type Town { name: String size: Size }
      enum Size { SMALL }
    `
    expect(changed(less).map(({ level, coordinate, isUnannounced }) => [level, coordinate, isUnannounced])).toEqual([
      ['BREAKING', 'Query.town', false],
      ['BREAKING', 'Query.road', false],
      ['BREAKING', 'Town.name', false],
      ['BREAKING', 'Size.LARGE', false],
    ])
    const argument = 'type Query { town(id: ID!): Town road: String } type Town { name: String! } enum Size { LARGE }'
    expect(changed(argument).map(({ coordinate, isUnannounced }) => [coordinate, isUnannounced])).toEqual([
      ['Query.town(asOf:)', true],
      ['Town.size', true],
      ['Size.SMALL', true],
    ])
  })

  test('that is breaking needs its line in the changelog, and its reason where nothing announced it', () => {
    const changes = changed(
      'type Query { town(id: ID!, asOf: String): Town } type Town { size: Size } enum Size { SMALL }',
    )
    const faults = (unreleased: string) =>
      unnamedBreaks(changes, `# Changelog\n\n## Unreleased\n\n${unreleased}\n## 0.1.0\n`)
    expect(faults('')).toEqual([
      'Query.road was removed. A line under "Unreleased" must begin with "Breaking: " and name `Query.road`.',
      'Town.name was removed. A line under "Unreleased" must begin with "Breaking: " and name `Town.name`.',
      'LARGE was removed from enum type Size. A line under "Unreleased" must begin with "Breaking: " and name `Size.LARGE`.',
    ])
    const named = '- Breaking: `Query.road` and `Town.name` are gone, because roads have no names.\n'
    expect(faults(`${named}- Breaking: \`Size.LARGE\` is gone.\n`)).toEqual([])
    expect(faults('- Breaking: `Query.road`, `Town.name`, `Size.LARGE` are gone.\n')).toEqual([
      'Query.road was removed. It was never @deprecated: the line that names `Query.road` must say because of what.',
      'Town.name was removed. It was never @deprecated: the line that names `Town.name` must say because of what.',
    ])
    expect(unnamedBreaks(changes, `# Changelog\n\n## Unreleased\n\n## 0.1.0\n\n${named}`)).toHaveLength(3)
  })
})

test('the API breaks no client of the last release without saying so in CHANGELOG.md', () => {
  const changes = apiChanges(buildSchema(read('schema/released.graphql')), buildSchema(read('schema/api.graphql')))
  expect(unnamedBreaks(changes, read('CHANGELOG.md'))).toEqual([])
})
