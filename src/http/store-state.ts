import type { Log } from '../log.ts'
import type { Metrics } from './metrics.ts'

/** That a store can answer, from the record of which hash, and how many faulty rows are left out of that; or why it cannot. */
export type StoreState =
  | { readonly reason: null; readonly hash: string; readonly leftOut: number }
  | { readonly reason: string }

/**
 * Hears in which state a store is: the log is told once when it cannot answer any more and why, once when it can again, and
 * when it holds another record, and of each record how many rows are left out of it. Of a store that is still being opened it is told, too, when it can answer first.
 */
export function hearState(log: Log, metrics: Metrics, isOpen: boolean): (state: StoreState) => void {
  let reason = isOpen ? null : ''
  let hash: string | null = null
  return (state) => {
    if (state.reason !== null) {
      if (state.reason !== reason) log.notReady(state.reason)
    } else {
      if (reason !== null) log.ready(state.hash)
      else if (hash !== null && hash !== state.hash) log.anotherRecord(state.hash, hash)
      if (hash !== state.hash && state.leftOut > 0) log.leftOut(state.leftOut)
      hash = state.hash
    }
    reason = state.reason
    metrics.ready(reason === null)
  }
}
