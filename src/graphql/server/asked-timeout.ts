import { Failure } from '../../errors.ts'
import type { Limits } from '../limits/limits.ts'

/** The header by which a client lowers the time limit of its request, in milliseconds. */
export const TIMEOUT_HEADER = 'x-timeout-ms'

/** How long a request may take, by that header or else the limit, in milliseconds; BAD_INPUT where the header is none. */
export function askedTimeout(header: string | null, { transactionMs }: Limits): number {
  if (header === null) return transactionMs
  const asked = Number(header)
  if (!/^\d+$/.test(header) || asked < 1 || asked > transactionMs) {
    throw new Failure('BAD_INPUT', `${TIMEOUT_HEADER}: a whole number from 1 to ${transactionMs}.`)
  }
  return asked
}
