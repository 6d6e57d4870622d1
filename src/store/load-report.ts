/** What a load did. A row is a node with its edges. */
export interface LoadReport {
  readonly outcome: 'LOADED' | 'UNCHANGED'
  /** New rows and changed ones. */
  readonly written: number
  /** Rows that are no longer in the record. */
  readonly removed: number
}
