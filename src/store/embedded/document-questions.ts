import type { Claim } from '../../domain/claim.ts'
import { compareText } from '../../domain/compare-text.ts'
import { type Document, knownDay } from '../../domain/document.ts'
import { entitySortKey } from '../../domain/sort-key.ts'
import { admitsDocument } from '../../domain/view.ts'
import { invariant } from '../../errors.ts'
import { type DocumentView, MAX_IDS, type Row, type Store } from '../store.ts'
import { byId, lookUp, startTicking } from './answer-each.ts'
import { groupPlaces } from './group-places.ts'
import { placeAfter } from './sorted.ts'

type DocumentQuestions = Pick<Store, 'documentsById' | 'documents' | 'documentCounts' | 'documentsSpeakingOf'>

/** Answers what is asked of documents. */
export function documentQuestions(documents: readonly Document[], claims: readonly Claim[]): DocumentQuestions {
  const documentById = byId(documents)
  const rows = orderDocuments(documents)
  const keys = rows.map(({ sortKey }) => sortKey)
  const knownDays = rows.map(({ item }) => knownDay(item))
  const speakingOf = indexSpeaking(rows, claims)
  const isRead = (view: DocumentView, place: number) =>
    admitsDocument(view, rows[place]?.item.id ?? '', knownDays[place] ?? null)

  return {
    async documentsById(ids, asking) {
      return lookUp(documentById, ids, asking)
    },
    async documents({ first, after }, asking) {
      startTicking(asking)
      const from = placeAfter(keys, after)
      return rows.slice(from, from + first)
    },
    async documentCounts(view, asking) {
      const tick = startTicking(asking)
      let [read, undated] = [0, 0]
      for (const place of rows.keys()) {
        tick()
        if (isRead(view, place)) read += 1
        else if (knownDays[place] === null && isRead({ ...view, knownBy: null }, place)) undated += 1
      }
      return { read, undated }
    },
    async documentsSpeakingOf(entityIds, view, except, first, asking) {
      const tick = startTicking(asking)
      invariant(entityIds.length <= MAX_IDS, `${entityIds.length} entities asked about at once, of at most ${MAX_IDS}`)
      const left = new Set(except)
      const places = new Set(entityIds.flatMap((id) => speakingOf.get(id) ?? []))
      const speaking = [...places]
        .sort((a, b) => a - b)
        .flatMap((place) => {
          tick()
          const document = rows[place]?.item
          return document !== undefined && !left.has(document.id) && isRead(view, place) ? [document] : []
        })
      return { count: speaking.length, documents: speaking.slice(0, first) }
    },
  }
}

/** Documents in order of title, id. */
function orderDocuments(documents: readonly Document[]): readonly Row<Document>[] {
  return documents
    .map((item) => ({ item, sortKey: entitySortKey(item.title, item.id) }))
    .sort((a, b) => compareText(a.sortKey, b.sortKey))
}

/** For each entity the places of the documents with a claim that names it. */
function indexSpeaking(
  rows: readonly Row<Document>[],
  claims: readonly Claim[],
): ReadonlyMap<string, readonly number[]> {
  const named = new Map<string, Set<string>>(rows.map(({ item }) => [item.id, new Set()]))
  for (const claim of claims) {
    const { subjectId, content, scopeIds, eventId, accordingToId } = claim
    const all = named.get(claim.documentId)
    all?.add(subjectId)
    if (content.form === 'RELATIONSHIP') all?.add(content.objectId)
    for (const id of [...scopeIds, eventId, accordingToId]) if (id !== null) all?.add(id)
  }
  return groupPlaces(rows, ({ item }) => named.get(item.id) ?? [])
}
