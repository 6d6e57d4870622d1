import type { Relationship } from '../../../domain/evidence/relationship.ts'
import { NO_START, startKey, startMark } from '../../../domain/evidence/start-mark.ts'
import { byModality, existsIn, visibleAttestations } from '../../../domain/evidence/view.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import { at, knownIn } from '../../../errors.ts'
import type { Store } from '../../store.ts'
import { groupPlaces } from '../indexes/group-places.ts'
import { startTicking } from '../indexes/tick.ts'

/** Answers how many relationships begin when. Every date is read once, when the store is opened. */
export function histogramQuestions(relationships: readonly Relationship[]): Pick<Store, 'histogram'> {
  const placesByType = groupPlaces(relationships, ({ type }) => [type])
  const dates = relationships.flatMap(({ attestations }) => attestations.flatMap(({ when }) => when ?? []))
  const marks = new Map<string, string>()
  for (const when of dates) if (!marks.has(when.edtf)) marks.set(when.edtf, startMark(when))
  return {
    async histogram(unit, types, view, asking) {
      const tick = startTicking(asking)
      const counts = new Map<string, number>()
      for (const type of new Set(types ?? placesByType.keys())) {
        for (const place of placesByType.get(type) ?? []) {
          tick()
          const relationship = at(relationships, place)
          if (!existsIn(view, relationship)) continue
          const { stated, planned } = byModality(visibleAttestations(view, relationship.attestations))
          const [told, intended] = [stated, planned].map((ones) =>
            ones
              .map(({ when }) => (when === null ? NO_START : knownIn(marks, when.edtf)))
              .reduce((least, one) => (one < least ? one : least), NO_START),
          )
          const mark = told === NO_START ? intended : told
          if (mark === undefined || mark === NO_START) continue
          const key = startKey(mark, unit)
          counts.set(key, (counts.get(key) ?? 0) + 1)
        }
      }
      return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => compareText(a.key, b.key))
    },
  }
}
