import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Driver } from 'neo4j-driver'
import { describe, expect, test } from 'vitest'
import { ENTITY_KINDS } from '../../src/domain/kinds.ts'
import { LINEAGE_TYPES, RELATIONSHIP_TYPES } from '../../src/domain/relationship-types.ts'
import { PLAIN_VIEW } from '../../src/domain/view.ts'
import { createAsk } from '../../src/store/neo4j/ask.ts'
import { claimQuestions } from '../../src/store/neo4j/claim-questions.ts'
import { type CypherFile, parseCypherFile } from '../../src/store/neo4j/cypher-file.ts'
import { documentQuestions } from '../../src/store/neo4j/document-questions.ts'
import { entityQuestions } from '../../src/store/neo4j/entity-questions.ts'
import { nameQuestions } from '../../src/store/neo4j/name-questions.ts'
import { NAME_FIELDS } from '../../src/store/neo4j/name-tokens.ts'
import { relationshipQuestions } from '../../src/store/neo4j/relationship-questions.ts'

interface Finding {
  readonly message: string
  readonly severity: number
}
interface LanguageSupport {
  readonly lintCypherQuery: (text: string, schema: object) => readonly Finding[]
}
const { lintCypherQuery } = createRequire(import.meta.url)('@neo4j-cypher/language-support') as LanguageSupport

const ROOT = new URL('../../', import.meta.url)
const questions = namesIn('cypher/')
const setup = namesIn('cypher/setup/').map((name) => `setup/${name}`)
const files: ReadonlyMap<string, CypherFile> = new Map([...questions, ...setup].map((name) => [name, parse(name)]))
const textOf = (name: string) => files.get(name)?.text ?? ''

/** What the database holds once `tributary load` has written into it. */
const LABELS = [
  ...ENTITY_KINDS.map((kind) => `${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}`),
  ...['Entity', 'Name', 'FormerId', 'Relationship', 'Figure', 'Existence', 'ClaimGroup', 'Claim', 'Document'],
  ...['Disagreement', 'Record'],
]
const EDGES = ['IN', 'SUPPORTS', 'NAMES', 'IS_NOW', 'DISAGREES_ON']

const WRITING = /\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD)\b/

describe('the statements', () => {
  test('are one for each question of the port, of the same name, and no other', () => {
    const port = readFileSync(new URL('src/store/store.ts', ROOT), 'utf8').split('export interface Store {')[1] ?? ''
    const names = [...(port.split('\n}')[0] ?? '').matchAll(/^ {2}(\w+)\(/gm)].map(([, name = '']) => name)
    expect(names.length).toBeGreaterThan(20)
    const expected = names
      .filter((name) => name !== 'close')
      .map((name) => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`))
    expect([...questions].sort()).toEqual(expected.sort())
  })

  test('name the types of lineage as the vocabulary does', () => {
    const list = /WITH \[([^\]]+)\] AS types/.exec(textOf('lineage-steps-of'))?.[1] ?? ''
    expect([...list.matchAll(/'(\w+)'/g)].map(([, type]) => type)).toEqual(LINEAGE_TYPES)
  })

  test('count every kind and every type of the vocabularies', () => {
    const counted = [...textOf('overview').matchAll(/key: '(\w+)', count: COUNT \{ (.+) \}\}/g)].map(
      ([, key, pattern]) => `${key} ${pattern}`,
    )
    expect(counted).toEqual([
      ...ENTITY_KINDS.map((kind) => `${kind} (:${kind.slice(0, 1)}${kind.slice(1).toLowerCase()})`),
      ...RELATIONSHIP_TYPES.map((type) => `${type} (:Entity)-[:${type}]->()`),
    ])
  })

  test('index every field that the words of a name are spread over', () => {
    const fields = /ON EACH \[(.+)\]/.exec(textOf('setup/schema'))?.[1] ?? ''
    expect(fields.split(', ')).toEqual(['n.kind', ...NAME_FIELDS.map((field) => `n.${field}`)])
  })

  test('judge a View in the same words wherever they do', () => {
    const judgements = questions.flatMap((name) => {
      const found = textOf(name).matchAll(/AND any\(seen IN \[\[[\s\S]*?\n\s+END\)\n(?=\s*(?:RETURN|WITH))/g)
      return [...found].map(([words]) => words.replace(/\s+/g, ' ').trim())
    })
    const mentions = questions.map((name) => textOf(name).split('seen IN [[').length - 1)
    expect(judgements).toHaveLength(7)
    expect(mentions.reduce((sum, count) => sum + count, 0)).toBe(7)
    expect(new Set(judgements).size).toBe(1)
  })
})

describe.each([...files])('%s.cypher', (name, file) => {
  const isQuestion = !name.startsWith('setup/')
  const text = withoutComments(file.text)

  test('says what it gives, what it takes and how many rows', () => {
    expect(file.description).toMatch(/\.$/)
    for (const field of [...file.params, ...file.returns]) expect(field.description).toMatch(/\w/)
    expect(file.rows !== null).toBe(file.returns.length > 0)
    expect(file.returns.length > 0).toBe(/^RETURN\b/m.test(text))
  })

  test('uses the parameters that it declares, and no other', () => {
    const used = [...text.matchAll(isQuestion ? /\$asked\.(\w+)/g : /\$(\w+)/g)].map(([, parameter]) => parameter)
    expect([...new Set(used)].sort()).toEqual(file.params.map((param) => param.name).sort())
    if (isQuestion) expect(text.match(/\$(?!asked\.)/)).toBeNull()
  })

  test('returns the columns that it declares, and no other', () => {
    const returned = /^RETURN\s([\s\S]+)$/m.exec(text)?.[1] ?? ''
    const columns = returned === '' ? [] : partsOf(returned).map((part) => /(\w+)$/.exec(part)?.[1])
    expect(columns).toEqual(file.returns.map(({ name: column }) => column))
  })

  test('is understood by the language support without a fault or a doubt', () => {
    const parameters = isQuestion ? { asked: {} } : Object.fromEntries(file.params.map((param) => [param.name, '']))
    const schema = { labels: LABELS, relationshipTypes: [...EDGES, ...RELATIONSHIP_TYPES], parameters }
    expect(lintCypherQuery(file.text, schema).map(({ message }) => message)).toEqual([])
  })
})

describe.each(questions)('%s.cypher', (name) => {
  const text = withoutComments(textOf(name))

  test('writes nothing', () => {
    expect(text).not.toMatch(WRITING)
  })

  test('takes the first of nothing that has no order', () => {
    for (const part of text.split(/\bLIMIT\b/).slice(0, -1)) {
      const clause = part.slice(Math.max(part.lastIndexOf('RETURN'), part.lastIndexOf('WITH')))
      // A count needs none.
      if (name !== 'entity-count') expect(clause).toMatch(/ORDER BY/)
    }
  })
})

describe('the language support', () => {
  test.each([
    ['RETRUN 1', /Invalid input/],
    ['MATCH (e:Entity) RETURN f', /not defined/],
    ['MATCH (e:Entyti) RETURN e', /Entyti/],
    ['RETURN $other', /other/],
  ])('finds the fault of %s', (statement, fault) => {
    const found = lintCypherQuery(statement, { labels: LABELS, relationshipTypes: EDGES, parameters: { asked: {} } })
    expect(found.map(({ message }) => message).join()).toMatch(fault)
  })
})

describe('the text of a statement', () => {
  const sources = new Map(
    namesIn('src/store/neo4j/', '.ts').map((name) => [
      name,
      readFileSync(new URL(`src/store/neo4j/${name}.ts`, ROOT), 'utf8'),
    ]),
  )

  test('is sent by two files, and stands in none', () => {
    const calling = [...sources].filter(([, source]) => /\.(run|executeQuery|executeRead|executeWrite)\(/.test(source))
    expect(calling.map(([name]) => name)).toEqual(['ask', 'load'])
    for (const [, source] of sources) expect(source).not.toMatch(/(['"`])[^'"`\n]*\b(MATCH|UNWIND|RETURN|MERGE|CALL)\b/)
  })

  test('is that of the file, whatever a caller sends', async () => {
    const sent: string[] = []
    const driver = {
      session: () => ({
        run: async (text: string) => {
          sent.push(text)
          return { records: [] }
        },
        close: async () => {},
      }),
    }
    const ask = createAsk(driver as unknown as Driver, 'neo4j')
    const asking = { signal: new AbortController().signal, deadlineMs: Date.now() + 60_000 }
    const hostile = "x'}) DETACH DELETE n //$asked `` \\u0027 */ UNION RETURN 1"
    const ids = [hostile]
    const view = { ...PLAIN_VIEW, documents: ids, knownBy: hostile, asOf: hostile }
    const filter = { types: RELATIONSHIP_TYPES, otherKinds: null, direction: 'BOTH' as const }
    const page = { first: 1, after: hostile }
    const [entities, relationships] = [entityQuestions(ask), relationshipQuestions(ask)]
    const [claims, documents] = [claimQuestions(ask), documentQuestions(ask)]
    // The answer is empty, which some of them refuse: what counts is what was sent.
    await Promise.allSettled([
      entities.entitiesById(ids, asking),
      entities.entitiesByRef(ids, asking),
      entities.entities({ kinds: null, classification: hostile }, page, asking),
      entities.entityCount({ kinds: null, classification: hostile }, asking),
      nameQuestions(ask).namesProposed(hostile, ['TOPIC'], asking),
      relationships.relationshipsById(ids, asking),
      relationships.relationshipsOf(ids, filter, view, page, asking),
      relationships.relationshipCountsOf(ids, filter, view, asking),
      relationships.relationshipsBetween(hostile, hostile, ['OTHER'], asking),
      relationships.lineageStepsOf(ids, 'IN', view, 1, asking),
      claims.claimsById(ids, asking),
      claims.claimsOf(ids, view, 1, asking),
      claims.figuresById(ids, asking),
      claims.existencesById(ids, asking),
      claims.disagreementsById(ids, asking),
      claims.disagreementsOf(ids, view, asking),
      documents.documentsById(ids, asking),
      documents.documents(page, asking),
      documents.documentCounts(view, asking),
      documents.documentsSpeakingOf(ids, view, ids, 1, asking),
    ])
    const withoutValues = ['record', 'overview']
    expect([...sent].sort()).toEqual(
      questions
        .filter((name) => !withoutValues.includes(name))
        .map(textOf)
        .sort(),
    )
  })
})

function namesIn(folder: string, ending = '.cypher'): readonly string[] {
  const names = readdirSync(new URL(folder, ROOT)).filter((name) => name.endsWith(ending))
  return names.map((name) => name.slice(0, -ending.length)).sort()
}

function parse(name: string): CypherFile {
  return parseCypherFile(name, readFileSync(new URL(`cypher/${name}.cypher`, ROOT), 'utf8'))
}

function withoutComments(text: string): string {
  return text.replace(/^\s*\/\/.*$/gm, '')
}

/** What stands between the commas that are in no bracket. */
function partsOf(text: string): readonly string[] {
  const parts = ['']
  let depth = 0
  for (const character of text.trim()) {
    if ('([{'.includes(character)) depth += 1
    if (')]}'.includes(character)) depth -= 1
    if (character === ',' && depth === 0) parts.push('')
    else parts.push(`${parts.pop() ?? ''}${character}`)
  }
  return parts.map((part) => part.trim())
}
