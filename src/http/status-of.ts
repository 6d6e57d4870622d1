import type { Failure, FailureCode } from '../errors.ts'

const STATUS: Readonly<Record<FailureCode, number>> = {
  BAD_INPUT: 400,
  NOT_FOUND: 404,
  AMBIGUOUS: 400,
  LIMIT_EXCEEDED: 400,
  TIMED_OUT: 504,
  STORE_UNAVAILABLE: 503,
  OVERLOADED: 503,
  UNAUTHORISED: 401,
  INTERNAL_SERVER_ERROR: 500,
}

/** The HTTP status of a failure that leaves nothing of an answer: GraphQL had no say, or no chance to tell. */
export function statusOf({ code }: Pick<Failure, 'code'>): number {
  return STATUS[code]
}
