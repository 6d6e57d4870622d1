import { gather } from '../../domain/evidence/gather.ts'
import { takesClaim } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import type { Authored, PathsQuestion } from '../../domain/prose/paths-prose.ts'
import { knownIn } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { loadAllKnown } from '../loaders.ts'
import { claimsNaming } from './claims-naming.ts'

/** How many claims that name one end are looked through for what the other wrote or said, and how many of a document are cited. */
const READ = { claims: 200, cited: 2 } as const

/** The documents in which the one end of a question tells of the other, as their author or as reported, by the View's documents. */
export async function authoredBetween(
  { fromId, toId, view }: PathsQuestion,
  context: RequestContext,
): Promise<readonly Authored[]> {
  const named = await claimsNaming([fromId, toId], READ.claims, documentsOf(view), context)
  const [ofFrom = [], ofTo = []] = named.map((claims) => claims.filter((claim) => isRead(claim, view)))
  const documents = await loadAllKnown(
    context.loaders.document,
    [...ofFrom, ...ofTo].map(({ documentId }) => documentId),
  )
  const byId = new Map(documents.map((document) => [document.id, document]))
  const toldBy = (claims: typeof ofTo, speakerId: string, otherId: string): readonly Authored[] =>
    [...gather(claims, ({ documentId }) => documentId)].flatMap(([id, ones]) => {
      const { authorIds, title } = knownIn(byId, id)
      const isAuthor = authorIds.includes(speakerId)
      const own = isAuthor ? ones : ones.filter(({ accordingToId }) => accordingToId === speakerId)
      if (own.length === 0) return []
      return { speakerId, otherId, isAuthor, title, claimIds: own.slice(0, READ.cited).map((one) => one.id) }
    })
  return [...toldBy(ofTo, fromId, toId), ...toldBy(ofFrom, toId, fromId)]
}

/** Whether a View of these documents reads a claim. */
function isRead(claim: Claim, view: PathsQuestion['view']): boolean {
  return view.modalities.includes(claim.modality) && takesClaim(view, claim)
}

function documentsOf({ documents, knownBy }: PathsQuestion['view']) {
  return { documents, knownBy }
}
