import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'

export type Variables = Readonly<Record<string, unknown>>
export type Arguments = Readonly<Record<string, unknown>>
export type Path = GraphQLResolveInfo['path']

/** How an operation is executed with a schema. What is asked of a type is found when the first object of that type is there. */
export interface Plan {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** Those by which selections are left out. */
  readonly variables: Variables
  readonly completionOf: (type: GraphQLOutputType) => Complete
  /** What is asked of the whole, once it was executed. */
  root: readonly PlannedField[] | null
  /** How many fields it has so far, and the most that it may have if it is to be kept. */
  size: number
  readonly mostKept: number
}

/** A field of a selection, as it is executed for every object of a type. */
export interface PlannedField {
  /** Its place among all of the plan. */
  readonly place: number
  readonly plan: Plan
  /** The name under which it stands in the answer. */
  readonly key: string
  readonly nodes: readonly FieldNode[]
  readonly first: FieldNode
  readonly parentType: GraphQLObjectType
  readonly definition: GraphQLField<unknown, unknown>
  readonly name: string
  readonly takesArguments: boolean
  /** Undefined where the property of that name is what the field gives. */
  readonly resolve: GraphQLField<unknown, unknown>['resolve']
  readonly isNonNull: boolean
  /** How a value is written, where it is one that has no fields, and no list. */
  readonly write: Write | null
  readonly complete: Complete
  /** The fields that are asked of its objects, by their types, of which nearly always there is one. */
  readonly fieldsByType: Map<GraphQLObjectType, readonly PlannedField[]>
}

/** Writes a value as its type does. */
export type Write = (value: unknown) => unknown

/** Makes of what a field gave, at a place of the answer, what stands there: a promise where something of it is to come. */
export type Complete = (run: Run, field: PlannedField, path: Path, value: unknown) => unknown

/** One execution of a plan. */
export interface Run {
  readonly plan: Plan
  readonly contextValue: unknown
  readonly rootValue: unknown
  readonly variables: Variables
  /** The arguments of each field by its place, once they are wanted: they are the same for all objects. */
  readonly args: (Arguments | undefined)[]
  readonly errors: GraphQLError[]
  /** Where something is null because of an error; undefined stands for the whole. */
  readonly nulled: Set<Path | undefined>
}
