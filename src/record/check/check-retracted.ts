import type { RecordRows } from '../read/rows.ts'
import { takeRetracted } from '../read/take-retracted.ts'
import type { Fault } from '../report/fault.ts'
import { type FieldPath, faultAt, type Place } from '../report/place.ts'

/**
 * What still rests on what was retracted: claims that supersede it, positions that cite it, names that stand in it, parts of it;
 * and ids that are listed as retracted in `record.yaml` and given again.
 */
export function checkRetracted(all: RecordRows): readonly Fault[] {
  const { rows, retracted } = takeRetracted(all)
  if (retracted.length === 0) return []
  const dayOf = new Map(retracted.map(({ id, on }) => [id, on]))
  const resting = (ids: readonly (string | undefined)[], place: Place, pathOf: (index: number) => FieldPath) =>
    ids.flatMap((id, index) => {
      const on = dayOf.get(id ?? '')
      return on === undefined
        ? []
        : [faultAt(place, pathOf(index), `${id} was retracted on ${on}: nothing rests on it`)]
    })
  return [
    ...listedAgain(all),
    ...rows.entities.flatMap(({ known: { names = [] }, place }) =>
      names.flatMap(({ documents }, at) => resting(documents, place, (index) => ['names', at, 'documents', index])),
    ),
    ...rows.documents.flatMap(({ known: { partOf }, place }) => resting([partOf], place, () => ['partOf'])),
    ...rows.claims.flatMap(({ known: { corrects = [], continues = [] }, place }) => [
      ...resting(corrects, place, (index) => ['corrects', index]),
      ...resting(continues, place, (index) => ['continues', index]),
    ]),
    ...rows.disagreements.flatMap(({ known: { positions = [] }, place }) =>
      positions.flatMap(({ claims }, at) => resting(claims, place, (index) => ['positions', at, 'claims', index])),
    ),
  ]
}

/** An id once retracted belongs to nothing else, an entity neither. */
function listedAgain({ head, entities, documents, claims }: RecordRows): readonly Fault[] {
  const listed = head?.known.retracted ?? []
  const given = new Map(
    [...entities, ...documents, ...claims].flatMap(({ known: { id }, place }) =>
      id === undefined ? [] : [[id, place]],
    ),
  )
  const seen = new Set<string>()
  return listed.flatMap(({ id }, index) => {
    const place = given.get(id)
    const isRepeated = seen.has(id)
    seen.add(id)
    if (head === null || (place === undefined && !isRepeated)) return []
    const where =
      place === undefined ? 'stands in this list already' : `is given at ${place.file}:${place.lineOf(['id'])}`
    return [faultAt(head.place, ['retracted', index, 'id'], `"${id}" ${where}: an id is given once and never again`)]
  })
}
