import type { Entity } from '../../../domain/model/entity.ts'
import { ENTITY_KINDS } from '../../../domain/model/kinds.ts'
import { proposingForms, rankNames } from '../../../domain/search/rank-names.ts'
import { at, knownIn } from '../../../errors.ts'
import { MAX_PROPOSED, type Store } from '../../store.ts'
import { numbersIn, onlyRow, textListsIn, textsIn, valuesIn } from '../driver/answer.ts'
import type { Ask } from '../driver/ask.ts'
import { nameQueries } from './name-tokens.ts'

/** So many names are read for the beginning and for each query: enough where entities have several that match. */
const MOST_NAMES = 600

/** Answers which entities a typed text may name: where they are too many, those that match better. */
export function nameQuestions(ask: Ask): Pick<Store, 'namesProposed'> {
  return {
    async namesProposed(text, kinds, asking) {
      // Most texts have one form.
      const keys = proposingForms(text)
      if (keys.length === 0) return []
      const queries = keys.map((key) => nameQueries(key, kinds))
      const parameters = {
        keys,
        kinds: [...new Set(kinds ?? ENTITY_KINDS)],
        words: queries.map(({ words }) => words),
        contexts: queries.map(({ context }) => context),
        near: queries.map(({ near }) => near),
        enough: MAX_PROPOSED,
        most: MOST_NAMES,
      }
      const row = onlyRow(await ask('names-proposed', parameters, asking))
      const [counts, wholes] = [numbersIn(row, 'counts'), textsIn(row, 'wholes')]
      const identifiers = textListsIn(row, 'identifiers')
      const candidates = valuesIn<Entity>(row, 'rows').map((entity, index) => {
        const words = at(wholes, index)
        const wholeWords = words === '' ? [] : words.split(' ')
        return { entity, claimCount: at(counts, index), wholeWords, identifiers: at(identifiers, index) }
      })
      const byId = new Map(candidates.map((candidate) => [candidate.entity.id, candidate]))
      const ranked = rankNames(text, candidates).slice(0, MAX_PROPOSED)
      return ranked.map(({ entity }) => knownIn(byId, entity.id))
    },
  }
}
