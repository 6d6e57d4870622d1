import type { EntityKind } from '../../domain/model/kinds.ts'
import { CORE_VOCABULARY } from '../../domain/model/vocabulary.ts'
import { compareText } from '../../domain/text/compare-text.ts'
import type { ClaimEntry, RecordRows } from '../read/rows.ts'
import type { Fault } from '../report/fault.ts'
import { faultAt } from '../report/place.ts'
import { oneOf } from '../report/shown.ts'
import type { IdIndex } from './id-index.ts'

/** Ends of a kind that the type does not take, ends that are one entity, and labels that differ within one relationship. */
export function checkRelationships({ claims }: RecordRows, { kinds }: IdIndex): readonly Fault[] {
  return [
    ...claims.flatMap((claim) => [...sameEndFaults(claim), ...kindFaults(claim, kinds)]),
    ...differingLabelFaults(claims.filter(({ known }) => known.type === 'OTHER' && known.label !== undefined)),
  ]
}

function sameEndFaults({ known, place }: ClaimEntry): readonly Fault[] {
  if (known.subject === undefined || known.subject !== known.object) return []
  return [faultAt(place, ['object'], `"${known.object}" is the subject too: nothing has a relationship with itself`)]
}

function kindFaults({ known, place }: ClaimEntry, kinds: ReadonlyMap<string, EntityKind | null>): readonly Fault[] {
  if (known.type === undefined) return []
  const { subjects, objects } = CORE_VOCABULARY.rowOf(known.type)
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
