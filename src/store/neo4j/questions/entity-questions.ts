import { RELATIONSHIP_SIDES, type Relationship } from '../../../domain/evidence/relationship.ts'
import type { WantedRelationships } from '../../../domain/evidence/wanted-relationships.ts'
import type { Claim } from '../../../domain/model/claim.ts'
import type { Document } from '../../../domain/model/document.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import { fold } from '../../../domain/text/fold.ts'
import { type Ahead, type AnswerAhead, MAX_CANDIDATES, type Store } from '../../store.ts'
import { onlyRow, readValue, textListsIn, textsIn, valueOfEach, valuesIn } from '../driver/answer.ts'
import type { AnswerRow, Ask } from '../driver/ask.ts'
import { listingIn } from './list-answers.ts'
import { distinct, EVERYTHING, pageParameters } from './list-parameters.ts'
import { plainWanted } from './plain.ts'

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
      const { ahead } = asking
      const [only] = asked
      const page = only === undefined || asked.length > 1 || ahead === undefined ? null : aheadParameters(ahead)
      if (only !== undefined && ahead !== undefined && page !== null) {
        const parameters = { ref: only, key: fold(only), most: MAX_CANDIDATES, ...page }
        const row = onlyRow(await ask('entity-with-page', parameters, asking))
        const found = valuesIn<Entity>(row, 'rows')
        const [entity] = found
        // A page that its bound cuts short is asked for by itself, which tells where.
        if (entity !== undefined && found.length === 1 && row['isCut'] === false) ahead.take(entity.id, answerIn(row))
        return refs.map(() => found)
      }
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

/** The parameters of a page that is asked for ahead; null where it has to be asked for by itself. */
function aheadParameters({ filter, view, page, claims }: Ahead) {
  const plain = plainWanted(view)
  const isOfAll = filter.sides.length === RELATIONSHIP_SIDES.length && isEverything(filter)
  if (plain === null || !isOfAll || page.keysOnly) return null
  const { first, looked = EVERYTHING } = page
  return { plain, modalities: view.modalities, after: page.after ?? '', first, looked, claims }
}

function isEverything({ types, labels, otherKinds, classifications }: WantedRelationships): boolean {
  return types === null && labels === null && otherKinds === null && classifications === null
}

function answerIn(row: AnswerRow): AnswerAhead {
  return {
    listing: { keys: textsIn(row, 'sortKeys'), items: valuesIn<Relationship>(row, 'relationships') },
    entities: valuesIn<Entity>(row, 'named'),
    claims: valuesIn<Claim>(row, 'cited'),
    documents: valuesIn<Document>(row, 'documents'),
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
