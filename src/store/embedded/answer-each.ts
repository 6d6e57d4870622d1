import { Failure, invariant } from '../../errors.ts'
import { type Asking, MAX_IDS } from '../store.ts'

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

/** One answer for each id, in their order; at most `MAX_IDS` ids. Fails with TIMED_OUT. */
export function answerEach<Id, Answer>(
  ids: readonly Id[],
  asking: Asking,
  answer: (id: Id, tick: Tick) => Answer,
): readonly Answer[] {
  const tick = startTicking(asking)
  invariant(ids.length <= MAX_IDS, `${ids.length} ids asked about at once, of at most ${MAX_IDS}`)
  return ids.map((id) => answer(id, tick))
}

/** What each id stands for, in their order; null for an unknown one. Fails with TIMED_OUT. */
export function lookUp<Value>(
  values: ReadonlyMap<string, Value>,
  ids: readonly string[],
  asking: Asking,
): readonly (Value | null)[] {
  return answerEach(ids, asking, (id) => values.get(id) ?? null)
}

/** Values by their id. */
export function byId<Value extends { readonly id: string }>(values: readonly Value[]): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value.id, value]))
}

function checkWanted({ signal, deadlineMs }: Asking): void {
  if (!signal.aborted && Date.now() <= deadlineMs) return
  throw new Failure('TIMED_OUT', 'The question took longer than it may: ask for less at a time, or allow it more time.')
}
