import { isMomentShown, type Moment, type MomentCandidate, momentFrom } from '../../../domain/answers/moment.ts'
import { type DayWindow, sharesDay, spanWindows } from '../../../domain/dates/span.ts'
import type { Listing, Store } from '../../store.ts'
import { placeAfter } from '../indexes/ascending.ts'
import type { EntityOrder } from '../indexes/entity-order.ts'
import type { MomentOrder } from '../indexes/moment-order.ts'
import type { RelationshipColumns } from '../indexes/relationship-columns.ts'
import type { JudgedColumns } from '../indexes/view-judge.ts'
import { placeAt } from '../kept/places.ts'
import { answerEach } from './answer-each.ts'

/** Answers what happened when. The first things that moments are of are the relationships, by their numbers. */
export function timelineQuestions(
  { keys, find, momentAt, thingAt }: MomentOrder,
  { items, subjects, objects }: RelationshipColumns,
  { placeOf }: EntityOrder,
  judged: JudgedColumns,
): Pick<Store, 'timelineOf'> {
  return {
    async timelineOf(aboutIds, days, view, page, asking) {
      const windows = spanWindows(days)
      const from = placeAfter(keys, page.after)
      const { exists } = judged.judge(view)
      return answerEach(aboutIds, asking, (id, tick): Listing<Moment> => {
        const listed: { readonly keys: string[]; readonly items: Moment[] } = { keys: [], items: [] }
        const entity = id === null ? null : placeOf(id)
        if (entity === undefined || page.first <= 0) return listed
        // Most are of relationships, which are judged before anything is made of them.
        const mayBeShown = (thing: number) => {
          const isWhole = entity === null || placeAt(subjects, thing) === entity || placeAt(objects, thing) === entity
          return !isWhole || exists(thing)
        }
        for (const place of find([entity === null ? 0 : entity + 1], windows, from)) {
          tick()
          const thing = thingAt(place)
          if (thing < items.length && !mayBeShown(thing)) continue
          const candidate = momentAt(place)
          if (!isWithin(days, candidate) || !isMomentShown(view, momentFrom(candidate, id))) continue
          listed.keys.push(candidate.sortKey)
          if (!page.keysOnly) listed.items.push(candidate.moment)
          if (listed.keys.length === page.first) break
        }
        return listed
      })
    },
  }
}

function isWithin(days: DayWindow | 'UNDATED', { range }: MomentCandidate): boolean {
  return range === null ? days === 'UNDATED' : days !== 'UNDATED' && sharesDay(range, days)
}
