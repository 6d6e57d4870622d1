import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLEnumType, isEnumType } from 'graphql'
import { CORE_TYPES, RELATIONSHIP_FAMILIES, RELATIONSHIP_TYPE_ROWS } from '../../src/domain/model/relationship-types.ts'
import { packTypes } from '../../src/record/read/own-types.ts'
import { PACK_NAMES } from '../../src/record/read/pack-names.ts'

const API = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'))

/** The page of kinds and types, as the API and the packs describe them. */
export function typesPage(): string {
  const families = RELATIONSHIP_FAMILIES.map((family) => {
    const types = CORE_TYPES.filter((type) => RELATIONSHIP_TYPE_ROWS[type].family === family)
    const rows = types.map((type) => row(type, described('RelationshipType', type)))
    return [`### ${family}`, '', described('RelationshipFamily', family), '', ...tableOf('type', rows)].join('\n')
  })
  const packs = PACK_NAMES.map((name) => {
    const rows = packTypes(name).map(({ id, family, description }) => row(id, `${description} (${family})`))
    return [`### ${name}`, '', ...tableOf('type', rows)].join('\n')
  })
  const kinds = enumOf('EntityKind').getValues()
  const kindRows = kinds.map(({ name }) => row(name, described('EntityKind', name)))
  return `${[
    '# Kinds and types',
    'What may stand in `kind` and `type` of [a record of your own](record.md). For one that adds types of its own,\n`npx tributary schema <record>` prints the same with them. This page is written by\n`npx vitest run tests/house/types-page.test.ts --update`.',
    '## Kinds of entity',
    tableOf('kind', kindRows).join('\n'),
    '## Types that every record has',
    ...families,
    '## Types of packs',
    'A record takes a pack by name: `use: [ownership]` in `record.yaml`.',
    ...packs,
  ].join('\n\n')}\n`
}

function enumOf(name: string): GraphQLEnumType {
  const type = API.getType(name)
  if (!isEnumType(type)) throw new Error(`The API has no enum ${name}.`)
  return type
}

function described(type: string, value: string): string {
  return (enumOf(type).getValue(value)?.description ?? '').replace(/\s+/g, ' ')
}

function row(name: string, description: string): string {
  return `| \`${name}\` | ${description.replace(/\s+/g, ' ').replaceAll('|', '\\|')} |`
}

function tableOf(head: string, rows: readonly string[]): readonly string[] {
  return [`| ${head} | meaning |`, '|---|---|', ...rows]
}
