import type { DocumentaryRecord } from '../domain/model/record.ts'
import { invariant } from '../errors.ts'
import { buildRecord } from './build-record.ts'
import { checkAttributes } from './check/check-attributes.ts'
import { checkClaimDates } from './check/check-claim-dates.ts'
import { checkClaimForms } from './check/check-claim-forms.ts'
import { checkDisagreements } from './check/check-disagreements.ts'
import { checkDocuments, checkLeads } from './check/check-documents.ts'
import { checkExamples } from './check/check-examples.ts'
import { checkClaimIds, checkIds } from './check/check-ids.ts'
import { checkNames } from './check/check-names.ts'
import { checkParts } from './check/check-parts.ts'
import { checkQuotations } from './check/check-quotations.ts'
import { checkReferences } from './check/check-references.ts'
import { checkRelationships } from './check/check-relationships.ts'
import { checkRetracted } from './check/check-retracted.ts'
import { checkSuccession } from './check/check-succession.ts'
import { checkTypes } from './check/check-types.ts'
import { indexIds } from './check/id-index.ts'
import { warnDates } from './check/warn-dates.ts'
import { warnIdentifiers } from './check/warn-identifiers.ts'
import { leaveOutFaulty } from './leave-out.ts'
import { collectRows } from './read/collect-rows.ts'
import type { RecordRows } from './read/rows.ts'
import { takeRetracted } from './read/take-retracted.ts'
import { type Fault, fileFault, sortFaults } from './report/fault.ts'
import { createNearest, type Nearest } from './report/nearest.ts'

/** What became of a record's folder. */
export interface RecordReport {
  /** Null where there is any fault: a record is taken whole or not at all. */
  readonly record: DocumentaryRecord | null
  /** Every fault, in order of file, line and field. */
  readonly faults: readonly Fault[]
  /** Of a record that is taken leniently: what was wrong with the rows left out, in the same order. */
  readonly leftOut: readonly Fault[]
  /** What an editor should look at, in the same order. */
  readonly warnings: readonly Fault[]
  /** The rows as they were written, each with its place; those left out or retracted are not among them. */
  readonly rows: RecordRows
}

/** How a record is read. */
export interface Reading {
  /** Rows with faults are left out, with what hangs on them, rather than the record refused. */
  readonly isLenient: boolean
  /** Told how far it is, in words within a sentence. */
  readonly tell?: (words: string) => void
}

/** Reads the folder of a record, checks all of it and builds the record. What is wrong with the record is a fault, never thrown. */
export async function readRecord(
  folder: string,
  { isLenient, tell = () => {} }: Reading = { isLenient: false },
): Promise<RecordReport> {
  const nearest = createNearest()
  const { rows: all, faults: shapeFaults } = await collectRows(folder, nearest, tell)
  tell('checking the record')
  const judge = (rows: RecordRows) => [...ruleFaults(rows, nearest), ...emptyFaults(rows, shapeFaults)]
  const { rows, faults, leftOut, leftOutRows } = isLenient
    ? leaveOutFaulty(all, shapeFaults, judge)
    : { rows: all, faults: sortFaults([...shapeFaults, ...judge(all)]), leftOut: [], leftOutRows: 0 }
  const record = faults.length === 0 ? buildRecord(rows, leftOutRows) : null
  invariant(record !== null || faults.length > 0, 'a record without a fault can be built')
  const { rows: standing } = takeRetracted(rows)
  const warnings =
    record === null ? [] : sortFaults([...warnDates(record, standing), ...warnIdentifiers(record, standing)])
  return { record, faults, leftOut, warnings, rows: standing }
}

function ruleFaults(rows: RecordRows, nearest: Nearest): readonly Fault[] {
  const index = indexIds(rows)
  return [
    ...checkIds(rows),
    ...checkClaimIds(rows),
    ...checkReferences(rows, index, nearest),
    ...checkClaimForms(rows),
    ...checkQuotations(rows),
    ...checkAttributes(rows),
    ...checkClaimDates(rows, index),
    ...checkRelationships(rows, index, nearest),
    ...checkTypes(rows),
    ...checkNames(rows),
    ...checkDocuments(rows),
    ...checkLeads(rows),
    ...checkParts(rows),
    ...checkSuccession(rows, index),
    ...checkRetracted(rows),
    ...checkExamples(rows, nearest),
    ...checkDisagreements(rows),
  ]
}

/** A record without an entity says nothing; where the folder or its entities cannot be read, that is the fault. */
function emptyFaults({ entities, unread }: RecordRows, found: readonly Fault[]): readonly Fault[] {
  if (entities.length > 0 || unread.has('entities') || found.some(({ file }) => file === '')) return []
  return [fileFault('entities', 'the record has no entities: write some into a file here, such as organisations.yaml')]
}
