import {
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  isObjectType,
  Kind,
  type SelectionNode,
} from 'graphql'
import { Failure } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import type { EntityRelationshipsArgs } from '../generated.ts'
import type { PageAhead } from '../loaders.ts'
import { checkedFirst, sidedFilterOf, viewOf } from './arguments.ts'

/**
 * The first page of relationships that is asked for of the entity of a field, and how many claims of each of its edges: what
 * a store may answer beside the reference. Null where none is asked for, or in a way that the list itself has to tell.
 */
export function pageAhead(info: GraphQLResolveInfo, { limits, vocabulary }: RequestContext): PageAhead | null {
  const [list, another] = fieldsNamed('relationships', 'Entity', selectionsOf(info.fieldNodes), info)
  if (list === undefined || another !== undefined) return null
  try {
    const args = argumentsOf<EntityRelationshipsArgs>(list, 'Organisation', info)
    if ((args.after ?? null) !== null) return null
    const edges = fieldsNamed('edges', 'RelationshipConnection', selectionsOf([list]), info)
    const [claims] = fieldsNamed('claims', 'RelationshipEdge', selectionsOf(edges), info)
    return {
      filter: sidedFilterOf(args.where, vocabulary),
      view: viewOf(args.view, limits),
      // As the list itself asks (`pageFor`).
      page: { first: checkedFirst(args, limits) + 1, after: null, keysOnly: false, looked: limits.looked },
      claims: claims === undefined ? 0 : checkedFirst(argumentsOf(claims, 'RelationshipEdge', info), limits),
    }
  } catch (error) {
    // The field whose argument is at fault says so.
    if (error instanceof Failure) return null
    throw error
  }
}

/** The arguments of a field of a type, by the variables of the request. */
function argumentsOf<Arguments>(
  field: FieldNode,
  typeName: string,
  { schema, variableValues }: GraphQLResolveInfo,
): Arguments {
  const type = schema.getType(typeName)
  const definition = isObjectType(type) ? type.getFields()[field.name.value] : undefined
  // The request was validated with this schema.
  return (definition === undefined ? {} : getArgumentValues(definition, field, variableValues)) as Arguments
}

function selectionsOf(fields: readonly FieldNode[]): readonly SelectionNode[] {
  return fields.flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
}

/** The fields of a name among selections of a type and their fragments on it, but for what a directive may leave out. */
function fieldsNamed(
  name: string,
  typeName: string,
  selections: readonly SelectionNode[],
  info: GraphQLResolveInfo,
): readonly FieldNode[] {
  return selections.flatMap((one): readonly FieldNode[] => {
    if ((one.directives?.length ?? 0) > 0) return []
    if (one.kind === Kind.FIELD) return one.name.value === name ? [one] : []
    const within = one.kind === Kind.INLINE_FRAGMENT ? one : info.fragments[one.name.value]
    // One on another type may be of none that is there.
    if ((within?.typeCondition?.name.value ?? typeName) !== typeName) return []
    return fieldsNamed(name, typeName, within?.selectionSet.selections ?? [], info)
  })
}
