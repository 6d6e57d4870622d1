import { fold } from '../../domain/text/fold.ts'
import type { RecordRows } from '../read/rows.ts'
import type { Fault } from '../report/fault.ts'
import { faultAt } from '../report/place.ts'
import { shown } from '../report/shown.ts'

/** Names that one entity has twice, however they are written. */
export function checkNames({ entities }: RecordRows): readonly Fault[] {
  return entities.flatMap(({ known, place }) => {
    const seen = new Map<string, string>()
    if (known.name !== undefined) seen.set(fold(known.name), known.name)
    return (known.names ?? []).flatMap(({ name }, index) => {
      const same = seen.get(fold(name))
      if (same === undefined) seen.set(fold(name), name)
      if (same === undefined) return []
      const as = same === name ? '' : ` as ${shown(same)} (case, quotes, dashes and spaces make no difference)`
      return [faultAt(place, ['names', index, 'name'], `this entity has the name ${shown(name)} already${as}`)]
    })
  })
}
