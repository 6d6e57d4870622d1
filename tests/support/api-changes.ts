import {
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isObjectType,
} from 'graphql'

/** What a change of the API does to a client that knows the older one. */
export type ChangeLevel = 'BREAKING' | 'DANGEROUS'

/** A change that a client may notice. What is not among the changes is safe: fields, types and arguments that are new. */
export interface ApiChange {
  readonly level: ChangeLevel
  /** What changed, as a schema coordinate: `Type.field`, `Type.field(argument:)`, `Enum.VALUE`, `Type`. */
  readonly coordinate: string
  readonly description: string
  /** It was removed, and no `@deprecated` had announced it. */
  readonly isUnannounced: boolean
}

/** The changes from one API to another that may break a client or change what it gets, the breaking ones first. */
export function apiChanges(before: GraphQLSchema, after: GraphQLSchema): readonly ApiChange[] {
  const told = (level: ChangeLevel) => (change: { readonly description: string }) => {
    const coordinate = coordinateOf(change.description)
    const isRemoved = / was removed\b/.test(change.description)
    return {
      level,
      coordinate,
      description: change.description,
      isUnannounced: isRemoved && !isDeprecated(before, coordinate),
    }
  }
  const breaking = findBreakingChanges(before, after).filter(({ description }) => !isOfStandardScalar(description))
  return [...breaking.map(told('BREAKING')), ...findDangerousChanges(before, after).map(told('DANGEROUS'))]
}

/** The faults of a changelog: breaking changes that it does not name where what is not yet released stands. */
export function unnamedBreaks(changes: readonly ApiChange[], changelog: string): readonly string[] {
  const unreleased = /^## Unreleased$([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog)?.[1] ?? ''
  const lines = unreleased.split(/^- /m).filter((line) => line.startsWith('Breaking: '))
  return changes
    .filter(({ level }) => level === 'BREAKING')
    .flatMap(({ coordinate, description, isUnannounced }) => {
      const line = lines.find((one) => one.includes(`\`${coordinate}\``))
      if (line === undefined) {
        return [`${description} A line under "Unreleased" must begin with "Breaking: " and name \`${coordinate}\`.`]
      }
      if (!isUnannounced || /\bbecause\b/.test(line)) return []
      return [
        `${description} It was never @deprecated: the line that names \`${coordinate}\` must say because of what.`,
      ]
    })
}

/** `Int` goes from a printed API once nothing has that type: whatever had it is told by itself. */
function isOfStandardScalar(description: string): boolean {
  return description.startsWith('Standard scalar ')
}

/** What the first words of a description speak of. */
function coordinateOf(description: string): string {
  const value = /^(\w+) was (?:removed from|added to) (?:enum|union) type (\w+)/.exec(description)
  if (value !== null) return `${value[2]}.${value[1]}`
  const argument = /^(\w+\.\w+) arg (\w+)/.exec(description) ?? null
  if (argument !== null) return `${argument[1]}(${argument[2]}:)`
  const added = /^An? (?:required|optional) (?:field|arg) (\w+) on (?:input type )?([\w.]+)/.exec(description)
  if (added !== null) return added[2]?.includes('.') === true ? `${added[2]}(${added[1]}:)` : `${added[2]}.${added[1]}`
  return /^[\w.]+/.exec(description)?.[0] ?? description
}

function isDeprecated(schema: GraphQLSchema, coordinate: string): boolean {
  const [, typeName = '', member = '', argument = ''] = /^(\w+)(?:\.(\w+))?(?:\((\w+):\))?$/.exec(coordinate) ?? []
  const type = schema.getType(typeName)
  if (isEnumType(type)) return type.getValue(member)?.deprecationReason !== undefined
  if (!isObjectType(type) && !isInterfaceType(type)) return false
  const field = type.getFields()[member]
  if (argument === '') return field?.deprecationReason !== undefined
  return field?.args.find(({ name }) => name === argument)?.deprecationReason !== undefined
}
