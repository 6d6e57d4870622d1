import type { Relationship } from '../../domain/relationship.ts'
import { RELATIONSHIP_TYPES } from '../../domain/relationship-types.ts'
import { SPANS, spanWindows } from '../../domain/span.ts'
import { invariant } from '../../errors.ts'
import { MAX_AMONG, MAX_IDS, type Store } from '../store.ts'
import { numberIn, numbersIn, onlyRow, textsIn, valuesIn } from './answer.ts'
import type { Ask } from './ask.ts'
import { distinct, listingIn } from './many.ts'
import { spanParameters, windowParameters } from './span-parameters.ts'
import { filterParameters, NO_DAY, viewParameters } from './view-parameters.ts'

type ListedRelationshipQuestions = Pick<
  Store,
  'relationships' | 'relationshipsJoining' | 'relationshipsAmong' | 'histogram'
>

/** Answers what is asked of the relationships of the whole record, and of those that join some entities. */
export function listedRelationshipQuestions(ask: Ask): ListedRelationshipQuestions {
  return {
    async relationships(filter, days, view, { first, after, keysOnly }, asking) {
      const { types, otherKinds } = filterParameters(filter)
      const window = days === null ? everywhere(after) : windowParameters(days, after)
      const parameters = { types, otherKinds, ...window, ...viewParameters(view), first, keysOnly }
      return listingIn<Relationship>(onlyRow(await ask('relationships', parameters, asking)))
    },
    async relationshipsJoining(pairs, filter, view, first, asking) {
      invariant(pairs.length <= MAX_IDS, `${pairs.length} pairs asked about at once, of at most ${MAX_IDS}`)
      const ones = pairs.map(([one]) => one)
      const others = pairs.map(([, other]) => other)
      const parameters = { ones, others, ...filterParameters(filter), ...viewParameters(view), first }
      const rows = await ask('relationships-joining', parameters, asking)
      const lists = new Map(rows.map((row) => [numberIn(row, 'place'), valuesIn<Relationship>(row, 'rows')]))
      return pairs.map((_, place) => lists.get(place) ?? [])
    },
    async relationshipsAmong(entityIds, filter, view, first, asking) {
      const ids = distinct(entityIds, MAX_AMONG)
      const among = Object.fromEntries(ids.map((id) => [id, true as const]))
      const parameters = { ids, among, ...filterParameters(filter), ...viewParameters(view), first }
      return valuesIn<Relationship>(onlyRow(await ask('relationships-among', parameters, asking)), 'rows')
    },
    async histogram(unit, types, view, asking) {
      const parameters = {
        unit,
        types: [...new Set(types ?? RELATIONSHIP_TYPES)],
        spans: DATED,
        ...viewParameters(view),
      }
      const row = onlyRow(await ask('histogram', parameters, asking))
      const counts = numbersIn(row, 'counts')
      return textsIn(row, 'keys').map((key, index) => ({ key, count: counts[index] ?? 0 }))
    },
  }
}

const DATED = SPANS.filter((span) => span !== 'U')

/** Everywhere, and whatever the dates: those of the undated too. */
function everywhere(after: string | null) {
  return { ...spanParameters(spanWindows(null), after), from: '', until: NO_DAY }
}
