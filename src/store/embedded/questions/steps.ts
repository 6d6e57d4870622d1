import { type Direction, sidesOf } from '../../../domain/evidence/relationship.ts'
import { ANY_RELATIONSHIP, isLabelWanted } from '../../../domain/evidence/wanted-relationships.ts'
import { at } from '../../../errors.ts'
import type { RelationshipFilter } from '../../store.ts'
import { numberAt } from '../indexes/ascending.ts'
import { type FindBetween, joining } from '../indexes/ends-index.ts'
import { KINDS_IN_ORDER, mayBeOther } from '../indexes/entity-order.ts'
import type { Adjacency } from '../indexes/list-by-sides.ts'
import { eachListing, lengthOf, runsOf } from '../indexes/listing-runs.ts'
import type { Tick } from '../indexes/tick.ts'
import type { Judge } from '../indexes/view-judge.ts'

/** The steps that a search for paths between two ends may take; entities are told by their places. */
export interface Steps {
  /** The entities one step away, but those that were met; each once, in no order that matters. */
  readonly onwards: (entity: number, direction: Direction, met: ReadonlySet<number>) => ReadonlySet<number>
  /** Those of some entities, on which a step may be taken, that are one step away. */
  readonly among: (entity: number, direction: Direction, others: ReadonlySet<number>) => ReadonlySet<number>
  /** How much there is to look at for the steps from some entities. */
  readonly effort: (entities: Iterable<number>, direction: Direction) => number
}

/** Steps over relationships in a View: onto entities of the kinds that a filter wants, and onto both ends. */
export function stepsBetween(
  ends: readonly number[],
  adjacency: Adjacency,
  between: FindBetween,
  filter: RelationshipFilter,
  { exists }: Judge,
  tick: Tick,
): Steps {
  const { columns, entities, otherOf, relationshipOf } = adjacency
  const { types, labels, otherKinds: kinds } = filter
  const kindOf = (entity: number) => at(KINDS_IN_ORDER, numberAt(entities.kinds, entity))
  const otherKinds = kinds === null ? null : [...kinds, ...ends.map(kindOf)]
  const mayStepOn = (entity: number) => ends.includes(entity) || mayBeOther(entities, filter, entity)
  const anyEnd = { ...ANY_RELATIONSHIP, types, labels }
  const runsFrom = (entity: number, direction: Direction) =>
    runsOf(adjacency, entities.idAt(entity), { ...filter, otherKinds, sides: sidesOf(direction) })
  const listed = (entity: number, direction: Direction, isWanted: (other: number) => boolean) => {
    const found = new Set<number>()
    eachListing(adjacency, runsFrom(entity, direction), tick, (listing) => {
      const other = otherOf(listing)
      if (found.has(other) || !isWanted(other)) return
      const number = relationshipOf(listing)
      if (isLabelWanted(filter, labels === null ? null : columns.labelOf(number)) && exists(number)) found.add(other)
    })
    return found
  }
  return {
    onwards(entity, direction, met) {
      return listed(entity, direction, (other) => !met.has(other) && mayStepOn(other))
    },
    among(entity, direction, others) {
      if (lengthOf(runsFrom(entity, direction)) <= others.size) {
        return listed(entity, direction, (other) => others.has(other))
      }
      const found = new Set<number>()
      for (const other of others) {
        tick()
        if (joining(between, entity, other, { ...anyEnd, direction }, tick).some(exists)) found.add(other)
      }
      return found
    },
    effort(sources, direction) {
      let listings = 0
      for (const entity of sources) {
        tick()
        listings += lengthOf(runsFrom(entity, direction))
      }
      return listings
    },
  }
}
