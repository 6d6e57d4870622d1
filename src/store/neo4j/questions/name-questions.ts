import type { Entity } from '../../../domain/model/entity.ts'
import { ENTITY_KINDS, type EntityKind } from '../../../domain/model/kinds.ts'
import { type NameCandidate, proposingForms, rankNames } from '../../../domain/search/rank-names.ts'
import { at } from '../../../errors.ts'
import { type Asking, MAX_PROPOSED, type Store } from '../../store.ts'
import { numbersIn, onlyRow, textsIn, valuesIn } from '../driver/answer.ts'
import type { Ask } from '../driver/ask.ts'
import { contextQueries, nameQueries } from './name-tokens.ts'

/** So many names are read for the beginning and for each query: enough where entities have several that match. */
const MOST_NAMES = 600

/** Answers which entities a typed text may name: where they are too many, those that match better. */
export function nameQuestions(ask: Ask): Pick<Store, 'namesProposed'> {
  return {
    async namesProposed(text, kinds, asking) {
      const found = await Promise.all(proposingForms(text).map((form) => proposedFor(form, kinds, asking)))
      const candidates = new Map(found.flat().map((candidate) => [candidate.entity.id, candidate]))
      const ranked = rankNames(text, [...candidates.values()]).slice(0, MAX_PROPOSED)
      return ranked.flatMap(({ entity }) => candidates.get(entity.id) ?? [])
    },
  }

  /** What one form of the text may name: most texts have one. */
  async function proposedFor(
    key: string,
    kinds: readonly EntityKind[] | null,
    asking: Asking,
  ): Promise<readonly NameCandidate[]> {
    const parameters = {
      key,
      kinds: [...new Set(kinds ?? ENTITY_KINDS)],
      queries: nameQueries(key, kinds),
      contexts: contextQueries(key, kinds),
      enough: MAX_PROPOSED,
      most: MOST_NAMES,
    }
    const row = onlyRow(await ask('names-proposed', parameters, asking))
    const [counts, wholes] = [numbersIn(row, 'counts'), textsIn(row, 'wholes')]
    return valuesIn<Entity>(row, 'rows').map((entity, index) => {
      const words = at(wholes, index)
      return { entity, claimCount: at(counts, index), wholeWords: words === '' ? [] : words.split(' ') }
    })
  }
}
