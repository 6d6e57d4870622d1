import { isBesideList } from '../../domain/answers/unnamed-in-list.ts'
import { type Unnamed, unnamedIn } from '../../domain/evidence/unnamed.ts'
import { type View, WHOLE_VIEW } from '../../domain/evidence/view.ts'
import { unnamedIdOf } from '../../domain/model/identity.ts'
import type { DocumentView, SidedFilter } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import { loadKnown } from '../loaders.ts'

/** The most claims with nobody or somebody of one entity that are looked at. */
const MOST_UNNAMED = 100

/** What the documents that a View chooses say of each of some entities with nobody or somebody; in order of document id, number. */
export async function loadUnnamed(
  entityIds: readonly string[],
  { documents, knownBy }: DocumentView,
  { loaders, vocabulary }: RequestContext,
): Promise<readonly Unnamed[]> {
  const claimsOf = loaders.of('claimsOf', { ...WHOLE_VIEW, documents, knownBy }, MOST_UNNAMED)
  const lists = await Promise.all(entityIds.map((id) => claimsOf.load(unnamedIdOf(id))))
  const said = await Promise.all(
    lists.flat().map(async (claim) => {
      return unnamedIn(claim, await loadKnown(loaders.document, claim.documentId), vocabulary) ?? []
    }),
  )
  return said.flat()
}

/** What is said of an entity with nobody or somebody beside a list of its relationships (`isBesideList`). */
export async function unnamedBeside(
  entityId: string,
  filter: SidedFilter,
  view: View,
  context: RequestContext,
): Promise<readonly Unnamed[]> {
  const said = await loadUnnamed([entityId], view, context)
  return said.filter((one) => isBesideList(one, filter, view, context.vocabulary))
}
