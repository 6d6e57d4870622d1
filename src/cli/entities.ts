import { Command, Option } from 'commander'
import { ENTITY_KINDS } from '../domain/model/kinds.ts'
import { Failure } from '../errors.ts'
import { type JsonAnswer, type SourceOptions, warnOf, withAsker, withSource } from './asker.ts'
import type { ExitCode } from './exit-code.ts'
import { isList, isObject, type Json } from './json.ts'
import type { Output } from './output.ts'
import { renderAnswer } from './render-answer.ts'
import type { Screen } from './screen.ts'

const ENTITIES = `
  query Entities($kinds: [EntityKind!], $first: Int, $after: String) {
    entities(kinds: $kinds, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id kind name }
    }
  }
`

const SEARCH = `
  query Search($text: String!, $kinds: [EntityKind!], $first: Int, $after: String) {
    search(text: $text, kinds: $kinds, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { id kind name }
    }
  }
`

interface ListOptions extends SourceOptions {
  readonly kind?: readonly string[]
  readonly first: number
  readonly after?: string
  readonly json?: boolean
}

/** `tributary entities [--kind <kind>…]`: what the record speaks of, by name; sets the exit code. */
export function entitiesCommand(output: Output, screen: Screen): Command {
  return withList(new Command('entities')).action(async (options: ListOptions) => {
    process.exitCode = await list(ENTITIES, {}, options, output, screen)
  })
}

/** `tributary search <text>`: what a name may mean, best match first; sets the exit code, 3 where nothing is like it. */
export function searchCommand(output: Output, screen: Screen): Command {
  const command = new Command('search').argument('<text...>', 'a name, or some of one')
  return withList(command).action(async (words: readonly string[], options: ListOptions) => {
    process.exitCode = await list(SEARCH, { text: words.join(' ') }, options, output, screen)
  })
}

function withList(command: Command): Command {
  const kind = new Option('--kind <kind>', `only of this kind: ${ENTITY_KINDS.join(', ')}`).argParser(
    (value: string, before: readonly string[] = []) => [...before, value.toUpperCase()],
  )
  return withSource(command.addOption(kind))
    .option('--first <number>', 'how many', Number, 20)
    .option('--after <cursor>', 'those after this cursor, with which the page before ends')
    .option('--json', 'print the JSON of the API, to be piped on')
}

async function list(
  document: string,
  asked: Readonly<Record<string, string>>,
  { kind, first, after, json = false, ...source }: ListOptions,
  output: Output,
  screen: Screen,
): Promise<ExitCode> {
  const kinds = kind ?? null
  const strange = kinds?.find((one) => !ENTITY_KINDS.some((known) => known === one))
  if (strange !== undefined) throw new Failure('BAD_INPUT', `--kind: ${strange} is none of ${ENTITY_KINDS.join(', ')}.`)
  if (!Number.isInteger(first)) throw new Failure('BAD_INPUT', '--first: must be a whole number.')
  return withAsker(source, output, async (asker) => {
    const answer = await asker.askOwn(document, { ...asked, kinds, first, after: after ?? null })
    const found = foundIn(answer)
    if (json) output.print(JSON.stringify(answer, null, 2))
    else if (found !== null && found.length > 0) output.print(renderAnswer(answer.data ?? {}, screen))
    if (found === null || found.length > 0) return warnOf(answer, output)
    output.warn(asked['text'] === undefined ? 'The record has none.' : `No name is like "${asked['text']}".`)
    return 3
  })
}

/** What was found; null where there is no answer. */
function foundIn({ data }: JsonAnswer): readonly Json[] | null {
  const [connection = null] = Object.values(data ?? {})
  const nodes = isObject(connection) ? connection['nodes'] : null
  return isList(nodes) ? nodes : null
}
