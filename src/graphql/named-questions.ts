import { readdirSync, readFileSync } from 'node:fs'
import { compareText } from '../domain/compare-text.ts'
import { invariant } from '../errors.ts'

/** The folder of the named questions, one `.graphql` file each. */
const QUESTIONS_FOLDER = new URL('../../schema/questions/', import.meta.url)

/** A question that has a name: a file of `schema/questions/`. */
export interface NamedQuestion {
  /** The file's name without its ending. */
  readonly name: string
  /** The first line of its comment, as a person would ask it. */
  readonly title: string
  /** The rest of its comment, as one paragraph. */
  readonly description: string
  /** Its place among the tabs. */
  readonly order: number
  /** The comment, without the line of its order, and the operation. */
  readonly document: string
}

/** All named questions, in their order, then by name. */
export function readNamedQuestions(): readonly NamedQuestion[] {
  const files = readdirSync(QUESTIONS_FOLDER).filter((name) => name.endsWith('.graphql'))
  return files
    .map((file) => readQuestion(file.replace(/\.graphql$/, ''), readFileSync(new URL(file, QUESTIONS_FOLDER), 'utf8')))
    .sort((a, b) => a.order - b.order || compareText(a.name, b.name))
}

function readQuestion(name: string, document: string): NamedQuestion {
  const header = /^(#.*\n)+/.exec(document)?.[0] ?? ''
  const lines = header.split('\n').map((line) => line.replace(/^#\s?/, '').trim())
  const order = lines.flatMap((line) => /^@order (\d+)$/.exec(line)?.[1] ?? [])[0]
  const [title = '', ...rest] = lines.filter((line) => line !== '' && !line.startsWith('@'))
  invariant(title !== '' && order !== undefined, `${name}.graphql begins with its title and its @order`)
  return {
    name,
    title,
    description: rest.join(' '),
    order: Number(order),
    document: document.replace(/^#\n# @order \d+\n/m, ''),
  }
}
