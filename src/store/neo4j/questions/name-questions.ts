import type { Entity } from '../../../domain/model/entity.ts'
import { ENTITY_KINDS } from '../../../domain/model/kinds.ts'
import { rankNames } from '../../../domain/search/rank-names.ts'
import { foldForSearch } from '../../../domain/text/fold.ts'
import { MAX_PROPOSED, type Store } from '../../store.ts'
import { onlyRow, valuesIn } from '../driver/answer.ts'
import type { Ask } from '../driver/ask.ts'
import { nameQueries } from './name-tokens.ts'

/** So many names are read for the beginning and for each query: enough where entities have several that match. */
const MOST_NAMES = 600

/** Answers which entities a typed text may name: where they are too many, those that match better. */
export function nameQuestions(ask: Ask): Pick<Store, 'namesProposed'> {
  return {
    async namesProposed(text, kinds, asking) {
      const key = foldForSearch(text)
      const parameters = {
        key,
        kinds: key === '' ? [] : [...new Set(kinds ?? ENTITY_KINDS)],
        queries: nameQueries(key, kinds),
        enough: MAX_PROPOSED,
        most: MOST_NAMES,
      }
      const found = valuesIn<Entity>(onlyRow(await ask('names-proposed', parameters, asking)), 'rows')
      return rankNames(text, found)
        .slice(0, MAX_PROPOSED)
        .map(({ entity }) => entity)
    },
  }
}
