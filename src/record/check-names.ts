import { fold } from '../domain/fold.ts'
import type { Fault } from './fault.ts'
import { faultAt } from './place.ts'
import type { RecordRows } from './rows.ts'
import { shown } from './shown.ts'

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
