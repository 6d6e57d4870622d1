import { readdirSync, readFileSync } from 'node:fs'
import {
  type DefinitionNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type StringValueNode,
} from 'graphql'
import type { AttributeKind } from '../domain/model/attribute-kind.ts'
import { CORE_VOCABULARY, type OwnType, type Vocabulary } from '../domain/model/vocabulary.ts'

/** The folder of the SDL files, one concept a file, beside `src/` and `dist/`. */
const SCHEMA_FOLDER = new URL('../../schema/', import.meta.url)

/** The API as it is printed for clients, now and when it was last released: made of the others, or kept. */
const PRINTED = ['api.graphql', 'released.graphql']

/**
 * The API as one document: every `schema/*.graphql` that is not printed, in order of file name. The types that implement `Entity` get its
 * fields, with their descriptions, so that these stand in one place; the types of relationship that a vocabulary adds to the
 * core's stand behind these, with theirs, and the attributes that it declares where they are asked for by key.
 */
export function readSchema({ own, attributes }: Vocabulary = CORE_VOCABULARY): DocumentNode {
  written ??= readWritten()
  const document = withAttributes(written, attributes)
  return {
    ...document,
    definitions: document.definitions.map((one) => withOwnTypes(withEntityFields(one, document), own)),
  }
}

/** What is written in the files, which is read once: it takes longer than anything else on the way to an answer. */
let written: DocumentNode | null = null

function readWritten(): DocumentNode {
  const files = readdirSync(SCHEMA_FOLDER).filter((name) => name.endsWith('.graphql') && !PRINTED.includes(name))
  const sources = files.sort().map((name) => readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8'))
  return parse(sources.join('\n'), { noLocation: true })
}

/** The interface `Entity` whose `attributes(kinds:)` tells which there are; every other definition as it is. */
function withAttributes(document: DocumentNode, attributes: readonly AttributeKind[]): DocumentNode {
  if (attributes.length === 0) return document
  const told = attributes.map(({ id, label }) => `\`${id}\` (${label})`).join(', ')
  const isKinds = (name: string, within: string) => name === 'kinds' && within === 'attributes'
  const definitions = document.definitions.map((one) => {
    if (one.kind !== Kind.INTERFACE_TYPE_DEFINITION || one.name.value !== 'Entity') return one
    const fields = one.fields?.map((field) => ({
      ...field,
      arguments: (field.arguments ?? []).map((argument) =>
        isKinds(argument.name.value, field.name.value)
          ? { ...argument, description: describe(`${argument.description?.value} This record has ${told}.`) }
          : argument,
      ),
    }))
    return { ...one, fields: fields ?? [] }
  })
  return { ...document, definitions }
}

function describe(value: string): StringValueNode {
  return { kind: Kind.STRING, value }
}

function withEntityFields(definition: DefinitionNode, document: DocumentNode): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !implementsEntity(definition)) return definition
  const entity = document.definitions.find(
    (one) => one.kind === Kind.INTERFACE_TYPE_DEFINITION && one.name.value === 'Entity',
  )
  const shared = entity?.kind === Kind.INTERFACE_TYPE_DEFINITION ? (entity.fields ?? []) : []
  return { ...definition, fields: [...shared, ...(definition.fields ?? [])] }
}

function implementsEntity({ interfaces = [] }: ObjectTypeDefinitionNode): boolean {
  return interfaces.some(({ name }) => name.value === 'Entity')
}

/** The enum of types with those that a record adds; any other definition as it is. */
function withOwnTypes(definition: DefinitionNode, own: readonly OwnType[]): DefinitionNode {
  if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'RelationshipType') return definition
  return { ...definition, values: [...(definition.values ?? []), ...own.map(valueOfType)] }
}

function valueOfType({ id, description }: OwnType): EnumValueDefinitionNode {
  return {
    kind: Kind.ENUM_VALUE_DEFINITION,
    name: { kind: Kind.NAME, value: id },
    description: describe(description),
  }
}
