import type { TypeNode } from 'graphql'
import type { NamedQuestion, QuestionVariable } from '../graphql/named-questions/named-questions.ts'

/** The types of which a value is written as it is said: a name, an id, a day. */
const TEXTS = ['String', 'ID', 'Date']

/** A variable that may be given by its place, without its name. */
export interface PlacedVariable {
  readonly variable: QuestionVariable
  /** Whether it takes all the values that are left. */
  readonly isMany: boolean
}

/** The variables of a question that may be given by their place: those at its beginning that are texts. */
export function placedVariables({ variables }: NamedQuestion): readonly PlacedVariable[] {
  const end = variables.findIndex(
    ({ name, definition }) => name === 'after' || !TEXTS.includes(itemType(definition.type)),
  )
  const placed = end === -1 ? variables : variables.slice(0, end)
  return placed.map((variable, index) => ({
    variable,
    isMany: index === placed.length - 1 && isList(variable.definition.type),
  }))
}

/** The values that stand at the places of variables, by their names. */
export function placedTexts(
  placed: readonly PlacedVariable[],
  values: readonly unknown[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    placed.flatMap(({ variable }, index) => {
      const texts = [values[index] ?? []].flat().filter((one) => typeof one === 'string')
      return texts.length === 0 ? [] : [[variable.name, texts] as const]
    }),
  )
}

function itemType(type: TypeNode): string {
  return type.kind === 'NamedType' ? type.name.value : itemType(type.type)
}

function isList(type: TypeNode): boolean {
  return type.kind === 'ListType' || (type.kind === 'NonNullType' && isList(type.type))
}
