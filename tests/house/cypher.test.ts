import { readdirSync, readFileSync } from 'node:fs'
import type { Driver } from 'neo4j-driver'
import { describe, expect, test } from 'vitest'
import { PLAIN_VIEW } from '../../src/domain/evidence/view.ts'
import { ENTITY_KINDS } from '../../src/domain/model/kinds.ts'
import { CORE_TYPES } from '../../src/domain/model/relationship-types.ts'
import { CORE_VOCABULARY, TAKEN_EDGES } from '../../src/domain/model/vocabulary.ts'
import { type Arguments, askQuestion, QUESTION_NAMES } from '../../src/store/every-question.ts'
import { createAsk } from '../../src/store/neo4j/driver/ask.ts'
import { type CypherFile, readCypherFile } from '../../src/store/neo4j/driver/cypher-file.ts'
import { type CypherFragment, parseCypherFragment } from '../../src/store/neo4j/driver/cypher-fragment.ts'
import { backEdges } from '../../src/store/neo4j/driver/type-slots.ts'
import { NAME_FIELDS } from '../../src/store/neo4j/questions/name-tokens.ts'
import { neo4jQuestions } from '../../src/store/neo4j/questions/neo4j-questions.ts'
import { MAX_PATH_LENGTH } from '../../src/store/store.ts'
import { ABOUT_CEDAR, withTexts } from '../stores/contract/about-cedar.ts'
import { lintStatement } from '../support/lint-statement.ts'
import { statementOf } from '../support/statement-of.ts'

const ROOT = new URL('../../', import.meta.url)
const questions = namesIn('cypher/')
/** Those that a question is asked by where nothing is said of what comes next. */
const usual = questions.filter((name) => name !== 'entity-with-page')
const setup = namesIn('cypher/setup/').map((name) => `setup/${name}`)
const files: ReadonlyMap<string, CypherFile> = new Map(
  [...questions, ...setup].map((name) => [name, readCypherFile(name)]),
)
/** Those that are read in another way for Views that leave out nothing but by modality, so read. */
const plainFiles: ReadonlyMap<string, CypherFile> = new Map(
  questions
    .filter((name) => fragmentsIn(name).includes('shown'))
    .map((name) => [name, readCypherFile(name, CORE_VOCABULARY, 'PLAIN')]),
)
/** The same, where no type and no kind is sought by: another text where one is, else. */
const wholeFiles: ReadonlyMap<string, CypherFile> = new Map(
  [...plainFiles].flatMap(([name, { text }]) => {
    const whole = readCypherFile(name, CORE_VOCABULARY, 'PLAIN_WHOLE')
    return whole.text === text ? [] : [[name, whole] as const]
  }),
)
const fragments: ReadonlyMap<string, CypherFragment> = new Map(
  namesIn('cypher/fragments/').map((name) => [name, parseCypherFragment(name, sourceOf(`fragments/${name}`))]),
)
const BACK_EDGES = CORE_TYPES.flatMap((type) => backEdges(type, CORE_VOCABULARY))
const textOf = (name: string) => files.get(name)?.text ?? ''

/** What the database holds once `tributary load` has written into it. */
const LABELS = [
  ...ENTITY_KINDS.map((kind) => `${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}`),
  ...[
    'Entity',
    'Name',
    'FormerId',
    'Relationship',
    'Figure',
    'Existence',
    'Attribute',
    'Identifier',
    'ClaimGroup',
    'Claim',
    'Document',
  ],
  ...['Disagreement', 'Moment', 'Record', 'Bucket', 'LoadWriter'],
]

const WRITING = /\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD)\b/

describe('the statements', () => {
  test('are one for each question of the port, of the same name, and that of an entity with its page', () => {
    expect([...questions].sort()).toEqual([...QUESTION_NAMES.map(statementOf), 'entity-with-page'].sort())
  })

  test('count every kind and every type of the vocabularies', () => {
    const counted = [...textOf('overview').matchAll(/key: '(\w+)', count: COUNT \{ (.+) \}\}/g)].map(
      ([, key, pattern = '']) => `${key} ${pattern.replaceAll('`', '')}`,
    )
    expect(counted).toEqual([
      ...ENTITY_KINDS.map((kind) => `${kind} (:${kind.slice(0, 1)}${kind.slice(1).toLowerCase()})`),
      ...CORE_TYPES.map((type) => `${type} (:Entity)-[:${type}]->()`),
    ])
  })

  test('index every field in which a name is looked for', () => {
    const fields = /ON EACH \[(.+)\]/.exec(textOf('setup/schema'))?.[1] ?? ''
    expect(fields.split(', ')).toEqual(['n.kind', ...NAME_FIELDS.map((field) => `n.${field}`)])
  })

  test('name the types that paths may take as the vocabulary does', () => {
    const lists = [...textOf('least-paths').matchAll(/-\[:([`\w|]+)\*\.\.10\]/g)].map(([, list = '']) => list)
    expect(lists).toHaveLength(3)
    // One way, what says the same of both ends is walked along the edge back too.
    const oneWay = [...CORE_TYPES, ...BACK_EDGES]
    expect(lists.map((list) => list.replaceAll('`', '').split('|'))).toEqual([oneWay, oneWay, CORE_TYPES])
    expect(textOf('least-paths')).toContain(`*..${MAX_PATH_LENGTH}]`)
  })
})

describe.each([...fragments])('fragments/%s.cypher', (name, fragment) => {
  const including = questions.filter((question) => fragmentsIn(question).includes(name))

  test('says what it gives, of which variables, by which parameters', () => {
    expect(fragment.description).toMatch(/\.$/)
    for (const { description } of fragment.params) expect(description).toMatch(/\w/)
    const text = withoutComments(withOthers(fragment.text))
    const used = [...text.matchAll(/\$asked\.(\w+)/g)].map(([, parameter]) => parameter)
    expect([...new Set(used)].sort()).toEqual(fragment.params.map((param) => param.name).sort())
    for (const variable of fragment.variables) expect(text).toMatch(new RegExp(`\\b${variable}\\b`))
  })

  test('stands in more than one place, and takes there what the header of the statement says that it takes', () => {
    expect(questions.flatMap(fragmentsIn).filter((one) => one === name).length).toBeGreaterThan(1)
    for (const question of including) {
      for (const { name: parameter, type, isNullable } of fragment.params) {
        const { params } = readWith(name, question)
        expect(params, question).toContainEqual(expect.objectContaining({ name: parameter, type, isNullable }))
      }
    }
  })

  test('is said in no statement in its own words', () => {
    // Of one that encloses statements, what comes before them.
    const [first = ''] = withoutComments(withOthers(fragment.text)).split('/* @')
    const words = first
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/[^\w ]/g, '\\$&')
    const said = new RegExp(words.replace(new RegExp(`\\b(${fragment.variables.join('|') || '-'})\\b`, 'g'), '\\w+'))
    expect(withoutComments(readWith(name, including[0] ?? '').text).replace(/\s+/g, ' ')).toMatch(said)
    for (const question of questions) {
      expect(withoutComments(sourceOf(question)).replace(/\s+/g, ' '), question).not.toMatch(said)
    }
  })

  test('writes nothing', () => {
    expect(withoutComments(fragment.text)).not.toMatch(WRITING)
  })
})

describe.each([
  ...[...files].map((one) => [...one, 'any View'] as const),
  ...[...plainFiles].map((one) => [...one, 'plain Views'] as const),
  ...[...wholeFiles].map((one) => [...one, 'whole lists in plain Views'] as const),
])('%s.cypher', (name, file, views) => {
  const isQuestion = !name.startsWith('setup/')
  const text = withoutComments(file.text)

  test(`says for ${views} what it gives, what it takes and how many rows`, () => {
    expect(file.description).toMatch(/\.$/)
    for (const field of [...file.params, ...file.returns]) expect(field.description).toMatch(/\w/)
    expect(file.rows !== null).toBe(file.returns.length > 0)
    expect(file.returns.length > 0).toBe(/^RETURN\b/m.test(text))
  })

  test(`uses for ${views} the parameters that it declares, and no other`, () => {
    const used = [...text.matchAll(isQuestion ? /\$asked\.(\w+)/g : /\$(\w+)/g)].map(([, parameter]) => parameter)
    expect([...new Set(used)].sort()).toEqual(file.params.map((param) => param.name).sort())
    if (isQuestion) expect(text.match(/\$(?!asked\.)/)).toBeNull()
  })

  test('returns the columns that it declares, and no other', () => {
    const returned = /^RETURN\s([\s\S]+)$/m.exec(withoutComments(sourceOf(name)))?.[1] ?? ''
    const columns = returned === '' ? [] : partsOf(returned).map((part) => /(\w+)$/.exec(part)?.[1])
    expect(columns).toEqual(file.returns.map(({ name: column }) => column))
  })

  test(`is understood for ${views} by the language support without a fault or a doubt`, { timeout: 120_000 }, () => {
    const parameters = isQuestion ? { asked: {} } : Object.fromEntries(file.params.map((param) => [param.name, '']))
    const schema = {
      labels: LABELS,
      relationshipTypes: [...TAKEN_EDGES, ...CORE_TYPES, ...BACK_EDGES],
      parameters,
    }
    expect(lintStatement(file.text, schema)).toEqual([])
  })
})

describe.each(questions)('%s.cypher', (name) => {
  const text = withoutComments(textOf(name))

  test('writes nothing', () => {
    expect(text).not.toMatch(WRITING)
  })

  test('tells of which load its rows are', () => {
    expect(files.get(name)?.within?.name).toBe('stamp')
  })

  test('takes the first of nothing that has no order', () => {
    for (const { index } of text.matchAll(/\bLIMIT\b/g)) {
      const part = text.slice(0, index)
      const clause = part.slice(Math.max(part.lastIndexOf('RETURN'), part.lastIndexOf('WITH')))
      // What is counted needs none: which of too many come does not matter.
      const isCounted = ['claims-found', 'relationships-of'].includes(name) && clause.trim() === 'WITH c'
      if (!isCounted && !isOfOrdered(part)) expect(clause).toMatch(/ORDER BY/)
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
    const schema = { labels: LABELS, relationshipTypes: TAKEN_EDGES, parameters: { asked: {} } }
    // Each time: what has a fault is not kept as having none.
    for (const _ of ['at first', 'and again']) expect(lintStatement(statement, schema).join()).toMatch(fault)
  })

  test('looks anew at a statement that has changed, and at one whose parameters or labels have', () => {
    const schema = { labels: ['Entity'], relationshipTypes: TAKEN_EDGES, parameters: { asked: {} } }
    const statement = 'MATCH (e:Entity) RETURN e, $asked.id AS id'
    expect(lintStatement(statement, schema)).toEqual([])
    expect(lintStatement(statement, schema)).toEqual([])
    expect(lintStatement(`${statement}, f`, schema).join()).toMatch(/not defined/)
    expect(lintStatement(statement, { ...schema, parameters: {} }).join()).toMatch(/asked/)
    expect(lintStatement(statement, { ...schema, labels: [] }).join()).toMatch(/Entity/)
  })
})

describe('the text of a statement', () => {
  const sources = new Map(
    ['', 'driver/', 'questions/', 'load/'].flatMap((room) =>
      namesIn(`src/store/neo4j/${room}`, '.ts').map((name): [string, string] => [
        `${room}${name}`,
        readFileSync(new URL(`src/store/neo4j/${room}${name}.ts`, ROOT), 'utf8'),
      ]),
    ),
  )

  test('is sent by two files, and stands in none', () => {
    const calling = [...sources].filter(([, source]) => /\.(run|executeQuery|executeRead|executeWrite)\(/.test(source))
    expect(calling.map(([name]) => name)).toEqual(['driver/ask', 'load/load-session'])
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
    const hostileTexts = (Object.keys(ABOUT_CEDAR) as (keyof Arguments)[]).reduce(
      (values, kind) => withTexts(values, kind, [hostile, hostile]),
      ABOUT_CEDAR,
    )
    const values = {
      ...hostileTexts,
      view: { ...hostileTexts.view, knownBy: hostile, asOf: hostile },
      daysOrAll: { from: hostile, until: hostile },
      daysOrUndated: { from: hostile, until: hostile },
    }
    const asked = neo4jQuestions(ask)
    // The answer is empty, which some of them refuse: what counts is what was sent.
    await Promise.allSettled(QUESTION_NAMES.map((name) => askQuestion(asked, name, values, asking)))
    expect([...sent].sort()).toEqual(usual.map(textOf).sort())
    sent.length = 0
    const plain = { ...hostileTexts, view: PLAIN_VIEW }
    await Promise.allSettled(QUESTION_NAMES.map((name) => askQuestion(asked, name, plain, asking)))
    const shortest = (name: string) => wholeFiles.get(name) ?? plainFiles.get(name) ?? files.get(name)
    expect([...sent].sort()).toEqual(usual.map((name) => shortest(name)?.text).sort())
  })
})

function namesIn(folder: string, ending = '.cypher'): readonly string[] {
  const names = readdirSync(new URL(folder, ROOT)).filter((name) => name.endsWith(ending))
  return names.map((name) => name.slice(0, -ending.length)).sort()
}

function sourceOf(name: string): string {
  return readFileSync(new URL(`cypher/${name}.cypher`, ROOT), 'utf8')
}

/** The fragments that a statement includes, in either reading, or stands within, each as often as it does, and those that they include. */
function fragmentsIn(name: string): readonly string[] {
  return [...sourceOf(name).matchAll(/@(?:include|within) ([\w-]+)/g)].flatMap(([, fragment = '']) => [
    fragment,
    ...fragmentsIn(`fragments/${fragment}`),
    ...(fragment === 'shown' ? ['shown-plainly'] : []),
  ])
}

/** A statement in the reading that includes a fragment. */
function readWith(fragment: string, question: string): Pick<CypherFile, 'params' | 'text'> {
  const plain = fragment === 'shown-plainly' ? plainFiles.get(question) : undefined
  return plain ?? files.get(question) ?? { params: [], text: '' }
}

/** The text of a fragment with those that it includes, which speak of what it speaks of. */
function withOthers(text: string): string {
  return text.replace(/\/\* @include ([\w-]+)\(.*?\) \*\//g, (_, name: string) => fragments.get(name)?.text ?? '')
}

/** Whether what stands before a LIMIT takes of a block of seeks what comes first, as they give it, each in the order of an index. */
function isOfOrdered(part: string): boolean {
  const block =
    /^( *)CALL \([\w, ]+\) \{\n((?:(?!^\1\}$)[\s\S])+)\n\1\}\n\1WITH [\w, ]+(?:\n\1WHERE (?:(?!\bCALL\b)[\s\S])+)?\s*(?![\s\S])/m.exec(
      part,
    )
  const [, indent = '', seeks = ''] = block ?? []
  return block !== null && areOrdered(seeks, indent)
}

/** Whether each seek of a block is in order, or says that those before it ended, or passes on what another block has in order. */
function areOrdered(seeks: string, indent: string): boolean {
  return seeks.split(`\n${indent}  UNION ALL\n`).every((seek) => {
    if (/ORDER BY [\w., ]+$/.test(seek) || /^\s*RETURN null AS [\w, ]+$/.test(seek)) return true
    const passedOn = /^( *)CALL \([\w, ]+\) \{\n([\s\S]+)\n\1\}\n\1WITH [\w, ]+\n\1LIMIT \S+\n\1RETURN [\w, ]+$/.exec(
      seek,
    )
    const [, inner = '', others = ''] = passedOn ?? []
    return passedOn !== null && areOrdered(others, inner)
  })
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
