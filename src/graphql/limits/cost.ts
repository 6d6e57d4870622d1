import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { type Fragments, fragmentsOf } from './fragments-of.ts'
import { introspectionCost } from './introspection-cost.ts'
import { DEFAULT_FIRST, LIST_BOUNDS, READING_COSTS } from './list-bounds.ts'

/** The fields by which a schema tells of itself. */
const INTROSPECTION: readonly string[] = ['__schema', '__type']

/** What is needed to reckon a cost. */
interface Reckoning {
  readonly schema: GraphQLSchema
  readonly fragments: Fragments
  readonly variables: Readonly<Record<string, unknown>>
  /** Costs of fragments already reckoned, by name, type and page. */
  readonly known: Map<string, number>
}

/**
 * The most objects that an operation can give: each object counts one, each list as many as its bound, lists within
 * lists their product; a walk and a count also what they read; introspection what it could give of this schema.
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const root = schema.getRootType(operation.operation)
  const reckoning = { schema, fragments: fragmentsOf(document), variables, known: new Map<string, number>() }
  return root === null || root === undefined ? 0 : selectionCost(operation.selectionSet, root.name, 1, reckoning)
}

function selectionCost({ selections }: SelectionSetNode, typeName: string, page: number, reckoning: Reckoning): number {
  let cost = 0
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) cost += fieldCost(selection, typeName, page, reckoning)
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      cost += selectionCost(selection.selectionSet, selection.typeCondition?.name.value ?? typeName, page, reckoning)
    } else cost += fragmentCost(selection.name.value, page, reckoning)
  }
  return cost
}

function fragmentCost(name: string, page: number, reckoning: Reckoning): number {
  const key = `${name} ${page}`
  const fragment = reckoning.fragments.get(name)
  if (fragment === undefined) return 0
  const known = reckoning.known.get(key)
  if (known !== undefined) return known
  const cost = selectionCost(fragment.selectionSet, fragment.typeCondition.name.value, page, reckoning)
  reckoning.known.set(key, cost)
  return cost
}

function fieldCost(node: FieldNode, typeName: string, page: number, reckoning: Reckoning): number {
  const type = reckoning.schema.getType(typeName)
  if (node.selectionSet !== undefined && INTROSPECTION.includes(node.name.value)) {
    return introspectionCost(node.selectionSet, reckoning.schema, reckoning.fragments)
  }
  if (node.selectionSet === undefined) return readingCost(READING_COSTS[node.name.value])
  if (!(isObjectType(type) || isInterfaceType(type))) return 0
  const field = type.getFields()[node.name.value]
  if (field === undefined) return 0
  const named = getNamedType(field.type)
  if (!isCompositeType(named)) return 0
  const args = getArgumentValues(field, node, reckoning.variables)
  const asked = pageAsked(field, args)
  const isList = isListType(getNullableType(field.type))
  const count = isList ? listBound(type.name, field, args, page, asked) : 1
  const reading = READING_COSTS[`${type.name}.${field.name}`]
  const read = reading === 'page' ? asked : readingCost(reading)
  return read + count * (1 + selectionCost(node.selectionSet, named.name, asked, reckoning))
}

/** How many items the page of a field may have: `first`, or `limit` with what is `known`; a null one is its default. */
function pageAsked(field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): number {
  const size = field.args.find(({ name }) => name === 'first' || name === 'limit')
  const given = size === undefined ? null : (args[size.name] ?? size.defaultValue)
  const known = args['known']
  return (typeof given === 'number' ? given : DEFAULT_FIRST) + (Array.isArray(known) ? known.length : 0)
}

function readingCost(cost: 'page' | number | undefined): number {
  return typeof cost === 'number' ? cost : 0
}

/** The bound of a list; the types that implement `Entity` share its rows. */
function listBound(
  typeName: string,
  field: GraphQLField<unknown, unknown>,
  args: Readonly<Record<string, unknown>>,
  page: number,
  asked: number,
): number {
  const bound = LIST_BOUNDS[`${typeName}.${field.name}`] ?? LIST_BOUNDS[`Entity.${field.name}`]
  if (bound === 'page') return page
  if (bound === 'first') return asked
  if (typeof bound === 'object') return page * bound.pages
  if (bound === 'ids') return Array.isArray(args['ids']) ? args['ids'].length : 0
  return bound ?? asked
}
