import { WHOLE_VIEW } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import type { DocumentView } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'

/** Of each of some entities the first claims that name it, of the documents that a View reads; one between two is in both lists. */
export async function claimsNaming(
  entityIds: readonly string[],
  first: number,
  documents: DocumentView,
  { loaders }: RequestContext,
): Promise<readonly (readonly Claim[])[]> {
  const loader = loaders.of('claimsAbout', { ...WHOLE_VIEW, ...documents }, { first, after: null, keysOnly: false })
  return Promise.all(entityIds.map(async (id) => (await loader.load(id)).items))
}
