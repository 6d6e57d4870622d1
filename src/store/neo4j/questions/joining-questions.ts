import type { Relationship } from '../../../domain/evidence/relationship.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import { invariant } from '../../../errors.ts'
import { MAX_AMONG, MAX_IDS, type Store } from '../../store.ts'
import { numberIn, onlyRow, valuesIn } from '../driver/answer.ts'
import type { Ask } from '../driver/ask.ts'
import { distinct } from './list-parameters.ts'
import { filterParameters, shownParameters } from './view-parameters.ts'

/** Answers which relationships there are between two entities, and among many. */
export function joiningQuestions(ask: Ask): Pick<Store, 'relationshipsJoining' | 'relationshipsAmong'> {
  return {
    async relationshipsJoining(pairs, filter, view, first, asking) {
      invariant(pairs.length <= MAX_IDS, `${pairs.length} pairs asked about at once, of at most ${MAX_IDS}`)
      const ones = pairs.map(([one]) => one)
      const others = pairs.map(([, other]) => other)
      const bringEnds = asking.along !== undefined
      const wanted = { ones, others, ...filterParameters(filter, asking), ...shownParameters(view), first }
      const rows = await ask('relationships-joining', { ...wanted, bringEnds }, asking)
      asking.along?.entities(rows.flatMap((row) => valuesIn<Entity>(row, 'ends')))
      const lists = new Map(rows.map((row) => [numberIn(row, 'place'), valuesIn<Relationship>(row, 'rows')]))
      return pairs.map((_, place) => lists.get(place) ?? [])
    },
    async relationshipsAmong(entityIds, filter, view, first, asking) {
      const ids = distinct(entityIds, MAX_AMONG)
      const among = Object.fromEntries(ids.map((id) => [id, true as const]))
      const bringEnds = asking.along !== undefined
      const wanted = { ids, among, ...filterParameters(filter, asking), ...shownParameters(view), first }
      const row = onlyRow(await ask('relationships-among', { ...wanted, bringEnds }, asking))
      asking.along?.entities(valuesIn<Entity>(row, 'ends'))
      return valuesIn<Relationship>(row, 'rows')
    },
  }
}
