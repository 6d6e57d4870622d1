import type { ToldError } from './messages.ts'

/** How deep causes are told. */
const MOST_CAUSES = 4

/** An error with its causes, as it can be sent to another thread: what else hangs on it may not be. */
export function tellError(error: unknown, depth = MOST_CAUSES): ToldError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: '', cause: null }
  const { name, message, stack = '', cause } = error
  return { name, message, stack, cause: cause === undefined || depth === 0 ? null : tellError(cause, depth - 1) }
}

/** The error that was told. */
export function errorTold({ name, message, stack, cause }: ToldError): Error {
  const error = new Error(message, cause === null ? undefined : { cause: errorTold(cause) })
  return Object.assign(error, { name, stack })
}
