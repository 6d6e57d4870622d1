import { Command } from 'commander'
import { typeSentences } from '../domain/prose/type-sentences.ts'
import { checkTexts, type TextReport } from '../record/check/check-texts.ts'
import { writtenTypes } from '../record/check/check-types.ts'
import { type RecordReport, readRecord } from '../record/read-record.ts'
import { type Fault, formatFaults, sortFaults } from '../record/report/fault.ts'
import type { Output } from './output.ts'

/** `tributary check <record> [--texts <folder>] [--lenient]`; sets the exit code of the process. */
export function checkCommand(output: Output): Command {
  return new Command('check')
    .argument('<record>', 'the folder of the record')
    .option('--texts <folder>', 'the folder of the texts of its documents: also look up every phrase and name in them')
    .option('--lenient', 'leave rows with faults out, and what hangs on them, and say which')
    .action(
      async (folder: string, { texts, lenient = false }: { readonly texts?: string; readonly lenient?: boolean }) => {
        process.exitCode = await check(folder, texts ?? null, output, lenient)
      },
    )
}

/** Checks a record and writes what was found; gives the exit code: 0 without a fault, 1 with. */
export async function check(
  folder: string,
  textsFolder: string | null,
  output: Output,
  isLenient = false,
): Promise<0 | 1> {
  const report = await readRecord(folder, { isLenient })
  const isThere = report.faults.every(({ file }) => file !== '')
  const texts = textsFolder === null || !isThere ? null : await checkTexts(report.rows, textsFolder)
  const faults = sortFaults([...report.faults, ...(texts?.faults ?? [])])
  const warnings = sortFaults([...report.warnings, ...(texts?.warnings ?? [])])
  for (const fault of formatFaults(report.leftOut)) output.warn(`left out: ${fault}`)
  for (const warning of formatFaults(warnings)) output.warn(`warning: ${warning}`)
  for (const fault of formatFaults(faults)) output.warn(fault)
  for (const line of typeLines(report)) output.print(line)
  if (isThere) output.print(summary(folder, report, texts, faults, warnings))
  return faults.length === 0 ? 0 : 1
}

/** What each type that the record itself adds says, and makes of time; of one with a fault too, as far as it can be read. */
function typeLines({ rows }: RecordReport): readonly string[] {
  return writtenTypes(rows).flatMap(({ type, hasInverse, isSound }) => [
    `${type.id} (${type.family}, ${type.aspect})${isSound ? '' : ', with a fault'}`,
    ...typeSentences(type, hasInverse).map((line) => `  ${line}`),
    '',
  ])
}

function summary(
  folder: string,
  { record, rows }: RecordReport,
  texts: TextReport | null,
  faults: readonly Fault[],
  warnings: readonly Fault[],
): string {
  const counts = [
    counted(rows.documents.length, 'document'),
    counted(rows.claims.length, 'claim'),
    counted(rows.entities.length, 'entity', 'entities'),
    ...(record === null || record.leftOut === 0 ? [] : [`${counted(record.leftOut, 'faulty row')} left out`]),
  ]
  const outcome =
    faults.length > 0
      ? [`refused for ${counted(faults.length, 'fault')}`]
      : [...(warnings.length > 0 ? [counted(warnings.length, 'warning')] : []), ...textWords(texts)]
  return `${folder}: ${counts.join(', ')}; ${outcome.join('; ')}`
}

function textWords(texts: TextReport | null): readonly string[] {
  if (texts === null) return ['no fault found; phrases were not looked up (give --texts)']
  const { checkedClaims, uncheckedClaims, documentsWithoutFile } = texts
  if (uncheckedClaims === 0 && documentsWithoutFile === 0) return ['every phrase found in its text']
  const without = `${counted(documentsWithoutFile, 'document')} without a text`
  const unchecked = `${counted(uncheckedClaims, 'claim')} of ${without} could not be looked up`
  return [`${counted(checkedClaims, 'phrase')} found in the texts`, unchecked]
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
