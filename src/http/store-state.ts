import type { Log } from '../log.ts'
import type { Metrics } from './metrics.ts'

/** That a store can answer, and from the record of which hash; or why it cannot. */
export type StoreState = { readonly reason: null; readonly hash: string } | { readonly reason: string }

/**
 * Hears in which state a store is: the log is told once when it cannot answer any more and why, once when it can again, and
 * when it holds another record. Of a store that is still being opened it is told, too, when it can answer first.
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
      hash = state.hash
    }
    reason = state.reason
    metrics.ready(reason === null)
  }
}
