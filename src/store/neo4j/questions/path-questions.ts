import type { Store } from '../../store.ts'
import { onlyRow, textListsIn } from '../driver/answer.ts'
import type { Ask } from '../driver/ask.ts'
import { backEdges } from '../driver/type-slots.ts'
import { shownParameters, vocabularyFor } from './view-parameters.ts'

/** Answers by which others entities are linked. */
export function pathQuestions(ask: Ask): Pick<Store, 'leastPaths'> {
  return {
    async leastPaths(fromId, toId, filter, view, first, asking) {
      const { labels, otherKinds, classifications, direction } = filter
      const vocabulary = vocabularyFor(asking)
      const types = filter.types === null ? null : [...new Set(filter.types)]
      // Both ways a symmetric type is walked by its one edge; one way, by that and by the edge back.
      const edges =
        types?.flatMap((type) => (direction === 'BOTH' ? [type] : [type, ...backEdges(type, vocabulary)])) ?? null
      const wanted = { types: edges, labels, otherKinds, classifications, direction }
      const parameters = { fromId, toId, ...wanted, ...shownParameters(view), first }
      const paths = textListsIn(onlyRow(await ask('least-paths', parameters, asking)), 'ids')
      const [path] = paths
      return { length: path === undefined ? null : path.length - 1, paths }
    },
  }
}
