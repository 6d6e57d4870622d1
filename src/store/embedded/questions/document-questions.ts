import { gather } from '../../../domain/evidence/gather.ts'
import { admitsDocument } from '../../../domain/evidence/view.ts'
import { type Document, firstPublicDay, knownDay, readAs, rootsOf, wholesOf } from '../../../domain/model/document.ts'
import { at, invariant, knownIn } from '../../../errors.ts'
import { type DocumentView, MAX_IDS, MAX_PARTS, type Store } from '../../store.ts'
import { tooManyParts } from '../../too-many-parts.ts'
import { countUp, mergeRuns, placeAfter } from '../indexes/ascending.ts'
import type { DocumentOrder } from '../indexes/document-order.ts'
import type { EntityOrder } from '../indexes/entity-order.ts'
import { indexById } from '../indexes/index-by-id.ts'
import { listingFrom } from '../indexes/listing-from.ts'
import type { NamingIndex } from '../indexes/naming-index.ts'
import { startTicking } from '../indexes/tick.ts'
import { answerEach, lookUp } from './answer-each.ts'

type DocumentQuestions = Pick<
  Store,
  'documentsById' | 'partsOf' | 'documents' | 'documentCounts' | 'documentsOf' | 'documentsSpeakingOf'
>

/** Answers what is asked of documents, in their order; `naming` tells which have a claim that names an entity. */
export function documentQuestions(
  ordered: DocumentOrder,
  entities: EntityOrder,
  naming: NamingIndex,
): DocumentQuestions {
  const { items, keys } = ordered
  const documents = items
  const documentById = indexById(documents)
  const wholes = wholesOf(documents)
  const roots = rootsOf(documents)
  const sources = gather(documents, ({ id }) => knownIn(roots, id))
  const knownDays = items.map(knownDay)
  const speakingOf = (entityId: string, from: number): Iterable<number> => {
    const place = entities.placeOf(entityId)
    return place === undefined ? [] : mergeRuns(naming.documents.places, [naming.documents.runOf(place)], from)
  }
  const isRead = (view: DocumentView, place: number) => admitsDocument(view, at(items, place).id, at(knownDays, place))

  return {
    async documentsById(ids, asking) {
      return lookUp(documentById, ids, asking)
    },
    async partsOf(ids, asking) {
      return answerEach(ids, asking, (id) => {
        if (documentById.get(id) === undefined) return null
        if (!wholes.has(id)) return [id]
        const source = sources.get(knownIn(roots, id)) ?? []
        if (source.length > MAX_PARTS) throw tooManyParts(id)
        return readAs(id, source)
      })
    },
    async documents(page, asking) {
      const places = countUp(placeAfter(keys, page.after), keys.length)
      return listingFrom(ordered, places, page, startTicking(asking), (document) => document)
    },
    async documentCounts(view, first, asking) {
      const tick = startTicking(asking)
      const counted = new Set<string>()
      const perhaps: Document[] = []
      let [read, partly, undated] = [0, 0, 0]
      for (const [place, document] of items.entries()) {
        tick()
        if (wholes.has(document.id)) continue
        if (isRead(view, place)) {
          read += 1
          if (document.read === 'PART') partly += 1
          counted.add(knownIn(roots, document.id))
        } else if (view.knownBy !== null && isRead({ ...view, knownBy: null }, place)) {
          if (knownDays[place] === null) undated += 1
          if (firstPublicDay(document) <= view.knownBy) perhaps.push(document)
        }
      }
      return {
        read,
        sources: counted.size,
        partly,
        undated,
        perhapsCount: perhaps.length,
        perhaps: perhaps.slice(0, first),
      }
    },
    async documentsOf(entityIds, page, asking) {
      const from = placeAfter(keys, page.after)
      return answerEach(entityIds, asking, (id, tick) =>
        listingFrom(ordered, speakingOf(id, from), page, tick, (document) => document),
      )
    },
    async documentsSpeakingOf(entityIds, view, except, first, asking) {
      const tick = startTicking(asking)
      invariant(entityIds.length <= MAX_IDS, `${entityIds.length} entities asked about at once, of at most ${MAX_IDS}`)
      const left = new Set(except)
      const places = new Set(entityIds.flatMap((id) => [...speakingOf(id, 0)]))
      const speaking = [...places]
        .sort((a, b) => a - b)
        .flatMap((place) => {
          tick()
          const document = at(items, place)
          return !left.has(document.id) && isRead(view, place) ? [document] : []
        })
      return { count: speaking.length, documents: speaking.slice(0, first) }
    },
  }
}
