import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLBoolean,
  type GraphQLField,
  GraphQLFloat,
  GraphQLID,
  GraphQLIncludeDirective,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  GraphQLString,
  getDirectiveValues,
  getNullableType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql'
import { invariant } from '../../errors.ts'
import type { Plan, PlannedField, Variables, Write } from './planned.ts'

/** The most fields of a plan that is kept, for each character of its document: what is kept of documents is bounded by their length. */
const KEPT_A_CHARACTER = 1

/** Null for one that is made anew each time. */
const kept = new WeakMap<OperationDefinitionNode, Plan | null>()

/** The plan of an operation: that of the last time, unless variables may leave something of it out, or it is large. */
export function planOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  completionOf: Plan['completionOf'],
): Plan {
  const known = kept.get(operation)
  if (known?.schema === schema) return known
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null)
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one
  const mostKept = (document.loc?.end ?? 0) * KEPT_A_CHARACTER
  const plan: Plan = { schema, operation, fragments, variables, completionOf, root: null, size: 0, mostKept }
  if (known === undefined) {
    const sets = [operation, ...Object.values(fragments)].map(({ selectionSet }) => selectionSet)
    kept.set(operation, sets.some(hasDirectives) ? null : plan)
  }
  return plan
}

function hasDirectives({ selections }: SelectionSetNode): boolean {
  return selections.some(
    (one) =>
      (one.directives?.length ?? 0) > 0 ||
      (one.kind !== Kind.FRAGMENT_SPREAD && one.selectionSet !== undefined && hasDirectives(one.selectionSet)),
  )
}

/** What is asked of the whole. */
export function rootFieldsOf(plan: Plan, type: GraphQLObjectType): readonly PlannedField[] {
  plan.root ??= fieldsOf(plan, type, [plan.operation.selectionSet])
  return plan.root
}

/** What is asked of an object of a type by some selections, in the order in which it is asked. */
function fieldsOf(
  plan: Plan,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): readonly PlannedField[] {
  const nodesByKey = new Map<string, [FieldNode, ...FieldNode[]]>()
  const visited = new Set<string>()
  for (const { selections } of selectionSets) collect(plan, type, selections, nodesByKey, visited)
  return [...nodesByKey].map(([key, nodes]) => fieldOf(plan, type, key, nodes))
}

/** What is asked of an object that a field gives. */
export function fieldsWithin(field: PlannedField, type: GraphQLObjectType): readonly PlannedField[] {
  const known = field.fieldsByType.get(type)
  if (known !== undefined) return known
  const sets = field.nodes.flatMap(({ selectionSet }) => (selectionSet === undefined ? [] : [selectionSet]))
  const { plan } = field
  const made = fieldsOf(plan, type, sets)
  field.fieldsByType.set(type, made)
  if (plan.size > plan.mostKept) kept.set(plan.operation, null)
  return made
}

function collect(
  plan: Plan,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  nodesByKey: Map<string, [FieldNode, ...FieldNode[]]>,
  visited: Set<string>,
): void {
  for (const one of selections) {
    // A fragment that is left out here may be asked for further on.
    if (one.kind === Kind.FRAGMENT_SPREAD && visited.has(one.name.value)) continue
    if (isLeftOut(one, plan.variables)) continue
    if (one.kind === Kind.FIELD) {
      const key = (one.alias ?? one.name).value
      const beside = nodesByKey.get(key)
      if (beside === undefined) nodesByKey.set(key, [one])
      else beside.push(one)
      continue
    }
    if (one.kind === Kind.FRAGMENT_SPREAD) visited.add(one.name.value)
    const within = one.kind === Kind.INLINE_FRAGMENT ? one : plan.fragments[one.name.value]
    if (within === undefined || !isOn(plan.schema, within.typeCondition?.name.value ?? null, type)) continue
    collect(plan, type, within.selectionSet.selections, nodesByKey, visited)
  }
}

function isLeftOut(node: SelectionNode, variables: Variables): boolean {
  if ((node.directives?.length ?? 0) === 0) return false
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false
  )
}

function isOn(schema: GraphQLSchema, condition: string | null, type: GraphQLObjectType): boolean {
  if (condition === null) return true
  const wanted = schema.getType(condition)
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type))
}

function fieldOf(
  plan: Plan,
  parentType: GraphQLObjectType,
  key: string,
  nodes: readonly [FieldNode, ...FieldNode[]],
): PlannedField {
  const [first] = nodes
  const definition = definitionOf(plan.schema, parentType, first.name.value)
  const type = getNullableType(definition.type)
  const place = plan.size
  plan.size += 1
  return {
    place,
    plan,
    key,
    nodes,
    first,
    parentType,
    definition,
    name: definition.name,
    takesArguments: definition.args.length > 0,
    resolve: definition.resolve,
    isNonNull: isNonNullType(definition.type),
    write: isLeafType(type) ? writingOf(type) : null,
    complete: plan.completionOf(definition.type),
    fieldsByType: new Map(),
  }
}

function definitionOf(
  schema: GraphQLSchema,
  parentType: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef
  if (parentType === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef
  }
  const definition = parentType.getFields()[name]
  invariant(definition !== undefined, `a request that asks ${parentType.name} for ${name} is not valid`)
  return definition
}

/** How a value of a type without fields is written: what is a text already by itself. */
export function writingOf(type: GraphQLLeafType): Write {
  const isText = type.serialize === GraphQLString.serialize || type.serialize === GraphQLID.serialize
  if (isText) return (value) => (typeof value === 'string' ? value : type.serialize(value))
  if (type.serialize === GraphQLBoolean.serialize) {
    return (value) => (typeof value === 'boolean' ? value : type.serialize(value))
  }
  if (type.serialize === GraphQLFloat.serialize) {
    return (value) => (typeof value === 'number' && Number.isFinite(value) ? value : type.serialize(value))
  }
  return (value) => type.serialize(value)
}
