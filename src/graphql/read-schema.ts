import { readdirSync, readFileSync } from 'node:fs'
import {
  type DefinitionNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql'
import { CORE_VOCABULARY, type OwnType, type Vocabulary } from '../domain/model/vocabulary.ts'

/** The folder of the SDL files, one concept a file, beside `src/` and `dist/`. */
const SCHEMA_FOLDER = new URL('../../schema/', import.meta.url)

/** The API as it is printed for clients, now and when it was last released: made of the others, or kept. */
const PRINTED = ['api.graphql', 'released.graphql']

/**
 * The API as one document: every `schema/*.graphql` that is not printed, in order of file name. The types that implement `Entity` get its
 * fields, with their descriptions, so that these stand in one place; the types of relationship that a vocabulary adds to the
 * core's stand behind these, with theirs.
 */
export function readSchema({ own }: Vocabulary = CORE_VOCABULARY): DocumentNode {
  const files = readdirSync(SCHEMA_FOLDER).filter((name) => name.endsWith('.graphql') && !PRINTED.includes(name))
  const sources = files.sort().map((name) => readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8'))
  const document = parse(sources.join('\n'))
  return {
    ...document,
    definitions: document.definitions.map((one) => withOwnTypes(withEntityFields(one, document), own)),
  }
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
    description: { kind: Kind.STRING, value: description },
  }
}
