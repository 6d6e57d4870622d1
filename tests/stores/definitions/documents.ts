import { LAST_DAY } from '../../../src/domain/dates/day.ts'
import { edtfSpan, parseEdtf } from '../../../src/domain/dates/edtf.ts'
import { entitySortKey } from '../../../src/domain/evidence/sort-key.ts'
import { admitsDocument } from '../../../src/domain/evidence/view.ts'
import { type Document, knownDay } from '../../../src/domain/model/document.ts'
import { entitiesNamedIn } from '../../../src/domain/model/entities-named-in.ts'
import type { DocumentCounts, DocumentView, Listing, SpeakingDocuments } from '../../../src/store/store.ts'
import { listed, type World } from './world.ts'

/** The documents that pass. */
export function documentsThat({ record }: World, passes: (document: Document) => boolean): Listing<Document> {
  return listed(record.documents.filter(passes), ({ title, id }) => entitySortKey(title, id))
}

/** The documents without parts that are a document or, at whatever remove, a part of it; null for an unknown one. */
export function partsOf({ record }: World, documentId: string): readonly string[] | null {
  const isWithin = ({ id, partOfId }: Document): boolean => {
    const whole = record.documents.find((one) => one.id === partOfId)
    return id === documentId || (whole !== undefined && isWithin(whole))
  }
  if (record.documents.every(({ id }) => id !== documentId)) return null
  const within = record.documents.filter(isWithin).map(({ id }) => id)
  return within.filter((id) => record.documents.every(({ partOfId }) => partOfId !== id)).sort()
}

/** The documents of which a claim names an entity. */
export function documentsOf(world: World, entityId: string): Listing<Document> {
  return documentsThat(world, ({ id }) => names(world, id, [entityId]))
}

/** The documents that a View reads, of which a claim names one of these entities, without the ones excepted. */
export function documentsSpeakingOf(
  world: World,
  entityIds: readonly string[],
  view: DocumentView,
  except: readonly string[],
  first: number,
): SpeakingDocuments {
  const { items } = documentsThat(
    world,
    (one) => isRead(view, one) && !except.includes(one.id) && names(world, one.id, entityIds),
  )
  return { count: items.length, documents: items.slice(0, first) }
}

/**
 * How many documents a View reads, and of how many they are parts; and which of the others it would read if it asked for no
 * day: how many undated ones, and those that are not certainly later. One that has parts is not counted: its parts are.
 */
export function documentCounts(world: World, view: DocumentView, first: number): DocumentCounts {
  const { record } = world
  const counted = record.documents.filter(({ id }) => record.documents.every(({ partOfId }) => partOfId !== id))
  const undated = counted.filter((one) => knownDay(one) === null && isRead({ ...view, knownBy: null }, one))
  const read = counted.filter((one) => isRead(view, one))
  const rootOf = ({ id, partOfId }: Document): string => {
    const whole = record.documents.find((one) => one.id === partOfId)
    return whole === undefined ? id : rootOf(whole)
  }
  const perhaps = documentsThat(
    world,
    (one) =>
      counted.includes(one) &&
      !read.includes(one) &&
      isRead({ ...view, knownBy: null }, one) &&
      !isLater(one, view.knownBy ?? LAST_DAY),
  ).items
  return {
    read: read.length,
    sources: new Set(read.map(rootOf)).size,
    partly: read.filter((one) => one.read === 'PART').length,
    undated: undated.filter((one) => !isRead(view, one)).length,
    perhapsCount: perhaps.length,
    perhaps: perhaps.slice(0, first),
  }
}

/** Whether a document was certainly not public by a day: published or written later, or, where neither is known, recorded later. */
function isLater({ published, written, recorded }: Document, day: string): boolean {
  if (recorded?.earliest != null && recorded.earliest <= day) return false
  const own = [published, written].flatMap((date) => firstDays(date))
  const known = own.length > 0 || recorded?.earliest == null ? own : firstDays({ edtf: recorded.earliest })
  return known.some((earliest) => earliest > day)
}

/** The earliest day of a date, where there is one. */
function firstDays(date: { readonly edtf: string } | null): readonly string[] {
  const parsed = date === null ? null : parseEdtf(date.edtf)
  const earliest = parsed === null ? null : edtfSpan(parsed).earliest
  return earliest === null ? [] : [earliest]
}

function isRead(view: DocumentView, document: Document): boolean {
  return admitsDocument(view, document.id, knownDay(document))
}

function names({ record }: World, documentId: string, entityIds: readonly string[]): boolean {
  return record.claims.some(
    (claim) => claim.documentId === documentId && entitiesNamedIn(claim).some((id) => entityIds.includes(id)),
  )
}
