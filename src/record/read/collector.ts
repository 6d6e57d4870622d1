import type { z } from 'zod'
import type { Fault } from '../report/fault.ts'
import type { Nearest } from '../report/nearest.ts'
import { type Place, placeWithin } from '../report/place.ts'
import { checkShape } from './check-shape.ts'
import type { ClaimEntry, RecordRows, Row, Section } from './rows.ts'
import {
  claimShape,
  type DisagreementRow,
  type DocumentRow,
  disagreementShape,
  documentShape,
  type EntityRow,
  entityShape,
  type HeadRow,
  headShape,
} from './shapes.ts'

export type Collector = ReturnType<typeof createCollector>

/** Takes rows one by one, checks the shape of each, and keeps them beside the faults found so far. */
export function createCollector(misplaced: readonly Fault[], nearest: Nearest) {
  const faults = [...misplaced]
  const entities: Row<EntityRow>[] = []
  const documents: Row<DocumentRow>[] = []
  const claims: ClaimEntry[] = []
  const disagreements: Row<DisagreementRow>[] = []
  const unread = new Set<Section>()
  const rows: { head: Row<HeadRow> | null } & RecordRows = {
    head: null,
    entities,
    documents,
    claims,
    disagreements,
    unread,
  }
  const shaped = <Value extends object>(shape: z.ZodObject & z.ZodType<Value>, value: unknown, place: Place) => {
    const checked = checkShape(shape, value, place, nearest)
    for (const fault of checked.faults) faults.push(fault)
    return checked.row
  }
  const takeDocument = (value: unknown, place: Place) => {
    const row = shaped(documentShape, value, place)
    documents.push(row)
    if (row.wrong.has('claims')) unread.add('claims')
    const documentId = row.known.id ?? null
    row.known.claims?.forEach((claim, index) => {
      const path = ['claims', index]
      const inner = shaped(claimShape, claim, placeWithin(place, path, path))
      claims.push({ ...inner, documentId, within: place })
    })
  }
  const takeClaim = (value: unknown, place: Place) => {
    const { known, wrong, whole } = shaped(claimShape, value, place)
    claims.push({ place, known, wrong, whole, documentId: known.id?.split('.', 1)[0] ?? null, within: null })
  }
  return {
    rows,
    faults,
    unread,
    takeHead: (value: unknown, place: Place) => {
      rows.head = shaped(headShape, value, place)
    },
    take: {
      entities: (value: unknown, place: Place) => entities.push(shaped(entityShape, value, place)),
      documents: takeDocument,
      claims: takeClaim,
      disagreements: (value: unknown, place: Place) => disagreements.push(shaped(disagreementShape, value, place)),
    },
  }
}
