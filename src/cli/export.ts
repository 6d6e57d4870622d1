import { createWriteStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Command } from 'commander'
import { vocabularyWith } from '../domain/model/vocabulary.ts'
import { Failure } from '../errors.ts'
import {
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportScope,
  exportFormat,
  RECORD_FILES,
} from '../export/export-formats.ts'
import { exportText, openPaged } from '../export/export-text.ts'
import type { PagedStore } from '../export/feed/ask-pages.ts'
import type { Feed } from '../export/feed/feed.ts'
import { recordFeed } from '../export/feed/record-feed.ts'
import { subgraphFeed } from '../export/feed/subgraph-feed.ts'
import { type GivenTexts, readQuestionValues } from '../graphql/named-questions/question-values.ts'
import { SUBGRAPH_QUESTION, subgraphArguments } from '../graphql/named-questions/subgraph-question.ts'
import { makeFolder } from '../make-folder.ts'
import { sha256 } from '../sha256.ts'
import { createHold } from '../store/record-hold.ts'
import { namedTexts, optionsOf } from './ask.ts'
import { type Opened, warnOfCandidates, withoutApiWords, withStore } from './asker.ts'
import { type ExitCode, exitCodeOf } from './exit-code.ts'
import type { Output } from './output.ts'

/** What is exported, within which limits. */
interface Exported {
  readonly scope: ExportScope
  readonly format: string
  /** The variables of `subgraph`, as they were typed. */
  readonly given: GivenTexts
}

/** Takes what is exported, a part at a time, and waits until it is taken. */
export type Taken = (text: AsyncIterable<string>) => Promise<void>

/** `tributary export record|subgraph --format <format> …`, to standard output; sets the exit code of the process. */
export function exportCommand(output: Output): Command {
  const formatsOf = (scope: ExportScope) => namesOf(EXPORT_FORMATS.filter((one) => isOf(scope, one)))
  const record = new Command('record')
    .description('the whole record')
    .option('--format <format>', formatsOf('record'))
    .option(
      '--to <folder>',
      'in place of a format: make this folder hold the record, to be served, loaded and checked again',
    )
    .option('--record <folder>', 'the record to export; otherwise the Neo4j of NEO4J_URI, or the folder of RECORD')
    .action(async ({ format, to, record: folder = null }: RecordOptions) => {
      if ((format === undefined) === (to === undefined)) {
        output.warn('export record: give one of --format and --to.')
        process.exitCode = 2
        return
      }
      process.exitCode = await withStore(folder, output, (opened) =>
        to === undefined
          ? exportTo(toStandardOutput, { scope: 'record', format: format ?? '', given: new Map() }, opened, output)
          : exportRecordTo(to, opened, output),
      )
    })
  const subgraph = new Command('subgraph')
    .description('the part of the graph around some entities')
    .requiredOption('--format <format>', formatsOf('subgraph'))
    .option('--record <folder>', 'the record to ask; otherwise the Neo4j of NEO4J_URI, or the folder of RECORD')
    .action(async ({ format, record: folder = null, ...given }: SubgraphOptions) => {
      const asked = { scope: 'subgraph' as const, format, given: namedTexts(SUBGRAPH_QUESTION.variables, given) }
      process.exitCode = await withStore(folder, output, (opened) => exportTo(toStandardOutput, asked, opened, output))
    })
  for (const option of SUBGRAPH_QUESTION.variables.flatMap(optionsOf)) subgraph.addOption(option)
  return new Command('export').addCommand(record).addCommand(subgraph)
}

interface RecordOptions {
  readonly format?: string
  readonly to?: string
  readonly record?: string | null
}

interface SubgraphOptions {
  readonly format: string
  readonly record?: string | null
  readonly [variable: string]: unknown
}

/** Exports in one format; gives the exit code, and writes what stands in the way. */
export async function exportTo(take: Taken, asked: Exported, opened: Opened, output: Output): Promise<ExitCode> {
  return orSayWhy(output, async () => {
    const format = exportFormat(asked.scope, asked.format)
    const feed = asked.scope === 'record' ? recordFeed(await open(opened)) : await subgraphOf(asked.given, opened)
    await take(exportText(feed, format))
  })
}

/** Makes a new or empty folder hold the record that is served; its head comes last, so that half of it is no record. */
export async function exportRecordTo(folder: string, opened: Opened, output: Output): Promise<ExitCode> {
  return orSayWhy(output, async () => {
    const paged = await open(opened)
    if ((await filesOf(folder)).length > 0) throw new Failure('BAD_INPUT', `--to: ${folder} is not empty.`)
    for (const format of RECORD_FILES.toReversed()) {
      const file = join(folder, format.recordFile ?? format.name)
      await makeFolder(dirname(file))
      await pipeline(exportText(recordFeed(paged), format), createWriteStream(file))
    }
    output.print(`${folder}: record ${paged.record.hash}`)
  })
}

/** What is in a folder, which is made where it is not there. */
async function filesOf(folder: string): Promise<readonly string[]> {
  try {
    await makeFolder(folder)
    return await readdir(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error
    throw new Failure('BAD_INPUT', `--to: "${folder}" is no folder, and cannot be made one (${code}).`, {
      cause: error,
    })
  }
}

/** Everything is asked with one hold, so that all of an export is of one record. */
function open({ store, limits }: Opened, hold = createHold()): Promise<PagedStore> {
  const { signal } = new AbortController()
  return openPaged(store, () => ({ signal, deadlineMs: Date.now() + limits.transactionMs, hold }))
}

async function subgraphOf(given: GivenTexts, opened: Opened): Promise<Feed> {
  // Not before they are needed: a help or a refusal would else come half a second later.
  const [{ createSchema }, { createContext }, { askSubgraph }, { subgraphAddress }] = await Promise.all([
    import('../graphql/create-schema.ts'),
    import('../graphql/context.ts'),
    import('../graphql/answers/subgraph.ts'),
    import('../graphql/answers/subgraph-address.ts'),
  ])
  const { signal } = new AbortController()
  const header = await opened.store.record({ signal, deadlineMs: Date.now() + opened.limits.transactionMs })
  const vocabulary = vocabularyWith(header, sha256)
  const values = readQuestionValues(createSchema(vocabulary), SUBGRAPH_QUESTION, given)
  const context = createContext(opened.store, opened.limits, vocabulary, signal)
  const paged = await open(opened, context.hold)
  const found = await askSubgraph(subgraphArguments(values), context)
  return subgraphFeed(paged, { ...found, question: subgraphAddress(found) })
}

async function orSayWhy(output: Output, work: () => Promise<void>): Promise<ExitCode> {
  try {
    await work()
    return 0
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    output.warn(withoutApiWords(error.message))
    warnOfCandidates(error.candidates ?? [], output)
    return exitCodeOf([error.code])
  }
}

async function toStandardOutput(text: AsyncIterable<string>): Promise<void> {
  try {
    await pipeline(text, process.stdout, { end: false })
  } catch (error) {
    // A reader that has seen enough, such as `head`, is no fault.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error
  }
}

function isOf(scope: ExportScope, { recordFile }: ExportFormat): boolean {
  return scope === 'record' || recordFile === null
}

function namesOf(formats: readonly ExportFormat[]): string {
  return formats.map(({ name }) => name).join(', ')
}
