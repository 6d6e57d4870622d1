import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { askedQuestions } from '../../bench/asked-questions.ts'
import { generatedRecord } from '../../bench/generated-record.ts'
import { EXIT_ROWS } from '../../src/cli/exit-code.ts'
import { drawPicture } from '../../src/cli/picture.ts'
import { SETTING_ROWS } from '../../src/config.ts'
import { FAILURE_CODES } from '../../src/errors.ts'
import { createSchema } from '../../src/graphql/create-schema.ts'
import { LIMIT_ROWS } from '../../src/graphql/limits/limits.ts'
import { readNamedQuestions } from '../../src/graphql/named-questions/named-questions.ts'
import { docsPages } from '../support/docs-blocks.ts'
import { serve } from '../support/serve.ts'
import { openShippedRecord } from '../support/shipped-record.ts'
import { statementOf } from '../support/statement-of.ts'

const ROOT = new URL('../../', import.meta.url)
const page = (file: string) => readFileSync(new URL(file, ROOT), 'utf8')

/** What the picture of the record's core shows: `npx tributary picture seed --of …` writes it anew. */
const CORE = ['scd9', 'operation-maxim', 'operation-swale', 'mps', 'human-trafficking-team']

/** The cells of the rows of the table under a heading of a page, code marks left out. */
function tableUnder(file: string, heading: string): readonly (readonly string[])[] {
  return tableIn(page(file).split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
}

function tableIn(section: string): readonly (readonly string[])[] {
  const rows = section.split('\n').filter((line) => line.startsWith('|'))
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  )
}

describe('README and docs', () => {
  test('lists every setting that is no limit with its default and meaning', () => {
    const strip = (text: string) => text.replaceAll('`', '')
    expect(tableUnder('docs/operations.md', 'Settings')).toEqual(
      SETTING_ROWS.filter(({ setting }) => LIMIT_ROWS.every((row) => row.setting !== setting)).map((row) => [
        row.setting,
        strip(row.default),
        strip(row.meaning),
      ]),
    )
  })

  test('lists every limit with its default, unit, meaning and setting', () => {
    const strip = (text: string) => text.replaceAll('`', '')
    expect(tableUnder('docs/operations.md', 'Limits')).toEqual(
      LIMIT_ROWS.map((row) => [
        row.name,
        row.default.toLocaleString('en-GB'),
        row.unit,
        strip(row.meaning),
        row.setting,
      ]),
    )
  })

  test('draws the core of the record as `tributary picture` draws it', async () => {
    const drawn = await drawPicture(await openShippedRecord(), CORE)
    expect('picture' in drawn ? drawn.picture : drawn.fault).toBe(
      `${page('README.md').split('```mermaid\n')[1]?.split('```')[0]}`,
    )
  })

  test('asks in its examples what the schema knows, and the service answers as it shows', async () => {
    const examples = [...page('docs/api.md').matchAll(/```graphql\n(.*?)```/gs)].map(([, source = '']) => source)
    expect(examples).toHaveLength(4)
    for (const example of examples) expect(validate(createSchema(), parse(example))).toEqual([])
    const served = await serve(await openShippedRecord(), { transactionMs: 60_000 })
    for (const example of examples) expect((await served.ask(example)).errors).toBeUndefined()
    const { data } = await served.ask(examples[1] ?? '')
    await served.close()
    const shown = page('docs/api.md').match(/```json\n(.*?)```/s)?.[1] ?? ''
    expect(data.verdict).toEqual(JSON.parse(shown))
  })

  test('lists every named question with its title', () => {
    expect(tableUnder('docs/api.md', 'Named questions')).toEqual(
      readNamedQuestions().map(({ name, title }) => [name, title]),
    )
  })

  test('lists every exit code with its meaning', () => {
    expect(tableUnder('docs/command-line.md', 'Exit codes')).toEqual(
      EXIT_ROWS.map(([code, meaning]) => [String(code), meaning]),
    )
  })

  test('lists every error code', () => {
    const codes = tableUnder('docs/operations.md', 'Errors').map(([code]) => code)
    expect(codes).toEqual([...FAILURE_CODES, 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'])
  })
})

describe('the links of README and docs', () => {
  test('lead to files and headings that are there', () => {
    for (const { file, text } of docsPages()) {
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
        const [path = '', heading] = target.split('#')
        const url = new URL(path, new URL(file, ROOT))
        expect(existsSync(url), `${file}: ${target}`).toBe(true)
        if (heading === undefined) continue
        const headings = [...readFileSync(url, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, one = '']) => one)
        const anchors = headings.map((one) =>
          one
            .toLowerCase()
            .replaceAll(/[^\w -]/g, '')
            .replaceAll(' ', '-'),
        )
        expect(anchors, `${file}: ${target}`).toContain(heading)
      }
    }
  })
})

describe('bench/README', () => {
  test('has a row for each thing that is asked of every question, in the order of the port', () => {
    const shown = tableUnder('bench/README.md', 'What the questions cost in Neo4j')
    const asked = askedQuestions(generatedRecord(600)).map(({ name, words }) => [statementOf(name), words])
    expect(shown.map(([statement, words]) => [statement, words])).toEqual(asked)
  })
})

describe('the sources', () => {
  test('read the environment in config.ts alone', () => {
    const readers = sources('src/').filter((file) => readFileSync(new URL(file, ROOT), 'utf8').includes('process.env'))
    expect(readers).toEqual(['src/config.ts'])
  })
})

function sources(folder: string): readonly string[] {
  return readdirSync(new URL(folder, ROOT), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(`${folder}${entry.name}/`) : [`${folder}${entry.name}`],
  )
}
