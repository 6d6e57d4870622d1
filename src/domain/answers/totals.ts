import { at, Failure, knownIn } from '../../errors.ts'
import type { DayRange } from '../dates/edtf.ts'
import { agreedAmount } from '../evidence/agreement.ts'
import type { Attestation } from '../evidence/attestation.ts'
import { gather } from '../evidence/gather.ts'
import type { Relationship } from '../evidence/relationship.ts'
import { shareADay, spokenDays } from '../evidence/spoken-days.ts'
import { NO_START, startKey, startMark } from '../evidence/start-mark.ts'
import { toldAttestations, type View } from '../evidence/view.ts'
import type { Bound, Modality, Money } from '../model/claim.ts'
import type { RelationshipType } from '../model/relationship-types.ts'
import { compareText } from '../text/compare-text.ts'
import { addDecimals } from './add-decimals.ts'

/** By what money is added and relationships are counted: always by how it is told, and money by its currency, besides. */
export const TOTALS_KEYS = ['SUBJECT', 'OBJECT', 'TYPE', 'YEAR', 'DOCUMENT'] as const
export type TotalsKey = (typeof TOTALS_KEYS)[number]

/** How a sum is told, by how its parts are. */
export type SumBound = Extract<Bound, 'EXACT' | 'ABOUT' | 'OVER'>

/** Of what a total or a tally is; null what it is not asked by, and the year of what has no known beginning. */
export interface GroupOf {
  readonly subjectId: string | null
  readonly objectId: string | null
  readonly type: RelationshipType | null
  readonly year: string | null
  readonly documentId: string | null
  readonly modality: Modality
  /** Whether documents only report it. */
  readonly reported: boolean
}

/** Of what a total is. */
export interface TotalOf extends GroupOf {
  readonly currency: string
}

/** Money that is certainly different money, added; and what may be the same money, apart. */
export interface Total extends TotalOf {
  /** What stands in one and the same order for one and the same record. */
  readonly key: string
  /** The sum of what is certainly different money. */
  readonly sum: number
  /** How that is told: OVER where all of it is told exactly or as over so much, ABOUT where some is told otherwise. */
  readonly bound: SumBound
  /** The least and the most that all of it can be, as its numbers stand. */
  readonly least: number
  readonly most: number
  /** What the sum is of, in their order. */
  readonly relationships: readonly Relationship[]
  readonly apart: readonly MoneyApart[]
}

/** Relationships whose money may be the same, or of one whose claims differ in it. */
export interface MoneyApart {
  readonly relationships: readonly Relationship[]
  readonly least: number
  readonly most: number
}

/** What totals are made of. */
export interface TotalsSources {
  /** Those of a View, in order of sort key. */
  readonly relationships: readonly Relationship[]
  readonly view: View
  /** For each relationship the disagreements in money or scope that it stands in, by id. */
  readonly disputesOf: (relationshipId: string) => readonly string[]
}

/** A relationship in a total: the claims that tell its money there. */
interface Item {
  readonly relationship: Relationship
  readonly told: readonly Attestation[]
  /** The documents that tell it, the ends and scopes that it is between, and the days that each claim may mean. */
  readonly documentIds: ReadonlySet<string>
  readonly ends: readonly string[]
  readonly days: readonly DayRange[]
  readonly money: readonly Money[]
  /** What its claims agree on; null where they differ. */
  readonly agreed: number | null
  readonly bound: Bound
}

/**
 * The money of relationships by what is asked for, each currency, modality and voice by itself; in order of currency, the
 * largest sum first. Only money that is certainly different is added: of relationships between the same two ends (a scope
 * counts as one) that rest on different documents and may share a day, or that stand in one disagreement, nothing is.
 */
export function findTotals(sources: TotalsSources, by: readonly TotalsKey[]): readonly Total[] {
  const items = sources.relationships.flatMap((relationship) => itemsOf(relationship, by, sources.view))
  const rows = gather(items, ({ of }) => JSON.stringify(of))
  return [...rows.values()].map((ones) => totalOf(ones, sources)).sort((a, b) => compareText(a.key, b.key))
}

type PlacedItem = Item & { readonly of: TotalOf }

/** A relationship in each total that it belongs to: one for each of its documents where that is asked by. */
function itemsOf(relationship: Relationship, by: readonly TotalsKey[], view: View): readonly PlacedItem[] {
  const { subjectId, objectId } = relationship
  const told = toldAttestations(view, relationship.attestations).filter(({ amount }) => amount !== null)
  const ofDocuments = by.includes('DOCUMENT') ? [...gather(told, ({ documentId }) => documentId).values()] : [told]
  return ofDocuments.flatMap((ones) => {
    const byCurrency = [...gather(ones, ({ amount }) => amount?.currency ?? '').entries()]
    return byCurrency.map(([currency, paid]) => {
      const of: TotalOf = { ...groupOf(relationship, paid, by), currency }
      const agreed = byCurrency.length > 1 ? null : agreedAmount(paid)
      const money = paid.flatMap(({ amount }) => amount ?? [])
      return {
        ...{ relationship, told: paid, money, of },
        documentIds: new Set(paid.map(({ documentId }) => documentId)),
        ends: [...new Set([subjectId, objectId, ...paid.flatMap(endsBeside)])],
        days: paid.map(spokenDays),
        agreed: agreed?.value ?? null,
        bound: agreed?.bound ?? 'EXACT',
      }
    })
  })
}

/** Of what a relationship is that claims tell in one way, as far as that is asked by. */
export function groupOf(
  { subjectId, objectId, type }: Relationship,
  told: readonly Attestation[],
  by: readonly TotalsKey[],
): GroupOf {
  const [first] = told
  return {
    subjectId: by.includes('SUBJECT') ? subjectId : null,
    objectId: by.includes('OBJECT') ? objectId : null,
    type: by.includes('TYPE') ? type : null,
    year: by.includes('YEAR') ? yearOf(told) : null,
    documentId: by.includes('DOCUMENT') ? (first?.documentId ?? null) : null,
    modality: first?.modality ?? 'STATED',
    reported: told.every(({ accordingToId }) => accordingToId !== null),
  }
}

/** Whom money is for or on behalf of is an end of it too: who paid for another may be told as the one who paid. */
function endsBeside({ scopeIds, roles }: Attestation): readonly string[] {
  return [...scopeIds, ...roles.flatMap(({ entityIds }) => entityIds)]
}

/** The year in which it begins, by the earliest of its dates. */
function yearOf(told: readonly Attestation[]): string | null {
  const [mark = NO_START] = told.map(({ when }) => startMark(when)).sort()
  return mark === NO_START ? null : startKey(mark, 'YEAR')
}

function totalOf(items: readonly PlacedItem[], { disputesOf }: TotalsSources): Total {
  const mayBeSame = (one: Item, other: Item) => haveOneDispute(one, other, disputesOf) || mayBeOneMoney(one, other)
  const groups = joined(items, { disputesOf }, mayBeSame)
  const isCertain = (group: readonly Item[]) => group.length === 1 && group[0]?.agreed !== null
  const certain = groups.filter(isCertain).flat()
  const apart = groups
    .filter((group) => !isCertain(group))
    .map((group) => ({
      relationships: group.map(({ relationship }) => relationship),
      least: leastOf(group, (one, other) => mayBeOneMoney(one, other, haveOneDispute(one, other, disputesOf))),
      most: addDecimals(group.map((one) => Math.max(...amountsOf(one)))),
    }))
  const sum = addDecimals(certain.map((one) => one.agreed ?? 0))
  const { of } = at(items, 0)
  return {
    ...of,
    key: keyOf(of, sum),
    sum,
    bound: sumBound(certain.map(({ bound }) => bound)),
    least: addDecimals([sum, ...apart.map(({ least }) => least)]),
    most: addDecimals([sum, ...apart.map(({ most }) => most)]),
    relationships: certain.map(({ relationship }) => relationship),
    apart,
  }
}

function sumBound(bounds: readonly Bound[]): SumBound {
  const inexact = bounds.filter((bound) => bound !== 'EXACT')
  if (inexact.length === 0) return 'EXACT'
  return inexact.every((bound) => bound === 'OVER') ? 'OVER' : 'ABOUT'
}

/** More than any sum of money that is kept exactly. */
const MOST_MONEY = 10n ** 24n

/** By currency, the largest sum first, then by what it is of. */
function keyOf(of: TotalOf, sum: number): string {
  const fewer = String(MOST_MONEY - BigInt(Math.round(sum * 100))).padStart(25, '0')
  const parts = [of.subjectId, of.objectId, of.type, of.year, of.documentId, of.modality, String(of.reported)]
  return [of.currency, fewer, ...parts.map((part) => part ?? '')].join('\t')
}

function haveOneDispute(one: Item, other: Item, disputesOf: TotalsSources['disputesOf']): boolean {
  const disputes = disputesOf(one.relationship.id)
  return disputes.length > 0 && disputesOf(other.relationship.id).some((id) => disputes.includes(id))
}

/** Whether no document tells the two apart, and they may be of one day, and are between the same two or in one disagreement. */
function mayBeOneMoney(one: Item, other: Item, isDisputed = false): boolean {
  if (other.told.some(({ documentId }) => one.documentIds.has(documentId))) return false
  if (!isDisputed && other.ends.filter((id) => one.ends.includes(id)).length < 2) return false
  return one.days.some((a) => other.days.some((b) => shareADay(a, b)))
}

/** The most pairs of relationships that are compared for one total. */
const MOST_PAIRS = 5_000_000

/**
 * Items apart by whether they may be the same money, however they are joined: each group, and all of them, in order.
 * LIMIT_EXCEEDED where too many are between the same two.
 */
function joined<One extends Item>(
  items: readonly One[],
  { disputesOf }: Pick<TotalsSources, 'disputesOf'>,
  mayBeSame: (one: Item, other: Item) => boolean,
): readonly (readonly One[])[] {
  const keysOf = new Map(items.map((item) => [item, [...disputesOf(item.relationship.id), ...pairsOf(item.ends)]]))
  const byKey = gather(
    items.flatMap((item) => knownIn(keysOf, item).map((key) => ({ item, key }))),
    ({ key }) => key,
  )
  const left = new Set(items)
  let pairs = 0
  return items.flatMap((item) => {
    if (!left.delete(item)) return []
    const group = new Set([item])
    for (const one of group) {
      for (const { item: other } of knownIn(keysOf, one).flatMap((key) => byKey.get(key) ?? [])) {
        pairs += 1
        if (!left.has(other) || !mayBeSame(one, other)) continue
        left.delete(other)
        group.add(other)
      }
      if (pairs > MOST_PAIRS) throw tooManyPairs()
    }
    return [group.size === 1 ? [item] : items.filter((one) => group.has(one))]
  })
}

function pairsOf(ends: readonly string[]): readonly string[] {
  const sorted = [...ends].sort(compareText)
  return sorted.flatMap((one, place) => sorted.slice(place + 1).map((other) => `${one} ${other}`))
}

function tooManyPairs(): Failure {
  const message = 'where: too many payments between the same two, told by too many documents: ask of fewer types.'
  return new Failure('LIMIT_EXCEEDED', message)
}

/** The least that a group can be: what is certainly different money of it, whichever document that begins with. */
function leastOf(group: readonly Item[], mayBeSame: (one: Item, other: Item) => boolean): number {
  const largest = [...group].sort((a, b) => least(b) - least(a) || compareText(a.relationship.id, b.relationship.id))
  const documentIds = new Set(group.flatMap((item) => [...item.documentIds]))
  const orders = [...documentIds].map((id) => {
    const isIts = ({ documentIds: own }: Item) => own.has(id)
    return [...largest.filter(isIts), ...largest.filter((item) => !isIts(item))]
  })
  const sums = [largest, ...orders].map((order) => {
    const different: Item[] = []
    for (const item of order) if (!different.some((other) => mayBeSame(item, other))) different.push(item)
    return addDecimals(different.map(least))
  })
  return Math.max(...sums)
}

function least(item: Item): number {
  return Math.min(...amountsOf(item))
}

function amountsOf({ agreed, money }: Item): readonly number[] {
  return agreed === null ? money.map(({ value }) => value) : [agreed]
}
