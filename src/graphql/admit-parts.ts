import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql'
import { allInOrder } from './all-in-order.ts'
import { resolveDocuments } from './arguments/references.ts'
import type { RequestContext } from './context.ts'
import type { View } from './generated.ts'

type Resolve = GraphQLFieldResolver<unknown, RequestContext, Readonly<Record<string, unknown>>>

/**
 * Has every View admit, with a document that has parts, its parts: before a field is resolved, each of its arguments of
 * the type `View` names the documents without parts that those it names stand for.
 */
export function admitParts(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const views = field.args.filter((argument) => getNamedType(argument.type).name === 'View').map(({ name }) => name)
      if (views.length > 0) field.resolve = admitting(field.resolve ?? defaultFieldResolver, views)
    }
  }
  return schema
}

function admitting(resolve: Resolve, names: readonly string[]): Resolve {
  return (parent, args, context, info) => {
    const chosen = names.flatMap((name) => {
      // The schema has coerced what an argument of this type holds.
      const view = args[name] as View | null | undefined
      const documents = view?.documents ?? null
      return documents === null || documents.length === 0 ? [] : [{ name, view, documents }]
    })
    if (chosen.length === 0) return resolve(parent, args, context, info)
    return widened(chosen, context).then((views) => resolve(parent, { ...args, ...views }, context, info))
  }
}

async function widened(
  chosen: readonly {
    readonly name: string
    readonly view: View | null | undefined
    readonly documents: readonly string[]
  }[],
  context: RequestContext,
): Promise<Readonly<Record<string, View>>> {
  const views = await allInOrder(
    chosen.map(async ({ name, view, documents }) => {
      return [name, { ...view, documents: await resolveDocuments(`${name}.documents`, documents, context) }] as const
    }),
  )
  return Object.fromEntries(views)
}
