import { Command } from 'commander'
import { readNeo4jSettings } from '../config.ts'
import { Failure } from '../errors.ts'
import { readRecord } from '../record/read-record.ts'
import { recordHash } from '../record/record-hash.ts'
import { formatFaults } from '../record/report/fault.ts'
import { type LoadPlan, type LoadReport, nameWords, otherRecordWords } from '../store/load-report.ts'
import type { Neo4jSettings } from '../store/neo4j-settings.ts'
import { loadIntoNeo4j, planLoadIntoNeo4j } from '../store/open-store.ts'
import type { Output } from './output.ts'
import { createProgress } from './progress.ts'

interface LoadOptions {
  readonly uri?: string
  readonly username?: string
  readonly database?: string
  readonly replace?: boolean
  readonly dryRun?: boolean
  readonly lenient?: boolean
  readonly progress?: boolean
}

/**
 * `tributary load <record> [--uri …]`; the password comes from the environment alone. Tells how far it is where somebody
 * sees it, or else if it is asked to. Sets the exit code.
 */
export function loadCommand(output: Output, isSeen: boolean): Command {
  return new Command('load')
    .argument('<record>', 'the folder of the record')
    .option('--uri <uri>', 'where Neo4j is; otherwise NEO4J_URI')
    .option('--username <name>', 'its user; otherwise NEO4J_USERNAME, or neo4j')
    .option('--database <name>', 'the database; otherwise NEO4J_DATABASE, or neo4j')
    .option('--replace', 'remove another record that is there')
    .option('--lenient', 'leave rows with faults out, and what hangs on them, and say which')
    .option('--progress', 'say how far it is, every few seconds, even where no terminal shows it')
    .option('--no-progress', 'say nothing on the way')
    .option('--dry-run', 'only say what would be added, changed and removed')
    .addHelpText('after', '\nThe password is read from NEO4J_PASSWORD.')
    .action(async (folder: string, options: LoadOptions) => {
      const reading = readNeo4jSettings(options)
      const faults =
        'faults' in reading
          ? reading.faults
          : await loadFolder(folder, reading.settings, { progress: isSeen, ...options }, output)
      for (const fault of faults) output.warn(fault)
      process.exitCode = faults.length === 0 ? 0 : 1
    })
}

/**
 * Checks a record and loads it, or says what that would do; gives what stood in the way of the record, a line each. Where
 * progress is asked for, `output.warn` is told how far it is. Rejects with
 * STORE_UNAVAILABLE where Neo4j does not answer, or holds something that no load wrote.
 */
export async function loadFolder(
  folder: string,
  settings: Neo4jSettings,
  { replace = false, dryRun = false, lenient = false, progress = false }: LoadOptions,
  output: Output,
): Promise<readonly string[]> {
  const tell = progress ? createProgress(output.warn, Date.now) : () => {}
  const { record, faults, leftOut } = await readRecord(folder, { isLenient: lenient, tell })
  if (record === null) return formatFaults(faults)
  for (const fault of formatFaults(leftOut)) output.warn(`left out: ${fault}`)
  tell('hashing the record')
  const hash = recordHash(record)
  try {
    if (dryRun) {
      const plan = await planLoadIntoNeo4j(settings, record, hash)
      for (const line of planLines(folder, plan)) output.print(line)
      return plan.replaces === null || replace ? [] : [otherRecordWords(plan.replaces, record)]
    }
    const report = await loadIntoNeo4j(settings, record, hash, { replace, tell })
    output.print(`${folder}: ${outcomeWords(report)}; record ${hash}`)
    return []
  } catch (error) {
    if (error instanceof Failure && error.code === 'BAD_INPUT') return [error.message]
    throw error
  }
}

function outcomeWords({ outcome, written, removed }: LoadReport): string {
  return outcome === 'UNCHANGED' ? 'already there, nothing written' : `${written} rows written, ${removed} removed`
}

/** What a load would do: in all, then a line for each kind of row. */
function planLines(folder: string, { isThere, replaces, sections }: LoadPlan): readonly string[] {
  if (isThere) return [`${folder}: already there, nothing to write`]
  const sum = (what: 'added' | 'changed' | 'removed') => sections.reduce((all, section) => all + section[what], 0)
  const place = replaces === null ? '' : ` in place of ${nameWords(replaces)}`
  const all = changeWords({ added: sum('added'), changed: sum('changed'), removed: sum('removed') })
  return [
    `${folder}: would be loaded${place}: ${all}; nothing was written`,
    ...sections.map((section) => `  ${section.name.replaceAll('-', ' ')}: ${changeWords(section)}`),
  ]
}

function changeWords(rows: { readonly added: number; readonly changed: number; readonly removed: number }): string {
  const [added, changed, removed] = [rows.added, rows.changed, rows.removed].map((one) => one.toLocaleString('en-GB'))
  return `${added} added, ${changed} changed, ${removed} removed`
}
