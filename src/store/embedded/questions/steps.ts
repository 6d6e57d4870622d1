import { type Direction, sidesOf } from '../../../domain/evidence/relationship.ts'
import { existsIn, type View } from '../../../domain/evidence/view.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import { knownIn } from '../../../errors.ts'
import type { RelationshipFilter } from '../../store.ts'
import { type FindBetween, joining } from '../indexes/ends-index.ts'
import { type Adjacency, otherEnd } from '../indexes/list-by-sides.ts'
import { lengthOf, listingsIn, runsOf } from '../indexes/listing-runs.ts'
import type { Tick } from '../indexes/tick.ts'

/** The steps that a search for paths between two ends may take. */
export interface Steps {
  /** The entities one step away, but those that were met; each once, in no order that matters. */
  readonly onwards: (entityId: string, direction: Direction, met: ReadonlySet<string>) => ReadonlySet<string>
  /** Those of some entities, on which a step may be taken, that are one step away. */
  readonly among: (entityId: string, direction: Direction, others: ReadonlySet<string>) => ReadonlySet<string>
  /** How much there is to look at for the steps from some entities. */
  readonly effort: (entityIds: Iterable<string>, direction: Direction) => number
}

/** Steps over relationships in a View: onto entities of the kinds that a filter wants, and onto both ends. */
export function stepsBetween(
  ends: readonly Entity[],
  entities: ReadonlyMap<string, Entity>,
  adjacency: Adjacency,
  between: FindBetween,
  { types, otherKinds: kinds }: RelationshipFilter,
  view: View,
  tick: Tick,
): Steps {
  const endIds = ends.map(({ id }) => id)
  const otherKinds = kinds === null ? null : [...kinds, ...ends.map(({ kind }) => kind)]
  const mayStepOn = (id: string) => kinds === null || endIds.includes(id) || kinds.includes(knownIn(entities, id).kind)
  const runsFrom = (id: string, direction: Direction) =>
    runsOf(adjacency, id, { types, otherKinds, sides: sidesOf(direction) })
  const listed = (id: string, direction: Direction, isWanted: (otherId: string) => boolean) => {
    const found = new Set<string>()
    for (const listing of listingsIn(adjacency, runsFrom(id, direction), tick)) {
      const otherId = otherEnd(listing)
      if (found.has(otherId) || !isWanted(otherId)) continue
      if (existsIn(view, listing.relationship)) found.add(otherId)
    }
    return found
  }
  return {
    onwards(entityId, direction, met) {
      return listed(entityId, direction, (otherId) => !met.has(otherId) && mayStepOn(otherId))
    },
    among(entityId, direction, others) {
      if (lengthOf(runsFrom(entityId, direction)) <= others.size) {
        return listed(entityId, direction, (otherId) => others.has(otherId))
      }
      const found = new Set<string>()
      for (const id of others) {
        tick()
        const joined = joining(between, entityId, knownIn(entities, id), { types, otherKinds: null, direction }, tick)
        if (joined.some((relationship) => existsIn(view, relationship))) found.add(id)
      }
      return found
    },
    effort(entityIds, direction) {
      let listings = 0
      for (const id of entityIds) {
        tick()
        listings += lengthOf(runsFrom(id, direction))
      }
      return listings
    },
  }
}
