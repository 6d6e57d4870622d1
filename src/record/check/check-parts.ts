import type { RecordRows } from '../read/rows.ts'
import type { Fault } from '../report/fault.ts'
import { faultAt } from '../report/place.ts'

/** Documents that are parts of themselves, straight or round about, and claims of documents that others are parts of. */
export function checkParts({ documents, claims }: RecordRows): readonly Fault[] {
  const wholeOf = new Map(documents.flatMap(({ known: { id, partOf } }) => (id && partOf ? [[id, partOf]] : [])))
  const wholes = new Set(wholeOf.values())
  return [
    ...documents.flatMap(({ known: { id }, place }) =>
      id !== undefined && isPartOfItself(id, wholeOf)
        ? [
            faultAt(
              place,
              ['partOf'],
              `makes ${id} a part of itself: a part stands in a whole, which may stand in another`,
            ),
          ]
        : [],
    ),
    ...claims.flatMap(({ documentId, place }) =>
      documentId !== null && wholes.has(documentId)
        ? [faultAt(place, ['id'], `${documentId} has parts: its parts make its claims`)]
        : [],
    ),
  ]
}

function isPartOfItself(id: string, wholeOf: ReadonlyMap<string, string>): boolean {
  const passed = new Set<string>()
  for (let at = wholeOf.get(id); at !== undefined && !passed.has(at); at = wholeOf.get(at)) {
    if (at === id) return true
    passed.add(at)
  }
  return false
}
