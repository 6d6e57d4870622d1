import { directTies, eventsNeeded, type NamedEnd } from '../../domain/answers/direct-ties.ts'
import type { View } from '../../domain/evidence/view.ts'
import type { CitedSentence } from '../../domain/prose/prose.ts'
import { at } from '../../errors.ts'
import { MAX_IDS, type Pair } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'
import { tellThese } from './beside-list.ts'
import { claimsNaming } from './claims-naming.ts'
import { thoseRead } from './those-read.ts'

/** How many claims that name each of two entities are looked through. */
const MOST_LOOKED_AT = 200

/** By what single documents tie two, in words, and which documents these are. */
export interface ToldTies {
  readonly documentIds: readonly string[]
  readonly told: readonly CitedSentence[]
}

export const NO_TIES: ToldTies = { documentIds: [], told: [] }

/** What ties two entities directly in the documents of a View (`directTies`), of the first claims that name either. */
export async function tellDirectTies(pair: Pair, view: View, context: RequestContext): Promise<ToldTies> {
  const { documents, knownBy } = view
  const [lists, entities] = await Promise.all([
    claimsNaming(pair, MOST_LOOKED_AT, { documents, knownBy }, context),
    loadAllKnown(context.loaders.entity, pair),
  ])
  const read = await Promise.all(lists.map((claims) => thoseRead(claims, view, context)))
  const endAt = (place: number): NamedEnd => ({ entity: at(entities, place), naming: at(read, place) })
  const ends = [endAt(0), endAt(1)] as const
  const kindsOf = await loadAllKnown(context.loaders.entity, eventsNeeded(ends).slice(0, MAX_IDS))
  const events = new Set(kindsOf.filter(({ kind }) => kind === 'EVENT').map(({ id }) => id))
  const ties = directTies(ends, (id) => events.has(id))
  const documentIds = [...new Set(ties.map(({ documentId }) => documentId))]
  return { documentIds, told: await tellThese(ties, context) }
}
