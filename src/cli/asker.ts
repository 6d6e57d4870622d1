import { type Command, Option } from 'commander'
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { readConfig } from '../config.ts'
import { at, type Candidate, Failure } from '../errors.ts'
import type { Limits } from '../graphql/limits/limits.ts'
import type { NamedQuestion } from '../graphql/named-questions/named-questions.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { type ExitCode, exitCodeOf } from './exit-code.ts'
import type { JsonObject } from './json.ts'
import type { Output } from './output.ts'
import { waitUntilReady } from './wait-until-ready.ts'

/** What a request was answered. */
export interface JsonAnswer {
  readonly data?: JsonObject | null
  readonly errors?: readonly GraphQLFormattedError[]
}

/** Something that answers requests. */
export interface Asker {
  readonly schema: GraphQLSchema
  /** The question with examples that whoever answers knows. */
  readonly ready: (question: NamedQuestion) => Promise<NamedQuestion>
  /** Asks what somebody wrote. */
  readonly ask: (document: string, variables: Readonly<Record<string, unknown>>) => Promise<JsonAnswer>
  /** Asks a document of this project's own, which is valid. */
  readonly askOwn: Asker['ask']
}

/** A store and the limits that hold of what is asked of it. */
export interface Opened {
  readonly store: Store
  readonly limits: Limits
}

/** Of whom a command asks. */
export interface SourceOptions {
  readonly record?: string
  readonly url?: string
}

/** How long a service may take to answer, in milliseconds. */
const PATIENCE_MS = 70_000

/** The command with the options that say of whom it asks. */
export function withSource(command: Command): Command {
  return command
    .option('--record <folder>', 'the record to ask; otherwise the Neo4j of NEO4J_URI, or the folder of RECORD')
    .addOption(new Option('--url <address>', 'the running service to ask').conflicts('record'))
}

/**
 * Hands on what answers: a service that runs, or a store that is opened for it and then closed. Gives the exit code of what was
 * done with it; where there is nothing to ask, warns of why.
 */
export async function withAsker(
  { record, url }: SourceOptions,
  output: Output,
  use: (asker: Asker) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (url !== undefined) return use(await askerOfService(url))
  return withStore(record ?? null, output, async (opened) => use(await askerOfStore(opened, output)))
}

/**
 * Hands on the store of a record's folder, or where none is given of the settings, once it can answer, and then closes it. Gives
 * the exit code of what was done with it; where there is none to open, warns of why.
 */
export async function withStore(
  folder: string | null,
  output: Output,
  use: (opened: Opened) => Promise<ExitCode>,
): Promise<ExitCode> {
  const reading = readConfig()
  if ('faults' in reading) return refused(reading.faults, output)
  const { config } = reading
  const settings = folder === null ? config : { ...config, recordFolder: folder, neo4j: null }
  const opening = await openStore(settings, { tell() {}, note: (sentence) => output.warn(sentence) })
  if ('faults' in opening) return refused(opening.faults, output)
  const { store } = opening
  try {
    await waitUntilReady(store)
    return await use({ store, limits: config.limits })
  } finally {
    await store.close()
  }
}

function refused(faults: readonly string[], output: Output): 1 {
  for (const fault of faults) output.warn(fault)
  return 1
}

/** Asks a store in this process, as a request over HTTP does. */
export async function askerOfStore({ store, limits }: Opened, output: Output): Promise<Asker> {
  // Not before they are needed: a list, a help or a refusal would else come half a second later.
  const [{ keepSchemas }, { askHere }, { rememberHash }, { rememberExamples }] = await Promise.all([
    import('../graphql/server/keep-schemas.ts'),
    import('../graphql/server/ask-here.ts'),
    import('../graphql/server/remember-hash.ts'),
    import('../graphql/server/remember-examples.ts'),
  ])
  const remembering = rememberHash(store)
  const schemaNow = keepSchemas(remembering)
  const asking = { signal: new AbortController().signal, deadlineMs: Date.now() + limits.transactionMs }
  const known = await schemaNow(asking)
  const report = (error: unknown) => output.warn(String(error))
  const answer = askHere(known, remembering, limits, report)
  return {
    schema: known.schema,
    ready: async (question) => at(await rememberExamples([question], remembering)(Number.POSITIVE_INFINITY), 0),
    async ask(document, variables) {
      const [{ createYogaServer }, { askNamedQuestion }] = await Promise.all([
        import('../graphql/server/create-yoga-server.ts'),
        import('../graphql/server/ask-named-question.ts'),
      ])
      const yoga = createYogaServer(schemaNow, remembering, limits, report)
      const { signal } = new AbortController()
      return (await askNamedQuestion(yoga, { document }, variables, { signal })).json()
    },
    async askOwn(document, variables) {
      // In JSON an error is what the API tells of it.
      return JSON.parse(JSON.stringify(await answer(document, variables)))
    },
  }
}

/** Asks a service at an address. BAD_INPUT where that is none; STORE_UNAVAILABLE where nothing there answers as a service does. */
async function askerOfService(address: string): Promise<Asker> {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new Failure('BAD_INPUT', `--url: "${address}" is no address such as http://127.0.0.1:4000.`)
  }
  const url = address.replace(/\/(graphql\/?)?$/, '')
  const { createSchema } = await import('../graphql/create-schema.ts')
  const ask: Asker['ask'] = async (query, variables) => {
    const headers = { accept: 'application/json', 'content-type': 'application/json' }
    const body = JSON.stringify({ query, variables })
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body, signal })
      .then((response): Promise<JsonAnswer> => response.json())
      .catch((cause: unknown) => {
        throw new Failure('STORE_UNAVAILABLE', `No service answers at ${url}.`, { cause })
      })
    if (answer.data !== undefined || answer.errors !== undefined) return answer
    throw new Failure('STORE_UNAVAILABLE', `What answers at ${url} is no service of this kind.`)
  }
  return {
    schema: createSchema(),
    async ready(question) {
      const listed = await fetch(`${url}/questions`, { signal: AbortSignal.timeout(PATIENCE_MS) })
        .then(
          (response): Promise<{ readonly questions?: readonly Pick<NamedQuestion, 'name' | 'examples'>[] }> =>
            response.json(),
        )
        .catch(() => ({ questions: [] }))
      const examples = listed.questions?.find(({ name }) => name === question.name)?.examples ?? {}
      return { ...question, examples }
    },
    ask,
    askOwn: ask,
  }
}

/** Writes what stands in the way of an answer: what happened, then what may have been meant, a line each. Gives the exit code. */
export function warnOf({ errors = [] }: JsonAnswer, output: Output): ExitCode {
  for (const { message, extensions = {} } of errors) {
    const candidates = (extensions['candidates'] ?? []) as readonly Candidate[]
    output.warn(withoutApiWords(message))
    warnOfCandidates(candidates, output)
  }
  return exitCodeOf(errors.map(({ extensions }) => extensions?.['code']))
}

/** Writes what may have been meant, a line each. */
export function warnOfCandidates(candidates: readonly Candidate[], output: Output): void {
  for (const { id, kind, name } of candidates) output.warn(`  ${id}  ${name} (${kind})`)
}

/** What arguments of the API are called as options of a command. */
const OPTION_NAMES: readonly (readonly [argument: RegExp, option: string])[] = [
  [/^view\.documents: /, '--document: '],
  [/^(?:view\.)?(asOf|knownBy): (?:Date: )?/, '--$1: '],
  [/^(first|after|around|atLeast|otherKinds): /, '--$1: '],
]

/** A name as a shell spells it: `asOf` is `as-of`. */
export function inKebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** A message of the API without the API's own words: whoever asks by a command sees no argument `ref`, and a list follows. */
export function withoutApiWords(message: string): string {
  const inOptions = OPTION_NAMES.reduce((words, [argument, option]) => words.replace(argument, option), message)
  return inOptions
    .replace(/^--\w+/, inKebab)
    .replace(/^ref: /, '')
    .replace(/ are among the candidates\.$/, ':')
}
