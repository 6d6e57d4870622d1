import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** What the database of a statement holds, and the parameters that come with it. */
interface StatementSchema {
  readonly labels: readonly string[]
  readonly relationshipTypes: readonly string[]
  readonly parameters: Readonly<Record<string, unknown>>
}

interface LanguageSupport {
  readonly lintCypherQuery: (text: string, schema: StatementSchema) => readonly { readonly message: string }[]
}

const PACKAGE = '@neo4j-cypher/language-support'
const require = createRequire(import.meta.url)
const PASSED = fileURLToPath(new URL('../../node_modules/.cache/tributary/passed-statements/', import.meta.url))

/**
 * What the language support finds wrong or doubtful in a statement. It takes about a second for each: that nothing was
 * found is kept, by all that the finding rests on, so that a statement is looked at again once that has changed.
 */
export function lintStatement(text: string, schema: StatementSchema): readonly string[] {
  const { version } = JSON.parse(readFileSync(`${folderOf(PACKAGE)}package.json`, 'utf8')) as {
    readonly version: string
  }
  const digest = createHash('sha256')
    .update(JSON.stringify([version, text, schema]))
    .digest('hex')
  if (existsSync(`${PASSED}${digest}`)) return []
  const { lintCypherQuery } = require(PACKAGE) as LanguageSupport
  const findings = lintCypherQuery(text, schema).map(({ message }) => message)
  if (findings.length === 0) {
    mkdirSync(PASSED, { recursive: true })
    writeFileSync(`${PASSED}${digest}`, '')
  }
  return findings
}

/** The folder of an installed package, of which only the main file is exported. */
function folderOf(name: string): string {
  const main = require.resolve(name)
  return main.slice(0, main.lastIndexOf(name) + name.length + 1)
}
