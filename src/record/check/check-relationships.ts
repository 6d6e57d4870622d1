import { RESERVED_IDS } from '../../domain/model/identity.ts'
import type { EntityKind } from '../../domain/model/kinds.ts'
import { CORE_TYPES, RELATIONSHIP_TYPE_ROWS, type RelationshipTypeRow } from '../../domain/model/relationship-types.ts'
import { compareText } from '../../domain/text/compare-text.ts'
import { ownTypes, packTypes } from '../read/own-types.ts'
import { PACK_NAMES } from '../read/pack-names.ts'
import type { ClaimEntry, RecordRows } from '../read/rows.ts'
import type { Fault } from '../report/fault.ts'
import { closestWords, type Nearest } from '../report/nearest.ts'
import { faultAt } from '../report/place.ts'
import { oneOf, shown } from '../report/shown.ts'
import type { IdIndex } from './id-index.ts'

/** Types that there are not, ends of a kind that the type does not take, ends that are one entity, and labels that differ within one relationship. */
export function checkRelationships(
  { head, claims }: RecordRows,
  { kinds }: IdIndex,
  nearest: Nearest,
): readonly Fault[] {
  const types = typesOf(head)
  return [
    ...claims
      .filter((claim) => !isSound(claim, kinds, types))
      .flatMap((claim) => [
        ...sameEndFaults(claim),
        ...typeFaults(claim, types, head, nearest),
        ...kindFaults(claim, kinds, types),
      ]),
    ...differingLabelFaults(
      claims.filter(
        ({ known }) => known.type === 'OTHER' && known.label !== undefined && !RESERVED_IDS.has(known.object ?? ''),
      ),
    ),
  ]
}

/** Whether nothing is wrong with a claim's type and ends, as with nearly every one: then nothing is sought. */
function isSound({ known }: ClaimEntry, kinds: ReadonlyMap<string, EntityKind | null>, types: Types): boolean {
  const { subject, type, object } = known
  if (type === undefined) return subject === undefined || subject !== object
  const row = types.get(type)
  if (row === undefined || subject === undefined || object === undefined || subject === object) return false
  const [one, other] = [kinds.get(subject), kinds.get(object)]
  return one != null && other != null && row.subjects.includes(one) && row.objects.includes(other)
}

function sameEndFaults({ known, place }: ClaimEntry): readonly Fault[] {
  if (known.subject === undefined || known.subject !== known.object) return []
  return [faultAt(place, ['object'], `"${known.object}" is the subject too: nothing has a relationship with itself`)]
}

/** The types that claims may name, each with the kinds of its ends. */
type Types = ReadonlyMap<string, Pick<RelationshipTypeRow, 'subjects' | 'objects'>>

function typesOf(head: RecordRows['head']): Types {
  const own = ownTypes(head?.known ?? {}).map((type) => [type.id, type] as const)
  return new Map([...own, ...CORE_TYPES.map((type) => [type, RELATIONSHIP_TYPE_ROWS[type]] as const)])
}

function typeFaults(
  { known: { type }, place }: ClaimEntry,
  types: Types,
  head: RecordRows['head'],
  nearest: Nearest,
): readonly Fault[] {
  if (type === undefined || types.has(type)) return []
  // Where the record's own types have faults, what they would be called is not known.
  if (head === null || ['', 'types', 'use'].some((field) => head.wrong.has(field))) return []
  const id = type.toUpperCase()
  const pack = PACK_NAMES.find((name) => packTypes(name).some((packed) => packed.id === id))
  if (pack !== undefined && !types.has(id)) {
    const way = `it comes with a pack: add ${pack} to \`use\` in record.yaml`
    return [faultAt(place, ['type'], `${shown(type)} is no type of relationship of this record; ${way}`)]
  }
  const close = closestWords(nearest(id, types.keys()))
  const allowed = `write ${oneOf([...types.keys()].sort(compareText))}, or add it under \`types\` in record.yaml; \`tributary schema\` tells what each means`
  return [faultAt(place, ['type'], `${shown(type)} is no type of relationship${close}: ${allowed}`)]
}

function kindFaults(
  { known, place }: ClaimEntry,
  kinds: ReadonlyMap<string, EntityKind | null>,
  types: Types,
): readonly Fault[] {
  const row = types.get(known.type ?? '')
  if (row === undefined) return []
  const { subjects, objects } = row
  const ends = [
    { field: 'subject', id: known.subject, allowed: subjects },
    { field: 'object', id: known.object, allowed: objects },
  ]
  return ends.flatMap(({ field, id, allowed }) => {
    const kind = kinds.get(id ?? '')
    if (id === undefined || kind === undefined || kind === null || allowed.includes(kind)) return []
    const message = `"${id}" is of the kind ${kind}: the ${field} of ${known.type} is of the kind ${oneOf(allowed)}`
    return [faultAt(place, [field], message)]
  })
}

/** One relationship has one label: the first in order of claim id holds. */
function differingLabelFaults(claims: readonly ClaimEntry[]): readonly Fault[] {
  const labels = new Map<string, { readonly label: string | undefined; readonly claimId: string | undefined }>()
  const inOrder = [...claims].sort((a, b) => compareText(a.known.id ?? '', b.known.id ?? ''))
  return inOrder.flatMap(({ known, place }) => {
    const { id, label, subject, object, occasion } = known
    const key = JSON.stringify([subject, object, occasion])
    const first = labels.get(key)
    if (first === undefined) labels.set(key, { label, claimId: id })
    if (first === undefined || first.label === label) return []
    const message = `differs from "${first.label}" of ${first.claimId}: claims of one relationship share one label`
    return [faultAt(place, ['label'], `${message}; where another thing is meant, give it an occasion`)]
  })
}
