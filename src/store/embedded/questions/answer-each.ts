import { invariant } from '../../../errors.ts'
import { type Asking, MAX_IDS } from '../../store.ts'
import type { FoundById } from '../indexes/index-by-id.ts'
import { startTicking, type Tick } from '../indexes/tick.ts'

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
  values: FoundById<Value>,
  ids: readonly string[],
  asking: Asking,
): readonly (Value | null)[] {
  return answerEach(ids, asking, (id) => values.get(id) ?? null)
}
