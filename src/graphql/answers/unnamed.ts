import { isBesideList } from '../../domain/answers/unnamed-in-list.ts'
import { findSuccessions } from '../../domain/derive/find-successions.ts'
import { attestationBy } from '../../domain/evidence/groups.ts'
import { type Unnamed, unnamedIn } from '../../domain/evidence/unnamed.ts'
import { type View, WHOLE_VIEW } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import { unnamedIdOf } from '../../domain/model/identity.ts'
import { at, knownIn } from '../../errors.ts'
import type { DocumentView, SidedFilter } from '../../store/store.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown, loadKnown } from '../loaders.ts'

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
  const said = await Promise.all(lists.flat().map((claim) => loadReadings(claim, { loaders, vocabulary })))
  return said.flat()
}

/** What a claim says, and how later claims of its source leave it, as `groupClaims` has it. */
async function loadReadings(
  claim: Claim,
  { loaders, vocabulary }: Pick<RequestContext, 'loaders' | 'vocabulary'>,
): Promise<readonly Unnamed[]> {
  const said = unnamedIn(claim, await loadKnown(loaders.document, claim.documentId), vocabulary)
  if (said === null) return []
  if (claim.replacedByIds.length === 0) return [said]
  const course = new Map([[claim.id, claim]])
  for (let ids = claim.replacedByIds; ids.length > 0; ) {
    const later = await loadAllKnown(
      loaders.claim,
      ids.filter((id) => !course.has(id)),
    )
    for (const one of later) course.set(one.id, one)
    ids = later.flatMap(({ replacedByIds }) => replacedByIds)
  }
  const claims = [...course.values()]
  const documents = await loadAllKnown(
    loaders.document,
    claims.map(({ documentId }) => documentId),
  )
  const attestations = new Map(
    claims.map((one, place) => [one.id, attestationBy(one, at(documents, place), vocabulary)]),
  )
  const { readingsOf } = findSuccessions(claims, documents)
  return readingsOf(said.attestation, (id) => knownIn(attestations, id)).map((attestation) => ({
    ...said,
    attestation,
  }))
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
