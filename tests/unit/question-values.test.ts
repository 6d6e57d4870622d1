import { buildSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { readQuestion } from '../../src/graphql/named-questions/named-questions.ts'
import { isRequired, readQuestionValues } from '../../src/graphql/named-questions/question-values.ts'

const schema = buildSchema(`
  scalar Date
  enum Colour { RED BLUE }
  input Filter { colour: Colour = RED  sizes: [Int!] }
  type Query { all(float: Float, id: ID): Int }
`)

const question = readQuestion(
  'every-kind',
  `# Is every kind read?
#
# One variable of each,
# and lists of them.
#
# @order 7
query EveryKind(
  $required: Int!
  # How much,
  # in pounds.
  $float: Float
  $truth: Boolean
  $text: String
  $id: ID
  $day: Date
  $colour: Colour = BLUE
  $filter: Filter
  $texts: [String!]
  $colours: [Colour!]
  $numbers: [Int]
  $filters: [Filter!]
) {
  all
}
`,
)

const read = (given: Readonly<Record<string, string | readonly string[]>>) =>
  readQuestionValues(
    schema,
    question,
    new Map(Object.entries({ required: '1', ...given }).map(([name, one]) => [name, [one].flat()])),
  )

describe('a named question', () => {
  test('is its title, description, order, document and variables', () => {
    expect(question).toMatchObject({
      name: 'every-kind',
      title: 'Is every kind read?',
      description: 'One variable of each, and lists of them.',
      order: 7,
      document: expect.stringMatching(
        /^# Is every kind read\?\n#\n# One variable of each,\n# and lists of them\.\nquery/,
      ),
    })
    expect(question.variables.map(({ name, description }) => [name, description]).slice(0, 3)).toEqual([
      ['required', ''],
      ['float', 'How much, in pounds.'],
      ['truth', ''],
    ])
    expect(question.variables.filter(isRequired).map(({ name }) => name)).toEqual(['required'])
  })

  // printf '# Why?\nquery Why { all }\n' | sha256sum
  test('has the SHA-256 of its document as its id', () => {
    const { id } = readQuestion('one', '# Why?\n#\n# @order 1\nquery Why { all }\n')
    expect(id).toBe('9eb77596ada2fe8488b2b848641b512ad34e6d9ecb6a9d60a299ed50aa9df289')
  })

  test('must have a title and an order, and hold one operation', () => {
    expect(() => readQuestion('bad', 'query { all }\n')).toThrow('bad.graphql begins with its title and its @order')
    const two = '# Why?\n#\n# @order 1\nquery A { all }\nquery B { all }\n'
    expect(() => readQuestion('bad', two)).toThrow('bad.graphql holds one operation')
  })
})

describe('the variables of a named question, from texts', () => {
  test.each([
    ['required', '-3', -3],
    ['float', '2.5', 2.5],
    ['truth', 'false', false],
    ['text', '12', '12'],
    ['text', '', ''],
    ['text', 'null', 'null'],
    ['id', '0012', '0012'],
    ['day', '2009-06-17', '2009-06-17'],
    ['colour', 'RED', 'RED'],
    ['filter', '{"colour": "RED", "sizes": [1, 2]}', { colour: 'RED', sizes: [1, 2] }],
    ['texts', 'one', ['one']],
    ['texts', ['one', 'two'], ['one', 'two']],
    ['texts', '["one", "two"]', ['one', 'two']],
    ['texts', ['[one', 'two'], ['[one', 'two']],
    ['texts', '[]', []],
    ['colours', ['RED', 'BLUE'], ['RED', 'BLUE']],
    ['numbers', ['1', 'null'], [1, null]],
    ['filters', ['{"colour": "RED"}', '{}'], [{ colour: 'RED' }, {}]],
    ['float', 'null', null],
    ['filter', 'null', null],
  ])('%s given as %j is %j', (name, given, value) => {
    expect(read({ [name]: given })[name]).toEqual(value)
  })

  test('are left to their defaults where nothing is given', () => {
    expect(read({})).toEqual({ required: 1 })
  })

  test.each([
    ['float', 'much', 'float: "much" is not a number.'],
    ['float', '"2"', 'float: Float cannot represent non numeric value: "2"'],
    ['truth', 'yes', 'truth: "yes" is not true or false.'],
    ['truth', '1', 'truth: Boolean cannot represent a non boolean value: 1'],
    ['required', '', 'required: "" is not a whole number.'],
    ['required', 'null', 'required: Expected non-nullable type "Int!" not to be null.'],
    ['colour', '', 'colour: "" is none of RED, BLUE.'],
    ['colours', ['RED', 'GREEN'], 'colours: "GREEN" is none of RED, BLUE.'],
    ['filter', '{', 'filter: "{" is not a JSON object with any of colour, sizes.'],
    ['filter', '3', 'filter: Expected type "Filter" to be an object.'],
    ['filter', '{"sizes": ["x"]}', 'filter.sizes.0: Int cannot represent non-integer value: "x"'],
    ['numbers', '[1,', 'numbers: "[1," is not a JSON array.'],
    ['text', ['a', 'b'], 'text: takes one value, not 2.'],
    ['colour', 'x'.repeat(50), `colour: "${'x'.repeat(40)}…" is none of RED, BLUE.`],
    [
      'other',
      'x',
      'other: every-kind has no such variable; it has required, float, truth, text, id, day, colour, filter, texts, colours, numbers, filters.',
    ],
  ])('%s given as %j is refused', (name, given, message) => {
    expect(() => read({ [name]: given })).toThrow(expect.objectContaining({ code: 'BAD_INPUT', message }))
  })

  test('must be given where they have no default', () => {
    expect(() => readQuestionValues(schema, question, new Map())).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', message: 'required: must be given.' }),
    )
  })
})
