import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { isDay } from '../domain/dates/day.ts'
import { isEdtf } from '../domain/dates/edtf.ts'

/** A day of the calendar; anything else is refused where it stands in the request. */
export function createDateScalar(description: string): GraphQLScalarType<string> {
  return textScalar('Date', description, isDay, 'a day that exists, written YYYY-MM-DD')
}

/** An EDTF expression of level 1. */
export function createEdtfScalar(description: string): GraphQLScalarType<string> {
  return textScalar('Edtf', description, isEdtf, 'a date or an interval in EDTF, level 1')
}

function textScalar(
  name: string,
  description: string,
  isValid: (text: string) => boolean,
  allowed: string,
): GraphQLScalarType<string> {
  const read = (value: unknown, nodes: ValueNode | null = null): string => {
    if (typeof value === 'string' && isValid(value)) return value
    const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : typeof value
    throw new GraphQLError(`${name}: ${shown} is not ${allowed}.`, { nodes, extensions: { code: 'BAD_INPUT' } })
  }
  return new GraphQLScalarType<string>({
    name,
    description,
    serialize: (value) => read(value),
    parseValue: (value) => read(value),
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : node.kind, node),
  })
}
