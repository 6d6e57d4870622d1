import { isMomentShown, type MomentCandidate, momentFrom } from '../../../domain/answers/moment.ts'
import { type DayWindow, sharesDay, spanWindows } from '../../../domain/dates/span.ts'
import { putInOrder } from '../../../domain/evidence/put-in-order.ts'
import type { Store } from '../../store.ts'
import { placeAfter } from '../indexes/ascending.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import { keyOf } from '../indexes/place-runs.ts'
import { indexSpans } from '../indexes/span-index.ts'
import { answerEach } from './answer-each.ts'

/** Answers what happened when. */
export function timelineQuestions(moments: readonly MomentCandidate[]): Pick<Store, 'timelineOf'> {
  const ordered = putInOrder(moments, ({ sortKey }) => sortKey)
  const find = indexSpans(
    ordered,
    ({ span }) => span,
    ({ aboutIds, qualifierIds }) => [null, ...aboutIds, ...qualifierIds].map((id) => keyOf(id)),
  )
  return {
    async timelineOf(aboutIds, days, view, page, asking) {
      const windows = spanWindows(days)
      const from = placeAfter(ordered.keys, page.after)
      return answerEach(aboutIds, asking, (id, tick) =>
        listingFrom(ordered, find([keyOf(id)], windows, from), page, tick, (candidate) =>
          isWithin(days, candidate) && isMomentShown(view, momentFrom(candidate, id)) ? candidate.moment : null,
        ),
      )
    },
  }
}

function isWithin(days: DayWindow | 'UNDATED', { range }: MomentCandidate): boolean {
  return range === null ? days === 'UNDATED' : days !== 'UNDATED' && sharesDay(range, days)
}
