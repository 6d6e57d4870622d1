import {
  defaultTypeResolver,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { invariant } from '../../errors.ts'
import { fieldsWithin, writingOf } from './plan.ts'
import type { Complete, Path, PlannedField, Run, Write } from './planned.ts'
import { argumentsOf, failedAt, infoOf } from './run.ts'

/**
 * An object of an answer. It inherits nothing, so that a field may be called `__proto__`; one that is made by a class is
 * written and read faster than one that is made without a prototype.
 */
class Fields {
  [key: string]: unknown
}
Object.setPrototypeOf(Fields.prototype, null)

/** Executes what is asked of an object, in its order: a promise where something of it is to come. */
export function executeFields(
  run: Run,
  fields: readonly PlannedField[],
  source: unknown,
  path: Path | undefined,
): unknown {
  const made = new Fields()
  const waiting: string[] = []
  try {
    for (const field of fields) {
      const value = executeField(run, field, source, path)
      made[field.key] = value
      if (value instanceof Promise) waiting.push(field.key)
    }
  } catch (error) {
    if (waiting.length === 0) throw error
    // What is to come may fail, too, and has to be heard.
    return whole(made, waiting).finally(() => {
      throw error
    })
  }
  return waiting.length === 0 ? made : whole(made, waiting)
}

/** The object, once all of it is there. */
async function whole(made: Fields, waiting: readonly string[]): Promise<Fields> {
  const values = await Promise.all(waiting.map((key) => made[key]))
  for (const [place, key] of waiting.entries()) made[key] = values[place]
  return made
}

function executeField(run: Run, field: PlannedField, source: unknown, parent: Path | undefined): unknown {
  const { resolve, write } = field
  if (resolve === undefined && write !== null) {
    // Nearly all are a property without more: neither its place nor its arguments are wanted.
    const value = propertyOf(source, field.name)
    if (typeof value !== 'function' && !(value instanceof Promise)) {
      try {
        return completeLeaf(field, write, value)
      } catch (error) {
        return failedAt(run, field, pathOf(field, parent), field.isNonNull, error)
      }
    }
  }
  const path = pathOf(field, parent)
  const failed = (error: unknown) => failedAt(run, field, path, field.isNonNull, error)
  try {
    const value = givenBy(run, field, source, path)
    const made =
      value instanceof Promise
        ? value.then((told) => field.complete(run, field, path, told))
        : field.complete(run, field, path, value)
    return made instanceof Promise ? made.then(undefined, failed) : made
  } catch (error) {
    return failed(error)
  }
}

function pathOf(field: PlannedField, prev: Path | undefined): Path {
  return { prev, key: field.key, typename: field.parentType.name }
}

/** What a field gives before it is completed. */
function givenBy(run: Run, field: PlannedField, source: unknown, path: Path): unknown {
  const args = argumentsOf(run, field)
  if (field.resolve !== undefined) return field.resolve(source, args, run.contextValue, infoOf(run, field, path))
  const property = propertyOf(source, field.name)
  if (typeof property !== 'function') return property
  return property.call(source, args, run.contextValue, infoOf(run, field, path))
}

function propertyOf(source: unknown, name: string): unknown {
  if (source === null || (typeof source !== 'object' && typeof source !== 'function')) return undefined
  return (source as Readonly<Record<string, unknown>>)[name]
}

/** How what a field of a type gives is completed: as the reference does it, with the type looked at once. */
export function completionOf(type: GraphQLOutputType): Complete {
  if (isNonNullType(type)) return completingSurely(completionOf(type.ofType))
  const complete = completingWhole(type)
  return (run, field, path, value) => {
    if (value instanceof Error) throw value
    return value === null || value === undefined ? null : complete(run, field, path, value)
  }
}

function completingWhole(type: GraphQLOutputType): Complete {
  if (isListType(type)) return completingList(type.ofType, completionOf(type.ofType))
  if (isLeafType(type)) return completingLeaf(type)
  if (isObjectType(type)) return (run, field, path, value) => completeObject(run, field, path, value, type)
  invariant(!isNonNullType(type), 'what may not be null is completed as what may be')
  return completingAbstract(type)
}

function completingSurely(complete: Complete): Complete {
  return (run, field, path, value) => {
    const made = complete(run, field, path, value)
    if (made === null) throw new Error(noNull(field))
    return made
  }
}

function noNull({ parentType, name }: PlannedField): string {
  return `Cannot return null for non-nullable field ${parentType.name}.${name}.`
}

/** What a field gives that has no fields itself, and is no list. */
function completeLeaf(field: PlannedField, write: Write, value: unknown): unknown {
  if (value === null || value === undefined) {
    if (field.isNonNull) throw new Error(noNull(field))
    return null
  }
  if (value instanceof Error) throw value
  return written(write, value)
}

function completingLeaf(type: GraphQLLeafType): Complete {
  const write = writingOf(type)
  return (_run, _field, _path, value) => written(write, value)
}

function written(write: Write, value: unknown): unknown {
  const made = write(value)
  if (made === null || made === undefined) throw new Error('What is there has to be written as something.')
  return made
}

function completingList(itemType: GraphQLOutputType, complete: Complete): Complete {
  const isNonNull = isNonNullType(itemType)
  return (run, field, path, value) => {
    if (!isIterable(value)) {
      const name = `${field.parentType.name}.${field.name}`
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${name}".`)
    }
    const items: readonly unknown[] = Array.isArray(value) ? value : [...value]
    const made: unknown[] = []
    let isWhole = true
    for (let place = 0; place < items.length; place += 1) {
      const one = completeItem(run, field, { prev: path, key: place, typename: undefined }, items[place])
      if (one instanceof Promise) isWhole = false
      made.push(one)
    }
    return isWhole ? made : Promise.all(made)
  }

  function completeItem(run: Run, field: PlannedField, path: Path, item: unknown): unknown {
    const failed = (error: unknown) => failedAt(run, field, path, isNonNull, error)
    try {
      const made =
        item instanceof Promise
          ? item.then((value) => complete(run, field, path, value))
          : complete(run, field, path, item)
      return made instanceof Promise ? made.then(undefined, failed) : made
    } catch (error) {
      return failed(error)
    }
  }
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}

function completingAbstract(type: GraphQLAbstractType): Complete {
  const resolveType = type.resolveType ?? defaultTypeResolver
  return (run, field, path, value) => {
    const name = resolveType(value, run.contextValue, infoOf(run, field, path), type)
    if (!(name instanceof Promise)) return completeObject(run, field, path, value, typeNamed(run, type, name))
    return name.then((told) => completeObject(run, field, path, value, typeNamed(run, type, told)))
  }
}

function typeNamed({ plan: { schema } }: Run, type: GraphQLAbstractType, name: string | undefined): GraphQLObjectType {
  const found = schema.getType(name ?? '')
  invariant(isObjectType(found) && schema.isSubType(type, found), `${name} is no ${type.name}`)
  return found
}

function completeObject(run: Run, field: PlannedField, path: Path, value: unknown, type: GraphQLObjectType): unknown {
  return executeFields(run, fieldsWithin(field, type), value, path)
}
