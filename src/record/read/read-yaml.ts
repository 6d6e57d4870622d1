import { Composer, type CST, Lexer, LineCounter, Parser } from 'yaml'
import { type Lines, yamlValue } from './yaml-value.ts'

/** Deeper nesting than any row has; the composer would run out of stack at some thousands. */
const MAX_OPEN_TOKENS = 60

/** What a file of the largest size allowed holds, and no more: a long run of marks would take minutes to report. */
const MAX_LEXEMES = 1_000_000

/** Reading stops being of use to an editor here. */
const MOST_PROBLEMS = 100

interface YamlProblem {
  readonly line: number
  readonly problem: string
}

/** What a YAML text holds, with its lines; no content where it is not YAML. */
export interface YamlReading {
  readonly content: { readonly value: unknown; readonly lines: Lines } | null
  readonly problems: readonly YamlProblem[]
}

/** Reads one YAML document by the core schema; anchors, aliases and tags are problems. At most 100 problems. Never throws. */
export function readYaml(text: string): YamlReading {
  const counter = new LineCounter()
  const lineAt = (offset: number) => Math.max(1, counter.linePos(offset).line)
  try {
    const composer = new Composer({ schema: 'core', uniqueKeys: false })
    const documents = composer.compose(parseTokens(text, counter), true, text.length)
    const [first, second] = [documents.next().value, documents.next().value]
    if (!first) return { content: null, problems: [] }
    const broken = first.errors.map(({ pos, message }) => problemAt(lineAt(pos[0]), `is not valid YAML: ${message}`))
    if (first.directives.yaml.explicit === true) broken.push(problemAt(1, 'has a %YAML directive: leave it out'))
    if (second) broken.push(problemAt(lineAt(second.range[0]), 'begins a second YAML document: one file holds one'))
    if (broken.length > 0) return { content: null, problems: broken.slice(0, MOST_PROBLEMS) }
    const problems: YamlProblem[] = []
    const content = yamlValue(first.contents, counter, (line, problem) => problems.push(problemAt(line, problem)))
    return { content, problems: problems.slice(0, MOST_PROBLEMS) }
  } catch (error) {
    if (error instanceof TooMuch) return { content: null, problems: [problemAt(lineAt(error.offset), error.message)] }
    const words = error instanceof Error ? error.message : String(error)
    return { content: null, problems: [problemAt(1, `cannot be read as YAML: ${words.slice(0, 200)}`)] }
  }
}

function problemAt(line: number, problem: string): YamlProblem {
  return { line, problem }
}

/** Stops the reading of a text that no editor wrote. */
class TooMuch extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

function* parseTokens(text: string, counter: LineCounter): Generator<CST.Token, void> {
  const parser = new Parser(counter.addNewLine)
  counter.addNewLine(0)
  let lexemes = 0
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme)
    if (parser.stack.length > MAX_OPEN_TOKENS) throw new TooMuch('is nested too deep', parser.offset)
    if (++lexemes > MAX_LEXEMES)
      throw new TooMuch('is too large for YAML: split the file, or write JSONL', parser.offset)
  }
  yield* parser.end()
}
