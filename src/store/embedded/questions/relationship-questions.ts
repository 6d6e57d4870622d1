import { otherEndOf, type Relationship, sidesOf } from '../../../domain/evidence/relationship.ts'
import { judgedFrom } from '../../../domain/evidence/seen-from.ts'
import { existsIn, type View } from '../../../domain/evidence/view.ts'
import { ANY_RELATIONSHIP, isLabelWanted } from '../../../domain/evidence/wanted-relationships.ts'
import type { Entity } from '../../../domain/model/entity.ts'
import type { Vocabulary } from '../../../domain/model/vocabulary.ts'
import { fewSourcesOf } from '../../few-sources.ts'
import type { Listing, Page, RelationshipCount, SidedFilter, Store } from '../../store.ts'
import { keyAt, narrow, numberAt, placeAfter, type Run } from '../indexes/ascending.ts'
import type { FindBetween } from '../indexes/ends-index.ts'
import { mayBeOther } from '../indexes/entity-order.ts'
import type { AreFewClaims } from '../indexes/few-claims.ts'
import type { FoundById } from '../indexes/index-by-id.ts'
import type { Adjacency, ListingRun } from '../indexes/list-by-sides.ts'
import { eachListing, lengthOf, runsOf } from '../indexes/listing-runs.ts'
import { takePassing } from '../indexes/passing-places.ts'
import { placesAmong } from '../indexes/places-among.ts'
import { stopPlace } from '../indexes/stop-place.ts'
import { startTicking, type Tick } from '../indexes/tick.ts'
import type { JudgedColumns } from '../indexes/view-judge.ts'
import { type Places, placeAt } from '../kept/places.ts'
import { answerEach } from './answer-each.ts'
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
  entityById: FoundById<Entity>,
  adjacency: Adjacency,
  judged: JudgedColumns,
  between: FindBetween,
  areFewClaims: AreFewClaims,
  vocabulary: Vocabulary,
): RelationshipQuestions {
  const { columns, entities } = adjacency
  const { items, numberOf } = columns
  const { lineage } = vocabulary
  const bounds: BoundOf = (own, filter, view, from, looked) => {
    const stop = stopPlace(adjacency, own, filter, from, looked, vocabulary)
    const sources = stop === null ? null : fewSourcesOf(view)
    return sources !== null && areFewClaims(own, sources) ? 'FEW' : stop
  }
  const listed = (entityId: string, filter: SidedFilter, view: View, from: number, page: PagePart, tick: Tick) =>
    listingOf(adjacency, judged, bounds, entityId, filter, view, from, page, tick)
  return {
    async relationshipsById(ids, asking) {
      return answerEach(ids, asking, (id) => {
        const number = numberOf(id)
        return number === null ? null : items.at(number)
      })
    },
    async relationshipsOf(entityIds, filter, view, page, asking) {
      const from = placeAfter(adjacency.keys, page.after)
      const listings = answerEach(entityIds, asking, (id, tick) => listed(id, filter, view, from, page, tick))
      bringNamed(entityIds, listings, entityById, asking)
      return listings
    },
    async neighboursOf(entityIds, { direction, ...wanted }, view, first, asking) {
      const filter: SidedFilter = { ...wanted, sides: sidesOf(direction) }
      return answerEach(entityIds, asking, (id, tick) =>
        listed(id, filter, view, 0, { first, keysOnly: false }, tick).items.map((one) => otherEndOf(one, id)),
      )
    },
    async relationshipCountsOf(entityIds, filter, view, asking) {
      return answerEach(entityIds, asking, (id, tick) => {
        const passes = passesIn(adjacency, judged, filter, view, id)
        return runsOf(adjacency, id, filter).flatMap((run) => countIn(adjacency, run, passes, tick))
      })
    },
    async relationshipsBetween(subjectId, objectId, types, asking) {
      const tick = startTicking(asking)
      const [subject, object] = [entities.placeOf(subjectId), entities.placeOf(objectId)]
      if (subject === undefined || object === undefined) return []
      const back = between(object, subject, tick).filter(between.isSymmetric)
      const found = [...between(subject, object, tick), ...(subject === object ? [] : back)]
      return found
        .filter((number) => types.includes(between.typeOf(number)))
        .sort((a, b) => numberAt(columns.types, a) - numberAt(columns.types, b) || a - b)
        .map(items.at)
    },
    async lineageStepsOf(entityIds, direction, view, first, asking) {
      const filter: SidedFilter = { ...ANY_RELATIONSHIP, types: lineage, sides: sidesOf(direction) }
      const page = { first, keysOnly: false }
      return answerEach(entityIds, asking, (id, tick) => listed(id, filter, view, 0, page, tick))
    },
  }
}

type PagePart = Omit<Page, 'after'>

/**
 * The place at which a page of an entity, told by its place, ends at the latest; null where it does not, and FEW where it would,
 * had its View not few claims to read there.
 */
type BoundOf = (own: number, filter: SidedFilter, view: View, from: number, looked: number) => number | null | 'FEW'

/** The part of an entity's relationships that a page holds, from a place among all listings on. */
function listingOf(
  adjacency: Adjacency,
  judged: JudgedColumns,
  boundOf: BoundOf,
  entityId: string,
  filter: SidedFilter,
  view: View,
  from: number,
  { first, keysOnly, looked }: PagePart,
  tick: Tick,
): Listing<Relationship> {
  const { columns, entities, keys: allKeys, listings, relationshipOf } = adjacency
  const listed: { readonly keys: string[]; readonly items: Relationship[] } = { keys: [], items: [] }
  if (first <= 0) return listed
  const passes = passesIn(adjacency, judged, filter, view, entityId)
  const isPassing = (place: number) => passes(placeAt(listings, place))
  const own = entities.placeOf(entityId)
  if (own === undefined) return listed
  const bound = looked === undefined ? null : boundOf(own, filter, view, from, looked)
  const { places, runs } = mayPass(adjacency, judged, own, runsOf(adjacency, entityId, filter), view, bound === 'FEW')
  const within = typeof bound === 'number' ? runs.map((run) => narrow(places, run, from, bound + 1)) : runs
  takePassing(places, within, from, isPassing, tick, (place) => {
    listed.keys.push(keyAt(allKeys, place))
    if (!keysOnly) listed.items.push(columns.items.at(relationshipOf(placeAt(listings, place))))
    return listed.keys.length < first
  })
  return typeof bound === 'number' && listed.keys.length < first
    ? { ...listed, stopped: keyAt(allKeys, bound) }
    : listed
}

/** So many of an entity's listings are looked at sooner than anything is sought. */
const FEW_LISTINGS = 256

/**
 * The places at which something that a View shows may stand. Where the sources that it reads say little, of the entity or in
 * all, that is sought by them.
 */
function mayPass(
  adjacency: Adjacency,
  judged: JudgedColumns,
  own: number,
  runs: readonly ListingRun[],
  view: View,
  areFew: boolean,
): { readonly places: Places; readonly runs: readonly Run[] } {
  const { places } = adjacency
  const most = areFew ? lengthOf(runs) : mostClaimsFor(adjacency, runs)
  const read = lengthOf(runs) <= FEW_LISTINGS ? null : judged.judge(view).readIn(most)
  if (read === null) return { places, runs }
  const among = placesAmong(adjacency, own, runs, read)
  return { places: among, runs: [{ start: 0, end: among.length }] }
}

/**
 * So many claims are sought through rather than an entity's listings: with more of them a page is filled before as many
 * listings were looked at, if they are spread evenly.
 */
function mostClaimsFor({ columns }: Adjacency, runs: readonly Run[]): number {
  return Math.min(lengthOf(runs), 4 * Math.sqrt(columns.items.length))
}

/** Whether a filter and a View show an entity what it lists: of what it qualifies by the claims that name it. */
function passesIn(
  { columns, entities, relationshipOf, sideOf, otherOf }: Adjacency,
  judged: JudgedColumns,
  filter: SidedFilter,
  view: View,
  entityId: string,
): (listing: number) => boolean {
  const { exists } = judged.judge(view)
  const { labels, classifications } = filter
  return (listing) => {
    const number = relationshipOf(listing)
    if (labels !== null && !isLabelWanted(filter, columns.labelOf(number))) return false
    if (classifications !== null && !mayBeOther(entities, filter, otherOf(listing))) return false
    if (sideOf(listing) !== 'QUALIFIER') return exists(number)
    return existsIn(view, judgedFrom(columns.items.at(number), entityId))
  }
}

function countIn(
  adjacency: Adjacency,
  run: ListingRun,
  passes: (listing: number) => boolean,
  tick: Tick,
): readonly RelationshipCount[] {
  const { type, side, otherKind } = run
  let count = 0
  eachListing(adjacency, [run], tick, (listing) => {
    if (passes(listing)) count += 1
  })
  return count === 0 ? [] : [{ type, side, otherKind, count }]
}
