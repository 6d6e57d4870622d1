import { makeExecutableSchema } from '@graphql-tools/schema'
import { execute, type GraphQLSchema, isObjectType, parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { executeQuery } from '../../src/graphql/execution/execute-query.ts'

// What is expected is what GraphQL's own reference gives: both execute each document, and the answers are written out.

const TYPES = `
  type Query { thing: Thing, sure: Thing!, things(first: Int = 2, after: Boundless): [Thing], sureThings: [Thing!], any: [Any!]!, named: Named, deep: [[Int!]], none: String, words: [String] }
  interface Named { name: String }
  type Thing implements Named { name: String, id: ID!, count: Int, ratio: Float, is: Boolean, kind: Kind, told(upper: Boolean = false, by: By): String, other: Thing, sureOther: Thing!, bad: String, sureBad: String!, late: String, lastly: String, lateBad: String, sureLateBad: String!, notThere: String!, miscounted: Int, listless: [String], anError: String, errors: [String!], mixed: [String] }
  type Place implements Named { name: String, at: [Float!] }
  union Any = Thing | Place
  enum Kind { ONE TWO }
  input By { letters: [String!] = ["a"] }
  scalar Boundless
`
const later = <Value>(value: Value) => new Promise<Value>((resolve) => setTimeout(() => resolve(value), 1))
const thing = { name: 'thing', id: 7, count: 3, ratio: 0.5, is: true, kind: 2, constructor: 'none' }
const place = { name: 'place', at: [1, 2.5] }
const named = { __resolveType: (one: object) => ('at' in one ? 'Place' : 'Thing') }
const lateType = { __resolveType: (one: object) => later('at' in one ? 'Place' : 'Thing') }

function schema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: TYPES,
    resolvers: {
      Kind: { ONE: 1, TWO: 2 },
      Named: named,
      Any: lateType,
      Query: {
        thing: () => thing,
        sure: () => later(thing),
        things: (_: unknown, { first, after }: { first: number; after: unknown }) =>
          [thing, null, { ...thing, name: String(after) }].slice(0, first),
        sureThings: () => [thing, later(null), thing],
        any: () => later([thing, place, later(place)]),
        named: () => place,
        deep: () => new Set([[1, 2], null, [3, 'no number'], later([4])]),
        words: () => ['a', later('b'), null],
      },
      Thing: {
        told: (
          { name }: { name: string },
          { upper, by }: { upper: boolean; by?: { letters: string[] } },
          _c: unknown,
          info,
        ) =>
          `${upper ? name.toUpperCase() : name} ${JSON.stringify(by)} ${info.fieldName} ${info.path.key} ${info.fieldNodes.length}`,
        other: () => later({ ...thing, name: () => 'by a function' }),
        sureOther: () => ({ ...thing, name: async () => 'by a late one' }),
        bad() {
          throw new Error('bad')
        },
        sureBad() {
          throw new Error('surely bad')
        },
        late: () => later('late'),
        lastly: () => new Promise((resolve) => setTimeout(() => resolve('lastly'), 20)),
        lateBad: () => later(null).then(() => Promise.reject(new Error('late and bad'))),
        sureLateBad: () => later(null).then(() => Promise.reject(new Error('late and surely bad'))),
        miscounted: () => 'many',
        listless: () => 'no list',
        anError: () => new Error('an error as a value'),
        errors: () => ['a', new Error('in a list')],
        mixed: () => ['a', Promise.reject(new Error('to come in a list')), new Error('in a list'), 'b'],
      },
    },
  })
}

const made = schema()
const cases: readonly (readonly [string, string, Readonly<Record<string, unknown>>?])[] = [
  ['values of every kind', '{ thing { name id count ratio is kind a: other { name } } }'],
  [
    'aliases that objects have',
    '{ thing { __proto__: name constructor: id toJSON: name hasOwnProperty: kind __typename } }',
  ],
  [
    'arguments and their defaults',
    '{ thing { told a: told(upper: true) b: told(by: {}) c: told(by: { letters: "x" }) } }',
  ],
  [
    'variables',
    'query ($u: Boolean, $n: Int, $l: [String!]) { things(first: $n) { told(upper: $u, by: { letters: $l }) } }',
    { u: true, n: 3, l: ['y'] },
  ],
  ['variables that are left out', 'query ($u: Boolean, $n: Int) { things(first: $n) { told(upper: $u) } }'],
  ['a variable that does not fit', 'query ($n: Int) { things(first: $n) { name } }', { n: 'many' }],
  [
    'a null that an argument may not be',
    'query ($l: [String!]! = ["a"]) { things { told(by: { letters: $l }) } }',
    { l: null },
  ],
  [
    'fields asked twice, and merged',
    '{ thing { other { name } other { id } ...F } thing { count } } fragment F on Thing { other { kind } told }',
  ],
  [
    'fragments on types and interfaces',
    '{ any { __typename ... on Named { name } ... on Place { at } ...T ...T } named { ... on Thing { id } name } } fragment T on Thing { id ... { count } }',
  ],
  [
    'what directives leave out',
    'query ($s: Boolean!) { thing { name @skip(if: $s) id @include(if: $s) ...F @skip(if: $s) ... @include(if: $s) { count } ...F } } fragment F on Thing { kind }',
    { s: true },
  ],
  [
    'what directives leave in',
    'query ($s: Boolean!) { thing { name @skip(if: $s) id @include(if: $s) ...F @skip(if: $s) } } fragment F on Thing { kind }',
    { s: false },
  ],
  ['lists, and lists of lists', '{ things(first: 3) { name } words deep none }'],
  ['an item that may not be null', '{ sureThings { name } thing { name } }'],
  ['what fails where it may', '{ thing { bad late lateBad name miscounted listless anError errors mixed } }'],
  ['what fails where it may not', '{ thing { name late sureBad } words }'],
  [
    'what is to come and fails where it may not',
    '{ thing { other { sureLateBad lateBad } late } things { sureLateBad } }',
  ],
  ['what fails in what is null by then', '{ thing { lastly other { sureLateBad lateBad a: lateBad } } }'],
  ['null where it may not be', '{ thing { notThere } words }'],
  ['all that fails', '{ words sure { sureOther { notThere } late bad } }'],
  ['all that fails later', '{ words sure { other { name } sureOther { name sureLateBad lateBad } } }'],
  [
    'the schema of itself',
    '{ __schema { queryType { name fields { name args { name defaultValue } } } } __type(name: "Kind") { enumValues { name } } __typename }',
  ],
  ['the operation of a name', 'query A { words } query B { none }'],
]

describe('a query is executed as the reference does it', () => {
  test.each(cases.map(([words, text, values = {}]) => [words, text, values] as const))(
    '%s',
    async (_, text, variableValues) => {
      const document = parse(text)
      expect(validate(made, document)).toEqual([])
      const operationName = text.startsWith('query A') ? 'B' : null
      const given = { schema: made, document, variableValues, operationName, contextValue: {} }
      const expected = JSON.stringify(await execute(given))
      expect(JSON.stringify(await executeQuery(given))).toBe(expected)
      // By the plan that was kept.
      expect(JSON.stringify(await executeQuery(given))).toBe(expected)
    },
  )

  test('a kept plan takes the variables of each request', async () => {
    const document = parse('query ($n: Int, $s: Boolean = false) { things(first: $n) { name id @skip(if: $s) } }')
    for (const variableValues of [{ n: 1 }, { n: 3 }, { n: 1, s: true }, { n: 1, s: false }]) {
      const given = { schema: made, document, variableValues, contextValue: {} }
      expect(JSON.stringify(await executeQuery(given))).toBe(JSON.stringify(await execute(given)))
    }
    const plain = parse('query ($n: Int) { things(first: $n) { name } }')
    for (const n of [1, 3, 0]) {
      const given = { schema: made, document: plain, variableValues: { n }, contextValue: {} }
      expect(JSON.stringify(await executeQuery(given))).toBe(JSON.stringify(await execute(given)))
    }
  })

  test('another schema than the last time has a plan of its own', async () => {
    const document = parse('{ thing { told } any { __typename } }')
    const other = schema()
    const told = other.getType('Thing')
    if (isObjectType(told)) Object.assign(told.getFields()['told'] ?? {}, { resolve: () => 'otherwise' })
    for (const one of [made, other, made]) {
      const given = { schema: one, document, contextValue: {} }
      expect(JSON.stringify(await executeQuery(given))).toBe(JSON.stringify(await execute(given)))
    }
  })
})
