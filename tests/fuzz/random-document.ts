import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql'
import type { Seeded } from '../../bench/seeded.ts'
import { HOSTILE_TEXTS } from './hostile-texts.ts'

/** What a request sends. */
interface RandomRequest {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

const MOST_LEVELS = 5

/** A document over a schema, of any fields, with anything in their arguments: some of it in variables. */
export function randomDocument(schema: GraphQLSchema, known: readonly string[], random: Seeded): RandomRequest {
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const query = schema.getQueryType()
  const body = query === null || query === undefined ? '{ __typename }' : selection(query, 0)
  const head = declared.length === 0 ? '' : `(${declared.join(', ')})`
  return { query: `query Fuzz${head} ${body}`, variables }

  function selection(type: GraphQLNamedType, level: number): string {
    if (!isCompositeType(type)) return ''
    const fields = isObjectType(type) || 'getFields' in type ? Object.values(type.getFields()) : []
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)))
    const offered = level >= MOST_LEVELS ? leaves : fields
    const picked = Array.from({ length: 1 + random.below(3) }, () => offered[random.below(Math.max(1, offered.length))])
    // Each field once: of two with other arguments neither could be answered.
    const inner = [...new Set(picked)].flatMap((field) => (field === undefined ? [] : [fieldText(field, level)]))
    const concrete = isObjectType(type) ? [] : schema.getPossibleTypes(type).slice(0, 3)
    const fragments = concrete.map((one) => `... on ${one.name} ${selection(one, level + 1)}`)
    return `{ __typename ${[...inner, ...fragments].join(' ')} }`
  }

  function fieldText(field: GraphQLField<unknown, unknown>, level: number): string {
    const given = field.args.filter(({ type }) => isNonNullType(type) || random.next() < 0.4)
    const args = given.map(({ name, type }) => `${name}: ${argument(type)}`)
    return `${field.name}${args.length === 0 ? '' : `(${args.join(', ')})`} ${selection(getNamedType(field.type), level + 1)}`
  }

  function argument(type: GraphQLInputType): string {
    const value = valueFor(type, 0)
    if (random.next() < 0.5) return written(value, type)
    const name = `v${declared.length}`
    declared.push(`$${name}: ${String(type)}`)
    variables[name] = random.next() < 0.05 ? random.pick([null, [], {}, 'x', 1, true]) : value
    return `$${name}`
  }

  function valueFor(type: GraphQLInputType, level: number): unknown {
    if (isNonNullType(type)) return valueFor(type.ofType, level)
    if (random.next() < 0.05) return null
    if (isListType(type)) return Array.from({ length: random.below(4) }, () => valueFor(type.ofType, level))
    if (isEnumType(type)) return random.pick(type.getValues()).name
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || random.next() < 0.4)
      return level > 3 ? {} : Object.fromEntries(fields.map((field) => [field.name, valueFor(field.type, level + 1)]))
    }
    return isScalarType(type) ? scalar(type.name) : null
  }

  function scalar(name: string): unknown {
    if (name === 'Int') return random.pick([1, 1, 2, 2, 3, 5, 20, 100, 101, 0, -1, 2_147_483_647])
    if (name === 'Float') return random.pick([0, -0.5, 1e300])
    if (name === 'Boolean') return random.next() < 0.5
    if (name === 'Date' || name === 'Edtf')
      return random.pick(['2009-06-01', '2010', '0000-01-01', '9999-12-31', 'soon', '2009-02-30'])
    return random.next() < 0.6 ? random.pick(known) : random.pick(HOSTILE_TEXTS)
  }
}

/** A value as a document writes it: names of enumerations bare. */
function written(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return written(value, type.ofType)
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value))
    return `[${value.map((item) => (isListType(type) ? written(item, type.ofType) : 'null')).join(', ')}]`
  if (isInputObjectType(type)) {
    const fields = type.getFields()
    const parts = Object.entries(value).flatMap(([name, inner]) => {
      const field = fields[name]
      return field === undefined ? [] : [`${name}: ${written(inner, field.type)}`]
    })
    return `{${parts.join(', ')}}`
  }
  return isEnumType(type) ? String(value) : JSON.stringify(value)
}

/** A text with pieces of it left out, said twice, put elsewhere or put in place of others. */
export function mutated(text: string, random: Seeded): string {
  let changed = text
  for (let count = 1 + random.below(4); count > 0; count -= 1) {
    const at = random.below(changed.length + 1)
    const end = Math.min(changed.length, at + random.below(20))
    const piece = changed.slice(at, end)
    const instead = random.pick([
      '',
      piece + piece,
      random.pick(HOSTILE_TEXTS),
      random.pick(['{', '}', '(', ')', '"', '$', '@', '...', '\u0000']),
    ])
    changed = changed.slice(0, at) + instead + changed.slice(end)
  }
  return changed
}
