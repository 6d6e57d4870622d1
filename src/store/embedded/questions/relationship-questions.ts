import { otherEndOf, type Relationship, sidesOf } from '../../../domain/evidence/relationship.ts'
import { judgedFrom } from '../../../domain/evidence/seen-from.ts'
import { existsIn, type View } from '../../../domain/evidence/view.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import type { Vocabulary } from '../../../domain/model/vocabulary.ts'
import { compareText } from '../../../domain/text/compare-text.ts'
import type { Listing, Page, RelationshipCount, SidedFilter, Store } from '../../store.ts'
import { mergeRuns, placeAfter } from '../indexes/ascending.ts'
import type { FindBetween } from '../indexes/ends-index.ts'
import { indexById } from '../indexes/index-by-id.ts'
import type { Adjacency, ListingRun } from '../indexes/list-by-sides.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import { listingsIn, runsOf } from '../indexes/listing-runs.ts'
import { startTicking, type Tick } from '../indexes/tick.ts'
import { answerEach, lookUp } from './answer-each.ts'
import { bringNamed } from './bring-along.ts'

type RelationshipQuestions = Pick<
  Store,
  | 'relationshipsById'
  | 'relationshipsOf'
  | 'neighboursOf'
  | 'relationshipCountsOf'
  | 'relationshipsBetween'
  | 'lineageStepsOf'
>

/** Answers what is asked of relationships. A page reads no more of a hub than it gives and its View leaves out. */
export function relationshipQuestions(
  relationships: readonly Relationship[],
  entityById: ReadonlyMap<string, Entity>,
  adjacency: Adjacency,
  between: FindBetween,
  { lineage }: Vocabulary,
): RelationshipQuestions {
  const relationshipById = indexById(relationships)
  return {
    async relationshipsById(ids, asking) {
      return lookUp(relationshipById, ids, asking)
    },
    async relationshipsOf(entityIds, filter, view, page, asking) {
      const from = placeAfter(adjacency.keys, page.after)
      const listings = answerEach(entityIds, asking, (id, tick) =>
        listed(adjacency, id, filter, view, from, page, tick),
      )
      bringNamed(entityIds, listings, entityById, asking)
      return listings
    },
    async neighboursOf(entityIds, { types, otherKinds, direction }, view, first, asking) {
      const filter: SidedFilter = { types, otherKinds, sides: sidesOf(direction) }
      return answerEach(entityIds, asking, (id, tick) =>
        listed(adjacency, id, filter, view, 0, { first, keysOnly: false }, tick).items.map((one) =>
          otherEndOf(one, id),
        ),
      )
    },
    async relationshipCountsOf(entityIds, filter, view, asking) {
      return answerEach(entityIds, asking, (id, tick) =>
        runsOf(adjacency, id, filter).flatMap((run) => countIn(adjacency, run, view, tick)),
      )
    },
    async relationshipsBetween(subjectId, objectId, types, asking) {
      const tick = startTicking(asking)
      const back = between(objectId, subjectId, tick).filter(between.isSymmetric)
      const found = [...between(subjectId, objectId, tick), ...(subjectId === objectId ? [] : back)]
      return found
        .filter(({ type }) => types.includes(type))
        .sort((a, b) => compareText(a.type, b.type) || compareText(a.id, b.id))
    },
    async lineageStepsOf(entityIds, direction, view, first, asking) {
      const filter: SidedFilter = { types: lineage, otherKinds: null, sides: sidesOf(direction) }
      const page = { first, keysOnly: false }
      return answerEach(entityIds, asking, (id, tick) => listed(adjacency, id, filter, view, 0, page, tick))
    },
  }
}

/** The part of an entity's relationships that a page holds, from a place among all listings on. */
function listed(
  adjacency: Adjacency,
  entityId: string,
  filter: SidedFilter,
  view: View,
  from: number,
  page: Pick<Page, 'first' | 'keysOnly'>,
  tick: Tick,
): Listing<Relationship> {
  const places = mergeRuns(adjacency.places, runsOf(adjacency, entityId, filter), from)
  return listingFrom(adjacency, places, page, tick, (relationship) =>
    existsIn(view, judgedFrom(relationship, entityId)) ? relationship : null,
  )
}

function countIn(adjacency: Adjacency, run: ListingRun, view: View, tick: Tick): readonly RelationshipCount[] {
  const { type, side, otherKind } = run
  let count = 0
  for (const { relationship, entityId } of listingsIn(adjacency, [run], tick)) {
    if (existsIn(view, judgedFrom(relationship, entityId))) count += 1
  }
  return count === 0 ? [] : [{ type, side, otherKind, count }]
}
