import type { Claim } from '../../domain/model/claim.ts'
import { amongOthers, doersTold, isListed } from '../../domain/prose/among-others.ts'
import type { CitedSentence } from '../../domain/prose/prose.ts'
import { at } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { claimsNaming } from './claims-naming.ts'
import { loadNames } from './load-names.ts'

/** How many claims that name what was done are looked through for others who did it. */
const MOST_LOOKED_AT = 100
/** Of how many things that were done these are looked for. */
const MOST_DONE = 20

/** Sentences of which those that name one alone of several who did a thing, in one sentence of a document, say so. */
export async function withListedDoers(
  sentences: readonly CitedSentence[],
  claimOf: (claimId: string) => Claim | undefined,
  context: RequestContext,
): Promise<readonly CitedSentence[]> {
  const doers = doersTold(sentences, claimOf)
  const doneIds = [...new Set([...doers.values()].flat().map(({ subjectId }) => subjectId))].slice(0, MOST_DONE)
  if (doneIds.length === 0) return sentences
  const lists = await claimsNaming(doneIds, MOST_LOOKED_AT, { documents: null, knownBy: null }, context)
  const naming = new Map(doneIds.map((id, place) => [id, at(lists, place)]))
  const listed = new Map(
    [...doers].flatMap(([sentence, claims]) => {
      const [first] = claims
      const areListed = claims.every((claim) => isListed(claim, naming.get(claim.subjectId) ?? []))
      return first === undefined || !areListed ? [] : [[sentence, first.content.objectId] as const]
    }),
  )
  if (listed.size === 0) return sentences
  const nameOf = await loadNames(context, [...listed.values()])
  return sentences.map((one) => {
    const doerId = listed.get(one)
    return doerId === undefined ? one : amongOthers(one, doerId, nameOf)
  })
}
