import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql'
import type { RequestContext } from '../context.ts'
import { onceThere } from '../soon.ts'

type Resolver = GraphQLFieldResolver<unknown, RequestContext>

/** Tells the meter of each request how many items its lists of objects have, before any of them is answered. */
export function meterLists(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      if (!isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type))) continue
      field.resolve = metering(field.resolve ?? defaultFieldResolver)
    }
  }
  return schema
}

function metering(resolve: Resolver): Resolver {
  return (source, args, context, info) =>
    onceThere(resolve(source, args, context, info), (list) => counted(list, context))
}

function counted(list: unknown, { meter }: RequestContext): unknown {
  if (Array.isArray(list)) meter.gave(list.length)
  return list
}
