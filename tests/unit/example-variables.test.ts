import { type TypeNode, valueFromASTUntyped } from 'graphql'
import { expect, test } from 'vitest'
import { readNamedQuestions } from '../../src/graphql/named-questions/named-questions.ts'
import { exampleVariables } from '../../src/record/read/example-variables.ts'

const NAMING_TYPES = ['String', 'ID', 'Date']

test('a record may give an example for each variable of a question that names something by default', () => {
  const seen = [...exampleVariables()].map(([name, variables]) => [
    name,
    [...variables].map(([variable, { isList }]) => [variable, isList]),
  ])
  const parsed = readNamedQuestions().map(({ name, variables }) => [
    name,
    variables.flatMap(({ name: variable, definition: { type, defaultValue } }) => {
      const value: unknown = defaultValue === undefined ? null : valueFromASTUntyped(defaultValue)
      const isNaming = [value].flat().every((one) => typeof one === 'string') && NAMING_TYPES.includes(typeName(type))
      return isNaming ? [[variable, Array.isArray(value)]] : []
    }),
  ])
  expect(seen.toSorted()).toEqual(parsed.toSorted())
})

function typeName(type: TypeNode): string {
  return 'type' in type ? typeName(type.type) : type.name.value
}
