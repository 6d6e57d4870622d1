import type { RecordName } from '../domain/model/record.ts'

/** What a load did. A row is a node with its edges. */
export interface LoadReport {
  readonly outcome: 'LOADED' | 'UNCHANGED'
  /** New rows and changed ones. */
  readonly written: number
  /** Rows that are no longer in the record. */
  readonly removed: number
}

/** What a load would do. */
export interface LoadPlan {
  /** Whether the record is there already, and nothing would be done. */
  readonly isThere: boolean
  /** The other record that it would take the place of; null where there is none. */
  readonly replaces: RecordName | null
  /** Each kind of row of which any would be added, changed or removed, in the order in which they are written. */
  readonly sections: readonly SectionPlan[]
}

/** What a load would do to the rows of one kind. */
export interface SectionPlan {
  /** `documents`, `entities`, `former-ids`, … */
  readonly name: string
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/** Why a load does not write over another record, in a line. */
export function otherRecordWords(there: RecordName, record: RecordName): string {
  const [one, other] = [there, record].map(nameWords)
  return `Neo4j holds another record, ${one}; this one is ${other}. To remove that one for it, give --replace.`
}

/** `"The title"`, or `"The title" (the-id)`. */
export function nameWords({ id, title }: RecordName): string {
  return id === null ? JSON.stringify(title) : `${JSON.stringify(title)} (${id})`
}
