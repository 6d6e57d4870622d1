import { Failure } from '../errors.ts'

/** Does what is given to it, so many at a time as may be: whatever comes beyond that is refused at once with OVERLOADED. */
export function takeTurns(most: number): <Done>(work: () => Promise<Done>) => Promise<Done> {
  let inFlight = 0
  return async (work) => {
    if (inFlight >= most) {
      throw new Failure('OVERLOADED', `${most} requests are being answered already: try again.`)
    }
    inFlight += 1
    try {
      return await work()
    } finally {
      inFlight -= 1
    }
  }
}
