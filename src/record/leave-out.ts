import { invariant } from '../errors.ts'
import type { RecordRows } from './read/rows.ts'
import { type Fault, sortFaults } from './report/fault.ts'
import { type Place, placeOf } from './report/place.ts'

/** What is left of a record's rows once those with faults are left out, and what hung on them. */
export interface SoundRows {
  readonly rows: RecordRows
  /** What no row is at fault for: such a record is still refused. */
  readonly faults: readonly Fault[]
  /** What was wrong with what is left out, in order of file, line and field. */
  readonly leftOut: readonly Fault[]
  /** How many rows are left out: entities, documents, claims, disagreements, and lines that are no row. */
  readonly leftOutRows: number
}

/**
 * Leaves out every row that has a fault, then every row that has one without these, until none has: a claim about an entity
 * that is left out, all claims of a document. `judge` gives the faults of rows that have the right shape.
 */
export function leaveOutFaulty(
  read: RecordRows,
  shapeFaults: readonly Fault[],
  judge: (rows: RecordRows) => readonly Fault[],
): SoundRows {
  // A line that could not be read at all is a row that is not there: what refers to it is judged like anything else.
  const unreadLines = shapeFaults.filter(isUnreadLine)
  const leftOut: Fault[] = [...unreadLines]
  let leftOutRows = unreadLines.length
  let rows: RecordRows = { ...read, unread: new Set() }
  let faults = [...shapeFaults.filter((fault) => !isUnreadLine(fault)), ...judge(rows)]
  while (faults.length > 0) {
    const sound = withoutFaulty(rows, faults)
    const left = countRows(rows) - countRows(sound)
    const blameless = faults.filter((fault) => !isOfRow(fault, rows))
    if (blameless.length > 0) return { rows, faults: sortFaults(blameless), leftOut, leftOutRows }
    invariant(left > 0, 'a fault of a row is of one that is there')
    leftOut.push(...faults)
    leftOutRows += left
    rows = sound
    faults = [...judge(rows)]
  }
  return { rows, faults: [], leftOut: sortFaults(leftOut), leftOutRows }
}

/** Of a file of one row a line, a line that is none. */
function isUnreadLine(fault: Fault): boolean {
  return placeOf(fault) === null && fault.line > 0 && fault.file.endsWith('.jsonl')
}

function isOfRow(fault: Fault, rows: RecordRows): boolean {
  const place = placeOf(fault)
  return place !== null && place !== rows.head?.place
}

function withoutFaulty(rows: RecordRows, faults: readonly Fault[]): RecordRows {
  const faulty = new Set<Place | null>(faults.map(placeOf))
  const sound = ({ place }: { readonly place: Place }) => !faulty.has(place)
  const gone = new Set(rows.documents.filter((row) => !sound(row)).map(({ place }) => place))
  return {
    ...rows,
    entities: rows.entities.filter(sound),
    documents: rows.documents.filter(sound),
    claims: rows.claims.filter((claim) => sound(claim) && (claim.within === null || !gone.has(claim.within))),
    disagreements: rows.disagreements.filter(sound),
  }
}

function countRows({ entities, documents, claims, disagreements }: RecordRows): number {
  return entities.length + documents.length + claims.length + disagreements.length
}
