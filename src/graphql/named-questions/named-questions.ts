import { readdirSync, readFileSync } from 'node:fs'
import { Kind, type OperationDefinitionNode, parse, type Token, TokenKind, type VariableDefinitionNode } from 'graphql'
import { compareText } from '../../domain/text/compare-text.ts'
import { invariant } from '../../errors.ts'
import { sha256Hex } from '../../sha256.ts'

/** The folder of the named questions, one `.graphql` file each. */
const QUESTIONS_FOLDER = new URL('../../../schema/questions/', import.meta.url)

/** A question that has a name: a file of `schema/questions/`. */
export interface NamedQuestion {
  /** The file's name without its ending. */
  readonly name: string
  /** The first paragraph of its comment, as a person would ask it. */
  readonly title: string
  /** The rest of its comment, as one paragraph. */
  readonly description: string
  /** Its place among the tabs. */
  readonly order: number
  /** The comment, without the line of its order, and the operation. */
  readonly document: string
  /** SHA-256 of the document, in hexadecimal: what a client may send in its place. */
  readonly id: string
  /** In the order of the operation. */
  readonly variables: readonly QuestionVariable[]
  /** What is asked in place of a default that the document has, and the record at hand knows not. */
  readonly examples: Readonly<Record<string, string | readonly string[]>>
}

/** A variable of a named question. */
export interface QuestionVariable {
  readonly name: string
  /** The comment above it, as one paragraph; empty where there is none. */
  readonly description: string
  readonly definition: VariableDefinitionNode
}

let all: readonly NamedQuestion[] | null = null

/** All named questions, in their order, then by name. The files are read once; the variables of each, once they are wanted. */
export function readNamedQuestions(): readonly NamedQuestion[] {
  all ??= readdirSync(QUESTIONS_FOLDER)
    .filter((name) => name.endsWith('.graphql'))
    .map((file) =>
      withVariables(readHead(file.replace(/\.graphql$/, ''), readFileSync(new URL(file, QUESTIONS_FOLDER), 'utf8'))),
    )
    .sort((a, b) => a.order - b.order || compareText(a.name, b.name))
  return all
}

/** A named question from the text of its file. */
export function readQuestion(name: string, text: string): NamedQuestion {
  const head = readHead(name, text)
  return { ...head, variables: variablesIn(head) }
}

/** A question but for what only its operation tells, which takes longer to read than all else. */
type QuestionHead = Omit<NamedQuestion, 'variables'>

function withVariables(head: QuestionHead): NamedQuestion {
  let known: readonly QuestionVariable[] | null = null
  return {
    ...head,
    get variables() {
      known ??= variablesIn(head)
      return known
    },
  }
}

function variablesIn({ name, document }: QuestionHead): readonly QuestionVariable[] {
  return (operationOf(name, document).variableDefinitions ?? []).map((definition) => ({
    name: definition.variable.name.value,
    description: commentAbove(definition.loc?.startToken ?? null),
    definition,
  }))
}

function readHead(name: string, text: string): QuestionHead {
  const header = /^(#.*\n)+/.exec(text)?.[0] ?? ''
  const lines = header.split('\n').map((line) => line.replace(/^#\s?/, '').trim())
  const order = lines.flatMap((line) => /^@order (\d+)$/.exec(line)?.[1] ?? [])[0]
  const paragraphs = lines
    .filter((line) => !line.startsWith('@'))
    .join(' ')
    .split('  ')
  const [title = '', ...rest] = paragraphs.map((one) => one.trim()).filter((one) => one !== '')
  invariant(title !== '' && order !== undefined, `${name}.graphql begins with its title and its @order`)
  const document = text.replace(/^#\n# @order \d+\n/m, '')
  return {
    name,
    title,
    description: rest.join(' '),
    order: Number(order),
    document,
    id: sha256Hex(document),
    examples: {},
  }
}

function operationOf(name: string, document: string): OperationDefinitionNode {
  const [operation, another] = parse(document).definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  invariant(operation !== undefined && another === undefined, `${name}.graphql holds one operation`)
  return operation
}

/** The lines of comment that end right before a token, as one paragraph. */
function commentAbove(token: Token | null): string {
  const comment = token?.prev
  if (comment?.kind !== TokenKind.COMMENT) return ''
  return `${commentAbove(comment)} ${comment.value.trim()}`.trim()
}
