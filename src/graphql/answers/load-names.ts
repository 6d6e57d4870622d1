import type { NameOf } from '../../domain/prose/sentence.ts'
import { invariant } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'

/** The names of these entities, which sentences show. */
export async function loadNames({ loaders }: RequestContext, entityIds: readonly string[]): Promise<NameOf> {
  const distinct = [...new Set(entityIds)]
  const entities = await loadAllKnown(loaders.entity, distinct)
  const names = new Map(entities.map(({ name }, index) => [distinct[index], name]))
  return (id) => {
    const name = names.get(id)
    invariant(name !== undefined, `the name of ${id} was not loaded`)
    return name
  }
}
