import type { Limit } from '../../../domain/evidence/limit.ts'
import type { Relationship } from '../../../domain/evidence/relationship.ts'
import { otherThan } from './other-fields.ts'

/** What other claims have to do with a relationship. */
type Involvement = Pick<Relationship, 'limits' | 'outcomes'>

/** What most limits have alike, before and behind their bounds. */
const FIRST = { accordingToId: null, inferred: false } as const
const LATER = { capped: false, succession: null } as const

const othersOf = otherThan<Omit<Limit, 'kind' | 'documentId' | 'knownDay' | 'bounds'>>({ ...FIRST, ...LATER })

/** A limit as it is packed: what few have stands last, by name, where there is any. */
type LimitRow = readonly [
  kind: Limit['kind'],
  documentId: string,
  knownDay: Limit['knownDay'],
  fromEarliest: string,
  fromLatest: string,
  untilEarliest: string,
  untilLatest: string,
  others?: object,
]

/** Limits and outcomes as they are packed; the latter where there are any. */
export type InvolvementRow = readonly [limits: readonly LimitRow[], outcomes?: Involvement['outcomes']]

/** The row of what is involved in a relationship. */
export function involvementRowOf({ limits, outcomes }: Involvement): InvolvementRow {
  const rows = limits.map(limitRowOf)
  return outcomes.length === 0 ? [rows] : [rows, outcomes]
}

/** What a row is of. */
export function involvementFrom([limits, outcomes = []]: InvolvementRow): Involvement {
  return { limits: limits.map(limitFrom), outcomes }
}

function limitRowOf(limit: Limit): LimitRow {
  const { kind, documentId, knownDay, bounds } = limit
  const { fromEarliest, fromLatest, untilEarliest, untilLatest } = bounds
  const row = [kind, documentId, knownDay, fromEarliest, fromLatest, untilEarliest, untilLatest] as const
  const others = othersOf(limit)
  return others === null ? row : [...row, others]
}

function limitFrom([kind, documentId, knownDay, ...rest]: LimitRow): Limit {
  const [fromEarliest, fromLatest, untilEarliest, untilLatest, others] = rest
  const bounds = { fromEarliest, fromLatest, untilEarliest, untilLatest }
  const limit: Limit = { kind, documentId, knownDay, ...FIRST, bounds, ...LATER }
  return others === undefined ? limit : { ...limit, ...others }
}
