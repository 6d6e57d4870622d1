import type { NameOf } from '../../domain/prose/sentence.ts'
import { spokenNames } from '../../domain/prose/spoken-names.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'

/** The names of these entities, as sentences show them. */
export async function loadNames(
  { loaders, vocabulary }: RequestContext,
  entityIds: readonly string[],
): Promise<NameOf> {
  return spokenNames(await loadAllKnown(loaders.entity, [...new Set(entityIds)]), vocabulary)
}
