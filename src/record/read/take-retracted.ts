import type { Retraction } from '../../domain/model/record.ts'
import { compareText } from '../../domain/text/compare-text.ts'
import type { RecordRows } from './rows.ts'

/** A record's rows without those that were retracted, and what was: in order of id. */
export interface StandingRows {
  readonly rows: RecordRows
  readonly retracted: readonly Retraction[]
}

/**
 * Takes what was retracted out of a record's rows: claims, documents with all their claims, and what `record.yaml` lists, of
 * which no row is left. A claim tells its own reason before that of its document.
 */
export function takeRetracted(all: RecordRows): StandingRows {
  const listed = all.head?.known.retracted ?? []
  const documents = all.documents.flatMap(({ known: { id, retracted } }) =>
    id === undefined || retracted === undefined ? [] : [{ id, ...retracted }],
  )
  const documentById = new Map(documents.map((one) => [one.id, one]))
  const concerned = all.claims.filter(
    ({ known: { retracted }, documentId }) => retracted !== undefined || documentById.has(documentId ?? ''),
  )
  const claims = concerned.flatMap(({ known: { id, retracted }, documentId }) => {
    const { on, reason } = retracted ?? documentById.get(documentId ?? '') ?? {}
    return id === undefined || on === undefined || reason === undefined ? [] : [{ id, on, reason }]
  })
  const retracted = [...listed, ...documents, ...claims].sort((a, b) => compareText(a.id, b.id))
  const ids = new Set<string | undefined>(retracted.map(({ id }) => id))
  if (ids.size === 0) return { rows: all, retracted }
  const isLeft = ({ known }: { readonly known: { readonly id?: string } }) => !ids.has(known.id)
  return { rows: { ...all, documents: all.documents.filter(isLeft), claims: all.claims.filter(isLeft) }, retracted }
}
