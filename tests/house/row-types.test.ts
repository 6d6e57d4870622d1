import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { sha256Hex } from '../../src/sha256.ts'
import { MODEL_DIGEST, MODEL_VERSION } from '../../src/store/neo4j/driver/database-state.ts'
import { PHRASES } from '../../src/store/neo4j/driver/shorthand.ts'
import { type LoadSection, loadSections } from '../../src/store/neo4j/load/load-rows.ts'
import { attribute, attributeKind, buildRecord } from '../support/build-record.ts'
import { SMALL_GRAPH } from '../support/small-graph.ts'

const DOMAIN = new URL('../../src/domain/', import.meta.url)

/** The types of the values that stand in Neo4j as JSON. */
const ROW_TYPES = [
  ['model/entity.ts', 'Entity'],
  ['model/document.ts', 'Document'],
  ['model/claim.ts', 'Claim'],
  ['model/record.ts', 'Measure'],
  ['model/record.ts', 'QuestionExample'],
  ['model/attribute-kind.ts', 'AttributeKind'],
  ['evidence/relationship.ts', 'Relationship'],
  ['evidence/relationship.ts', 'Figure'],
  ['evidence/relationship.ts', 'Existence'],
  ['evidence/relationship.ts', 'Attribute'],
  ['evidence/disagreement.ts', 'Disagreement'],
  ['answers/moment.ts', 'Moment'],
] as const

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.VariableStatement

/** A module of the domain: what it declares and where from it takes what it does not, by name. */
function readModule(url: URL) {
  const source = ts.createSourceFile(url.pathname, readFileSync(url, 'utf8'), ts.ScriptTarget.Latest, true)
  const declared = new Map<string, Declaration>()
  const imported = new Map<string, URL>()
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      declared.set(statement.name.text, statement)
    }
    if (ts.isVariableStatement(statement)) {
      // Of values the lists of what a field may be: `['STATED', 'PLANNED', 'DENIED'] as const`.
      const [{ name, initializer } = { name: undefined, initializer: undefined }] =
        statement.declarationList.declarations
      const isList =
        initializer && ts.isAsExpression(initializer) && ts.isArrayLiteralExpression(initializer.expression)
      if (isList && name && ts.isIdentifier(name)) declared.set(name.text, statement)
    }
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const bindings = statement.importClause?.namedBindings
      const from = new URL(statement.moduleSpecifier.text, url)
      if (bindings && ts.isNamedImports(bindings))
        for (const { name } of bindings.elements) imported.set(name.text, from)
    }
  }
  return { source, declared, imported }
}

/** A declaration and all that it names, however far away, without comments: by file and name. */
function collect(url: URL, name: string, found: Map<string, string>): void {
  const { source, declared, imported } = readModule(url)
  const declaration = declared.get(name)
  const from = imported.get(name)
  if (declaration === undefined) {
    if (from !== undefined) collect(from, name, found)
    return
  }
  const key = `${url.pathname.slice(DOMAIN.pathname.length)} ${name}`
  if (found.has(key)) return
  const printer = ts.createPrinter({ removeComments: true })
  found.set(key, printer.printNode(ts.EmitHint.Unspecified, declaration, source))
  const visit = (node: ts.Node): void => {
    const named =
      (ts.isTypeReferenceNode(node) && node.typeName) ||
      (ts.isTypeQueryNode(node) && node.exprName) ||
      (ts.isExpressionWithTypeArguments(node) && node.expression) ||
      (ts.isSpreadElement(node) && node.expression)
    if (named && ts.isIdentifier(named)) collect(url, named.text, found)
    ts.forEachChild(node, visit)
  }
  visit(declaration)
}

/** The names of all fields of a value, those within it too, each once. */
function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(fieldsOf))].sort()
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .flatMap(([name, one]) => [name, ...fieldsOf(one).map((inner) => `${name}.${inner}`)])
    .sort()
}

/** The small graph, and what it has none of. */
const WITH_ATTRIBUTES = buildRecord({
  ...SMALL_GRAPH,
  attributes: [attributeKind('IDENTIFIER', 'number', 'number', { scheme: 'reg' })],
  claims: [...SMALL_GRAPH.claims, attribute('letter.c99', ['cedar', 'number', '01'])],
})

function rowTypes(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [file, name] of ROW_TYPES) collect(new URL(file, DOMAIN), name, found)
  return found
}

test('the types of what Neo4j holds are read with all that they consist of', () => {
  const types = [...rowTypes().keys()]
  for (const [file, name] of ROW_TYPES) expect(types).toContain(`${file} ${name}`)
  // Of each way to be named: by a type, by a list of values, by a list within one, in another module.
  expect(types).toEqual(
    expect.arrayContaining([
      'evidence/attestation.ts Attestation',
      'model/claim.ts ClaimContent',
      'model/claim.ts MODALITIES',
      'model/record.ts EDITORIAL_KINDS',
      'dates/edtf.ts Edtf',
    ]),
  )
})

test('what a load writes is that of the version of the model', () => {
  const sections = loadSections(WITH_ATTRIBUTES)
  const rowsOf = ({ keys, rowsAt }: LoadSection) => keys.flatMap((_, place) => rowsAt(place))
  for (const section of sections)
    expect(rowsOf(section).length, `${section.name} has rows to be looked at`).toBeGreaterThan(0)
  const written = sections.map((section) => [section.name, fieldsOf(rowsOf(section))])
  const types = [...rowTypes()].sort(([a], [b]) => (a < b ? -1 : 1))
  const digest = sha256Hex(JSON.stringify({ types, written, PHRASES })).slice(0, 16)
  const message =
    `What a load writes into Neo4j is another than that of version ${MODEL_VERSION} of the model, ` +
    `and a database of that version would be misread: raise MODEL_VERSION, and write MODEL_DIGEST = '${digest}'.`
  expect(digest, message).toBe(MODEL_DIGEST)
})
