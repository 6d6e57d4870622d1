import { RESERVED_IDS } from '../../domain/model/identity.ts'
import type { RecordRows } from '../read/rows.ts'
import type { Fault } from '../report/fault.ts'
import { type FieldPath, faultAt, type Place } from '../report/place.ts'

/** Every id given twice, or in other capital letters: of entities and documents together, of claims, of measures, of attributes, of disagreements; and former ids. */
export function checkIds(rows: RecordRows): readonly Fault[] {
  const named = [...rows.entities, ...rows.documents]
  const living = firstPlaces(named.map(idUse))
  const formerUses = rows.entities.flatMap(({ place, known }) =>
    (known.formerIds ?? []).map((id, index) => ({ id, place, path: ['formerIds', index] })),
  )
  const head = rows.head
  const measureUses =
    head?.known.measures?.map(({ id }, index) => ({ id, place: head.place, path: ['measures', index, 'id'] })) ?? []
  const attributeUses =
    head?.known.attributes?.map(({ id }, index) => ({ id, place: head.place, path: ['attributes', index, 'id'] })) ?? []
  return [
    ...[...named.map(idUse), ...formerUses]
      .filter(({ id }) => RESERVED_IDS.has(id?.toLowerCase() ?? ''))
      .map(reservedFault),
    ...repeated(named.map(idUse)),
    ...alike([...named.map(idUse), ...formerUses]),
    ...repeated(areApart(rows.claims) ? [] : rows.claims.map(idUse)),
    ...repeated(rows.disagreements.map(idUse)),
    ...repeated(measureUses),
    ...repeated(attributeUses),
    ...formerUses.filter(({ id }) => living.has(id)).map((use) => clash(use, living.get(use.id))),
    ...repeated(formerUses.filter(({ id }) => !living.has(id))),
  ]
}

/** Every claim whose id is not made of the id of the document it stands in. */
export function checkClaimIds({ claims }: RecordRows): readonly Fault[] {
  return claims.flatMap(({ known, place, documentId, within }) => {
    if (within === null || known.id === undefined || documentId === null) return []
    if (known.id.startsWith(`${documentId}.c`)) return []
    const [, number = 'c1'] = known.id.split('.')
    return [faultAt(place, ['id'], `"${known.id}" stands in the document ${documentId}: write ${documentId}.${number}`)]
  })
}

interface Use {
  readonly id: string | undefined
  readonly place: Place
  readonly path: FieldPath
}

function idUse({ place, known }: { readonly place: Place; readonly known: { readonly id?: string } }): Use {
  return { id: known.id, place, path: ['id'] }
}

/** Whether no id is given twice, as in nearly every record: then no place of any is asked for. */
function areApart(claims: RecordRows['claims']): boolean {
  const ids = new Set<string | undefined>()
  for (const { known } of claims) ids.add(known.id)
  return ids.size === claims.length
}

function firstPlaces(uses: readonly Use[]): ReadonlyMap<string | undefined, Use> {
  const first = new Map<string | undefined, Use>()
  for (const use of uses) if (!first.has(use.id)) first.set(use.id, use)
  return first
}

function repeated(uses: readonly Use[]): readonly Fault[] {
  const first = firstPlaces(uses)
  return uses
    .filter((use) => use.id !== undefined && first.get(use.id) !== use)
    .map((use) => clash(use, first.get(use.id)))
}

/** Ids that are another one in other capital letters, each at its first use: nobody reads or types them apart. */
function alike(uses: readonly Use[]): readonly Fault[] {
  const first = new Map<string, Use>()
  const spellings = new Set<string>()
  return uses.flatMap((use) => {
    if (use.id === undefined || spellings.has(use.id)) return []
    spellings.add(use.id)
    const key = use.id.toLowerCase()
    const other = first.get(key)
    if (other === undefined) first.set(key, use)
    if (other === undefined) return []
    const where = `${other.place.file}:${other.place.lineOf(other.path)}`
    const message = `"${use.id}" differs from "${other.id}", at ${where}, in capital letters alone: let more than that tell them apart`
    return [faultAt(use.place, use.path, message)]
  })
}

function reservedFault({ id, place, path }: Use): Fault {
  return faultAt(place, path, `"${id}" is reserved: as the object of a claim it stands for what has no id`)
}

function clash({ id, place, path }: Use, other: Use | undefined): Fault {
  const where = other === undefined ? '' : `, at ${other.place.file}:${other.place.lineOf(other.path)}`
  return faultAt(place, path, `"${id}" is taken already${where}: an id is given once and never again`)
}
