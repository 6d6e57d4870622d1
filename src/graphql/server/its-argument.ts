import { BREAK, type DocumentNode, GraphQLError, Kind, visit } from 'graphql'

/**
 * An error of a value that was written into a document, with the name of what it was written for (`view.asOf: …`) before what
 * the type of the value says; any other error as it is. The type alone does not know where its value stands.
 */
export function withItsArgument(error: GraphQLError, document: DocumentNode): GraphQLError {
  const [node] = error.nodes ?? []
  if (error.extensions['code'] !== 'BAD_INPUT' || node === undefined) return error
  let names: readonly string[] = []
  visit(document, {
    enter(one, _key, parent, _path, ancestors) {
      if (one !== node) return undefined
      names = [...ancestors, parent].flatMap((above) => {
        const isNamed =
          above !== undefined && 'kind' in above && (above.kind === Kind.ARGUMENT || above.kind === Kind.OBJECT_FIELD)
        return isNamed ? [above.name.value] : []
      })
      return BREAK
    },
  })
  if (names.length === 0) return error
  const { nodes, extensions } = error
  return new GraphQLError(`${names.join('.')}: ${error.message.replace(/^\w+: /, '')}`, {
    nodes: nodes ?? null,
    extensions,
  })
}
