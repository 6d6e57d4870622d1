import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { Fragments } from './fragments-of.ts'

/** How long the lists are that introspection gives: on the average of all types, and of the type that has the most. */
interface Lengths {
  readonly average: Readonly<Record<string, number>>
  readonly most: Readonly<Record<string, number>>
}

/** The lists of each type: asked of every type together they are as long as all are, asked of one they may be the longest. */
const OF_A_TYPE: readonly string[] = ['fields', 'inputFields', 'enumValues', 'interfaces', 'possibleTypes']

const lengthsOf = new WeakMap<GraphQLSchema, Lengths>()

/**
 * The most objects that introspection can give by what is selected of `__schema` or `__type`: it asks nothing of the store, and
 * yet lists within lists of it can take a thread for longer than any answer may.
 */
export function introspectionCost(selected: SelectionSetNode, schema: GraphQLSchema, fragments: Fragments): number {
  const lengths = lengthsOf.get(schema) ?? measured(schema)
  lengthsOf.set(schema, lengths)
  const known = new Map<string, number>()

  function fragmentCost(name: string, isOfEvery: boolean): number {
    const key = `${name} ${isOfEvery}`
    const fragment = fragments.get(name)
    const cost = known.get(key) ?? (fragment === undefined ? 0 : costOf(fragment.selectionSet, isOfEvery))
    known.set(key, cost)
    return cost
  }

  function costOf({ selections }: SelectionSetNode, isOfEvery: boolean): number {
    let cost = 0
    for (const one of selections) {
      if (one.kind === Kind.FRAGMENT_SPREAD) cost += fragmentCost(one.name.value, isOfEvery)
      else if (one.kind === Kind.INLINE_FRAGMENT) cost += costOf(one.selectionSet, isOfEvery)
      else if (one.selectionSet !== undefined) {
        const name = one.name.value
        const length = (isOfEvery ? lengths.average : lengths.most)[name] ?? 1
        // Of a field of every type the arguments are still those of every field; the type of it may be any.
        const staysOfEvery = name === 'types' || (isOfEvery && name === 'fields')
        cost += length * (1 + costOf(one.selectionSet, staysOfEvery))
      }
    }
    return cost
  }

  return 1 + costOf(selected, false)
}

function measured(schema: GraphQLSchema): Lengths {
  const types = Object.values(schema.getTypeMap())
  const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type))
  const args = withFields.flatMap((type) => Object.values(type.getFields()).map((field) => field.args.length))
  const lists: Readonly<Record<string, readonly number[]>> = {
    fields: withFields.map((type) => Object.keys(type.getFields()).length),
    inputFields: types.filter(isInputObjectType).map((type) => Object.keys(type.getFields()).length),
    enumValues: types.filter(isEnumType).map((type) => type.getValues().length),
    interfaces: withFields.map((type) => type.getInterfaces().length),
    possibleTypes: types.filter(isInterfaceType).map((type) => schema.getPossibleTypes(type).length),
    args,
  }
  const lengths = (of: (counts: readonly number[], name: string) => number) => ({
    ...Object.fromEntries(Object.entries(lists).map(([name, counts]) => [name, of(counts, name)])),
    types: types.length,
    directives: schema.getDirectives().length,
  })
  return {
    average: lengths((counts, name) =>
      Math.ceil(
        counts.reduce((sum, count) => sum + count, 0) / (OF_A_TYPE.includes(name) ? types.length : counts.length),
      ),
    ),
    most: lengths((counts) => Math.max(1, ...counts)),
  }
}
