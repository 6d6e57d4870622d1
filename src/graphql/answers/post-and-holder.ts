import { holdersOf, isSaidOfBoth, type PostAndHolder } from '../../domain/answers/post-and-holder.ts'
import { PLAIN_VIEW } from '../../domain/evidence/view.ts'
import type { Claim } from '../../domain/model/claim.ts'
import { sidedFilterOf } from '../arguments/arguments.ts'
import type { RequestContext } from '../context.ts'
import { claimsNaming } from './claims-naming.ts'
import { loadNames } from './load-names.ts'

/** How many posts of somebody and holders of a post are looked at, and how many claims that name each. */
const READ = { holdings: 20, claims: 50 } as const

/** What is said of a post under its holder's name, or of him under that of his post. */
export interface SaidOfOtherSelf {
  readonly pair: PostAndHolder
  readonly claims: readonly Claim[]
}

/**
 * Of entities those that are a post with who is told to have held it, or somebody with his posts, each with the first claims
 * of some documents that name the other and are said of both (`isSaidOfBoth`). A post that many may hold, as members do, is
 * nobody's own.
 */
export async function saidOfOtherSelves(
  aboutIds: readonly string[],
  documentIds: readonly string[] | null,
  context: RequestContext,
): Promise<readonly SaidOfOtherSelf[]> {
  const { loaders, vocabulary } = context
  const page = { first: READ.holdings, after: null, keysOnly: false }
  const holdings = loaders.of('relationshipsOf', sidedFilterOf({ types: ['HOLDS_POST'] }, vocabulary), PLAIN_VIEW, page)
  const ofAbout = (await Promise.all(aboutIds.map((id) => holdings.load(id)))).flatMap(({ items }) => items)
  const postIds = [...new Set(ofAbout.map(({ objectId }) => objectId))]
  const nameOf = await loadNames(context, postIds)
  const ownIds = postIds.filter((id) => !/^an? /.test(nameOf(id)))
  const ofPosts = await Promise.all(ownIds.map(async (id) => holdersOf(id, (await holdings.load(id)).items)))
  const pairs = ofPosts
    .flat()
    .filter(({ postId, holderId }) => aboutIds.includes(postId) !== aboutIds.includes(holderId))
  const named = await claimsNaming(
    pairs.map(({ postId, holderId }) => (aboutIds.includes(postId) ? holderId : postId)),
    READ.claims,
    { documents: documentIds, knownBy: null },
    context,
  )
  return pairs.flatMap((pair, index) => {
    const claims = (named[index] ?? []).filter((claim) => isSaidOfBoth(claim, pair) && claim.replacedByIds.length === 0)
    return claims.length === 0 ? [] : [{ pair, claims }]
  })
}
