/** Where a command writes, a line at a time. */
export interface Output {
  /** What was asked for. */
  readonly print: (line: string) => void
  /** What stands in its way. */
  readonly warn: (line: string) => void
}
