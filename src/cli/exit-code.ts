/** The exit codes of every command, and what each says. */
export const EXIT_ROWS = [
  [0, 'done, or answered'],
  [1, 'what was given is faulty: a record, a value, a setting, a request'],
  [2, 'the command was not used as it is to be: an unknown command, option or question'],
  [3, 'nothing, or several things, are called so'],
  [4, 'the store, or the service, does not answer'],
] as const

/** How a command ended. */
export type ExitCode = (typeof EXIT_ROWS)[number][0]

const OF_CODES: ReadonlyMap<unknown, ExitCode> = new Map<string, ExitCode>([
  ['NOT_FOUND', 3],
  ['AMBIGUOUS', 3],
  ['TIMED_OUT', 4],
  ['STORE_UNAVAILABLE', 4],
  ['OVERLOADED', 4],
  ['INTERNAL_SERVER_ERROR', 4],
])

/** The exit code for errors of these codes, by the gravest; 0 where there is none. */
export function exitCodeOf(codes: readonly unknown[]): ExitCode {
  return codes.map((code): ExitCode => OF_CODES.get(code) ?? 1).reduce<ExitCode>((a, b) => (b > a ? b : a), 0)
}
