import type { Entity } from '../../domain/entity.ts'
import { RELATIONSHIP_TYPES } from '../../domain/relationship-types.ts'
import { MAX_SHARING, type Store } from '../store.ts'
import { onlyRow, textListsIn } from './answer.ts'
import type { Ask } from './ask.ts'
import { distinct, listingIn, pageParameters } from './many.ts'
import { filterParameters, viewParameters } from './view-parameters.ts'

/** Answers by which others entities are linked. */
export function pathQuestions(ask: Ask): Pick<Store, 'leastPaths' | 'sharedNeighbours'> {
  return {
    async leastPaths(fromId, toId, filter, view, first, asking) {
      const { types, otherKinds, direction } = filterParameters(filter)
      const wanted = { types: types ?? RELATIONSHIP_TYPES, otherKinds, direction }
      const parameters = { fromId, toId, ...wanted, ...viewParameters(view), first }
      const paths = textListsIn(onlyRow(await ask('least-paths', parameters, asking)), 'ids')
      const [path] = paths
      return { length: path === undefined ? null : path.length - 1, paths }
    },
    async sharedNeighbours(entityIds, filter, view, page, asking) {
      const ids = distinct(entityIds, MAX_SHARING)
      const parameters = { ids, ...filterParameters(filter), ...viewParameters(view), ...pageParameters(page) }
      return listingIn<Entity>(onlyRow(await ask('shared-neighbours', parameters, asking)))
    },
  }
}
