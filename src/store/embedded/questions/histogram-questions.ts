import { NO_START, startKey, startMark } from '../../../domain/evidence/start-mark.ts'
import { byModality, visibleAttestations } from '../../../domain/evidence/view.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { at } from '../../../errors.ts'
import type { Store } from '../../store.ts'
import { numberAt } from '../indexes/ascending.ts'
import { openRuns, putInRuns } from '../indexes/place-runs.ts'
import type { RelationshipColumns } from '../indexes/relationship-columns.ts'
import type { StartMarks } from '../indexes/start-marks.ts'
import { startTicking } from '../indexes/tick.ts'
import type { Judge, JudgedColumns } from '../indexes/view-judge.ts'
import type { Keep } from '../kept/keep.ts'
import { placeAt } from '../kept/places.ts'

/** Answers how many relationships begin when. Every date is read once, when the store is opened. */
export function histogramQuestions(
  { items, types, typeNames }: RelationshipColumns,
  judged: JudgedColumns,
  starts: StartMarks,
  keep: Keep,
): Pick<Store, 'histogram'> {
  const byType = openRuns(
    keep('types', () => putInRuns(items.length, typeNames.length, (number, give) => give(numberAt(types, number)))),
  )
  const { texts: marks, numbers: markOf, planned } = starts
  const none = marks.length
  const markIn = (number: number, { sees }: Judge): number => {
    const end = placeAt(judged.firstSlots, number + 1)
    let [told, intended] = [none, none]
    for (let slot = placeAt(judged.firstSlots, number); slot < end; slot += 1) {
      if (!sees(slot)) continue
      const mark = numberAt(markOf, slot)
      if (planned[slot] === 1) intended = Math.min(intended, mark)
      else told = Math.min(told, mark)
    }
    return isNone(told) ? intended : told
  }
  const isNone = (mark: number) => mark === none || marks[mark] === NO_START
  return {
    async histogram(unit, wanted, view, asking) {
      const tick = startTicking(asking)
      const judge = judged.judge(view)
      const counts = new Float64Array(none + 1)
      for (const type of new Set(wanted ?? typeNames)) {
        const place = typeNames.indexOf(type)
        const { start, end } = place === -1 ? { start: 0, end: 0 } : byType.runOf(place)
        for (let index = start; index < end; index += 1) {
          tick()
          const number = placeAt(byType.places, index)
          if (!judge.exists(number)) continue
          const mark = judged.isSuperseded(number) ? markByRule(number) : markIn(number, judge)
          counts[mark] = numberAt(counts, mark) + 1
        }
      }
      const byKey = new Map<string, number>()
      for (const [mark, count] of counts.entries()) {
        if (count === 0 || isNone(mark)) continue
        const key = startKey(at(marks, mark), unit)
        byKey.set(key, (byKey.get(key) ?? 0) + count)
      }
      return [...byKey].map(([key, count]) => ({ key, count })).sort((a, b) => compareText(a.key, b.key))

      function markByRule(number: number): number {
        const visible = byModality(visibleAttestations(view, items.at(number).attestations))
        const [told = none, intended = none] = [visible.stated, visible.planned].map((ones) =>
          ones.map(({ when }) => marks.indexOf(startMark(when))).reduce((least, one) => Math.min(least, one), none),
        )
        return isNone(told) ? intended : told
      }
    },
  }
}
