import { isMomentShown, type MomentCandidate } from '../../domain/moment.ts'
import { type DayWindow, type SpanWindow, sharesDay, spanWindows } from '../../domain/span.ts'
import type { Store } from '../store.ts'
import { answerEach } from './answer-each.ts'
import { listingFrom, putInOrder } from './in-order.ts'
import { keyOf } from './place-runs.ts'
import { placeAfter } from './sorted.ts'
import { indexSpans } from './span-index.ts'

/** Everything undated, which has one span and no day. */
const UNDATED: readonly SpanWindow[] = [{ span: 'U', after: '', before: '\u007f' }]

/** Answers what happened when. */
export function timelineQuestions(moments: readonly MomentCandidate[]): Pick<Store, 'timelineOf'> {
  const ordered = putInOrder(moments, ({ sortKey }) => sortKey)
  const find = indexSpans(
    ordered,
    ({ span }) => span,
    ({ aboutIds }) => [null, ...aboutIds].map((id) => keyOf(id)),
  )
  return {
    async timelineOf(aboutIds, days, view, page, asking) {
      const windows = days === 'UNDATED' ? UNDATED : spanWindows(days)
      const from = placeAfter(ordered.keys, page.after)
      return answerEach(aboutIds, asking, (id, tick) =>
        listingFrom(ordered, find([keyOf(id)], windows, from), page, tick, (candidate) =>
          isWithin(days, candidate) && isMomentShown(view, candidate) ? candidate.moment : null,
        ),
      )
    },
  }
}

function isWithin(days: DayWindow | 'UNDATED', { range }: MomentCandidate): boolean {
  return range === null ? days === 'UNDATED' : days !== 'UNDATED' && sharesDay(range, days)
}
