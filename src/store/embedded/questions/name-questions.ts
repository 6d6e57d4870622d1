import type { Entity } from '../../../domain/model/entity.ts'
import { identifierForms, type NameCandidate, namesOf, proposingForms } from '../../../domain/search/rank-names.ts'
import { foldForSearch } from '../../../domain/text/fold.ts'
import { at } from '../../../errors.ts'
import { MAX_PROPOSED, type Store } from '../../store.ts'
import { numberAt } from '../indexes/ascending.ts'
import { type EntityOrder, KINDS_IN_ORDER, placeOfEntity } from '../indexes/entity-order.ts'
import { groupPlaces } from '../indexes/group-places.ts'
import { indexNames } from '../indexes/name-index.ts'
import { indexTexts } from '../indexes/text-index.ts'
import { startTicking, type Tick } from '../indexes/tick.ts'
import { type Keep, keepUnder } from '../kept/keep.ts'
import { openRows, packRows } from '../kept/packed-rows.ts'

/** Answers which entities a typed text may name: where they are too many, those that match better. */
export function nameQuestions(
  candidates: () => readonly NameCandidate[],
  entities: EntityOrder,
  keep: Keep,
): Pick<Store, 'namesProposed'> {
  const matchNames = indexNames(
    () => candidates().map(({ entity, wholeWords }) => ({ names: namesOf(entity).map(foldForSearch), wholeWords })),
    keepUnder(keep, 'names'),
  )
  const byIdentifier = indexTexts(
    () => groupPlaces(candidates(), ({ identifiers }) => identifiers.flatMap(identifierForms)),
    'identifiers',
    keep,
  )
  const kept = keep('candidates', () => packCandidates(candidates(), entities))
  const candidateAt = openCandidates(kept, entities.items)
  function* matchesOf(form: string, tick: Tick): Generator<number, void> {
    yield* Array.from(byIdentifier.placesOf(form))
    yield* matchNames(form, tick)
  }
  return {
    async namesProposed(text, kinds, asking) {
      const tick = startTicking(asking)
      const found = new Set<number>()
      for (const form of proposingForms(text)) {
        for (const place of matchesOf(form, tick)) {
          const kind = at(KINDS_IN_ORDER, numberAt(entities.kinds, numberAt(kept.places, place)))
          if (kinds === null || kinds.includes(kind)) found.add(place)
          if (found.size === MAX_PROPOSED) break
        }
      }
      return [...found].slice(0, MAX_PROPOSED).map(candidateAt)
    },
  }
}

/** What ranks an entity beside its names. */
type Rest = readonly [claimCount: number, wholeWords: readonly string[], identifiers: readonly string[]]

function packCandidates(candidates: readonly NameCandidate[], entities: EntityOrder) {
  return {
    places: Uint32Array.from(candidates, ({ entity }) => placeOfEntity(entities, entity.id)),
    rows: packRows(candidates.length, (place): Rest => {
      const { claimCount, wholeWords, identifiers } = at(candidates, place)
      return [claimCount, wholeWords, identifiers]
    }),
  }
}

function openCandidates(
  { places, rows }: ReturnType<typeof packCandidates>,
  entities: { readonly at: (place: number) => Entity },
): (place: number) => NameCandidate {
  return openRows<Rest, NameCandidate>(rows, ([claimCount, wholeWords, identifiers], place) => ({
    entity: entities.at(numberAt(places, place)),
    claimCount,
    wholeWords,
    identifiers,
  })).at
}
