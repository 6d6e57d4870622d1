import {
  type GraphQLError,
  type GraphQLResolveInfo,
  getArgumentValues,
  locatedError,
  responsePathAsArray,
} from 'graphql'
import type { Arguments, Path, PlannedField, Run } from './planned.ts'

const NO_ARGUMENTS: Arguments = Object.freeze({})

export function argumentsOf(run: Run, field: PlannedField): Arguments {
  if (!field.takesArguments) return NO_ARGUMENTS
  const known = run.args[field.place]
  if (known !== undefined) return known
  const args = getArgumentValues(field.definition, field.first, run.variables)
  run.args[field.place] = args
  return args
}

/** What a resolver may look at beside its arguments. */
export function infoOf({ plan, rootValue, variables }: Run, field: PlannedField, path: Path): GraphQLResolveInfo {
  const { schema, fragments, operation } = plan
  return {
    fieldName: field.name,
    fieldNodes: field.nodes,
    returnType: field.definition.type,
    parentType: field.parentType,
    path,
    schema,
    fragments,
    rootValue,
    operation,
    variableValues: variables as Record<string, unknown>,
  }
}

/** What stands at a place that failed: null, with the error beside the answer, or what it is part of fails. */
export function failedAt(run: Run, field: PlannedField, path: Path, isNonNull: boolean, error: unknown): null {
  const located = locatedError(error, field.nodes, responsePathAsArray(path))
  if (isNonNull) throw located
  addError(run, located, path)
  return null
}

/** Takes note of an error, unless its place is in something that is null by another already. */
export function addError({ errors, nulled }: Run, error: GraphQLError, path: Path | undefined): void {
  for (let at = path; at !== undefined; at = at.prev) if (nulled.has(at)) return
  if (nulled.has(undefined)) return
  nulled.add(path)
  errors.push(error)
}
