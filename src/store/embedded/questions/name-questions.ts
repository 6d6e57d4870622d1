import { type NameCandidate, namesOf, proposingForms } from '../../../domain/search/rank-names.ts'
import { foldForSearch } from '../../../domain/text/fold.ts'
import { at } from '../../../errors.ts'
import { MAX_PROPOSED, type Store } from '../../store.ts'
import { indexNames } from '../indexes/name-index.ts'
import { startTicking } from '../indexes/tick.ts'

/** Answers which entities a typed text may name: where they are too many, those that match better. */
export function nameQuestions(candidates: readonly NameCandidate[]): Pick<Store, 'namesProposed'> {
  const matchNames = indexNames(
    candidates.map(({ entity, wholeWords }) => ({ names: namesOf(entity).map(foldForSearch), wholeWords })),
  )
  return {
    async namesProposed(text, kinds, asking) {
      const tick = startTicking(asking)
      const found = new Set<number>()
      for (const form of proposingForms(text)) {
        for (const place of matchNames(form, tick)) {
          if (kinds === null || kinds.includes(at(candidates, place).entity.kind)) found.add(place)
          if (found.size === MAX_PROPOSED) break
        }
      }
      return Array.from(found, (place) => at(candidates, place)).slice(0, MAX_PROPOSED)
    },
  }
}
