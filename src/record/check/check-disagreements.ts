import type { RecordRows } from '../read/rows.ts'
import type { Fault } from '../report/fault.ts'
import { faultAt } from '../report/place.ts'

/** Claims that take two positions of one disagreement. */
export function checkDisagreements({ disagreements }: RecordRows): readonly Fault[] {
  return disagreements.flatMap(({ known, place }) => {
    const taken = new Map<string, number>()
    return (known.positions ?? []).flatMap(({ claims }, position) =>
      claims.flatMap((claimId, index) => {
        const other = taken.get(claimId)
        if (other === undefined) taken.set(claimId, position)
        // Twice within one position is a fault of the list.
        if (other === undefined || other === position) return []
        const message = `"${claimId}" takes positions[${other}] already: a claim takes one position`
        return [faultAt(place, ['positions', position, 'claims', index], message)]
      }),
    )
  })
}
