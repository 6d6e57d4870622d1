import type { NameOf } from '../../domain/prose/sentence.ts'
import { spokenNames } from '../../domain/prose/spoken-names.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'
import { onceThere, type Soon } from '../soon.ts'

/** The names of these entities, as sentences show them. */
export function loadNames({ loaders, vocabulary }: RequestContext, entityIds: readonly string[]): Soon<NameOf> {
  const entities = loadAllKnown(loaders.entity, [...new Set(entityIds)])
  return onceThere(entities, (named) => spokenNames(named, vocabulary))
}
