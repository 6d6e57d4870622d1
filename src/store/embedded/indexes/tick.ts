import type { Asking } from '../../store.ts'
import { tookTooLong } from '../../took-too-long.ts'

/** Called once for each thing a loop looks at; fails with TIMED_OUT where nobody waits for the answer any more. */
export type Tick = () => void

/** So many things are looked at between two looks at the clock: well under a millisecond. */
const TICKS_A_LOOK = 2048

/** What a loop calls as it goes. Fails with TIMED_OUT at once where the question comes too late. */
export function startTicking(asking: Asking): Tick {
  checkWanted(asking)
  let ticks = 0
  return () => {
    ticks += 1
    if (ticks % TICKS_A_LOOK === 0) checkWanted(asking)
  }
}

function checkWanted({ signal, deadlineMs }: Asking): void {
  if (!signal.aborted && Date.now() <= deadlineMs) return
  throw tookTooLong()
}
