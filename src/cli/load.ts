import { Command } from 'commander'
import { readNeo4jSettings } from '../config.ts'
import { Failure } from '../errors.ts'
import { readRecord } from '../record/read-record.ts'
import { recordHash } from '../record/record-hash.ts'
import { formatFaults } from '../record/report/fault.ts'
import type { LoadReport } from '../store/load-report.ts'
import type { Neo4jSettings } from '../store/neo4j-settings.ts'
import { loadIntoNeo4j } from '../store/open-store.ts'
import type { Output } from './output.ts'

interface LoadOptions {
  readonly uri?: string
  readonly username?: string
  readonly database?: string
}

/** `tributary load <record> [--uri …]`; the password comes from the environment alone. Sets the exit code. */
export function loadCommand(output: Output): Command {
  return new Command('load')
    .description('make a Neo4j hold this record: what is new is written, what is no longer there removed')
    .argument('<record>', 'the folder of the record')
    .option('--uri <uri>', 'where Neo4j is; otherwise NEO4J_URI')
    .option('--username <name>', 'its user; otherwise NEO4J_USERNAME, or neo4j')
    .option('--database <name>', 'the database; otherwise NEO4J_DATABASE, or neo4j')
    .addHelpText('after', '\nThe password is read from NEO4J_PASSWORD.')
    .action(async (folder: string, options: LoadOptions) => {
      const reading = readNeo4jSettings(options)
      const faults = 'faults' in reading ? reading.faults : await load(folder, reading.settings, output)
      for (const fault of faults) output.warn(fault)
      process.exitCode = faults.length === 0 ? 0 : 1
    })
}

/** Checks a record and loads it; gives what stood in the way, a line each. */
async function load(folder: string, settings: Neo4jSettings, output: Output): Promise<readonly string[]> {
  const { record, faults } = await readRecord(folder)
  if (record === null) return formatFaults(faults)
  const hash = recordHash(record)
  try {
    output.print(`${folder}: ${outcomeWords(await loadIntoNeo4j(settings, record, hash))}; record ${hash}`)
    return []
  } catch (error) {
    if (error instanceof Failure) return [error.message]
    throw error
  }
}

function outcomeWords({ outcome, written, removed }: LoadReport): string {
  return outcome === 'UNCHANGED' ? 'already there, nothing written' : `${written} rows written, ${removed} removed`
}
