import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
} from 'graphql'
import { invariant } from '../../errors.ts'
import { onceThere } from '../soon.ts'
import { CUT_LISTS, LIST_BOUNDS } from './list-bounds.ts'

/** Cuts the lists that a record could make longer than their bound, so that the table of costs is true of them. */
export function cutLists(schema: GraphQLSchema): GraphQLSchema {
  for (const place of CUT_LISTS) {
    const [typeName = '', fieldName = ''] = place.split('.')
    const bound = LIST_BOUNDS[place]
    invariant(typeof bound === 'number', `${place} has no bound to be cut at`)
    const type = schema.getType(typeName)
    const types = isInterfaceType(type) ? schema.getPossibleTypes(type) : [type]
    for (const one of types) {
      const field = isObjectType(one) ? one.getFields()[fieldName] : undefined
      invariant(field !== undefined, `there is no ${place}`)
      field.resolve = cutting(field.resolve ?? defaultFieldResolver, bound)
    }
  }
  return schema
}

function cutting(
  resolve: GraphQLFieldResolver<unknown, unknown>,
  bound: number,
): GraphQLFieldResolver<unknown, unknown> {
  return (...asked) => onceThere(resolve(...asked), (list) => (Array.isArray(list) ? list.slice(0, bound) : list))
}
