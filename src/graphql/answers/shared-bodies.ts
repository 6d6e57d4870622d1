import { findSharedBodies, placesOf, type TiedBody } from '../../domain/answers/find-shared-bodies.ts'
import type { Relationship } from '../../domain/evidence/relationship.ts'
import type { View } from '../../domain/evidence/view.ts'
import type { EntityKind } from '../../domain/model/kinds.ts'
import { MAX_IDS, type RelationshipFilter } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'

/** How much is read of each entity, and of each post or meeting, and of how many of these. */
const READ = { relationships: 100, places: 20 } as const

/** The bodies that several have to do with by a post or a meeting (`findSharedBodies`), of the first relationships of each, as a filter and a View have them. */
export async function sharedBodiesOf(
  ofIds: readonly string[],
  { filter, view }: { readonly filter: RelationshipFilter; readonly view: View },
  context: RequestContext,
): Promise<readonly TiedBody[]> {
  const known = new Map<string, readonly Relationship[]>()
  const kinds = new Map<string, EntityKind>()
  const read = async (ids: readonly string[]) => {
    const page = { first: READ.relationships, after: null, keysOnly: false }
    const loader = context.loaders.of('relationshipsOf', { ...filter, sides: ['SUBJECT', 'OBJECT'] }, view, page)
    const lists = await Promise.all(ids.map(async (id) => [id, (await loader.load(id)).items] as const))
    for (const [id, items] of lists) known.set(id, items)
    const ends = lists.flatMap(([, items]) => items).flatMap((one) => [one.subjectId, one.objectId])
    const unknown = [...new Set(ends)].filter((id) => !kinds.has(id)).slice(0, MAX_IDS)
    for (const { id, kind } of await loadAllKnown(context.loaders.entity, unknown)) kinds.set(id, kind)
  }
  const kindOf = (id: string) => kinds.get(id)
  const relationshipsOf = (id: string) => known.get(id) ?? []
  await read(ofIds)
  const places = [...new Set(ofIds.flatMap((id) => placesOf(id, relationshipsOf(id), kindOf)))]
  await read(places.filter((id) => !known.has(id)).slice(0, READ.places))
  return findSharedBodies(ofIds, relationshipsOf, kindOf)
}
