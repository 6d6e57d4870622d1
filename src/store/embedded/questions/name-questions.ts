import { identifierForms, type NameCandidate, namesOf, proposingForms } from '../../../domain/search/rank-names.ts'
import { foldForSearch } from '../../../domain/text/fold.ts'
import { at } from '../../../errors.ts'
import { MAX_PROPOSED, type Store } from '../../store.ts'
import { groupPlaces } from '../indexes/group-places.ts'
import { indexNames } from '../indexes/name-index.ts'
import { startTicking, type Tick } from '../indexes/tick.ts'

/** Answers which entities a typed text may name: where they are too many, those that match better. */
export function nameQuestions(candidates: readonly NameCandidate[]): Pick<Store, 'namesProposed'> {
  const matchNames = indexNames(
    candidates.map(({ entity, wholeWords }) => ({ names: namesOf(entity).map(foldForSearch), wholeWords })),
  )
  const placesByIdentifier = groupPlaces(candidates, ({ identifiers }) => identifiers.flatMap(identifierForms))
  function* matchesOf(form: string, tick: Tick): Generator<number, void> {
    yield* placesByIdentifier.get(form) ?? []
    yield* matchNames(form, tick)
  }
  return {
    async namesProposed(text, kinds, asking) {
      const tick = startTicking(asking)
      const found = new Set<number>()
      for (const form of proposingForms(text)) {
        for (const place of matchesOf(form, tick)) {
          if (kinds === null || kinds.includes(at(candidates, place).entity.kind)) found.add(place)
          if (found.size === MAX_PROPOSED) break
        }
      }
      return Array.from(found, (place) => at(candidates, place)).slice(0, MAX_PROPOSED)
    },
  }
}
