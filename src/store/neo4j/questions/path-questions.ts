import { RELATIONSHIP_TYPES } from '../../../domain/model/relationship-types.ts'
import type { Store } from '../../store.ts'
import { onlyRow, textListsIn } from '../driver/answer.ts'
import type { Ask } from '../driver/ask.ts'
import { filterParameters, viewParameters } from './view-parameters.ts'

/** Answers by which others entities are linked. */
export function pathQuestions(ask: Ask): Pick<Store, 'leastPaths'> {
  return {
    async leastPaths(fromId, toId, filter, view, first, asking) {
      const { types, otherKinds, direction } = filterParameters(filter)
      const wanted = { types: types ?? RELATIONSHIP_TYPES, otherKinds, direction }
      const parameters = { fromId, toId, ...wanted, ...viewParameters(view), first }
      const paths = textListsIn(onlyRow(await ask('least-paths', parameters, asking)), 'ids')
      const [path] = paths
      return { length: path === undefined ? null : path.length - 1, paths }
    },
  }
}
