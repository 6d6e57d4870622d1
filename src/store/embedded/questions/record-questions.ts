import type { OverviewCounts, RecordHeader, Store } from '../../store.ts'
import { startTicking } from '../indexes/tick.ts'

/** Answers what is asked of the record as a whole. */
export function recordQuestions(header: RecordHeader, overview: OverviewCounts): Pick<Store, 'record' | 'overview'> {
  return {
    async record(asking) {
      startTicking(asking)
      return header
    },
    async overview(asking) {
      startTicking(asking)
      return overview
    },
  }
}
