import type { EntityKind } from '../../domain/model/kinds.ts'
import type { ClaimEntry, RecordRows, Row, Section } from '../read/rows.ts'
import type { DocumentRow } from '../read/shapes.ts'

/** What the ids of a record lead to. Of rows with one id the first counts. */
export interface IdIndex {
  /** Null where the kind could not be read. */
  readonly kinds: ReadonlyMap<string, EntityKind | null>
  readonly documents: ReadonlyMap<string, Row<DocumentRow>>
  readonly claims: ReadonlyMap<string, ClaimEntry>
  /** Null where the measures could not be read. */
  readonly measures: ReadonlySet<string> | null
  /** Null where the attributes could not be read. */
  readonly attributes: ReadonlySet<string> | null
  /** The words of its roles; null where they could not be read. */
  readonly roles: ReadonlySet<string> | null
  /** From an id once used to the one that took its place. */
  readonly formerIds: ReadonlyMap<string, string>
  readonly unread: ReadonlySet<Section>
}

/** The index of all ids that rows give, those of rows with faults too. */
export function indexIds(rows: RecordRows): IdIndex {
  const kinds = new Map<string, EntityKind | null>()
  const formerIds = new Map<string, string>()
  for (const { known } of rows.entities) {
    if (known.id === undefined) continue
    addFirst(kinds, known.id, known.kind ?? null)
    for (const formerId of known.formerIds ?? []) addFirst(formerIds, formerId, known.id)
  }
  return {
    kinds,
    documents: firstById(rows.documents),
    claims: firstById(rows.claims),
    measures: declaredIn(rows, 'measures'),
    attributes: declaredIn(rows, 'attributes'),
    roles: rolesOf(rows),
    formerIds,
    unread: rows.unread,
  }
}

function declaredIn({ head }: RecordRows, field: 'measures' | 'attributes'): ReadonlySet<string> | null {
  if (head === null || head.wrong.has(field) || head.wrong.has('')) return null
  return new Set(head.known[field]?.map(({ id }) => id))
}

function rolesOf({ head }: RecordRows): ReadonlySet<string> | null {
  if (head === null || head.wrong.has('roles') || head.wrong.has('')) return null
  return new Set(head.known.roles)
}

function firstById<Of extends Row<{ id: string }>>(rows: readonly Of[]): ReadonlyMap<string, Of> {
  const byId = new Map<string, Of>()
  for (const row of rows) if (row.known.id !== undefined) addFirst(byId, row.known.id, row)
  return byId
}

function addFirst<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value)
}
