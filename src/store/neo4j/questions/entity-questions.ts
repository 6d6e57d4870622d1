import type { Entity } from '../../../domain/model/entity.ts'
import { fold } from '../../../domain/text/fold.ts'
import { MAX_CANDIDATES, type Store } from '../../store.ts'
import { onlyRow, readValue, textListsIn, textsIn, valueOfEach, valuesIn } from '../driver/answer.ts'
import type { Ask } from '../driver/ask.ts'
import { listingIn } from './list-answers.ts'
import { distinct, pageParameters } from './list-parameters.ts'

/** Answers what is asked of entities by their ids, references, kinds and classifications. */
export function entityQuestions(ask: Ask): Pick<Store, 'entitiesById' | 'entitiesByRef' | 'entities'> {
  return {
    async entitiesById(ids, asking) {
      const row = onlyRow(await ask('entities-by-id', { ids: distinct(ids) }, asking))
      const entities = valuesIn<Entity>(row, 'rows')
      return valueOfEach(ids, paired(textsIn(row, 'ids'), entities))
    },
    async entitiesByRef(refs, asking) {
      const asked = distinct(refs)
      const parameters = { refs: asked, keys: asked.map(fold), most: MAX_CANDIDATES }
      const row = onlyRow(await ask('entities-by-ref', parameters, asking))
      const meant = paired(textsIn(row, 'refs'), textListsIn(row, 'rows'))
      return refs.map((ref) => (meant.get(ref) ?? []).map((json) => readValue<Entity>(json)))
    },
    async entities({ kinds, classification }, order, page, asking) {
      const wanted = { kinds: kinds && [...new Set(kinds)], classification, byDegree: order === 'DEGREE' }
      const parameters = { ...wanted, ...pageParameters(page) }
      return listingIn<Entity>(onlyRow(await ask('entities', parameters, asking)))
    },
  }
}

function paired<Value>(keys: readonly string[], values: readonly Value[]): ReadonlyMap<string, Value> {
  return new Map(
    keys.flatMap((key, index) => {
      const value = values[index]
      return value === undefined ? [] : [[key, value] as const]
    }),
  )
}
