import { Failure } from '../errors.ts'

/** What is said where a question took too long, whoever noticed. */
export function tookTooLong(cause?: unknown): Failure {
  return new Failure(
    'TIMED_OUT',
    'The question took longer than it may: ask for less at a time, or allow it more time.',
    { cause },
  )
}
