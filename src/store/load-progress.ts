/** What a load is about: what it does last, or has done so far. */
export interface LoadProgress {
  /** DERIVING what follows from the claims, COMPARING it with what is there, WRITING, REMOVING, INDEXING. */
  readonly phase: 'DERIVING' | 'COMPARING' | 'WRITING' | 'REMOVING' | 'INDEXING'
  /** Of which kind what is compared or written is: `claims`, `former-ids`, …; null where it is of every kind. */
  readonly section: string | null
  /** How many things, rows or indexes are done with. */
  readonly done: number
  /** Of how many; null where that is not known. */
  readonly total: number | null
}

/** Is told how far a load is, as often as there is something to tell. */
export type TellProgress = (progress: LoadProgress) => void
