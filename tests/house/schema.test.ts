import {
  buildASTSchema,
  type FieldNode,
  GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  validateSchema,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { DOCUMENT_DIFFERENCES } from '../../src/domain/answers/compare-documents.ts'
import { MOMENT_PHASES } from '../../src/domain/answers/moment.ts'
import { ANSWERS } from '../../src/domain/answers/verdict.ts'
import { CERTAINTIES } from '../../src/domain/evidence/certainty.ts'
import { DISAGREEMENT_KINDS, DISAGREEMENT_ORIGINS } from '../../src/domain/evidence/disagreement.ts'
import { DIRECTIONS, RELATIONSHIP_SIDES } from '../../src/domain/evidence/relationship.ts'
import { HISTOGRAM_UNITS } from '../../src/domain/evidence/start-mark.ts'
import { BOUNDS, EXISTENCE_CHANGES, MODALITIES } from '../../src/domain/model/claim.ts'
import { ENTITY_KINDS } from '../../src/domain/model/kinds.ts'
import { CORE_TYPES, RELATIONSHIP_FAMILIES } from '../../src/domain/model/relationship-types.ts'
import { CORE_VOCABULARY } from '../../src/domain/model/vocabulary.ts'
import { SEARCH_MATCHES } from '../../src/domain/search/rank-names.ts'
import { createSchema } from '../../src/graphql/create-schema.ts'
import { CUT_LISTS, LIST_BOUNDS } from '../../src/graphql/limits/list-bounds.ts'
import { readNamedQuestions } from '../../src/graphql/named-questions/named-questions.ts'
import { readSchema } from '../../src/graphql/read-schema.ts'
import { OWN_VOCABULARY } from '../support/own-types.ts'

const schema = createSchema()
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type))
const own = types.filter((type) => !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name))

describe('the schema', () => {
  test.each([
    ['the core’s types alone', CORE_VOCABULARY],
    ['types of a record’s own', OWN_VOCABULARY],
  ])('is valid with %s, which is not asked again whenever it is made', (_, vocabulary) => {
    // Throws where the SDL is not.
    expect(validateSchema(buildASTSchema(readSchema(vocabulary)))).toEqual([])
    expect(validateSchema(new GraphQLSchema({ ...createSchema(vocabulary).toConfig(), assumeValid: false }))).toEqual(
      [],
    )
  })

  test('describes every type, field, argument and enum value in a sentence', () => {
    const bare: string[] = []
    const check = (name: string, description: string | null | undefined) => {
      if (!/[.!?:]$|[.)]\n?$/.test(description?.trim() ?? '') && !(description ?? '').trim().endsWith('…'))
        bare.push(name)
    }
    for (const type of own) {
      check(type.name, type.description)
      if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description)
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field.description)
          if ('args' in field)
            for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg.description)
        }
      }
    }
    expect(bare).toEqual([])
  })

  test.each([
    ['EntityKind', ENTITY_KINDS],
    ['RelationshipType', CORE_TYPES],
    ['RelationshipFamily', RELATIONSHIP_FAMILIES],
    ['Certainty', CERTAINTIES],
    ['Modality', MODALITIES],
    ['Bound', BOUNDS],
    ['ExistenceChange', EXISTENCE_CHANGES],
    ['Direction', DIRECTIONS],
    ['RelationshipSide', RELATIONSHIP_SIDES],
    ['SearchMatch', SEARCH_MATCHES],
    ['DisagreementKind', DISAGREEMENT_KINDS],
    ['DisagreementOrigin', DISAGREEMENT_ORIGINS],
    ['Answer', ANSWERS],
    ['HistogramUnit', HISTOGRAM_UNITS],
    ['TimelinePhase', MOMENT_PHASES],
    ['DocumentDifference', DOCUMENT_DIFFERENCES],
  ])('%s has the values of the domain, in their order', (name, values) => {
    const type = schema.getType(name)
    expect(isEnumType(type) ? type.getValues().map((value) => value.name) : null).toEqual(values)
  })

  test('bounds every list of objects in the table of costs, and the table bounds nothing else', () => {
    const lists = new Set<string>()
    for (const type of own) {
      if (!(isObjectType(type) || isInterfaceType(type))) continue
      const inherited = isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Entity')
      for (const field of Object.values(type.getFields())) {
        const isList = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type))
        if (isList && !inherited) lists.add(`${type.name}.${field.name}`)
      }
    }
    expect(Object.keys(LIST_BOUNDS).sort()).toEqual([...lists].sort())
  })

  test('says of every list that is cut where it is', () => {
    for (const place of CUT_LISTS) {
      const [typeName = '', fieldName = ''] = place.split('.')
      const type = schema.getType(typeName)
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[fieldName] : undefined
      expect(field?.description, place).toMatch(new RegExp(`\\bat most ${LIST_BOUNDS[place]}\\b`, 'i'))
    }
  })

  test('nothing but a node has an id, so that clients which keep things by it keep the right ones', () => {
    const keptById = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => {
        const id = type.getFields()['id']
        return id !== undefined && id.deprecationReason === undefined
      })
    expect(keptById.length).toBeGreaterThan(10)
    for (const type of keptById)
      expect(
        type.getInterfaces().map(({ name }) => name),
        type.name,
      ).toContain('Node')
  })

  test('every field that takes `after` takes `first`, and gives a connection', () => {
    for (const type of own) {
      if (!isObjectType(type)) continue
      for (const field of Object.values(type.getFields())) {
        const args = field.args.map(({ name }) => name)
        if (!args.includes('after')) continue
        expect(args).toContain('first')
        expect(getNamedType(field.type).name).toMatch(/Connection$/)
      }
    }
  })

  test('every field that asks the store may be null', () => {
    const required = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) =>
      String(field.type).endsWith('!'),
    )
    expect(required.map(({ name }) => name)).toEqual([])
  })
})

describe('the named questions', () => {
  const questions = readNamedQuestions()

  test('begin with the one about SCD9', () => {
    expect(questions[0]?.title).toBe('Which operations fed into SCD9?')
  })

  test.each(questions.map((question) => [question.name, question] as const))(
    '%s is valid, described, and ready to run',
    (_, question) => {
      const document = parse(question.document)
      expect(validate(schema, document)).toEqual([])
      expect(question.title).toMatch(/\?$/)
      expect(question.description).not.toBe('')
      const [operation] = document.definitions
      const variables = operation?.kind === 'OperationDefinition' ? (operation.variableDefinitions ?? []) : []
      for (const variable of variables) {
        if (variable.type.kind === 'NonNullType') expect(variable.defaultValue).toBeDefined()
      }
      // What GraphiQL's editor has room for beside an answer.
      for (const line of question.document.split('\n')) if (/^ *#/.test(line)) expect(line.length).toBeLessThan(57)
      for (const { name, description } of question.variables) {
        expect(description, name).toMatch(/\.$/)
        expect(['json', 'details', 'record', 'url', 'help']).not.toContain(name)
      }
    },
  )

  test('tell a relationship as its list or its answer does, and give every other thing the View to tell of itself in', () => {
    const told: string[] = []
    for (const { name, document } of questions) {
      for (const [type, { name: field, arguments: args = [] }] of fieldsSelected(document)) {
        const place = `${type}.${field.value}`
        const isFree = VIEWED.includes(place) && !args.some((arg) => arg.name.value === 'view')
        if (TELLING.includes(place) || isFree) told.push(`${name}: ${place}`)
      }
    }
    expect(told).toEqual([])
    expect(TELLING).toContain('Relationship.claims')
    expect(VIEWED).toContain('TimelineEntry.sentence')
  })
})

/** The fields that take a View of their own, of what has an id: left out, they tell the whole record. */
const VIEWED = own.flatMap((type) => {
  if (!isObjectType(type) || type.getInterfaces().some(({ name }) => name === 'Entity')) return []
  const fields = Object.values(type.getFields()).filter(({ args }) => args.some(({ name }) => name === 'view'))
  return ['Query', 'Overview'].includes(type.name) ? [] : fields.map(({ name }) => `${type.name}.${name}`)
})

/** Those of a relationship that its edge, or what is `told` beside a bare list, tells in the View of the question. */
const TELLING = VIEWED.filter((place) => place.startsWith('Relationship.') && place !== 'Relationship.disagreements')

/** The fields that a document selects, each with the type that it is selected on. */
function fieldsSelected(document: string): readonly (readonly [string, FieldNode])[] {
  const selected: (readonly [string, FieldNode])[] = []
  const types = new TypeInfo(schema)
  const Field = (node: FieldNode) => {
    selected.push([types.getParentType()?.name ?? '', node])
  }
  visit(parse(document), visitWithTypeInfo(types, { Field }))
  return selected
}
