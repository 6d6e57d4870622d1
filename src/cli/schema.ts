import { Command } from 'commander'
import { print } from 'graphql'
import { CORE_VOCABULARY, vocabularyWith } from '../domain/model/vocabulary.ts'
import { readSchema } from '../graphql/read-schema.ts'
import { readRecord } from '../record/read-record.ts'
import { formatFaults } from '../record/report/fault.ts'
import { sha256 } from '../sha256.ts'
import type { Output } from './output.ts'

/** `tributary schema [record]`; sets the exit code of the process. */
export function schemaCommand(output: Output): Command {
  return new Command('schema')
    .description(
      'print the API in the schema definition language, with the types that a record adds, as for code generation',
    )
    .argument('[record]', 'the folder of the record; without one, the types that every record has')
    .action(async (folder?: string) => {
      process.exitCode = await printSchema(folder ?? null, output)
    })
}

/** Writes the API of a record, or the faults that keep it from having one; gives the exit code: 0 without a fault, 1 with. */
export async function printSchema(folder: string | null, output: Output): Promise<0 | 1> {
  if (folder === null) {
    output.print(print(readSchema(CORE_VOCABULARY)))
    return 0
  }
  const { record, faults } = await readRecord(folder)
  if (record === null) {
    for (const fault of formatFaults(faults)) output.warn(fault)
    return 1
  }
  output.print(print(readSchema(vocabularyWith(record, sha256))))
  return 0
}
