import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { printSchema } from '../../src/cli/schema.ts'
import { CORE_TYPES } from '../../src/domain/model/relationship-types.ts'
import { readRecord } from '../../src/record/read-record.ts'
import { recordHash } from '../../src/record/record-hash.ts'
import { formatFault } from '../../src/record/report/fault.ts'
import { OWN_RECORD } from '../support/own-record.ts'
import { type FolderFiles, readFolder, rewritten, withFolder } from '../support/record-folder.ts'
import { CRIME_RECORD } from '../support/shapes/crime-record.ts'
import { DONATION_RECORD } from '../support/shapes/donation-record.ts'
import { INTERESTS_RECORD } from '../support/shapes/interests-record.ts'
import { OWNERSHIP_RECORD } from '../support/shapes/ownership-record.ts'
import { PARLIAMENT_RECORD } from '../support/shapes/parliament-record.ts'
import { SMALL_RECORD } from '../support/small-record.ts'

const HEAD = SMALL_RECORD['record.yaml'] ?? ''

const withTypes = (types: string): FolderFiles => ({ ...SMALL_RECORD, 'record.yaml': `${HEAD}types:\n${types}` })

async function faultsOf(files: FolderFiles): Promise<readonly string[]> {
  return (await withFolder(files, readRecord)).faults.map(formatFault)
}

async function told(run: (folder: string, output: Parameters<typeof check>[2]) => Promise<number>, files: FolderFiles) {
  const printed: string[] = []
  const warned: string[] = []
  const output = { print: (line: string) => printed.push(line), warn: (line: string) => warned.push(line) }
  const code = await withFolder(files, (folder) => run(folder, output))
  return { code, printed, warned }
}

/** A type in one line, of which each test changes or adds a field. */
const typeWith = (fields: string) => `  - {id: OWNS, family: STRUCTURE, description: Who owns., verb: own${fields}}\n`

describe('a type of a record', () => {
  test('has what it leaves out from its family and its verb', async () => {
    const { record } = await withFolder(withTypes(typeWith('')), readRecord)
    const all = ['ORGANISATION', 'OPERATION', 'PERSON', 'POST', 'PLACE', 'EVENT', 'INSTRUMENT', 'TOPIC']
    expect(record?.types).toMatchObject([
      {
        id: 'OWNS',
        description: 'Who owns.',
        family: 'STRUCTURE',
        aspect: 'STATE',
        subjects: expect.arrayContaining(all),
        objects: expect.arrayContaining(all),
        forward: { base: 'own', past: 'owned', participle: 'owned' },
        backward: { be: 'owned by' },
        contrary: null,
        symmetric: false,
        needs: [],
      },
    ])
  })

  test('belongs to the hash of the record, whether it is written there or comes with a pack', async () => {
    const hashOf = async (files: FolderFiles) => {
      const { record } = await withFolder(files, readRecord)
      return record === null ? null : recordHash(record)
    }
    const hashes = await Promise.all([
      hashOf(SMALL_RECORD),
      hashOf(withTypes(typeWith(''))),
      hashOf(withTypes(typeWith(', aspect: ACT'))),
      hashOf({ ...SMALL_RECORD, 'record.yaml': `${HEAD}use: [people]\n` }),
    ])
    expect(new Set(hashes).size).toBe(4)
    expect(hashes).not.toContain(null)
  })
})

describe('the checker', () => {
  const at = (field: string, message: string) => [`record.yaml:9: types[0].${field}: ${message}`]
  test.each([
    [
      'an id of small letters',
      { id: 'owns' },
      /types\[0\]\.id: "owns" is no name of a type: write 2 to 41 capital letters/,
    ],
    ['a type of the core', { id: 'PART_OF' }, /types\[0\]\.id: "PART_OF" is a type that every record has/],
    ['an edge that means something else in Neo4j', { id: 'MENTIONS' }, /"MENTIONS" has another meaning in Neo4j/],
    ['the name of an edge that leads back', { id: 'OWNS_BACK' }, /"OWNS_BACK" has another meaning in Neo4j/],
  ])('refuses %s', async (_, { id }, message) => {
    const [fault, ...more] = await faultsOf(withTypes(typeWith('').replace('OWNS', id)))
    expect(fault).toMatch(message)
    expect(more).toEqual([])
  })

  test.each([
    [
      'lineage that is no change',
      ', family: LINEAGE, aspect: STATE',
      at('aspect', 'STATE is not allowed in LINEAGE: what became of a body is a CHANGE'),
    ],
    [
      'an act that needs its ends',
      ', aspect: ACT, needs: [SUBJECT]',
      at('needs', 'only a STATE needs its ends to be there, and this is of the aspect ACT: leave it out'),
    ],
    [
      'a symmetric type with an inverse',
      ', symmetric: true, inverse: be owned by',
      at('inverse', 'what is symmetric is said the same both ways: leave it out'),
    ],
    [
      'a symmetric type whose ends differ',
      ', symmetric: true, objects: [PERSON]',
      at('objects', 'what is symmetric has the same kinds at both ends: leave it out'),
    ],
    [
      'a symmetric type that needs one end',
      ', symmetric: true, needs: [OBJECT]',
      at('needs', 'what is symmetric needs both ends or none'),
    ],
    [
      'a contrary that there is not',
      ', contrary: SELLS',
      at('contrary', '"SELLS" is none of the types that stand here'),
    ],
    ['the type as its own contrary', ', contrary: OWNS', at('contrary', 'is the type itself: write another')],
    [
      'several of what is no "be"',
      ', many: own',
      at('many', 'only a verb that begins with "be" says it of several: leave it out'),
    ],
    [
      'words without an inverse',
      ' shares of',
      at('inverse', 'is required: the verb as the object has it; of "be a director of" it is "have as a director"'),
    ],
  ])('refuses %s', async (_, fields, faults) => {
    const written = fields.includes('family:') ? typeWith(fields).replace('family: STRUCTURE, ', '') : typeWith(fields)
    expect(await faultsOf(withTypes(written))).toEqual(faults)
  })

  test('refuses a type that stands twice, and one that comes with a pack too', async () => {
    expect(await faultsOf(withTypes(typeWith('') + typeWith('')))).toEqual([
      'record.yaml:10: types[1].id: "OWNS" is added already',
    ])
    const files = withTypes(typeWith('').replace('OWNS', 'KNOWS'))
    const using = { ...files, 'record.yaml': `use: [people]\n${files['record.yaml']}` }
    expect(await faultsOf(using)).toEqual([
      'record.yaml:10: types[0].id: "KNOWS" comes with people, which `use` names: leave one of the two out',
    ])
  })

  test('refuses a pack that there is not, and names those that there are', async () => {
    expect(await faultsOf({ ...SMALL_RECORD, 'record.yaml': `${HEAD}use: [owners]\n` })).toEqual([
      'record.yaml:8: use[0]: "owners" is not allowed: write crime, ownership, parliament, people or sanctions-and-donations',
    ])
  })

  test('names the types that a claim may have, the nearest of them, and the way out', async () => {
    const files = rewritten(SMALL_RECORD, 'documents/report.yaml', 'type: ABSORBED_INTO', 'type: ABSORBED_IN')
    const [fault, ...more] = await faultsOf(files)
    expect(more).toEqual([])
    expect(fault).toMatch(
      /^documents\/report\.yaml:\d+: claims\[0\]\.type: "ABSORBED_IN" is no type of relationship; the closest is "ABSORBED_INTO": write /,
    )
    for (const type of CORE_TYPES) expect(fault).toContain(type)
    expect(fault).toMatch(
      /WORKS_WITH or WORKS_ON|, or add it under `types` in record\.yaml; `tributary schema` tells what each means$/,
    )
  })

  test('names the pack that a type comes with, if the record does not use it', async () => {
    const written = (type: string) =>
      faultsOf(rewritten(SMALL_RECORD, 'documents/report.yaml', 'type: ABSORBED_INTO', `type: ${type}`))
    expect(await written('DONATED_TO')).toEqual([
      expect.stringMatching(
        /claims\[0\]\.type: "DONATED_TO" is no type of relationship of this record; it comes with a pack: add sanctions-and-donations to `use` in record\.yaml$/,
      ),
    ])
    const [fault] = await faultsOf(
      rewritten(OWN_RECORD, 'documents/register.yaml', 'type: LISTED_ON', 'type: Listed_on'),
    )
    expect(fault).toMatch(/"Listed_on" is no type of relationship; the closest is "LISTED_ON": write /)
  })

  test('holds the ends of an own type to its kinds', async () => {
    const files = rewritten(
      OWN_RECORD,
      'documents/paper.yaml',
      'type: FIXED_PRICES_WITH, object: cranes',
      'type: FIXED_PRICES_WITH, object: ada',
    )
    expect(await faultsOf(files)).toEqual([
      'documents/paper.yaml:6: claims[0].object: "ada" is of the kind PERSON: the object of FIXED_PRICES_WITH is of the kind ORGANISATION',
    ])
  })
})

test('tributary check prints what each type that the record writes says, and makes of time', async () => {
  const { code, printed, warned } = await told((folder, output) => check(folder, null, output), OWN_RECORD)
  expect([code, warned]).toEqual([0, []])
  expect(printed.slice(0, -1)).toEqual([
    'FIXED_PRICES_WITH (PARTNERSHIP, STATE)',
    '  STATED: A fixed prices with B',
    '  PLANNED: A was to fix prices with B',
    '  DENIED: A did not fix prices with B',
    '  one claim dated 2020: 1 July 2019 POSSIBLE; 1 July 2020 POSSIBLE; 1 July 2021 POSSIBLE',
    '',
    'LISTED_ON (LEGAL, CHANGE)',
    '  STATED: A was listed on B; B listed A',
    '  PLANNED: A was to be listed on B; B was to list A',
    '  DENIED: A was not listed on B; B did not list A',
    '  of several: A and C were listed on B and D; B and D listed A and C',
    '  one claim dated 2020: 1 July 2019 not so; 1 July 2020 POSSIBLE; 1 July 2021 DEFINITE',
    '',
    'WITHDRAWN_FROM (LEGAL, CHANGE)',
    '  STATED: A withdrew from B; B lost A',
    '  PLANNED: A was to withdraw from B; B was to lose A',
    '  DENIED: A did not withdraw from B; B did not lose A',
    '  one claim dated 2020: 1 July 2019 not so; 1 July 2020 POSSIBLE; 1 July 2021 DEFINITE',
    '',
  ])
})

test('tributary check prints what a type with a fault says, too, and a record with faults elsewhere', async () => {
  const both =
    typeWith(', aspect: ACT, needs: [SUBJECT]') + typeWith(' shares of, past: ownd').replace('OWNS', 'SHARES')
  const one = await told((folder, output) => check(folder, null, output), withTypes(both))
  expect(one.code).toBe(1)
  expect(one.warned).toHaveLength(2)
  // A misspelt past shows; what is missing is said.
  expect(one.printed.slice(0, -1)).toEqual([
    'OWNS (STRUCTURE, ACT), with a fault',
    '  STATED: A owned B; B was owned by A',
    '  PLANNED: A was to own B; B was to be owned by A',
    '  DENIED: A did not own B; B was not owned by A',
    '  of several: A and C owned B and D; B and D were owned by A and C',
    '  one claim dated 2020: 1 July 2019 not so; 1 July 2020 POSSIBLE; 1 July 2021 not so',
    '',
    'SHARES (STRUCTURE, STATE), with a fault',
    '  STATED: A ownd shares of B',
    '  PLANNED: A was to own shares of B',
    '  DENIED: A did not own shares of B',
    '  seen from B: `inverse` is not written',
    '  one claim dated 2020: 1 July 2019 POSSIBLE; 1 July 2020 POSSIBLE; 1 July 2021 POSSIBLE',
    '',
  ])
  const files = rewritten(withTypes(typeWith('')), 'documents/report.yaml', 'type: ABSORBED_INTO', 'type: ABSORBED_IN')
  const other = await told((folder, output) => check(folder, null, output), files)
  expect(other.printed).toContain('OWNS (STRUCTURE, STATE)')
})

test('tributary schema prints the API with the types of a record, and faults in its place', async () => {
  const { code, printed } = await told(printSchema, OWN_RECORD)
  expect(code).toBe(0)
  expect(printed.join('\n')).toMatch(/"The two agreed on prices\."\n {2}FIXED_PRICES_WITH\n/)
  const core = await told((_, output) => printSchema(null, output), {})
  expect(core.printed.join('\n')).toContain('enum RelationshipType {')
  expect(core.printed.join('\n')).not.toContain('FIXED_PRICES_WITH')
  const faulty = await told(printSchema, withTypes(typeWith(', symmetric: 1')))
  expect(faulty).toEqual({
    code: 1,
    printed: [],
    warned: ['record.yaml:9: types[0].symmetric: must be boolean, is 1'],
  })
})

const PACKS = new URL('../../schema/packs/', import.meta.url)

describe('the packs', () => {
  const names = readdirSync(PACKS).map((file) => file.replace('.yaml', ''))

  const typesOf = (name: string) =>
    [...readFileSync(new URL(`${name}.yaml`, PACKS), 'utf8').matchAll(/^- id: (\w+)$/gm)].map(([, id = '']) => id)

  test.each(names)('%s would have no fault if a record wrote it', async (name) => {
    const types = readFileSync(new URL(`${name}.yaml`, PACKS), 'utf8').replace(/^/gm, '  ')
    expect(await faultsOf(withTypes(types))).toEqual([])
  })

  test('have the types that a record of one of the five shapes has claims of, and no others', async () => {
    const used = await Promise.all(
      [CRIME_RECORD, DONATION_RECORD, INTERESTS_RECORD, OWNERSHIP_RECORD, PARLIAMENT_RECORD].map(async (files) => {
        const { claims, types } = await readFolder(files)
        const said = claims.flatMap(({ content }) => ('type' in content ? [content.type] : []))
        // Nor does one take a pack of which it has nothing.
        const packs = /^use: \[(.+)\]$/m.exec(files['record.yaml'] ?? '')?.[1]?.split(', ') ?? []
        for (const pack of packs)
          expect(
            typesOf(pack).some((type) => said.includes(type)),
            pack,
          ).toBe(true)
        return said.filter((type) => types.some(({ id }) => id === type))
      }),
    )
    expect([...new Set(used.flat())].toSorted()).toEqual(names.flatMap(typesOf).toSorted())
  })

  test('may be used all at once', async () => {
    const { record } = await withFolder(
      { ...SMALL_RECORD, 'record.yaml': `${HEAD}use: [${names.join(', ')}]\n` },
      readRecord,
    )
    const written = names.flatMap(
      (name) => readFileSync(new URL(`${name}.yaml`, PACKS), 'utf8').match(/^- id: \w+$/gm) ?? [],
    )
    expect(record?.types.map(({ id }) => `- id: ${id}`)).toEqual(written.toSorted())
  })
})
