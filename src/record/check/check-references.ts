import { RESERVED_IDS } from '../../domain/model/identity.ts'
import { exampleVariables } from '../read/example-variables.ts'
import type { RecordRows } from '../read/rows.ts'
import type { Fault } from '../report/fault.ts'
import { closestOrAll, closestWords, type Nearest } from '../report/nearest.ts'
import { type FieldPath, faultAt, type Place } from '../report/place.ts'
import { shown } from '../report/shown.ts'
import type { IdIndex } from './id-index.ts'

/** Every reference that leads nowhere or to the wrong thing, with the closest id there is. */
export function checkReferences(rows: RecordRows, index: IdIndex, nearest: Nearest): readonly Fault[] {
  const faults: Fault[] = []
  const judge = createJudge(index, nearest)
  const expect = (what: Expected, id: string | undefined, place: Place, path: FieldPath) => {
    const message = id === undefined ? null : judge[what](id)
    if (message !== null) faults.push(faultAt(place, path, message))
  }
  const expectAll = (what: Expected, ids: readonly string[] | undefined, place: Place, path: FieldPath) =>
    ids?.forEach((id, at) => {
      expect(what, id, place, [...path, at])
    })
  for (const { known, place } of rows.entities) {
    known.names?.forEach(({ documents }, at) => {
      expectAll('document', documents, place, ['names', at, 'documents'])
    })
  }
  for (const { known, place } of rows.documents) {
    expect('entity', known.publisher, place, ['publisher'])
    expectAll('entity', known.authors, place, ['authors'])
    expectAll('entity', known.addressees, place, ['addressees'])
    expect('document', known.partOf, place, ['partOf'])
  }
  for (const { known, place, documentId, within } of rows.claims) {
    if (within === null) expect('document', documentId ?? undefined, place, ['id'])
    expect('entity', known.subject, place, ['subject'])
    if (!RESERVED_IDS.has(known.object ?? '')) expect('entity', known.object, place, ['object'])
    expect('measure', known.measure, place, ['measure'])
    expect('attribute', known.attribute, place, ['attribute'])
    if (typeof known.accordingTo === 'string') expect('entity', known.accordingTo, place, ['accordingTo'])
    else expectAll('entity', known.accordingTo, place, ['accordingTo'])
    expectAll('entity', known.about, place, ['about'])
    expect('event', known.event, place, ['event'])
    expectAll('entity', known.scope, place, ['scope'])
    for (const [word, ids] of Object.entries(known.roles ?? {})) {
      expect('role', word, place, ['roles', word])
      expectAll('entity', ids, place, ['roles', word])
    }
    expectAll('claim', known.corrects, place, ['corrects'])
    expectAll('claim', known.continues, place, ['continues'])
  }
  for (const { known, place } of rows.disagreements) {
    expectAll('entity', known.about, place, ['about'])
    known.positions?.forEach(({ claims }, at) => {
      expectAll('claim', claims, place, ['positions', at, 'claims'])
    })
  }
  for (const [question, values] of Object.entries(rows.head?.known.examples ?? {})) {
    for (const [name, value] of Object.entries(values)) {
      const what = EXPECTED_OF[exampleVariables().get(question)?.get(name)?.what ?? 'DAY']
      const path = ['examples', question, name]
      if (rows.head === null || what === null) continue
      if (typeof value === 'string') expect(what, value, rows.head.place, path)
      else expectAll(what, value, rows.head.place, path)
    }
  }
  return faults
}

/** What a question that asks about such a thing is given the id of; none of a day. */
const EXPECTED_OF = { ENTITY: 'entity', DOCUMENT: 'document', DAY: null } as const

type Expected = 'entity' | 'document' | 'event' | 'measure' | 'attribute' | 'role' | 'claim'

/** What is wrong with an id where such a thing is expected; null where nothing is, or where it cannot be known. */
function createJudge(index: IdIndex, nearest: Nearest): Readonly<Record<Expected, (id: string) => string | null>> {
  const { kinds, documents, claims, measures, attributes, roles, formerIds, unread } = index
  const missing = (what: string, id: string, candidates: Iterable<string>) => {
    const living = formerIds.get(id)
    if (living !== undefined) return `"${id}" is a former id: write ${living}`
    return `no ${what} has the id "${id}"${closestWords(nearest(id, candidates))}`
  }
  const entity = (id: string) => {
    if (RESERVED_IDS.has(id)) return `"${id}" stands only as the object of a relationship: an entity belongs here`
    if (kinds.has(id)) return null
    if (documents.has(id)) return `"${id}" is a document: an entity belongs here`
    return unread.has('entities') ? null : missing('entity', id, kinds.keys())
  }
  return {
    entity,
    document: (id) => {
      if (documents.has(id)) return null
      if (kinds.has(id)) return `"${id}" is an entity: a document belongs here`
      return unread.has('documents') ? null : missing('document', id, documents.keys())
    },
    event: (id) => {
      const kind = kinds.get(id)
      if (kind === undefined) return entity(id)
      return kind === null || kind === 'EVENT' ? null : `"${id}" is of the kind ${kind}: an EVENT belongs here`
    },
    measure: (id) => {
      if (measures === null || measures.has(id)) return null
      return `record.yaml has no measure "${id}"${closestOrAll(nearest(id, measures), measures)}`
    },
    attribute: (id) => {
      if (attributes === null || attributes.has(id)) return null
      return `record.yaml has no attribute "${id}"${closestOrAll(nearest(id, attributes), attributes)}`
    },
    role: (word) => {
      if (roles === null || roles.has(word)) return null
      const close = closestWords(nearest(word, roles))
      const ways = 'declare it under `roles` in record.yaml, or write `scope`, `event` or `note`'
      return `${shown(word)} is no role of the record${close}: ${ways}`
    },
    claim: (id) => {
      if (claims.has(id) || unread.has('claims') || unread.has('documents')) return null
      return missing('claim', id, claims.keys())
    },
  }
}
