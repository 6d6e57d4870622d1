import type { Place } from '../report/place.ts'
import type { ClaimRow, DisagreementRow, DocumentRow, EntityRow, HeadRow } from './shapes.ts'

/** One row as it was written, with the place it was written in. */
export interface Row<Value> {
  readonly place: Place
  /** The fields that have the right shape: what the rules read. */
  readonly known: Partial<Value>
  /** The fields that have not, or are missing. */
  readonly wrong: ReadonlySet<string>
  /** The row, where all of it has the right shape. */
  readonly whole: Value | null
}

/** A claim's row with the document it belongs to: the one it stands in, or else the one its id names. */
export interface ClaimEntry extends Row<ClaimRow> {
  readonly documentId: string | null
  /** The place of the document's row that it stands in; null for a row of its own. */
  readonly within: Place | null
}

/** The parts of a record's folder. */
export const SECTIONS = ['entities', 'documents', 'claims', 'disagreements'] as const
export type Section = (typeof SECTIONS)[number]

/** All rows of a record, in the order they were read. */
export interface RecordRows {
  readonly head: Row<HeadRow> | null
  readonly entities: readonly Row<EntityRow>[]
  readonly documents: readonly Row<DocumentRow>[]
  readonly claims: readonly ClaimEntry[]
  readonly disagreements: readonly Row<DisagreementRow>[]
  /** Sections of which some row could not be read at all: what refers to them cannot be judged. */
  readonly unread: ReadonlySet<Section>
}
